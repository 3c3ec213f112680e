import { ssp2016To17 } from '../../src/domain/framework/plans/ssp-2016-17';
import { parseMark } from '../../src/domain/render/mark';
import { deleteSheet } from '../../src/workbench/book/sheets';
import type { Book, BookSheet } from '../../src/workbench/book/book';
import { touchCell } from '../../src/workbench/book/make';
import { openBook, openWorkbook, type OpenWorkbook } from '../../src/workbench/cli/open-workbook';
import { auditWorkbook } from '../../src/workflow/audit-workbook';
import { readWorkbook } from '../../src/workflow/read-workbook';
import { writeThemeSummaries, type SummarySettings, type SummaryStyle } from '../../src/workflow/write-theme-summaries';
import type { Plan } from '../../src/domain/framework/plan';

const SAMPLE = 'assets/samples/safer-stockport-2016-17.xlsx';
const WHEN = '20 November 2026, 16:20';
const DOMESTIC = 'Domestic abuse incidents';
const TYPED = 'Fewer repeat callers.';

async function write(opened: OpenWorkbook, style: SummaryStyle, over: Partial<SummarySettings> = {}, plan: Plan = ssp2016To17) {
  const understanding = await readWorkbook(opened.port, plan);
  opened.host.resetCounts();
  const written = await writeThemeSummaries(opened.port, understanding, { writtenAt: WHEN, style, ...over });
  return { written, trips: opened.host.counts.roundTrips };
}

async function writtenSample(style: SummaryStyle): Promise<OpenWorkbook> {
  const opened = await openWorkbook(SAMPLE);
  await write(opened, style);
  return opened;
}

const sheetOf = ({ sheets }: Book, name: string): BookSheet => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

interface Found {
  readonly row: number;
  readonly column: number;
}

function placeOf(sheet: BookSheet, value: string): Found | undefined {
  for (const [row, cells] of sheet.cells) for (const [column, cell] of cells) if (cell.value === value) return { row, column };
  return undefined;
}

/** The cell of the Commentary column in the row of a measure. */
function commentaryOf(sheet: BookSheet, measure = DOMESTIC): { value: unknown } {
  const [row, column] = [placeOf(sheet, measure)?.row, placeOf(sheet, 'Commentary')?.column];
  if (row === undefined || column === undefined) throw new Error(`no commentary on ${sheet.name}`);
  return touchCell(sheet, row, column);
}

const textsOf = (sheet: BookSheet): readonly string[] => [...sheet.cells.values()].flatMap((cells) => [...cells.values()].map(({ value }) => String(value)));

/** Everything that the workbook holds and how it looks; tables are made again, so Excel gives them other ids, which nobody sees. */
const contentOf = ({ sheets, names }: Book): string =>
  JSON.stringify(
    { sheets: sheets.map((sheet) => ({ ...sheet, touched: null, tables: sheet.tables.map((table) => ({ ...table, id: '' })) })), names },
    (_, value: unknown) => (value instanceof Map ? [...(value as Map<number, unknown>)].sort(([one], [other]) => one - other) : value instanceof Set ? [...value] : value),
    1,
  );

const BOARD = 'Summary – Protecting Vulnerable';
const NUMBERS = 'Protecting Vulnerable – numbers';
const KEPT = 'Commentary kept';

