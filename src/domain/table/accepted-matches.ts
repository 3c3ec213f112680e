/** Matches that a person accepted, looked up by what a row says of itself rather than by where it stands. */
import type { Measure, Plan } from '../framework/plan';
import { matchMeasure, NO_MATCH, type MeasureMatch } from './match-measure';
import { measureIndex } from './measure-index';
import { fold, plainWords, sectionKey, yearlessKey } from './row-words';

/** What tells a row from every other: its label, source and section as they stand; the sheet only where those do not. */
export interface RowIdentity {
  readonly label: string;
  readonly source: string | null;
  readonly section: string | null;
  readonly sheet: string;
}

export interface AcceptedMatch extends RowIdentity {
  /** Null: a person said that the row is not a measure of the plan. */
  readonly measureId: string | null;
}

/** Matches a row by its label as it stands, its source, and the section or title above it. */
export type RowMatcher = (label: string, source: string | null, section: string | null) => MeasureMatch;

/** The matchers of a workbook's sheets: an accepted match wins over the plan's own wording. */
export type MatchersBySheet = (sheet: string) => RowMatcher;

interface Kept {
  readonly accepted: AcceptedMatch;
  readonly label: string;
  /** "" where the person left it open: it then holds for every source. */
  readonly source: string;
  readonly section: string;
  readonly yearless: string;
  readonly sheet: string;
}

/**
 * `sheets` names every sheet of the workbook. Without a plan nothing is matched; an accepted match whose measure the plan does not have
 * is passed over. Time for each row grows only with the number of accepted matches of its label.
 */
export function matchersFor(plan: Plan | null, accepted: readonly AcceptedMatch[], sheets: readonly string[]): MatchersBySheet {
  if (!plan) return () => () => NO_MATCH;
  if (accepted.length === 0) return () => (label, source, section) => matchMeasure(label, source, section, plan);
  const { byId: measures, keyOf, sourceOf } = measureIndex(plan);
  const byLabel = new Map<string, Kept[]>();
  for (const one of accepted) {
    const key = keyOf(plainWords(one.label));
    if (key === '' || (one.measureId !== null && !measures.has(one.measureId))) continue;
    const section = one.section ?? '';
    const kept: Kept = {
      accepted: one, label: plainWords(one.label), source: plainWords(one.source ?? '') === '' ? '' : sourceOf(one.source ?? ''),
      section: sectionKey(section), yearless: yearlessKey(section), sheet: fold(one.sheet),
    };
    const alike = byLabel.get(key);
    if (alike) alike.push(kept);
    else byLabel.set(key, [kept]);
  }
  const present = new Set(sheets.map(fold));
  return (sheet) => (label, source, section) => {
    const words = plainWords(label);
    const kept = byLabel.get(keyOf(words));
    const row = { label: words, source: plainWords(source ?? '') === '' ? '' : sourceOf(source ?? ''), section: section ?? '', sheet: fold(sheet) };
    const found = kept && decided(nearest(kept, row), row.sheet, present);
    return found ? matchOf(found.accepted, measures) : matchMeasure(label, source, section, plan);
  };
}

function matchOf({ measureId }: AcceptedMatch, measures: ReadonlyMap<string, Measure>): MeasureMatch {
  return { measure: measureId === null ? null : (measures.get(measureId) ?? null), match: 'accepted' };
}

type Row = Readonly<Record<'label' | 'source' | 'section' | 'sheet', string>>;

/** Those that speak of the row most closely: by its source, then its section, then the very label. */
function nearest(kept: readonly Kept[], row: Row): readonly Kept[] {
  const section = sectionKey(row.section);
  const yearless = yearlessKey(row.section);
  let best = 0;
  let found: Kept[] = [];
  for (const one of kept) {
    const source = one.source === row.source ? 2 : one.source === '' ? 1 : 0;
    const under = one.section === section ? 3 : one.section === '' ? 1 : one.yearless === yearless ? 2 : 0;
    if (source === 0 || under === 0) continue;
    const score = source * 100 + under * 10 + (one.label === row.label ? 1 : 0);
    if (score > best) [best, found] = [score, []];
    if (score === best) found.push(one);
  }
  return found;
}

/**
 * The one that holds: where several differ, the one of this sheet; where none is of this sheet, the one whose sheet is gone, since this
 * may be that sheet under another name. Undefined where that leaves more than one measure.
 */
function decided(kept: readonly Kept[], sheet: string, present: ReadonlySet<string>): Kept | undefined {
  const here = kept.filter((one) => one.sheet === sheet);
  return agreed(kept) ?? agreed(here) ?? (here.length > 0 ? undefined : agreed(kept.filter((one) => !present.has(one.sheet))));
}

function agreed(kept: readonly Kept[]): Kept | undefined {
  const [first] = kept;
  return first && kept.every(({ accepted }) => accepted.measureId === first.accepted.measureId) ? first : undefined;
}
