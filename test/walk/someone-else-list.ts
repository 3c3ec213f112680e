/** What another person does to the workbook between two of our round trips, through office.js of their own. */
import type { Book } from '../../src/workbench/book/book';
import type { RunBatch } from '../../src/excel/run-batch';
import { FIGURES, FIGURES_TABLE } from './small-workbook';

export const TYPED = 'Typed by someone else meanwhile.';

export interface Circumstances {
  /** Our sheets that stand before the button is pressed, and those that it will add. */
  readonly ours: readonly string[];
  readonly added: readonly string[];
}

export interface Act {
  readonly name: string;
  /** False where there is nothing to do it to. */
  readonly applies?: (circumstances: Circumstances) => boolean;
  readonly act: (context: Excel.RequestContext, circumstances: Circumstances) => Promise<void> | void;
  /** What the sentence asks for before the button is pressed again. */
  readonly asAsked?: (context: Excel.RequestContext, circumstances: Circumstances) => Promise<void> | void;
  /** Figures are altered or stand elsewhere afterwards: what is written of them must not speak of the cells as they were. */
  readonly movesFigures?: true;
  /** What they typed into a sheet of ours must still stand on a sheet; with 'row' in the row of the same measure and source. */
  readonly keepsTyped?: true | 'row';
}

const hasOurs = ({ ours }: Circumstances): boolean => ours.length > 0;
const first = ({ worksheets }: Excel.Workbook, { ours }: Circumstances): Excel.Worksheet => worksheets.getItem(ours[0] ?? '');

export const ACTS: readonly Act[] = [
  { name: 'changes a figure', movesFigures: true, act: ({ workbook }) => { workbook.worksheets.getItem(FIGURES).getRange('E2').values = [[999]]; } },
  { name: 'changes the cell that a fix is for', act: ({ workbook }) => { workbook.worksheets.getItem(FIGURES).getRange('H3').values = [["'7,777"]]; } },
  { name: 'puts a formula where a fix is for', act: ({ workbook }) => { workbook.worksheets.getItem(FIGURES).getRange('H3').formulas = [['=SUM(C3:G3)']]; } },
  { name: 'renames a sheet of figures', movesFigures: true, act: ({ workbook }) => { workbook.worksheets.getItem(FIGURES).name = 'Numbers'; } },
  { name: 'deletes a sheet of figures', movesFigures: true, act: ({ workbook }) => { workbook.worksheets.getItem('Part year').delete(); } },
  { name: 'inserts rows above the figures', movesFigures: true, act: ({ workbook }) => { workbook.worksheets.getItem(FIGURES).getRange('1:2').insert('Down'); } },
  {
    name: 'protects the sheet of figures', act: ({ workbook }) => { workbook.worksheets.getItem(FIGURES).protection.protect(); },
    asAsked: ({ workbook }) => { workbook.worksheets.getItem(FIGURES).protection.unprotect(); },
  },
  { name: 'protects the workbook', act: ({ workbook }) => { workbook.protection.protect(); }, asAsked: ({ workbook }) => { workbook.protection.unprotect(); } },
  { name: 'adds a sheet', act: ({ workbook }) => { workbook.worksheets.add('Scratch').getRange('A1').values = [['x']]; } },
  {
    name: 'adds a sheet of the name that we want', applies: ({ added }) => added.length > 0,
    act: (context, { added }) => addNamed(context, added.at(-1) ?? '', 'theirs'),
    asAsked: ({ workbook }, { added }) => { workbook.worksheets.getItem(added.at(-1) ?? '').name = 'Theirs'; },
  },
  {
    name: 'adds a blank sheet of the name that we want', applies: ({ added }) => added.length > 0,
    act: (context, { added }) => addNamed(context, added[0] ?? '', ''),
    asAsked: ({ workbook }, { added }) => { workbook.worksheets.getItem(added[0] ?? '').name = 'Theirs'; },
  },
  { name: 'renames a sheet of ours', applies: hasOurs, act: ({ workbook }, circumstances) => { first(workbook, circumstances).name = 'For the Board'; } },
  { name: 'deletes a sheet of ours', applies: hasOurs, act: ({ workbook }, circumstances) => { first(workbook, circumstances).delete(); } },
  {
    name: 'protects a sheet of ours', applies: hasOurs, act: ({ workbook }, circumstances) => { first(workbook, circumstances).protection.protect(); },
    asAsked: ({ workbook }, circumstances) => { first(workbook, circumstances).protection.unprotect(); },
  },
  {
    name: 'types beside a sheet of ours', applies: hasOurs, keepsTyped: true, act: ({ workbook }, circumstances) => { first(workbook, circumstances).getRange('AZ3').values = [[TYPED]]; },
    asAsked: moveTyped,
  },
  { name: 'types into the commentary', applies: hasOurs, keepsTyped: true, act: typeCommentary, asAsked: moveTyped },
  {
    name: 'types into the commentary and inserts rows above it', applies: hasOurs, keepsTyped: true,
    act: async (context, circumstances) => {
      await typeCommentary(context, circumstances);
      first(context.workbook, circumstances).getRange('1:2').insert('Down');
    },
    asAsked: moveTyped,
  },
  {
    name: 'types into the commentary and sorts the rows', applies: hasOurs, keepsTyped: 'row',
    act: async (context, circumstances) => {
      await typeCommentary(context, circumstances);
      await sortOurs(context, circumstances);
    },
    asAsked: moveTyped,
  },
  { name: 'sorts the rows of our sheets', applies: hasOurs, act: sortOurs },
  { name: 'filters our sheets', applies: hasOurs, act: filterOurs },
  { name: 'hides rows and columns of our sheets', applies: hasOurs, act: hideInOurs },
  { name: 'sorts the figures', movesFigures: true, act: ({ workbook }) => { workbook.worksheets.getItem(FIGURES).getRange('A2:H3').sort.apply([{ key: 0, ascending: true }]); } },
  { name: 'sorts a table of figures', movesFigures: true, act: ({ workbook }) => { workbook.tables.getItem(FIGURES_TABLE).sort.apply([{ key: 0, ascending: true }]); } },
  { name: 'filters the figures', act: ({ workbook }) => { filterFigures(workbook); } },
  { name: 'filters a table of figures', act: ({ workbook }) => { workbook.tables.getItem(FIGURES_TABLE).columns.getItemAt(0).filter.applyValuesFilter(['Appeals']); } },
  { name: 'clears the filters', act: ({ workbook }) => { workbook.worksheets.getItem(FIGURES).autoFilter.remove(); workbook.tables.getItem('NotesTable').clearFilters(); } },
  { name: 'hides rows of the figures', act: ({ workbook }) => { workbook.worksheets.getItem(FIGURES).getRange('3:3').rowHidden = true; } },
  { name: 'changes the order of the sheets', act: ({ workbook }) => { workbook.worksheets.getItem(FIGURES).position = 2; } },
];

