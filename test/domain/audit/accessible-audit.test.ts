import { auditAccessible } from '../../../src/domain/audit/accessible-audit';
import { AUDIT_RULES, type AuditRuleId } from '../../../src/domain/audit/audit-rule';
import type { CellType, SheetLook, WorkbookLook } from '../../../src/domain/audit/sheet-look';
import { cellAddress, parseRange } from '../../../src/domain/address';
import type { CellScalar, SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/snapshot';
import { accessibleOf, writtenWorkbook } from '../../support/accessible';
import { reportSummaries } from '../../support/summary-of-report';

const CLEAN = writtenWorkbook(accessibleOf(reportSummaries()));
/** Numbers from row 11, headings in row 10; columns: D to F figures, G and H change, K about, L commentary, M notes. */
const NUMBERS = 'Protecting Vulnerable – numbers';

const typeOf = (address: string): CellType => ({ address, fontName: 'Arial', fontSize: 12, italic: false, underlined: false, fill: '', wrapped: true });

function lookOf({ sheets }: WorkbookSnapshot, over: Readonly<Record<string, Partial<SheetLook>>> = {}): WorkbookLook {
  return {
    title: 'Measures',
    sheets: sheets.map(({ name, values }) => ({
      sheet: name, isFrozen: false, filtered: [], headersAndFooters: [],
      cells: values.flatMap((line, row) => line.map((_, column) => typeOf(cellAddress(row, column)))),
      ...over[name],
    })),
  };
}

/** The workbook with one sheet changed. */
function changed(name: string, change: (sheet: SheetSnapshot) => Partial<SheetSnapshot>): WorkbookSnapshot {
  return { ...CLEAN, sheets: CLEAN.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change(sheet) } : sheet)) };
}

/** One cell filled with a text or number. */
function put(sheet: SheetSnapshot, address: string, value: CellScalar, text = String(value)): Partial<SheetSnapshot> {
  const { row = 0, column = 0 } = parseRange(address) ?? {};
  const rows = Math.max(sheet.values.length, row + 1);
  const columns = Math.max(sheet.values[0]?.length ?? 0, column + 1);
  const filled = <T>(given: readonly (readonly T[])[], blank: T, one: T): T[][] =>
    Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => (r === row && c === column ? one : (given[r]?.[c] ?? blank))));
  return { used: { row: 0, column: 0, rows, columns }, values: filled<CellScalar>(sheet.values, '', value), text: filled(sheet.text, '', text), formats: filled(sheet.formats, '@', '@') };
}

const at = (name: string, address: string, value: CellScalar, text?: string): WorkbookSnapshot => changed(name, (sheet) => put(sheet, address, value, text));

function notMet(snapshot: WorkbookSnapshot, look: WorkbookLook | null = lookOf(snapshot)): readonly string[] {
  return auditAccessible(snapshot, look)
    .results.filter(({ verdict }) => verdict === 'not-met')
    .flatMap(({ rule, places }) => places.map(({ sheet, cell }) => [rule, sheet, cell].join(' | ')));
}

it('finds nothing against what was written', () => {
  expect(notMet(CLEAN)).toEqual([]);
});

it('says of every rule whether it is met, and gives a place for whatever is not', () => {
  const { results } = auditAccessible(CLEAN, lookOf(CLEAN));
  expect(results.map(({ rule }) => rule)).toEqual(Object.keys(AUDIT_RULES));
  for (const { verdict, places } of results) expect(places.length === 0).toBe(verdict === 'met');
});

const table = (sheet: SheetSnapshot) => {
  const [found] = sheet.tables;
  if (!found) throw new Error('no table');
  return found;
};

