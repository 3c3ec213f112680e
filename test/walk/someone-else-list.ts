/** What another person does to the workbook between two of our round trips, through office.js of their own. */
import type { Book } from '../../src/workbench/book/book';
import type { RunBatch } from '../../src/excel/run-batch';
import { FIGURES } from './small-workbook';

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
  /** What they typed into a sheet of ours must still stand on a sheet. */
  readonly keepsTyped?: true;
}

const hasOurs = ({ ours }: Circumstances): boolean => ours.length > 0;
const first = ({ worksheets }: Excel.Workbook, { ours }: Circumstances): Excel.Worksheet => worksheets.getItem(ours[0] ?? '');

export const ACTS: readonly Act[] = [
  { name: 'changes a figure', act: ({ workbook }) => { workbook.worksheets.getItem(FIGURES).getRange('E2').values = [[999]]; } },
  { name: 'changes the cell that a fix is for', act: ({ workbook }) => { workbook.worksheets.getItem(FIGURES).getRange('H3').values = [["'7,777"]]; } },
  { name: 'puts a formula where a fix is for', act: ({ workbook }) => { workbook.worksheets.getItem(FIGURES).getRange('H3').formulas = [['=SUM(C3:G3)']]; } },
  { name: 'renames a sheet of figures', act: ({ workbook }) => { workbook.worksheets.getItem(FIGURES).name = 'Numbers'; } },
  { name: 'deletes a sheet of figures', act: ({ workbook }) => { workbook.worksheets.getItem('Part year').delete(); } },
  { name: 'inserts rows above the figures', act: ({ workbook }) => { workbook.worksheets.getItem(FIGURES).getRange('1:2').insert('Down'); } },
  {
    name: 'protects the sheet of figures', act: ({ workbook }) => { workbook.worksheets.getItem(FIGURES).protection.protect(); },
    asAsked: ({ workbook }) => { workbook.worksheets.getItem(FIGURES).protection.unprotect(); },
  },
  { name: 'protects the workbook', act: ({ workbook }) => { workbook.protection.protect(); }, asAsked: ({ workbook }) => { workbook.protection.unprotect(); } },
  { name: 'adds a sheet', act: ({ workbook }) => { workbook.worksheets.add('Scratch').getRange('A1').values = [['x']]; } },
  {
    name: 'adds a sheet of the name that we want', applies: ({ added }) => added.length > 0,
    act: ({ workbook }, { added }) => { workbook.worksheets.add(added.at(-1)).getRange('A1').values = [['theirs']]; },
    asAsked: ({ workbook }, { added }) => { workbook.worksheets.getItem(added.at(-1) ?? '').name = 'Theirs'; },
  },
  {
    name: 'adds a blank sheet of the name that we want', applies: ({ added }) => added.length > 0,
    act: ({ workbook }, { added }) => { workbook.worksheets.add(added[0]); },
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
  { name: 'changes the order of the sheets', act: ({ workbook }) => { workbook.worksheets.getItem(FIGURES).position = 2; } },
];

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
