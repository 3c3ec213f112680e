/** From a reading and its assessments to one summary a theme of the plan: content, no cells. */
import { DEFAULT_DISCLOSURE } from '../disclosure/setting';
import { atOnce, mapInParts, type Rests } from '../in-parts';
import type { Measure, Plan, Theme } from '../framework/plan';
import type { Series } from '../observation';
import { legalSheetName } from '../render/sheet-name';
import { seriesByMeasure } from '../series-by-measure';
import type { Reading } from '../table/indicator-table';
import type { Assessment } from '../trend/assessment';
import { SYMBOL_KEY } from '../trend/symbol-words';
import { abbreviationsUsed } from './abbreviations-used';
import { generalNotes, notesOfCells } from './general-notes';
import { periodFamilies, type PeriodFamily } from './period-columns';
import { chosenPeriodsNotes, DEFAULT_PERIODS, type PeriodsToShow } from './periods-to-show';
import { notesOfTables, provenance, spanOf, tablesOf } from './provenance';
import { noteBook, type NoteBook } from './row-notes';
import { setAside } from './set-aside';
import { missingRow, seriesRow } from './summary-row';
import { summaryTexts } from './summary-texts';
import type { SubThemeSummary, SummaryNote, SummaryTable, ThemeSummary } from './theme-summary';

export interface SummaryInput {
  readonly plan: Plan;
  readonly reading: Reading;
  readonly series: readonly Series[];
  readonly assessments: { readonly method: string; readonly tested: number; readonly assessments: readonly Assessment[] };
  /** When it is written, in words: the caller has the clock. */
  readonly writtenAt: string;
  /** Which periods the tables show; the latest three years unless given, as in the 2016/17 report. */
  readonly periods?: PeriodsToShow;
  /** Adds the 95 % interval of the latest figure to the Evidence column. */
  readonly showIntervals?: boolean;
  /**
   * What is said of small numbers, for the keys of the series shown. `series` and `assessments` come as they are to be printed (see
   * disclose); where nothing was withheld and nothing is given, the summary says that it prints in full.
   */
  readonly disclosureNotes?: (own: ReadonlySet<string>) => readonly string[];
}

/**
 * One summary a theme, in the plan's order; every measure of the theme has a row, with or without figures, and every series of
 * a measure a row of its own. Rows of the workbook that match no measure are in no summary: they are findings.
 */
export function summariseThemes(input: SummaryInput): readonly ThemeSummary[] {
  return atOnce(summariseThemesInParts(input));
}

/** A measure's row is worded and rounded: the work of so many looks at a cell. */
const COSTLY = 30;

/** The same with rests. */
export function* summariseThemesInParts(input: SummaryInput): Rests<readonly ThemeSummary[]> {
  const names: string[] = [];
  const summaries: ThemeSummary[] = [];
  for (const theme of input.plan.themes) {
    names.push(legalSheetName(`Summary – ${theme.title}`, names));
    summaries.push(yield* summariseTheme(input, theme, names.at(-1) ?? ''));
    yield;
  }
  return summaries;
}

/** A family with its series under their measures. */
interface GatheredFamily extends PeriodFamily {
  readonly byMeasure: ReadonlyMap<string, readonly Series[]>;
}

