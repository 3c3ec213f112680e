/** From a reading and its assessments to one summary a theme of the plan: content, no cells. */
import { DEFAULT_DISCLOSURE } from '../disclosure/setting';
import type { Measure, Plan, Theme } from '../framework/plan';
import type { Series } from '../observation';
import { legalSheetName } from '../render/sheet-name';
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
  const names: string[] = [];
  return input.plan.themes.map((theme) => {
    names.push(legalSheetName(`Summary – ${theme.title}`, names));
    return summariseTheme(input, theme, names.at(-1) ?? '');
  });
}

function summariseTheme(input: SummaryInput, theme: Theme, shortName: string): ThemeSummary {
  const { plan, reading, assessments } = input;
  const measures = plan.measures.filter((measure) => measure.theme === theme.id);
  const ids = new Set(measures.map(({ id }) => id));
  const series = input.series.filter(({ measureId }) => measureId !== null && ids.has(measureId));
  const families = periodFamilies(series, input.periods ?? DEFAULT_PERIODS);
  const assessed = new Map(assessments.assessments.map((assessment) => [assessment.seriesKey, assessment]));
  const book = noteBook(reading);
  const subThemes = theme.subThemes.map((subTheme) =>
    summariseSubTheme(subTheme, measures.filter((measure) => measure.subTheme === subTheme.id), families, assessed, book, input.showIntervals ?? false),
  );
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
  families: readonly PeriodFamily[],
  assessed: ReadonlyMap<string, Assessment>,
  book: NoteBook,
  showIntervals: boolean,
): SubThemeSummary {
  const { id, title } = subTheme;
  if (measures.length === 0) return { id, title, message: 'The plan gives this sub-theme no measures.', tables: [] };
  const held = families.map((family) => {
    const rows = measures.flatMap((measure) =>
      family.series
        .filter(({ measureId }) => measureId === measure.id)
        .map((series) =>
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