describe('each rule broken by itself is found at its cell, and only it', () => {
  const faults: readonly (readonly [AuditRuleId, string | null, string | null, () => WorkbookSnapshot])[] = [
    ['sheet-names', 'Sheet1', null, () => {
      const workbook = changed('Strategic Priorities – numbers', () => ({ name: 'Sheet1' }));
      return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === 'Contents' ? { ...sheet, ...put(sheet, 'A17', 'Sheet1') } : sheet)) };
    }],
    ['titles', NUMBERS, 'A1', () => at(NUMBERS, 'A1', '')],
    ['titles', NUMBERS, 'A1', () => at(NUMBERS, 'A1', 'Protecting Vulnerable People: percentages, Safer Stockport Partnership, April 2014 to March 2017')],
    ['nothing-hidden', NUMBERS, 'A12', () => changed(NUMBERS, () => ({ hiddenRows: [11] }))],
    ['nothing-hidden', NUMBERS, 'C1', () => changed(NUMBERS, () => ({ hiddenColumns: [2] }))],
    ['nothing-hidden', NUMBERS, null, () => changed(NUMBERS, () => ({ visibility: 'hidden' }))],
    ['no-merged-cells', NUMBERS, 'A1:C1', () => changed(NUMBERS, () => ({ merges: [{ row: 0, column: 0, rows: 1, columns: 3 }] }))],
    ['one-table', NUMBERS, 'A2', () => at(NUMBERS, 'A2', 'Each row is a measure of the theme from one source.')],
    ['table-names', NUMBERS, 'A10', () => changed(NUMBERS, (sheet) => ({ tables: [{ ...table(sheet), name: 'Table1' }] }))],
    ['table-place', NUMBERS, 'A23', () => at(NUMBERS, 'A23', 'A remark below')],
    ['table-place', NUMBERS, 'O12', () => at(NUMBERS, 'O12', 'A remark beside')],
    ['headers', NUMBERS, 'C10', () => at(NUMBERS, 'C10', '')],
    ['headers', NUMBERS, 'C10', () => at(NUMBERS, 'C10', 'sub-theme')],
    ['blanks-explained', NUMBERS, 'E12', () => at(NUMBERS, 'E12', '')],
    ['notes-defined', NUMBERS, 'M12', () => at(NUMBERS, 'M12', '[note 99]')],
    ['notes-used', 'Notes', 'A13', () => changed('Notes', (sheet) => {
      const more = { ...sheet, ...put(sheet, 'A13', '[note 9]') };
      const told = { ...more, ...put(more, 'B13', 'Nobody names it.') };
      return { ...told, ...put(told, 'C13', 'All of them'), tables: [{ ...table(sheet), range: { ...table(sheet).range, rows: table(sheet).range.rows + 1 } }] };
    })],
    ['notes-apart', NUMBERS, 'M12', () => at(NUMBERS, 'M12', '[note 2, 3]')],
    ['no-symbols', NUMBERS, 'D11', () => at(NUMBERS, 'D11', 'N/A')],
    ['no-symbols', NUMBERS, 'I12', () => at(NUMBERS, 'I12', '▼ decreasing')],
    ['no-symbols', NUMBERS, 'A12', () => at(NUMBERS, 'A12', 'Domestic abuse incidents¹')],
    ['no-symbols', NUMBERS, 'A12', () => at(NUMBERS, 'A12', 'Domestic abuse incidents*')],
    ['shorthand-explained', NUMBERS, 'D12', () => at(NUMBERS, 'D12', '[c]')],
    ['numbers-as-numbers', NUMBERS, 'D12', () => at(NUMBERS, 'D12', '5,261')],
    ['numbers-as-numbers', NUMBERS, 'D12', () => at(NUMBERS, 'D12', '258 (68)')],
    ['one-precision', NUMBERS, 'D13', () => at(NUMBERS, 'D13', 2600.5, '2,600.5')],
    ['thousands-commas', NUMBERS, 'D12', () => at(NUMBERS, 'D12', 5261, '5261')],
    ['units-in-headings', NUMBERS, 'D10', () => at(NUMBERS, 'D10', 'April 2014 to March 2015')],
    ['dates-in-full', NUMBERS, 'D10', () => at(NUMBERS, 'D10', '2014/15 (number)')],
    ['dates-in-full', NUMBERS, 'D10', () => at(NUMBERS, 'D10', 'y/e Dec 14 (number)')],
    ['source-present', NUMBERS, 'A1', () => at(NUMBERS, 'A7', 'From the agencies.')],
    ['contents-agree', 'Contents', 'A5', () => at('Contents', 'A8', 'No such sheet')],
    ['no-blank-sheets', 'Blank', null, () => ({ ...CLEAN, sheets: [...CLEAN.sheets, blankSheet()] })],
  ];

  it.each(faults.filter(([rule]) => rule !== 'contents-agree' && rule !== 'no-blank-sheets'))('%s on %s at %s', (rule, sheet, cell, make) => {
    expect(notMet(make())).toEqual([[rule, sheet, cell].join(' | ')]);
  });

  it('a sheet missing from the contents, and a line of the contents without its sheet', () => {
    expect(notMet(at('Contents', 'A8', 'No such sheet'))).toEqual(['contents-agree | Contents | ', 'contents-agree | Contents | A8']);
  });

  it('a blank sheet, which the contents do not list either', () => {
    expect(notMet({ ...CLEAN, sheets: [...CLEAN.sheets, blankSheet()] })).toEqual(['no-blank-sheets | Blank | ', 'contents-agree | Contents | ']);
  });

  it('a cover that is gone', () => {
    expect(notMet({ ...CLEAN, sheets: CLEAN.sheets.filter(({ name }) => name !== 'Cover') })).toEqual(['parts-present |  | ']);
  });

  it('a table that is no table any more', () => {
    expect(notMet(changed('Methods', () => ({ tables: [] })))).toEqual(['one-table | Methods | ']);
  });

  it('a row within the table that is blank', () => {
    const blank = changed(NUMBERS, (sheet) => ({
      values: sheet.values.map((line, row) => (row === 12 ? line.map(() => '') : line)), text: sheet.text.map((line, row) => (row === 12 ? line.map(() => '') : line)),
    }));
    expect(notMet(blank)).toEqual([`no-blank-lines | ${NUMBERS} | A13`]);
  });

  it('a column within the table that is blank', () => {
    const blank = changed(NUMBERS, (sheet) => {
      const without = <T>(lines: readonly (readonly T[])[], none: T): T[][] => lines.map((line, row) => line.map((cell, column) => (column === 2 && row > 9 ? none : cell)));
      return { values: without<CellScalar>(sheet.values, ''), text: without(sheet.text, '') };
    });
    expect(notMet(blank)).toEqual([`no-blank-lines | ${NUMBERS} | C10`]);
  });

  it('a note within a cell of figures', () => {
    expect(notMet(at(NUMBERS, 'F18', '139 [note 1]'))).toEqual([`notes-apart | ${NUMBERS} | F18`]);
  });

  it('a table that does not begin at the left edge', () => {
    const moved = changed('Methods', (sheet) => ({
      tables: [{ ...table(sheet), range: { ...table(sheet).range, column: 1 } }],
      used: sheet.used && { ...sheet.used, columns: sheet.used.columns + 1 },
      values: sheet.values.map((line, row) => (row < table(sheet).range.row ? [...line, ''] : ['', ...line])),
      text: sheet.text.map((line, row) => (row < table(sheet).range.row ? [...line, ''] : ['', ...line])),
    }));
    const { row } = table(moved.sheets.find(({ name }) => name === 'Methods') ?? blankSheet()).range;
    expect(notMet(moved)).toEqual([`table-place | Methods | B${String(row + 1)}`]);
  });

  const looks: readonly (readonly [AuditRuleId, string | null, Partial<CellType> | null, Partial<SheetLook>])[] = [
    ['fonts', 'A11', { fontName: 'Times New Roman' }, {}],
    ['fonts', 'A11', { fontSize: 10 }, {}],
    ['fonts', 'A11', { italic: true }, {}],
    ['no-fills', 'A11', { fill: '#FFFF00' }, {}],
    ['text-wrapped', 'A11', { wrapped: false }, {}],
    ['no-freeze-or-filter', null, null, { isFrozen: true }],
    ['no-freeze-or-filter', 'A10', null, { filtered: ['Numbers'] }],
    ['no-freeze-or-filter', 'A10', null, { filtered: [''] }],
    ['no-headers-or-footers', null, null, { headersAndFooters: ['Page 1'] }],
  ];

  it.each(looks)('%s at %s (%j %j)', (rule, cell, type, over) => {
    const cells = lookOf(CLEAN).sheets.find(({ sheet }) => sheet === NUMBERS)?.cells ?? [];
    const look = lookOf(CLEAN, { [NUMBERS]: { cells: cells.map((one) => (type && one.address === 'A11' ? { ...one, ...type } : one)), ...over } });
    expect(notMet(CLEAN, look)).toEqual([[rule, NUMBERS, cell].join(' | ')]);
  });
});