function* summariseTheme(input: SummaryInput, theme: Theme, shortName: string): Rests<ThemeSummary> {
  const { plan, reading, assessments } = input;
  const measures = plan.measures.filter((measure) => measure.theme === theme.id);
  const ids = new Set(measures.map(({ id }) => id));
  const series = input.series.filter(({ measureId }) => measureId !== null && ids.has(measureId));
  const families = periodFamilies(series, input.periods ?? DEFAULT_PERIODS).map((family): GatheredFamily => ({ ...family, byMeasure: seriesByMeasure(family.series) }));
  yield;
  const assessed = new Map(assessments.assessments.map((assessment) => [assessment.seriesKey, assessment]));
  const book = noteBook(reading);
  const measuresOf = new Map<string, Measure[]>(theme.subThemes.map(({ id }) => [id, []]));
  for (const measure of measures) measuresOf.get(measure.subTheme)?.push(measure);
  const subThemes = yield* mapInParts(theme.subThemes, ({ id }) => COSTLY * (measuresOf.get(id)?.length ?? 0), (subTheme) =>
    summariseSubTheme(subTheme, measuresOf.get(subTheme.id) ?? [], families, assessed, book, input.showIntervals ?? false),
  );
  yield;
  const rows = subThemes.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
  const own = series.flatMap(({ key }) => assessed.get(key) ?? []);
  const tables = tablesOf(reading, ids);
  const sheets = new Set([...tables.map(({ sheet }) => sheet), ...namesakes(reading, theme)]);
  const ofCells = notesOfCells(rows);
  const unnumbered = [
    ...notesOfTables(tables, reading.tables, (note) => book.has(note)),
    ...setAside(reading, sheets),
    ...(input.disclosureNotes?.(new Set(series.map(({ key }) => key))) ?? [DEFAULT_DISCLOSURE.statement]),
    ...chosenPeriodsNotes(input.periods ?? DEFAULT_PERIODS, families),
    ...ofCells,
    ...generalNotes(plan, rows, own, assessments.tested, input.showIntervals ?? false),
  ];
  const notes: readonly SummaryNote[] = [...book.texts(), ...[...new Set(unnumbered)].map((text) => ({ number: null, text, ...(ofCells.includes(text) ? { isOfCells: true as const } : {}) }))];
  const periods = families.flatMap((family) => family.periods);
  const draft: ThemeSummary = {
    plan: { id: plan.id, title: plan.title, partnership: plan.partnership, version: plan.version },
    theme: { id: theme.id, title: theme.title },
    shortName,
    title: `${theme.title}: key performance measures and trends`,
    subTitle: [...(plan.title.includes(plan.partnership) ? [] : [plan.partnership]), plan.title, spanOf(families)].join(', '),
    periods,
    subThemes,
    notes,
    keyToSymbols: SYMBOL_KEY,
    abbreviations: [],
    provenance: provenance(plan, tables, assessments, input.writtenAt),
  };
  return { ...draft, abbreviations: abbreviationsUsed(plan, summaryTexts(draft)) };
}

function summariseSubTheme(
  subTheme: Theme['subThemes'][number],
  measures: readonly Measure[],
  families: readonly GatheredFamily[],
  assessed: ReadonlyMap<string, Assessment>,
  book: NoteBook,
  showIntervals: boolean,
): SubThemeSummary {
  const { id, title } = subTheme;
  if (measures.length === 0) return { id, title, message: 'The plan gives this sub-theme no measures.', tables: [] };
  const held = families.map((family) => {
    const rows = measures.flatMap((measure) =>
      (family.byMeasure.get(measure.id) ?? []).map((series) =>
        seriesRow(measure, title, series, family.periods, assessed.get(series.key), (observations) => book.numbersFor(observations, title), showIntervals),
      ),
    );
    return { periods: family.periods, rows };
  });
  return { id, title, message: null, tables: withMissing(held, measures, title, families[0]?.periods ?? []) };
}

/** Measures without a row get one, in the plan's order, in the first table that holds anything. */
function withMissing(held: readonly SummaryTable[], measures: readonly Measure[], title: string, periods: readonly string[]): readonly SummaryTable[] {
  const tables = held.filter(({ rows }) => rows.length > 0);
  const [first = { periods, rows: [] }, ...others] = tables;
  const rows = measures.flatMap((measure) => {
    const own = first.rows.filter(({ measureId }) => measureId === measure.id);
    const elsewhere = others.some((table) => table.rows.some(({ measureId }) => measureId === measure.id));
    return own.length > 0 || elsewhere ? own : [missingRow(measure, title, first.periods)];
  });
  return [{ periods: first.periods, rows }, ...others];
}

/** Sheets that bear the theme's name, so that what was set aside there is told even where no row was matched. */
function namesakes(reading: Reading, theme: Theme): readonly string[] {
  const plain = (name: string): string => name.toLowerCase().replaceAll('&', 'and').slice(0, 29);
  return [...reading.tables, ...reading.unread].map(({ sheet }) => sheet).filter((sheet) => plain(sheet) === plain(theme.title));
}