/** Once ours is there, the name is taken, and they go without. */
async function addNamed({ workbook }: Excel.RequestContext, name: string, content: string): Promise<void> {
  const there = workbook.worksheets.getItemOrNullObject(name);
  await workbook.context.sync();
  if (there.isNullObject) workbook.worksheets.add(name).getRange('A1').values = [[content]];
}

/** The row that a fix is for is hidden then. */
function filterFigures({ worksheets }: Excel.Workbook): void {
  const figures = worksheets.getItem(FIGURES);
  figures.autoFilter.apply(figures.getRange('A1:H3'), 0, { filterOn: 'Values', values: ['Robbery'] });
}

interface List {
  readonly sheet: Excel.Worksheet;
  readonly list: Excel.Range;
  readonly table: Excel.Table | null;
}

/** What stands under the row of headings on each sheet of ours that has a commentary, and the tables that stand on the others. */
async function listsOnOurs({ workbook }: Excel.RequestContext, { ours }: Circumstances): Promise<readonly List[]> {
  const sheets = ours.map((name) => workbook.worksheets.getItem(name));
  const asked = sheets.map((sheet) => ({
    sheet, tables: sheet.tables.load('items/name'), used: sheet.getUsedRange(true).load('values'),
    heading: sheet.getUsedRange(true).findOrNullObject('Commentary', { completeMatch: true, matchCase: true }).load('rowIndex,columnIndex'),
  }));
  await workbook.context.sync();
  return asked.flatMap(({ sheet, tables, used, heading }): readonly List[] => {
    const [table] = tables.items;
    if (table) return [{ sheet, list: table.getDataBodyRange(), table }];
    if (heading.isNullObject) return [];
    const first = heading.rowIndex + 1;
    const rows = (used.values as unknown[][]).slice(first).findIndex(([label]) => label === '');
    return [{ sheet, list: sheet.getRangeByIndexes(first, 0, Math.max(rows, 1), heading.columnIndex + 1), table: null }];
  });
}