function blankSheet(): SheetSnapshot {
  const [cover] = CLEAN.sheets;
  if (!cover) throw new Error('no cover');
  return { ...cover, id: 'Blank', name: 'Blank', mark: 'accessible:ssp-2016-17:table-blank', used: undefined, values: [], text: [], formats: [], formulas: [], tables: [] };
}

describe('what is the author\'s to do', () => {
  const authors = (snapshot: WorkbookSnapshot, look: WorkbookLook | null): readonly AuditRuleId[] =>
    auditAccessible(snapshot, look).results.filter(({ verdict }) => verdict === 'author').map(({ rule }) => rule);

  it('are language, cursor, and a cover not filled in', () => {
    expect(authors(CLEAN, lookOf(CLEAN))).toEqual(['document-language', 'cursor-and-zoom', 'cover-complete']);
  });

  it('is the title of a document that has none', () => {
    expect(authors(CLEAN, { ...lookOf(CLEAN), title: ' ' })).toContain('document-title');
  });

  it('is nothing of the cover once it is filled in', () => {
    const filled = changed('Cover', (sheet) => {
      const once = { ...sheet, ...put(sheet, 'A11', '1 December 2026') };
      return put(once, 'A13', 'Community safety team');
    });
    expect(authors(filled, lookOf(filled))).not.toContain('cover-complete');
  });

  it('is to leave out the sheets that are not of the accessible style, which are not audited', () => {
    const [cover] = CLEAN.sheets;
    const more = { ...CLEAN, sheets: [...CLEAN.sheets, ...(cover ? [{ ...cover, name: 'Data', mark: undefined }] : [])] };
    const { sheets, results } = auditAccessible(more, lookOf(more));
    expect(sheets).not.toContain('Data');
    expect(results.find(({ rule }) => rule === 'only-these-sheets')?.places[0]?.words).toContain('"Data"');
  });

  it('is all that looks tell, where looks could not be read', () => {
    expect(authors(CLEAN, null)).toEqual(expect.arrayContaining(['fonts', 'no-fills', 'text-wrapped', 'no-freeze-or-filter', 'no-headers-or-footers', 'document-title']));
  });
});

it('looks at all sheets of a workbook that others made', () => {
  const theirs = { ...CLEAN, sheets: CLEAN.sheets.map((sheet) => ({ ...sheet, mark: undefined })) };
  expect(auditAccessible(theirs, lookOf(theirs)).sheets).toEqual(CLEAN.sheets.map(({ name }) => name));
  expect(notMet(theirs)).toEqual([]);
});
