import fc from 'fast-check';
import Papa from 'papaparse';
import { cellText } from '../../../src/workbench/book/cell-text';
import type { Book } from '../../../src/workbench/book/book';
import { loadCsv } from '../../../src/workbench/csv/load-csv';
import { loadBook } from '../../../src/workbench/xlsx/load';
import { saveBook } from '../../../src/workbench/xlsx/save';
import '../../../src/workbench/xlsx/excelize-in-node';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const open = (text: string, name = 'table.csv'): Book => loadCsv(bytesOf(text), name);

/** Every cell's value, row by row; "" where there is none. */
function valuesOf({ sheets: [sheet] }: Book): readonly (readonly unknown[])[] {
  const rows = [...(sheet?.cells ?? [])];
  return Array.from({ length: Math.max(0, ...rows.map(([row]) => row + 1)) }, (_, row) => {
    const cells = sheet?.cells.get(row) ?? new Map<number, { value: unknown }>();
    return Array.from({ length: Math.max(0, ...[...cells.keys()].map((column) => column + 1)) }, (_unused, column) => cells.get(column)?.value ?? '');
  });
}

describe('fields', () => {
  it.each<[string, string | number]>([
    ['12', 12],
    ['-3.25', -3.25],
    ['0', 0],
    ['123456789012345', 123456789012345],
    // All that follow would lose something as a number, a date or a formula.
    ['007', '007'],
    ['1234567890123456', '1234567890123456'],
    ['1E5', '1E5'],
    ['2014/15', '2014/15'],
    ['01/02/2016', '01/02/2016'],
    ['=cmd|x', '=cmd|x'],
    ['+44', '+44'],
    ['@SUM(A1)', '@SUM(A1)'],
    ['-0', '-0'],
    ['TRUE', 'TRUE'],
    [' 5 ', ' 5 '],
    ['[c]', '[c]'],
  ])('%s is %p', (field, value) => {
    expect(valuesOf(open(`Field\n"${field}"`))).toEqual([['Field'], [value]]);
  });

  it('are shown as they stood, whatever they are', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.double({ noNaN: true }).map(String), fc.integer().map((cents) => (cents / 100).toFixed(2)));
    fc.assert(
      fc.property(fc.array(fc.array(texts, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const clean = rows.map((row) => row.map((field) => field.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '')));
        const book = open(`sep=,\n${Papa.unparse(clean, { newline: '\r\n', quotes: true })}`);
        const shown = clean.map((row, at) => row.map((_, column) => cellText(book, book.sheets[0]?.cells.get(at)?.get(column))));
        expect(shown).toEqual(clean);
      }),
    );
  });

  it('hold no formula, and hold none when the workbook is saved and opened again', async () => {
    const saved = await loadBook(await saveBook(open('Name,Link\n=1+1,"=HYPERLINK(""http://x"",""y"")"')), 'saved.xlsx');
    const cells = [...(saved.sheets[0]?.cells.values() ?? [])].flatMap((row) => [...row.values()]);
    expect(cells.map(({ formula }) => formula)).toEqual([null, null, null, null]);
    expect(valuesOf(saved)[1]).toEqual(['=1+1', '=HYPERLINK("http://x","y")']);
  });
});

describe('rows', () => {
  it('end in CRLF, LF or CR; line breaks within quotes stay in their cell', () => {
    const expected = [['a', 'b'], ['two\nlines', 2]];
    for (const end of ['\r\n', '\n', '\r']) expect(valuesOf(open(`a,b${end}"two${end}lines",2${end}`))).toEqual(expected);
  });

  it('keep doubled quotes, delimiters within quotes, and blank lines', () => {
    expect(valuesOf(open('"says ""so""","x,y"\n\n1,2'))).toEqual([['says "so"', 'x,y'], [], [1, 2]]);
  });

  it('are not swallowed by a quote that never closes', () => {
    expect(valuesOf(open('a,b\n"open,1\nc,2'))).toEqual([['a', 'b'], ['"open', 1], ['c', 2]]);
  });
});

describe('delimiters', () => {
  it.each([',', ';', '\t'])('%j is found by itself', (delimiter) => {
    const rows = [['Crime, all', '2014/15', '2015/16'], ['Burglary; dwelling', 12, 9]];
    expect(valuesOf(open(Papa.unparse(rows, { delimiter })))).toEqual(rows);
  });

  it('is found beneath title lines that have none', () => {
    expect(valuesOf(open('Recorded crime\nStockport, by year\n\nCrime;2014/15;2015/16\nBurglary;12;9\nRobbery;3;4')).at(-1)).toEqual(['Robbery', 3, 4]);
  });

  it('is what the first line says, where it says so', () => {
    expect(valuesOf(open('sep=;\na,b;c'))).toEqual([['a,b', 'c']]);
  });
});

describe('encodings', () => {
  const words = 'Café – £5 “quoted”,1\nŁódź,2';

  it.each<[string, Uint8Array]>([
    ['UTF-8', bytesOf(words)],
    ['UTF-8 with its mark', bytesOf(`\ufeff${words}`)],
    ['UTF-16, low byte first', new Uint8Array(Buffer.from(`\ufeff${words}`, 'utf16le'))],
    ['UTF-16, high byte first', new Uint8Array(Buffer.from(`\ufeff${words}`, 'utf16le').swap16())],
    ['UTF-16 without its mark', new Uint8Array(Buffer.from(words, 'utf16le'))],
  ])('%s', (_name, bytes) => {
    expect(valuesOf(loadCsv(bytes, 'x.csv'))).toEqual([['Café – £5 “quoted”', 1], ['Łódź', 2]]);
  });

  it('Windows-1252, where it is not UTF-8', () => {
    // "£5 – 'so' €" in Windows-1252: A3 is £, 96 an en dash, 91 and 92 single quotes, 80 the euro.
    const bytes = Uint8Array.from([0xa3, 0x35, 0x20, 0x96, 0x20, 0x91, 0x73, 0x6f, 0x92, 0x20, 0x80]);
    expect(valuesOf(loadCsv(bytes, 'x.csv'))).toEqual([['£5 – ‘so’ €']]);
  });
});

describe('the sheet', () => {
  it('is named after the file', () => {
    expect(open('a,b', 'Crime figures.csv').sheets[0]?.name).toBe('Crime figures');
  });

  it('has a name that Excel takes, where the file has none', () => {
    const name = open('a,b', 'a very long name of a file [final] of 2016: what the police sent.csv').sheets[0]?.name ?? '';
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[\\/?*:[\]]/);
  });
});

describe('what is refused, with a sentence', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['an empty file', new Uint8Array(), /empty/],
    ['a workbook named .csv', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /zip file such as an Excel workbook/],
    ['an old workbook named .csv', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /older Office document/],
    ['a cell of more than 32,767 characters', bytesOf(`a,b\n1,"${'x'.repeat(32_768)}"`), /line 2/],
    ['more columns than Excel has', bytesOf(`a${',a'.repeat(16_384)}`), /16,384 columns/],
  ])('%s', (_name, bytes, sentence) => {
    expect(() => loadCsv(bytes, 'x.csv')).toThrow(sentence);
  });
});