/** So that each row moves: the order by name, the other way round. */
async function sortOurs(context: Excel.RequestContext, circumstances: Circumstances): Promise<void> {
  for (const { list, table } of await listsOnOurs(context, circumstances)) {
    if (table) table.sort.apply([{ key: 0, ascending: false }]);
    else list.sort.apply([{ key: 0, ascending: true }]);
  }
}

/** Hides the rows of all other measures. */
async function filterOurs(context: Excel.RequestContext, circumstances: Circumstances): Promise<void> {
  for (const { sheet, list, table } of await listsOnOurs(context, circumstances)) {
    const criteria = { filterOn: 'Values' as const, values: ['Arrests', 'Arrests in part'] };
    if (table) table.columns.getItemAt(0).filter.apply(criteria);
    else sheet.autoFilter.apply(list.getOffsetRange(-1, 0).getBoundingRect(list), 0, criteria);
  }
}

function hideInOurs({ workbook }: Excel.RequestContext, { ours }: Circumstances): void {
  for (const name of ours) {
    const sheet = workbook.worksheets.getItem(name);
    sheet.getRange('6:6').rowHidden = true;
    sheet.getRange('C:C').columnHidden = true;
  }
}

/** Under a heading "Commentary" on the first sheet of ours that has one; else beside it. */
async function typeCommentary(context: Excel.RequestContext, { ours }: Circumstances): Promise<void> {
  const found = ours.map((name) => context.workbook.worksheets.getItem(name)).map((sheet) => ({ sheet, cell: sheet.getUsedRange(true).findOrNullObject('Commentary', { completeMatch: true, matchCase: true }).load('rowIndex,columnIndex') }));
  await context.sync();
  const place = found.find(({ cell }) => !cell.isNullObject);
  if (place) place.sheet.getRangeByIndexes(place.cell.rowIndex + 1, place.cell.columnIndex, 1, 1).values = [[TYPED]];
  else found[0]?.sheet.getRange('AZ3').getResizedRange(0, 0).set({ values: [[TYPED]] });
}

/** Where what they typed stood in the way, they move it to a sheet of their own. */
async function moveTyped({ workbook }: Excel.RequestContext, { ours }: Circumstances): Promise<void> {
  for (const name of ours) workbook.worksheets.getItem(name).getRange('AZ1:AZ9').clear('Contents');
  workbook.worksheets.add('Moved').getRange('A1').values = [[TYPED]];
  return Promise.resolve();
}

/** Does it and waits. */
export async function perform(run: RunBatch, act: Act['act'], circumstances: Circumstances): Promise<void> {
  await run(async (context) => {
    await act(context, circumstances);
    await context.sync();
  });
}

/** The sheets on which a text stands. */
export function sheetsWith(book: Book, text: string): readonly string[] {
  return book.sheets.filter(({ cells }) => [...cells.values()].some((row) => [...row.values()].some(({ value }) => String(value).includes(text)))).map(({ name }) => name);
}

/** What our sheets say, and where their links lead, by their names. */
export function wordsOnOurs(book: Book, names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(book.sheets.filter(({ name }) => names.includes(name)).map(({ name, cells }) => [name, JSON.stringify([...cells].map(([row, held]) => [row, [...held].flatMap(([column, { value, hyperlink }]) => (value === '' ? [] : [[column, value, hyperlink]]))]).filter(([, held]) => (held as unknown[]).length > 0))]));
}

/** The first two cells, measure and source, of each row in which the text stands; the sheet of kept commentary has others. */
export function rowsWith(book: Book, text: string): readonly string[] {
  return book.sheets.filter(({ name }) => name !== 'Commentary kept').flatMap(({ cells }) => [...cells.values()].flatMap((row) => {
    const [name, source] = [row.get(0), row.get(1)].map((cell) => String(cell?.value ?? ''));
    return [...row.values()].some(({ value }) => value === text) ? [`${name ?? ''} (${source ?? ''})`] : [];
  }));
}