describe('the styles', () => {
  it.each([['board', 6], ['accessible', 18], ['both', 24]] as const)('%s writes %i sheets in at most four round trips, and again', async (style, count) => {
    const opened = await openWorkbook(SAMPLE);
    for (const made of ['new', 'rewritten']) {
      const { written, trips } = await write(opened, style);
      expect(written.map((sheet) => sheet.made)).toEqual(Array.from({ length: count }, () => made));
      expect(trips).toBeLessThanOrEqual(4);
    }
  });

  it('rewrites the other style where it stands, so that the two say the same', async () => {
    const opened = await writtenSample('accessible');
    const { written } = await write(opened, 'board');
    expect(written).toHaveLength(24);
  });

  it.each(['board', 'accessible', 'both'] as const)('a rewrite of %s that changes nothing leaves the workbook the same', async (style) => {
    const opened = await writtenSample(style);
    const before = contentOf(opened.book);
    await write(opened, style);
    expect(contentOf(opened.book)).toBe(before);
  });

  it('changes nothing but the time stamp where only the time is another', async () => {
    const opened = await writtenSample('both');
    const cells = (): readonly string[] => opened.book.sheets.flatMap((sheet) => [...sheet.cells].flatMap(([row, columns]) => [...columns].map(([column, { value }]) => `${sheet.name}!${String(row)},${String(column)}: ${String(value)}`)));
    const before = new Set(cells());
    await write(opened, 'both', { writtenAt: '21 November 2026, 09:05' });
    const changed = cells().filter((cell) => !before.has(cell));
    expect(changed.length).toBeGreaterThan(0);
    for (const cell of changed) expect(cell).toContain('21 November 2026, 09:05');
  });

  it('meets every rule that is not the author\'s, read back from what was written', async () => {
    const { port } = await writtenSample('both');
    const { results, sheets } = await auditWorkbook(port);
    expect(sheets).toHaveLength(18);
    expect(results.filter(({ verdict }) => verdict === 'not-met')).toEqual([]);
    expect(results.find(({ rule }) => rule === 'fonts')?.verdict).toBe('met');
  });

  it('finds what someone did to a written sheet', async () => {
    const opened = await writtenSample('accessible');
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(NUMBERS);
      sheet.getRange('A11').format.fill.color = '#FFFF00';
      sheet.getRange('A12').format.font.size = 9;
      sheet.freezePanes.freezeRows(10);
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page 1';
      await context.sync();
    });
    const { results } = await auditWorkbook(opened.port);
    expect(results.filter(({ verdict }) => verdict === 'not-met').flatMap(({ rule, places }) => places.map(({ cell }) => [rule, cell]))).toEqual([
      ['fonts', 'A12'], ['no-fills', 'A11'], ['no-freeze-or-filter', null], ['no-headers-or-footers', null],
    ]);
  });

  it('leaves the analyst\'s own sheets and tables their names', async () => {
    const opened = await openWorkbook(SAMPLE);
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Notes');
      sheet.getRange('A1:A2').values = [['Note'], ['Mine']];
      sheet.tables.add('A1:A2', true).name = 'Notes';
      await context.sync();
    });
    const { written } = await write(opened, 'accessible');
    expect(written.map(({ name }) => name)).toContain('Notes (2)');
    expect(sheetOf(opened.book, 'Notes').cells.get(1)?.get(0)?.value).toBe('Mine');
  });
});

