/** The tables of one theme in the accessible style. */
import { AGAINST_HEADINGS, againstParts } from '../../summary/against';
import type { HeldFigure } from '../../summary/held-row';
import { SHORTHAND } from '../../summary/shorthand';
import { NONE_SHOWN } from '../../summary/shown-value';
import type { ThemeSummary } from '../../summary/theme-summary';
import { parsePeriod } from '../../period/parse-period';
import { decimalsOf, roundHalfUp } from '../../trend/round';
import { ACCESSIBLE_NAME, HEADERS } from '../board-columns';
import type { PlanCell } from '../sheet-plan';
import { tableNameOf, uniqueTexts, type AccessibleColumn, type AccessibleTable } from './accessible-table';
import { fullDates } from './full-dates';
import { noteMarks, type NumberedNotes } from './note-numbers';
import { PARTS, splitTheme, type Part, type SplitRow, type SplitTable, type SplitTheme } from './split-theme';
import { valueCells, wordCell } from './value-cells';

export const NOTES = 'Notes';
const ABOUT = 'About the figures';
const WIDTHS = { measure: 46, subTheme: 22, source: 14, period: 18, words: 24, trend: 26, evidence: 26, against: 24, about: 44, commentary: 44, notes: 14 };

const PART_WORDS: Readonly<Record<Exclude<Part, 'value'>, string>> = {
  number: 'number', denominator: 'out of', lower: 'lower limit', upper: 'upper limit',
};
/** Titles and endings of sheet names, by unit. */
const KINDS: Readonly<Record<SplitTable['kind'], { readonly title: (unit: string) => string; readonly ending: string }>> = {
  number: { title: (unit) => (unit === 'number' ? 'numbers' : unit), ending: 'numbers' },
  percent: { title: () => 'percentages', ending: 'percentages' },
  currency: { title: () => 'amounts in pounds', ending: 'pounds' },
  rate: { title: (unit) => unit.replace(/^rate/, 'rates'), ending: 'rates' },
  words: { title: () => 'reported in words', ending: 'words' },
};

export interface ThemeTablesInput {
  readonly summary: ThemeSummary;
  readonly notes: NumberedNotes;
  readonly notesSheet: string;
  /** Stands on every sheet. */
  readonly statement: string;
  /** By the row's own key. */
  readonly commentary: ReadonlyMap<string, string>;
}

/** One a unit and precision, and one of the measures without figures where there are any. */
export function themeTables(input: ThemeTablesInput): readonly AccessibleTable[] {
  const split = splitTheme(input.summary);
  const given = new Set<string>();
  const commentaryOf = (key: string): PlanCell => {
    const text = given.has(key) ? '' : (input.commentary.get(key) ?? '');
    given.add(key);
    return text === '' ? null : text;
  };
  const titles = titlesOf(split.tables);
  return [
    ...split.tables.map((table, index) => figuresTable(input, table, titles[index] ?? '', commentaryOf)),
    ...(split.empty.length === 0 ? [] : [emptyTable(input, split.empty, commentaryOf)]),
  ];
}

/** What tells the tables of a theme apart: unit, then decimals, then the numbers that stand with the figures. */
function titlesOf(tables: readonly SplitTable[]): readonly string[] {
  const rivals = new Map<string, number>();
  for (const { unit } of tables) rivals.set(unit, (rivals.get(unit) ?? 0) + 1);
  return tables.map(({ kind, unit, decimals, parts }) => {
    const withParts = parts.length > 1 ? ' with the number behind each figure' : '';
    const places = (rivals.get(unit) ?? 0) > 1 && kind !== 'words' ? ` to ${decimals === 1 ? '1 decimal place' : `${String(decimals)} decimal places`}` : '';
    return KINDS[kind].title(unit) + places + withParts;
  });
}

interface Sheeted {
  readonly summary: ThemeSummary;
  readonly words: string;
  readonly periods: string;
}

/** What, where and when. */
function titleOf({ summary: { theme, plan }, words, periods }: Sheeted): string {
  return [`${theme.title}: ${words}`, plan.partnership, periods].filter((part) => part !== '').join(', ');
}

