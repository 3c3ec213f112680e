/** Which periods the tables of a summary show: the latest of their kind, or those that someone chose. */
import type { Period } from '../period/period';
import { parsePeriod } from '../period/parse-period';

/**
 * The latest years, the latest quarters, or the periods with these labels. A count speaks of tables in its own kind of period only:
 * where a theme has yearly and quarterly tables, the other kind keeps the count that it has where nothing is chosen (USUAL), so that
 * "the last five quarters" never prints five years of an annual survey. Chosen labels are those at the head of columns ("2016/17",
 * "2025/26 Q3"), in any letter case, or another way to write the same dates ("Q3 2025/26").
 */
export type PeriodsToShow =
  | { readonly kind: 'latest-years'; readonly count: number }
  | { readonly kind: 'latest-quarters'; readonly count: number }
  | { readonly kind: 'chosen'; readonly labels: readonly string[] };

/** Three years, as the 2016/17 report prints them. */
export const DEFAULT_PERIODS: PeriodsToShow = { kind: 'latest-years', count: 3 };

/**
 * Three of everything that is a year or as good as one; five quarters, so that the same quarter a year before, with which a quarter is
 * compared, stands beside it; six months, which is as many as a page holds in a readable size.
 */
const USUAL = { years: 3, quarters: 5, months: 6 } as const;

/** A column of a table: the label at its head, and the period that it means, as far as it is known. */
export interface PeriodColumn {
  readonly label: string;
  readonly period: Pick<Period, 'start' | 'end' | 'kind'>;
}

/** The most that one can ask for: a sheet with more columns of figures can be neither printed nor read. */
export const MOST_PERIODS = 40;

/**
 * The labels to show of these columns, oldest first as they are given; never none where there are any. Where none of the chosen is among them,
 * the usual ones are shown, and `isChosen` is false.
 */
export function shownOf(columns: readonly PeriodColumn[], show: PeriodsToShow): { readonly labels: readonly string[]; readonly isChosen: boolean } {
  if (show.kind === 'chosen') {
    const wanted = wantedAmong(show.labels);
    const chosen = columns.filter(wanted);
    if (chosen.length > 0) return { labels: chosen.map(({ label }) => label), isChosen: true };
  }
  const counts = {
    ...USUAL,
    ...(show.kind === 'latest-years' ? { years: atLeastOne(show.count) } : show.kind === 'latest-quarters' ? { quarters: atLeastOne(show.count) } : {}),
  };
  const left: Record<keyof typeof USUAL, number> = { ...counts };
  const kept = columns.toReversed().filter(({ period }) => (left[countedAs(period)] -= 1) >= 0);
  return { labels: kept.toReversed().map(({ label }) => label), isChosen: show.kind !== 'chosen' };
}

/** What a summary says where the chosen periods are not, or not all, in the workbook: a sentence each. */
export function chosenPeriodsNotes(show: PeriodsToShow, tables: readonly { readonly columns: readonly PeriodColumn[]; readonly periods: readonly string[]; readonly isChosen: boolean }[]): readonly string[] {
  if (show.kind !== 'chosen' || tables.length === 0) return [];
  const missing = show.labels.filter((label) => !tables.some(({ columns }) => columns.some(wantedAmong([label]))));
  const usual = tables.filter(({ isChosen }) => !isChosen);
  return [
    ...(missing.length === 0 ? [] : [`Chosen to be shown, and not among the periods of this theme: ${missing.join(', ')}.`]),
    ...usual.map(({ periods }) => `The table of ${spanWords(periods)} has none of the periods chosen (${show.labels.join(', ')}): its latest are shown.`),
  ];
}

/** "2014/15 to 2016/17"; one label alone where there is one. */
export function spanWords(periods: readonly string[]): string {
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  return first === last ? first : `${first} to ${last}`;
}

/**
 * What someone typed: "3 years", "last 5 quarters", or labels with commas between ("2014/15, 2016/17"). Undefined where nothing is in
 * it, or where the number is 0 or more than 40.
 */
export function readPeriodsToShow(text: string): PeriodsToShow | undefined {
  const [, number, kind] = /^(?:(?:the )?(?:last|latest) )?(\d{1,4}) (years?|quarters?)$/i.exec(text.replace(/\s+/g, ' ').trim()) ?? [];
  if (number !== undefined && kind !== undefined) {
    const count = Number(number);
    if (count < 1 || count > MOST_PERIODS) return undefined;
    return { kind: kind.toLowerCase().startsWith('year') ? 'latest-years' : 'latest-quarters', count };
  }
  const labels = text.split(/[,;]/).map((label) => label.trim()).filter((label) => label !== '');
  return labels.length === 0 ? undefined : { kind: 'chosen', labels };
}

function countedAs({ kind }: PeriodColumn['period']): keyof typeof USUAL {
  if (kind === 'financial-quarter' || kind === 'calendar-quarter') return 'quarters';
  return kind === 'month' ? 'months' : 'years';
}

function atLeastOne(count: number): number {
  return Math.max(1, Math.min(MOST_PERIODS, Math.floor(count)));
}

function wantedAmong(labels: readonly string[]): (column: PeriodColumn) => boolean {
  const texts = new Set(labels.map(fold));
  const dates = new Set(labels.flatMap((label) => datesOf(parsePeriod(label))));
  return ({ label, period }) => texts.has(fold(label)) || datesOf(period).some((one) => dates.has(one));
}

function datesOf(period: Pick<Period, 'start' | 'end'> | undefined): readonly string[] {
  return period?.start && period.end ? [`${period.start}/${period.end}`] : [];
}

function fold(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}