describe('commentary', () => {
  it.each([[BOARD, NUMBERS], [NUMBERS, BOARD]])('typed on %s comes to %s too', async (typedOn, other) => {
    const opened = await writtenSample('both');
    commentaryOf(sheetOf(opened.book, typedOn)).value = TYPED;
    await write(opened, 'both');
    expect([typedOn, other].map((name) => commentaryOf(sheetOf(opened.book, name)).value)).toEqual([TYPED, TYPED]);
  });

  it('changed in one style is changed in the other, and cleared in one is cleared in both', async () => {
    const opened = await writtenSample('both');
    const both = (): unknown[] => [BOARD, NUMBERS].map((name) => commentaryOf(sheetOf(opened.book, name)).value);
    commentaryOf(sheetOf(opened.book, BOARD)).value = TYPED;
    await write(opened, 'both');
    commentaryOf(sheetOf(opened.book, NUMBERS)).value = 'Better said.';
    await write(opened, 'both');
    expect(both()).toEqual(['Better said.', 'Better said.']);
    commentaryOf(sheetOf(opened.book, BOARD)).value = '';
    await write(opened, 'both');
    expect(both()).toEqual(['', '']);
    expect(textsOf(sheetOf(opened.book, KEPT))).not.toContain('Better said.');
  });

  it('changed in both styles is kept in both wordings', async () => {
    const opened = await writtenSample('both');
    commentaryOf(sheetOf(opened.book, BOARD)).value = 'One wording.';
    commentaryOf(sheetOf(opened.book, NUMBERS)).value = 'Another wording.';
    await write(opened, 'both');
    expect(commentaryOf(sheetOf(opened.book, BOARD)).value).toBe('One wording.\nAnother wording.');
  });

  it('outlives its sheet: deleted and made again, the sheet has it back', async () => {
    const opened = await writtenSample('board');
    commentaryOf(sheetOf(opened.book, BOARD)).value = TYPED;
    await write(opened, 'board');
    deleteSheet(opened.book, sheetOf(opened.book, BOARD));
    await write(opened, 'board');
    expect(commentaryOf(sheetOf(opened.book, BOARD)).value).toBe(TYPED);
  });

  it('outlives its row: a row that someone deleted comes back with it', async () => {
    const opened = await writtenSample('board');
    const sheet = sheetOf(opened.book, BOARD);
    commentaryOf(sheet).value = TYPED;
    await write(opened, 'board');
    await opened.run(async (context) => {
      const row = String((placeOf(sheet, DOMESTIC)?.row ?? 0) + 1);
      context.workbook.worksheets.getItem(BOARD).getRange(`${row}:${row}`).delete('Up');
      await context.sync();
    });
    await write(opened, 'board');
    expect(commentaryOf(sheetOf(opened.book, BOARD)).value).toBe(TYPED);
  });

  it('of a measure that the plan no longer has stands at the foot of its sheet, and on the sheet of kept commentary', async () => {
    const opened = await writtenSample('board');
    commentaryOf(sheetOf(opened.book, BOARD)).value = TYPED;
    await write(opened, 'board', {}, { ...ssp2016To17, measures: ssp2016To17.measures.filter(({ wording }) => wording !== DOMESTIC) });
    expect(textsOf(sheetOf(opened.book, BOARD))).toContain(TYPED);
    expect(textsOf(sheetOf(opened.book, KEPT))).toEqual(expect.arrayContaining([TYPED, DOMESTIC, 'Only here: the measure is not in the summaries any more']));
  });

  it('of a theme that the plan no longer has stays on its sheet, and stands where its accessible sheet is gone', async () => {
    const opened = await writtenSample('accessible');
    commentaryOf(sheetOf(opened.book, NUMBERS)).value = TYPED;
    const [gone] = ssp2016To17.themes;
    const without = { ...ssp2016To17, themes: ssp2016To17.themes.slice(1), measures: ssp2016To17.measures.filter(({ theme }) => theme !== gone?.id) };
    await write(opened, 'accessible', {}, without);
    expect(textsOf(sheetOf(opened.book, NUMBERS))).toContain('This worksheet is no longer needed: delete it');
    expect(textsOf(sheetOf(opened.book, KEPT))).toContain(TYPED);
    deleteSheet(opened.book, sheetOf(opened.book, NUMBERS));
    await write(opened, 'accessible', {}, without);
    expect(textsOf(sheetOf(opened.book, KEPT))).toContain(TYPED);
    await write(opened, 'accessible');
    expect(commentaryOf(sheetOf(opened.book, NUMBERS)).value).toBe(TYPED);
  });

  it('changed on the sheet of kept commentary itself goes to its row too', async () => {
    const opened = await writtenSample('board');
    commentaryOf(sheetOf(opened.book, BOARD)).value = TYPED;
    await write(opened, 'board');
    const kept = sheetOf(opened.book, KEPT);
    const place = placeOf(kept, TYPED);
    touchCell(kept, place?.row ?? 0, place?.column ?? 0).value = 'Said on the wrong sheet.';
    await write(opened, 'board');
    expect(commentaryOf(sheetOf(opened.book, BOARD)).value).toBe(`${TYPED}\nSaid on the wrong sheet.`);
  });

  it('needs no sheet of its own where nobody typed any', async () => {
    const opened = await writtenSample('both');
    await write(opened, 'both');
    expect(opened.book.sheets.map(({ name }) => name)).not.toContain(KEPT);
  });
});