function figuresTable({ summary, notes, notesSheet, statement }: ThemeTablesInput, table: SplitTable, words: string, commentaryOf: (key: string) => PlanCell): AccessibleTable {
  const { periods, rows, parts, unit, decimals, kind } = table;
  const dated = periods.map((label, index) => columnDates(label, rows.map(({ held }) => held.figures[index] ?? null)));
  const dates = dated.map(datesOf);
  const numbered = (figure: HeldFigure | null): HeldFigure | null =>
    figure && { ...figure, notes: figure.notes.map((number) => notes.numberOf(summary.theme.id, number)) };
  const made = rows.map(({ held }) => held.figures.map((figure) => valueCells(numbered(figure), parts)));
  const about = made.map((cells) => cells.flatMap((one, index) => one.words.map((sentence) => `${dates[index] ?? ''}: ${sentence}.`)).join(' '));
  const marks = rows.map(({ row }) => noteMarks(row.notes.map((number) => notes.numberOf(summary.theme.id, number))));
  const hasChange = kind !== 'words';
  const against = againstParts(rows.map(({ row }) => row));
  const columns: AccessibleColumn[] = [
    { heading: ACCESSIBLE_NAME, decimals: null, width: WIDTHS.measure },
    { heading: HEADERS.subTheme, decimals: null, width: WIDTHS.subTheme },
    { heading: HEADERS.source, decimals: null, width: WIDTHS.source },
    ...dates.flatMap((date) => (hasChange ? parts : PARTS.slice(0, 1)).map((part): AccessibleColumn => periodColumn(date, part, unit, kind, rows, decimals))),
    ...(hasChange ? changeColumns(table) : []),
    { heading: HEADERS.trend, decimals: null, width: WIDTHS.trend },
    { heading: HEADERS.evidence, decimals: null, width: WIDTHS.evidence },
    ...against.map((held): AccessibleColumn => ({ heading: AGAINST_HEADINGS[held], decimals: null, width: WIDTHS.against })),
    ...(about.some((text) => text !== '') ? [{ heading: ABOUT, decimals: null, width: WIDTHS.about }] : []),
    { heading: HEADERS.commentary, decimals: null, width: WIDTHS.commentary, isCommentary: true },
    ...(marks.some((text) => text !== '') ? [{ heading: NOTES, decimals: null, width: WIDTHS.notes }] : []),
  ];
  const hasAbout = columns.some(({ heading }) => heading === ABOUT);
  const hasNotes = columns.some(({ heading }) => heading === NOTES);
  const cells = rows.map((one, index): readonly PlanCell[] => [
    one.row.name, one.subTheme, one.row.source,
    ...(hasChange ? (made[index] ?? []).flatMap((cell) => cell.cells) : one.held.figures.map(wordCell)),
    ...(hasChange ? changeCells(one, kind) : []),
    one.row.trend, evidenceCell(one),
    ...against.map((held) => (one.row.against?.[held] ?? '') || '[z]'),
    ...(hasAbout ? [textOrBlank(about[index])] : []),
    commentaryOf(one.row.commentaryKey),
    ...(hasNotes ? [textOrBlank(marks[index])] : []),
  ]);
  const headings = uniqueTexts(columns.map(({ heading }) => heading));
  const blanks = [...(hasAbout ? [ABOUT] : []), HEADERS.commentary, ...(hasNotes ? [NOTES] : [])];
  return {
    part: partOf(summary, table.id),
    sheetWish: summary.theme.title,
    sheetEnding: ` – ${KINDS[kind].ending}`,
    tableName: tableNameOf(summary.theme.title, table.id),
    title: titleOf({ summary, words, periods: spanOf(dated) }),
    lines: [
      'This worksheet contains one table. Each row is a measure of the theme from one source.',
      ...notesLine(notes, notesSheet, summary.theme.id, hasNotes),
      ...shorthandLine(cells),
      blanksLine(blanks),
      ...(hasChange ? ['Change is the latest figure less the one that it was compared with: the period before, or the periods that Trend names.'] : []),
      ...commonLines(summary, statement, rows.map(({ row }) => row.source)),
    ],
    columns: columns.map((column, index) => ({ ...column, heading: headings[index] ?? column.heading })),
    rows: cells,
    commentaryKeys: rows.map(({ row }) => row.commentaryKey),
  };
}

/** Measures of which the workbook holds nothing, and sub-themes without measures. */
function emptyTable({ summary, notes, notesSheet, statement }: ThemeTablesInput, empty: SplitTheme['empty'], commentaryOf: (key: string) => PlanCell): AccessibleTable {
  const cells = empty.map(({ subTheme, row, words }): readonly PlanCell[] =>
    row ? [row.name, subTheme, row.source, words, commentaryOf(row.commentaryKey)] : ['[z]', subTheme, '[z]', words, null],
  );
  return {
    part: partOf(summary, 'without-figures'),
    sheetWish: summary.theme.title,
    sheetEnding: ' – no figures',
    tableName: tableNameOf(summary.theme.title, 'without figures'),
    title: titleOf({ summary, words: 'measures without figures in the workbook', periods: '' }),
    lines: [
      'This worksheet contains one table. Each row is a measure that the plan asks for, or a sub-theme that has none.',
      ...notesLine(notes, notesSheet, summary.theme.id, false),
      ...shorthandLine(cells),
      blanksLine([HEADERS.commentary]),
      ...commonLines(summary, statement, []),
    ],
    columns: [
      { heading: ACCESSIBLE_NAME, decimals: null, width: WIDTHS.measure },
      { heading: HEADERS.subTheme, decimals: null, width: WIDTHS.subTheme },
      { heading: HEADERS.source, decimals: null, width: WIDTHS.source },
      { heading: 'Why there are no figures', decimals: null, width: WIDTHS.about },
      { heading: HEADERS.commentary, decimals: null, width: WIDTHS.commentary, isCommentary: true },
    ],
    rows: cells,
    commentaryKeys: empty.map(({ row }) => row?.commentaryKey ?? ''),
  };
}

