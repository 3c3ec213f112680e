/**
 * The framework as two sheets of ours that people edit: "Framework", a table with a row a measure, and "Framework lists", with the
 * themes and sub-themes (also those without a measure) and the abbreviations. A3 and A4 landscape, as wide as the page.
 */
import { MARGINS } from '../../render/board-columns';
import { BASE, BODY, FOOT, HEADER, SIZES, TITLE } from '../../render/board-style';
import type { LookedRange, PlanCell, SheetPlan, TablePlan, ValidationPlan } from '../../render/sheet-plan';
import { textHeight, usablePoints } from '../../render/text-metrics';
import { FRAMEWORK_LINE } from '../../render/visible-mark';
import { columnLetters } from '../../address';
import { cutText } from '../../summary/cut-text';
import type { Plan } from '../plan';
import {
  ABBREVIATION_COLUMNS, FACTS, MEASURE_COLUMNS, THEME_COLUMNS, type Column, type FactName, type ListColumn, type MeasureColumn,
} from './framework-columns';
import { THEME_KIND_WORDS, wordsFor } from './framework-words';
import { lines, measureCells } from './measure-cells';
import { themeNames } from './theme-names';

export const FRAMEWORK_MARK = 'framework:workbook';
export const FRAMEWORK_NAME = 'Framework';
export const LISTS_MARK = 'framework:lists';
export const LISTS_NAME = 'Framework lists';

const HELP = [
  'Each row is a measure. Type in the table, choose from the lists, and add rows at its end. Select a heading to see what its column is for.',
  FRAMEWORK_LINE,
];
const LISTS_HELP = ['The themes, sub-themes and abbreviations of the framework. Add rows at the end of each table.', FRAMEWORK_LINE];
/** Rows to begin with where there is nothing yet. */
const BLANK_ROWS = 3;
/** The columns between the two lists. */
const GAP = 1;
const NUMBERS: ReadonlySet<string> = new Set<MeasureColumn>(['base', 'precision', 'range', 'targets', 'baseline']);

type Row = readonly PlanCell[];

/** The two sheets of a plan; of null, a blank one with room for another partnership's plan. Long text is cut to what a cell holds. */
export function frameworkSheets(plan: Plan | null): readonly [SheetPlan, SheetPlan] {
  const lists = listsSheet(plan);
  return [measuresSheet(plan, lists.themeRows), lists.sheet];
}

function factCell(plan: Plan | null, name: FactName): PlanCell {
  if (!plan) return null;
  return name === 'filledFrom' ? `${plan.id} version ${plan.version}` : plan[name] || null;
}

function measuresSheet(plan: Plan | null, themeRows: { readonly first: number; readonly count: number }): SheetPlan {
  const top: Row[] = [[plan ? `Framework: ${plan.title}` : 'Framework'], ...HELP.map((line) => [line]), ...FACTS.map(({ name, label }) => [label, factCell(plan, name)]), []];
  const names = themeNames(plan?.themes ?? []);
  const themes = new Map(plan?.themes.map((theme) => [theme.id, theme]));
  const rows = (plan?.measures ?? []).map((measure) => {
    const theme = themes.get(measure.theme);
    const subTheme = theme?.subThemes.find(({ id }) => id === measure.subTheme);
    const cells = {
      ...measureCells(measure),
      theme: theme ? names.cellOf(theme) : measure.theme,
      subTheme: theme && subTheme ? names.subThemeCellOf(theme, subTheme) : measure.subTheme,
    };
    return MEASURE_COLUMNS.map(({ name }) => cells[name]);
  });
  const sheet = tableSheet(MEASURE_COLUMNS, top, rows);
  const { first, count } = themeRows;
  const listed = (column: number): string => {
    const letters = `$${columnLetters(column)}$`;
    return `='${LISTS_NAME}'!${letters}${String(first + 1)}:${letters}${String(first + count)}`;
  };
  const lookUp = [['theme', 1], ['subTheme', 4]] as const;
  const { body } = sheet;
  return {
    mark: FRAMEWORK_MARK, name: FRAMEWORK_NAME, ...sheet.plan, tables: [{ name: 'Framework', range: sheet.range }],
    validations: [
      ...sheet.plan.validations,
      ...lookUp.map(([name, column]): ValidationPlan => ({
        range: { ...body, column: MEASURE_COLUMNS.findIndex((one) => one.name === name), columns: 1 }, list: listed(column),
        alert: { style: 'Warning', title: 'Not on the lists', message: `Add it to the sheet "${LISTS_NAME}" first, so that it is known there.` },
      })),
    ],
    print: {
      paper: 'A3', orientation: 'landscape', fitToWidth: true, margins: MARGINS, repeatRows: { first: sheet.range.row, last: sheet.range.row },
      breaksBefore: [], area: { row: 0, column: 0, rows: sheet.plan.cells.length, columns: MEASURE_COLUMNS.length },
    },
    commentary: [],
  };
}

interface Table {
  readonly range: TablePlan['range'];
  /** Without the headings. */
  readonly body: TablePlan['range'];
  readonly plan: Pick<SheetPlan, 'cells' | 'looks' | 'columnWidths' | 'rowHeights'> & { readonly validations: readonly ValidationPlan[] };
}

