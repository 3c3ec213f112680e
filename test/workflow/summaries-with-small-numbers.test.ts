import { auditDisclosure, type AuditOutput } from '../../src/domain/disclosure/audit-disclosure';
import { disclose } from '../../src/domain/disclosure/disclose';
import { withholding } from '../../src/domain/disclosure/setting';
import { ssp2016To17 } from '../../src/domain/framework/plans/ssp-2016-17';
import type { Book } from '../../src/workbench/book/book';
import { newBook, newSheet, touchCell } from '../../src/workbench/book/make';
import { openBook } from '../../src/workbench/cli/open-workbook';
import { readWorkbook } from '../../src/workflow/read-workbook';
import { writeThemeSummaries, type SummaryStyle } from '../../src/workflow/write-theme-summaries';

const SETTING = withholding(5);

/** Wordings of the 2016/17 plan that are about individuals, with small counts, and one that is not. */
const ROWS = [
  ['PI name', 'Source', '2014/15', '2015/16', '2016/17'],
  ['Children who run away from local authority care', 'SCT', 14, 9, 4],
  ['Children who run away from home', 'SCT', 22, 3, 31],
  ['First time entrants - rate per 100,000 10-17 year olds entering the criminal justice system (number)', 'SCT', '258 (68)', '282 (74)', '15 (4)'],
  ['Custodial Sentences - rate per 1,000 10-17 year olds receiving a custodial sentence (number)', 'SCT', '0.65 (17)', '0.15 (4)', '0.54 (14)'],
  ['Domestic abuse incidents', 'GMP', 4812, 4956, 4648],
  ['NB 2016/17 data for children in local authority care includes 4 children from one home'],
] as const;

function smallBook(): Book {
  const sheet = newSheet('{1}', 'Safeguarding');
  ROWS.forEach((row, index) => row.forEach((value, column) => (touchCell(sheet, index + (index === ROWS.length - 1 ? 1 : 0), column).value = value)));
  return newBook([sheet]);
}

async function summarise(disclosure = SETTING, style: SummaryStyle = 'board') {
  const opened = openBook(smallBook());
  const understanding = await readWorkbook(opened.port, ssp2016To17);
  const written = await writeThemeSummaries(opened.port, understanding, { writtenAt: '20 November 2026, 16:20', disclosure, style });
  return { book: opened.book, understanding, written, facts: disclose(understanding, SETTING).facts };
}

/** The sheets that the add-in wrote, and all that a workbook holds beside its sheets. */
function ownOutput(book: Book, written: readonly { readonly name: string }[]): AuditOutput {
  const names = new Set(written.map(({ name }) => name));
  const { custom, ...properties } = book.properties;
  return {
    sheets: book.sheets.filter(({ name }) => names.has(name)).map(({ name, cells }) => ({
      name,
      cells: [...cells].flatMap(([row, columns]) =>
        [...columns].map(([column, { value, formula, format }]) => ({ row, column, text: String(value), formula, isFraction: format.numberFormat.includes('%') })),
      ),
    })),
    names: book.names,
    properties: { ...properties, ...Object.fromEntries([...custom].map(([name, value]) => [name, String(value)])), settings: JSON.stringify([...book.settings]) },
  };
}

const textsOf = (output: AuditOutput): string => output.sheets.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n');

it('leaves nothing in the written sheets from which a withheld count can be had', async () => {
  const { book, written, facts } = await summarise();
  expect(facts.map(({ count }) => count)).toEqual([4, 3, 4, 4]);
  expect(auditDisclosure(ownOutput(book, written), facts)).toEqual([]);
});

it('leaves nothing in the accessible sheets either, and says there what it withholds', async () => {
  const { book, written, facts } = await summarise(SETTING, 'accessible');
  const output = ownOutput(book, written);
  expect(auditDisclosure(output, facts)).toEqual([]);
  expect(textsOf(output)).toContain('[c]');
  expect(textsOf(output)).toContain('Numbers from 1 to 5 about individuals are shown as [c]');
});

it('would be told of the same figures printed in full in the accessible sheets', async () => {
  const { book, written, facts } = await summarise({ ...SETTING, threshold: null }, 'accessible');
  expect(new Set(auditDisclosure(ownOutput(book, written), facts).map(({ label }) => label)).size).toBe(4);
});

it('would be told of the same figures printed in full', async () => {
  const { book, written, facts } = await summarise({ ...SETTING, threshold: null });
  const found = auditDisclosure(ownOutput(book, written), facts);
  expect(new Set(found.map(({ label }) => label)).size).toBe(4);
});

it('writes [c] in the cell, and says on every sheet what it withholds', async () => {
  const { book, written } = await summarise();
  const output = ownOutput(book, written);
  expect(textsOf(output)).toContain('[c]');
  for (const { cells } of output.sheets) {
    const sheet = cells.map(({ text }) => text).join(' ').replace(/\s+/g, ' ');
    expect(sheet).toContain('Numbers from 1 to 5 about individuals are shown as [c]');
    expect(sheet).toContain('leave those sheets out of what is published');
  }
});

it('leaves the analyst\'s own sheet as it was', async () => {
  const { book } = await summarise();
  expect(book.sheets[0]?.cells).toEqual(smallBook().sheets[0]?.cells);
});

it('prints what is not about individuals in full', async () => {
  const { book, written } = await summarise();
  expect(textsOf(ownOutput(book, written))).toMatch(/4648/);
});

it('keeps commentary that tells of a withheld figure as it was typed, and says on the sheet what to change', async () => {
  const { book, understanding } = await summarise();
  const sheet = book.sheets[1];
  const cells = [...(sheet?.cells ?? [])].flatMap(([row, columns]) => [...columns].map(([column, { value }]) => ({ row, column, value })));
  const row = cells.find(({ value }) => value === 'Children who run away from local authority care')?.row ?? -1;
  const column = cells.find(({ value }) => value === 'Commentary')?.column ?? -1;
  if (sheet) touchCell(sheet, row, column).value = 'All four came back within a day.';
  await writeThemeSummaries(openBook(book).port, understanding, { writtenAt: 'later', disclosure: SETTING });
  const texts = [...(sheet?.cells.values() ?? [])].flatMap((columns) => [...columns.values()].map(({ value }) => String(value)));
  expect(texts).toContain('All four came back within a day.');
  expect(texts.join(' ')).toContain('The commentary on “Children who run away from local authority care” holds a figure that is withheld');
});
