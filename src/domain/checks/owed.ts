/** What the plan leaves open or asks for in words, and what is overdue. */
import type { Measure, Plan } from '../framework/plan';
import { dayInWords, lastDay } from '../period/calendar';
import type { Period } from '../period/period';
import { parsePeriod } from '../period/parse-period';
import { seriesByMeasure } from '../series-by-measure';
import { holdsFigure } from '../trend/comparability';
import { periodName } from '../trend/refusal';
import { foldKey } from '../summary/commentary-key';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { makeFinding } from './make-finding';
import { ownRowsOf } from './own-rows';

/** Months from the end of a reported period until the next one is overdue: the next period itself, and time to collect it. */
const WAITS = { annual: 12 + 6, quarterly: 3 + 3, monthly: 1 + 2 } as const;
const WORDS = { annual: 'every year', quarterly: 'every quarter', monthly: 'every month' } as const;

/** All are about the plan as a whole or one part of it, and have no cell. */
export function checkOwed(input: CheckInput): readonly Finding[] {
  const { plan } = input;
  if (!plan) return [];
  return [...emptySubThemes(plan), ...without(plan), ...narratives(input, plan), ...overdue(input, plan)];
}

function emptySubThemes(plan: Plan): readonly Finding[] {
  const used = new Set(plan.measures.map(({ theme, subTheme }) => `${theme}\t${subTheme}`));
  const headings = plan.themes.flatMap((theme) => theme.subThemes.flatMap(({ id, title }) => (used.has(`${theme.id}\t${id}`) ? [] : [title])));
  return headings.length === 0 ? [] : [makeFinding('empty-sub-theme', { count: headings.length }, { headings })];
}

const isNumeric = ({ kind }: Measure): boolean => kind !== 'narrative' && kind !== 'not-specified';

/** Where the plan sets them for some, the others stand out. */
function without(plan: Plan): readonly Finding[] {
  const numeric = plan.measures.filter(isNumeric);
  const tell = (code: 'target-missing' | 'baseline-missing', has: (measure: Measure) => boolean): readonly Finding[] => {
    const [having, lacking] = [numeric.filter(has).length, numeric.filter((one) => !has(one))];
    if (having === 0 || lacking.length === 0) return [];
    return [makeFinding(code, { count: lacking.length }, { wordings: lacking.map(({ wording }) => wording), having })];
  };
  return [...tell('target-missing', ({ targets }) => targets.length > 0), ...tell('baseline-missing', ({ baseline }) => baseline !== null)];
}

/** One a sub-theme. Words in the measure's row, or in the commentary beside it, are enough. */
function narratives({ series, snapshot }: CheckInput, plan: Plan): readonly Finding[] {
  const byMeasure = seriesByMeasure(series);
  const written = new Set(snapshot.sheets.flatMap((sheet) => ownRowsOf(sheet).flatMap(({ name, commentary }) => (commentary.text.trim() === '' ? [] : [foldKey(name)]))));
  return plan.themes.flatMap((theme) =>
    theme.subThemes.flatMap(({ id, title }): readonly Finding[] => {
      const owed = plan.measures.filter((measure) => {
        if (measure.kind !== 'narrative' || measure.theme !== theme.id || measure.subTheme !== id) return false;
        const held = (byMeasure.get(measure.id) ?? []).some(({ observations }) => observations.some(({ text }) => text.trim() !== ''));
        return !held && !written.has(foldKey(measure.wording));
      });
      if (owed.length === 0) return [];
      const facts = { heading: title, wordings: owed.map(({ wording }) => wording) };
      return [makeFinding('narrative-owed', { theme: theme.id, subTheme: id, measureId: owed.length === 1 ? (owed[0]?.id ?? null) : null, count: owed.length }, facts)];
    }),
  );
}

/** One for the measures of one frequency that stopped at the same period; nothing is expected after the plan has ended. */
function overdue({ series, asAt }: CheckInput, plan: Plan): readonly Finding[] {
  if (asAt === undefined) return [];
  const ended = endOf(plan.years);
  const byMeasure = seriesByMeasure(series);
  const groups = new Map<string, { measures: Measure[]; latest: Period; frequency: keyof typeof WAITS }>();
  for (const measure of plan.measures) {
    const { frequency } = measure;
    if (frequency !== 'annual' && frequency !== 'quarterly' && frequency !== 'monthly') continue;
    const ends = (byMeasure.get(measure.id) ?? []).flatMap(({ observations }) => observations.filter((one) => holdsFigure(one) && one.period.end !== null).map(({ period }) => period));
    const latest = ends.reduce<Period | null>((last, period) => (last === null || (period.end ?? '') > (last.end ?? '') ? period : last), null);
    if (latest?.end == null) continue;
    const due = monthsAfter(latest.end, WAITS[frequency]);
    const next = monthsAfter(latest.end, frequency === 'annual' ? 12 : frequency === 'quarterly' ? 3 : 1);
    const lastAsked = measure.lastPeriod === null ? null : (parsePeriod(measure.lastPeriod)?.end ?? null);
    if (asAt <= due || (ended !== null && next > ended) || (lastAsked !== null && next > lastAsked)) continue;
    const key = `${frequency}\t${latest.end}`;
    const group = groups.get(key);
    if (group) group.measures.push(measure);
    else groups.set(key, { measures: [measure], latest, frequency });
  }
  return [...groups.values()].map(({ measures, latest, frequency }) => {
    const facts = { wordings: measures.map(({ wording }) => wording), latest: periodName(latest), frequency: WORDS[frequency], asAt: dayInWords(asAt) };
    const [only] = measures;
    const about = measures.length === 1 && only ? { measureId: only.id, theme: only.theme, subTheme: only.subTheme, source: only.source } : {};
    return makeFinding('overdue', { ...about, period: periodName(latest), count: measures.length }, facts);
  });
}

/** The last day of the month so many months on. */
function monthsAfter(iso: string, months: number): string {
  return lastDay(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) + months);
}

/** "2025-28" ends in March 2028, "2016/17" in March 2017; null where the plan does not say. */
function endOf(years: string): string | null {
  const [, first, last] = /((?:19|20)\d\d)\s*[-/–]\s*(\d{2,4})/.exec(years) ?? [];
  if (first === undefined || last === undefined) return null;
  return `${last.length === 2 ? first.slice(0, 2) + last : last}-03-31`;
}