/** Rows above, a table from column A, its looks, heights and lists. Short rows are filled with blanks. */
function tableSheet<Name extends string>(columns: readonly Column<Name>[], top: readonly Row[], given: readonly Row[]): Table {
  const rows = given.length > 0 ? given : Array.from({ length: BLANK_ROWS }, (): Row => []);
  const filled = (row: Row): Row => columns.map((_, column) => cut(row[column] ?? null));
  const headings = columns.map(({ heading }) => heading);
  const cells = [...top, headings, ...rows].map(filled);
  const range = { row: top.length, column: 0, rows: rows.length + 1, columns: columns.length };
  const body = { ...range, row: range.row + 1, rows: rows.length };
  const numbers = columns.flatMap(({ name }, column): LookedRange[] => (NUMBERS.has(name) ? [{ range: { ...body, column, columns: 1 }, look: { numberFormat: 'General' } }] : []));
  const heights = [headings, ...rows].map((row, index): [number, number] => [range.row + index, heightOf(columns, row, index === 0)]);
  return {
    range, body,
    plan: {
      cells,
      looks: [
        { range: { row: 0, column: 0, rows: cells.length, columns: columns.length }, look: BASE },
        { range: { row: 0, column: 0, rows: 1, columns: 1 }, look: TITLE },
        { range: { row: 1, column: 0, rows: 2, columns: 1 }, look: FOOT },
        ...(top.length > 4 ? [{ range: { row: 3, column: 0, rows: top.length - 4, columns: 1 }, look: { bold: true } }] : []),
        { range: { ...range, rows: 1 }, look: HEADER }, { range: body, look: BODY }, ...numbers,
      ],
      columnWidths: columns.map(({ width }) => width),
      rowHeights: { 0: 26, ...Object.fromEntries(heights) },
      validations: columns.flatMap(({ heading, help, words, expected }, column): ValidationPlan[] => (heading === '' ? [] : [
        { range: { ...range, column, rows: 1, columns: 1 }, prompt: { title: cutTo(heading, 32), message: help } },
        ...(words ? [listOf({ ...body, column, columns: 1 }, words, heading, expected)] : []),
      ])),
    },
  };
}

function listOf(range: TablePlan['range'], words: NonNullable<Column<string>['words']>, heading: string, expected: string): ValidationPlan {
  return { range, list: words.map(([, said]) => said).join(','), alert: { style: 'Stop', title: cutTo(heading, 32), message: `Choose ${expected}, or leave the cell blank.` } };
}

function listsSheet(plan: Plan | null): { readonly sheet: SheetPlan; readonly themeRows: { readonly first: number; readonly count: number } } {
  const themes = (plan?.themes ?? []).flatMap((theme): Row[] => {
    const start = [theme.id, theme.title, wordsFor(THEME_KIND_WORDS, theme.kind)];
    return theme.subThemes.length === 0 ? [[...start, null, null]] : theme.subThemes.map(({ id, title }) => [...start, id, title]);
  });
  const abbreviations = (plan?.abbreviations ?? []).map(({ short, long, aliases, origin }): Row => [short, long, lines(aliases), origin ?? null]);
  const counts = [themes, abbreviations].map(({ length }) => length || BLANK_ROWS);
  const [themeCount = BLANK_ROWS, shortCount = BLANK_ROWS] = counts;
  const between: Column<string>[] = Array.from({ length: GAP }, () => ({ name: '', heading: '', width: 3, help: '', expected: '' }));
  const columns: readonly Column<string>[] = [...THEME_COLUMNS, ...between, ...ABBREVIATION_COLUMNS];
  const right = THEME_COLUMNS.length + GAP;
  const rows = Array.from({ length: Math.max(...counts) }, (_, index): Row => [
    ...THEME_COLUMNS.map((_column, at) => themes[index]?.[at] ?? null), ...between.map(() => null), ...(abbreviations[index] ?? []),
  ]);
  const top: Row[] = [['Themes, sub-themes and abbreviations'], ...LISTS_HELP.map((line) => [line]), []];
  const { plan: sheet, range } = tableSheet<ListColumn | ''>(columns as readonly Column<ListColumn | ''>[], top, rows);
  const left = { ...range, columns: THEME_COLUMNS.length, rows: themeCount + 1 };
  const short = { ...range, column: right, columns: ABBREVIATION_COLUMNS.length, rows: shortCount + 1 };
  const bare = (row: number, rowsBare: number, column: number, columnsBare: number): LookedRange[] =>
    rowsBare > 0 ? [{ range: { row, column, rows: rowsBare, columns: columnsBare }, look: { wrap: false } }] : [];
  const looks = [
    ...sheet.looks.filter(({ look }) => look !== HEADER && look !== BODY),
    ...[left, short].flatMap((one): LookedRange[] => [
      { range: { ...one, rows: 1 }, look: HEADER }, { range: { ...one, row: one.row + 1, rows: one.rows - 1 }, look: BODY },
      ...bare(one.row + one.rows, range.rows - one.rows, one.column, one.columns),
    ]),
  ];
  return {
    themeRows: { first: left.row + 1, count: themeCount },
    sheet: {
      mark: LISTS_MARK, name: LISTS_NAME, ...sheet, looks,
      tables: [{ name: 'FrameworkThemes', range: left }, { name: 'FrameworkAbbreviations', range: short }],
      print: {
        paper: 'A4', orientation: 'landscape', fitToWidth: true, margins: MARGINS, repeatRows: { first: range.row, last: range.row },
        breaksBefore: [], area: { row: 0, column: 0, rows: sheet.cells.length, columns: columns.length },
      },
      commentary: [],
    },
  };
}

function cut(cell: PlanCell): PlanCell {
  return typeof cell === 'string' ? cutText(cell) : cell;
}

function cutTo(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

const PADDING = 4;
const HIGHEST = 409;

function heightOf<Name extends string>(columns: readonly Column<Name>[], row: Row, bold: boolean): number {
  const heights = columns.map(({ width }, column) => textHeight(String(row[column] ?? ''), usablePoints(width), { size: SIZES.body, bold }));
  return Math.min(HIGHEST, Math.ceil(Math.max(...heights) + PADDING));
}
