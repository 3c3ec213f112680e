/**
 * Notes, titles and reasons that come along with the figures, and could say what the figures no longer do. A text that holds a
 * withheld figure, or the change that leads to it, is left out whole: with a number taken out of it, the rest of a sentence can
 * still tell ("all but two of the …").
 */
import type { Series } from '../observation';
import type { Reading } from '../table/indicator-table';
import type { Assessment } from '../trend/assessment';
import { figuresInText } from './figures-in-text';
import { givesBack } from './gives-back';
import { mentions } from './mentions';
import type { SuppressedFact } from './suppressed-fact';

export const WITHHELD_NOTE = 'Note withheld [c]: it holds a figure that is withheld to protect individuals.';

/** True where the text gives one of these facts back. `own`: the text belongs to the figure, so it need not name its measure. */
export function tells(text: string, facts: readonly SuppressedFact[], own: boolean): boolean {
  const figures = figuresInText(text);
  if (figures.length === 0) return false;
  return facts.some((fact) => {
    if (!own && !mentions(text, fact)) return false;
    const others = fact.others.map(({ count }) => count);
    const differences = figures.some(({ value, isPercent }) => !isPercent && value > 0 && others.some((other) => Math.abs(other - fact.count) === value));
    // A text says "down 95%", so a percentage is tried as a rise and as a fall.
    const changes = figures.filter(({ isPercent }) => isPercent).flatMap((figure) => ([1, -1] as const).map((sign) => ({ ...figure, sign })));
    return differences || givesBack(fact, [...figures.map((figure) => ({ ...figure, sign: 0 as const })), ...changes], others) !== null;
  });
}

/** The series with the notes of their figures cleared of what tells. */
export function withholdInSeries(series: readonly Series[], facts: readonly SuppressedFact[]): readonly Series[] {
  const bySeries = factsBy(facts, ({ seriesKey }) => seriesKey);
  return series.map((one) => {
    const own = bySeries.get(one.key) ?? [];
    const clear = (note: string): string => (tells(note, own, true) || tells(note, facts, false) ? WITHHELD_NOTE : note);
    if (facts.length === 0 || one.observations.every(({ notes }) => notes.every((note) => clear(note) === note))) return one;
    return { ...one, observations: one.observations.map((observation) => ({ ...observation, notes: observation.notes.map(clear) })) };
  });
}

/**
 * The same for the tables' own notes and titles, and for the reasons for which ranges were set aside; the figures of their rows are
 * those of `shown`, the series as they will be printed.
 */
export function withholdInReading(reading: Reading, shown: readonly Series[], facts: readonly SuppressedFact[]): Reading {
  if (facts.length === 0) return reading;
  const printed = new Map(shown.flatMap(({ observations }) => observations.map((one) => [`${one.sheet}!${one.cell}`, one] as const)));
  const bySheet = factsBy(facts, ({ sheet }) => sheet);
  return {
    tables: reading.tables.map((table) => {
      const own = bySheet.get(table.sheet) ?? [];
      const held = own.filter(({ cell, sheet }) => table.rows.some(({ observations }) => observations.some((one) => one.sheet === sheet && one.cell === cell)));
      const telling = (text: string): boolean => tells(text, held, true) || tells(text, facts, false);
      return {
        ...table,
        rows: table.rows.map((row) => ({ ...row, observations: row.observations.map((one) => printed.get(`${one.sheet}!${one.cell}`) ?? one) })),
        title: table.title !== null && telling(table.title) ? null : table.title,
        notes: table.notes.map((note) => (telling(note.text) ? { ...note, text: WITHHELD_NOTE } : note)),
      };
    }),
    unread: reading.unread.map((range) => (tells(range.reason, facts, false) ? { ...range, reason: 'it holds a figure that is withheld to protect individuals' } : range)),
  };
}

/** Reasons quote notes and cells: those that tell are replaced. */
export function withholdInAssessments(assessments: readonly Assessment[], facts: readonly SuppressedFact[]): readonly Assessment[] {
  if (facts.length === 0) return assessments;
  const bySeries = factsBy(facts, ({ seriesKey }) => seriesKey);
  return assessments.map((assessment) => {
    const { reason, seriesKey } = assessment;
    if (reason === null || assessment.suppressed) return assessment;
    return tells(reason, bySeries.get(seriesKey) ?? [], true) || tells(reason, facts, false) ? { ...assessment, reason: WITHHELD_NOTE } : assessment;
  });
}

function factsBy(facts: readonly SuppressedFact[], keyOf: (fact: SuppressedFact) => string): ReadonlyMap<string, readonly SuppressedFact[]> {
  const grouped = new Map<string, SuppressedFact[]>();
  for (const fact of facts) grouped.set(keyOf(fact), [...(grouped.get(keyOf(fact)) ?? []), fact]);
  return grouped;
}