describe('sheets that people changed', () => {
  const refusal = async (opened: OpenWorkbook, style: SummaryStyle): Promise<string> => {
    const before = contentOf(opened.book);
    const message = await write(opened, style).then(() => 'written', (error: unknown) => String(error));
    expect(contentOf(opened.book)).toBe(before);
    return message;
  };

  it.each([['board', BOARD], ['accessible', NUMBERS]] as const)('a %s sheet that was renamed is written under its new name, and so listed', async (style, name) => {
    const opened = await writtenSample(style);
    commentaryOf(sheetOf(opened.book, name)).value = TYPED;
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem(name).name = 'For the Board';
      await context.sync();
    });
    const { written } = await write(opened, style);
    expect(written.find((sheet) => sheet.name === 'For the Board')?.made).toBe('rewritten');
    expect(commentaryOf(sheetOf(opened.book, 'For the Board')).value).toBe(TYPED);
    const own = opened.book.sheets.find((sheet) => sheet.name === 'Contents');
    if (own) expect(textsOf(own)).toContain('For the Board');
  });

  it.each([['board', BOARD], ['accessible', NUMBERS]] as const)('a %s sheet that is protected is refused by name, and nothing is written', async (style, name) => {
    const opened = await writtenSample(style);
    sheetOf(opened.book, name).protection = { options: {}, password: null };
    expect(await refusal(opened, style)).toContain(`Sheet "${name}" is protected`);
  });

  it.each([['board', BOARD], ['accessible', NUMBERS]] as const)('a %s sheet whose Commentary heading was retyped is refused by its row', async (style, name) => {
    const opened = await writtenSample(style);
    const sheet = sheetOf(opened.book, name);
    commentaryOf(sheet).value = TYPED;
    const heading = placeOf(sheet, 'Commentary');
    touchCell(sheet, heading?.row ?? 0, heading?.column ?? 0).value = 'Remarks';
    expect(await refusal(opened, style)).toContain(`Row ${String((heading?.row ?? 0) + 1)} of sheet "${name}" no longer has the headings`);
  });

  it('a sheet whose headings were all deleted is refused', async () => {
    const opened = await writtenSample('accessible');
    const sheet = sheetOf(opened.book, NUMBERS);
    commentaryOf(sheet).value = TYPED;
    sheet.cells.delete(placeOf(sheet, 'Commentary')?.row ?? -1);
    expect(await refusal(opened, 'accessible')).toContain(`Sheet "${NUMBERS}" no longer has the headings`);
  });

  it('a sheet of kept commentary without its headings is refused', async () => {
    const opened = await writtenSample('board');
    commentaryOf(sheetOf(opened.book, BOARD)).value = TYPED;
    await write(opened, 'board');
    const kept = sheetOf(opened.book, KEPT);
    kept.cells.delete(placeOf(kept, 'Commentary')?.row ?? -1);
    expect(await refusal(opened, 'board')).toContain('"Commentary kept" has lost its row of headings');
  });

  it('an accessible sheet whose columns were moved keeps its commentary', async () => {
    const opened = await writtenSample('accessible');
    const sheet = sheetOf(opened.book, NUMBERS);
    commentaryOf(sheet).value = TYPED;
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem(NUMBERS).getRange('B:B').insert('Right');
      await context.sync();
    });
    await write(opened, 'accessible');
    expect(commentaryOf(sheetOf(opened.book, NUMBERS)).value).toBe(TYPED);
  });
});

it('writes both styles of a workbook that was opened again', async () => {
  const { book } = await writtenSample('both');
  const again = openBook(book);
  const { written } = await write(again, 'both');
  expect(new Set(written.map(({ made }) => made))).toEqual(new Set(['rewritten']));
  expect(written.every(({ mark }) => parseMark(mark) !== undefined)).toBe(true);
});