/** Marks stand in names of at most 255 characters. */
function partOf({ theme }: ThemeSummary, id: string): string {
  return `table-${theme.id}-${id}`;
}

interface Dated {
  readonly label: string;
  readonly start: string | null;
  readonly end: string | null;
}

/** The column's dates by the figures under it, else by its label. */
function columnDates(label: string, figures: readonly (HeldFigure | null)[]): Dated {
  const { start, end } = figures.find((figure) => figure !== null && !figure.dates.isOwn)?.dates ?? parsePeriod(label) ?? { start: null, end: null };
  return { label, start, end };
}

/** In full; the label itself where the dates are not known. */
function datesOf({ label, start, end }: Dated): string {
  return fullDates(start, end) ?? label;
}

/** From the first day of the first column to the last of the last: "July 2025 to September 2026". */
function spanOf(columns: readonly Dated[]): string {
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last) return '';
  if (first === last) return datesOf(first);
  return fullDates(first.start, last.end) ?? `${datesOf(first)} to ${datesOf(last)}`;
}

function periodColumn(date: string, part: Part, unit: string, kind: SplitTable['kind'], rows: readonly SplitRow[], decimals: number): AccessibleColumn {
  if (kind === 'words') return { heading: `${date} (words)`, decimals: null, width: WIDTHS.words };
  if (part === 'value') return { heading: `${date} (${unit})`, decimals, width: WIDTHS.period };
  const places = rows.flatMap(({ held }) => held.figures.flatMap((figure) => (figure?.[part] == null ? [] : [decimalsOf(figure[part])])));
  return { heading: `${date} (${PART_WORDS[part]})`, decimals: Math.max(0, ...places), width: WIDTHS.period };
}

function changeColumns({ unit, kind, decimals, rows }: SplitTable): readonly AccessibleColumn[] {
  const places = Math.max(decimals, ...rows.map(({ held }) => held.change?.decimals ?? 0));
  const amount = { heading: `Change (${kind === 'percent' ? 'percentage points' : unit})`, decimals: places, width: WIDTHS.period };
  return kind === 'percent' ? [amount] : [amount, { heading: 'Change (%)', decimals: 1, width: WIDTHS.period }];
}

function changeCells({ held: { change, figures } }: SplitRow, kind: SplitTable['kind']): readonly PlanCell[] {
  const none = figures.slice(-2).some((figure) => figure?.kind === 'suppressed') ? '[c]' : '[z]';
  const amount = change?.amount ?? none;
  return kind === 'percent' ? [amount] : [amount, change === null ? none : change.percent === null ? '[z]' : roundHalfUp(change.percent, 1)];
}

function evidenceCell({ row: { evidence } }: SplitRow): PlanCell {
  return evidence === NONE_SHOWN ? '[z]' : evidence.replaceAll('\u00a0', ' ').replaceAll('\n', '; ');
}

function textOrBlank(text: string | undefined): PlanCell {
  return text === undefined || text === '' ? null : text;
}

function notesLine(notes: NumberedNotes, sheet: string, themeId: string, hasRowNotes: boolean): readonly string[] {
  const whole = noteMarks(notes.ofWhole(themeId));
  if (whole === '' && !hasRowNotes) return [];
  return [`Notes are on the worksheet “${sheet}”.${whole === '' ? '' : ` About the table as a whole: ${whole}.`}${hasRowNotes ? ` Those about one row are named in the column ${NOTES}.` : ''}`];
}

/** What the shorthand standing in these cells means; none where there is none. */
function shorthandLine(rows: readonly (readonly PlanCell[])[]): readonly string[] {
  const found = new Set(rows.flatMap((cells) => cells.flatMap((cell) => (typeof cell === 'string' ? (cell.toLowerCase().match(/\[[a-z]{1,3}\]/g) ?? []) : []))));
  const meanings = [...SHORTHAND].filter(([short]) => found.has(short)).map(([short, long]) => `${short} ${long}`);
  return meanings.length === 0 ? [] : [`Shorthand used in this table: ${meanings.join('; ')}.`];
}

function blanksLine(columns: readonly string[]): string {
  const list = columns.length === 1 ? `column ${columns[0] ?? ''}` : `columns ${columns.slice(0, -1).join(', ')} and ${columns.at(-1) ?? ''}`;
  return `Blank cells in the ${list} mean that there is nothing to say; no other cell is blank.`;
}

function commonLines({ provenance }: ThemeSummary, statement: string, sources: readonly string[]): readonly string[] {
  const named = [...new Set(sources)].sort();
  const read = provenance.find((sentence) => sentence.startsWith('Read from')) ?? '';
  return [`Source: ${named.length === 0 ? '' : `${named.join(', ')}, as each row says. `}${read}`.trim(), statement];
}
