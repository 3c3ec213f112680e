/** Fills in a template's file as a person would, by its headings, and changes it as people should not: on the package itself. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnIndex, columnLetters } from '../../src/domain/address';
import { encodeEscapes } from '../../src/domain/workbook-file/escapes';
import { encodeXml } from '../../src/domain/workbook-file/scan-xml';
import { FORM_HEADINGS, REVISION_HEADINGS } from '../../src/domain/returns/form-columns';

export const FORM_PART = 'xl/worksheets/sheet2.xml';
export const REVISIONS_PART = 'xl/worksheets/sheet3.xml';

/** What goes into a cell: a number, text, a formula with its last result, an error, or nothing. */
export type Filling = number | string | { readonly formula: string; readonly result?: number } | { readonly error: string } | null;

/** Changes the text of a part. */
export function changePart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const part = parts[path];
  if (!part) throw new Error(`there is no ${path}`);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(part))) });
}

/** Puts fillings into cells by address ("F9"); each keeps its look. */
export function setCells(bytes: Uint8Array, path: string, cells: Readonly<Record<string, Filling>>): Uint8Array {
  return changePart(bytes, path, (xml) => Object.entries(cells).reduce((text, [address, filling]) => setCell(text, address, filling), xml));
}

function setCell(xml: string, address: string, filling: Filling): string {
  const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, 's').exec(xml);
  if (cell) return xml.replace(cell[0], () => cellXml(address, cell[1] ?? '', filling));
  const row = new RegExp(`(<row r="${address.replace(/\D+/, '')}"[^>]*?)(?:/>|>(.*?)</row>)`, 's').exec(xml);
  if (row) return xml.replace(row[0], () => `${row[1] ?? ''}>${row[2] ?? ''}${cellXml(address, '', filling)}</row>`);
  return xml.replace('</sheetData>', () => `<row r="${address.replace(/\D+/, '')}">${cellXml(address, '', filling)}</row></sheetData>`);
}

function cellXml(address: string, style: string, filling: Filling): string {
  const start = `<c r="${address}"${style}`;
  if (filling === null) return `${start}/>`;
  if (typeof filling === 'number') return `${start}><v>${String(filling)}</v></c>`;
  if (typeof filling === 'string') return `${start} t="inlineStr"><is><t xml:space="preserve">${encodeXml(encodeEscapes(filling))}</t></is></c>`;
  if ('error' in filling) return `${start} t="e"><v>${filling.error}</v></c>`;
  return `${start}><f>${encodeXml(filling.formula)}</f>${filling.result === undefined ? '' : `<v>${String(filling.result)}</v>`}</c>`;
}

/** The column letters of each heading of a part's table, and the row of the header. */
export function columnsOf(bytes: Uint8Array, path: string): { readonly row: number; readonly column: (heading: string) => string } {
  const xml = strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
  const cells = [...xml.matchAll(/<c r="([A-Z]+)(\d+)"[^>]*?t="inlineStr"><is><t[^>]*>([^<]*)<\/t><\/is><\/c>/g)].map(([, letters = '', row, text = '']) => ({ letters, row: Number(row), text: text.replaceAll('&quot;', '"').replaceAll('&amp;', '&') }));
  const header = cells.find(({ text }) => text === FORM_HEADINGS.reference || text === REVISION_HEADINGS.reference);
  if (!header) throw new Error('no header');
  const headings = new Map(cells.filter(({ row }) => row === header.row).map(({ text, letters }) => [text, letters]));
  return {
    row: header.row,
    column: (heading) => {
      const letters = headings.get(heading);
      if (letters === undefined) throw new Error(`no column "${heading}"`);
      return letters;
    },
  };
}

/** Fills lines (0 is the first) by heading. */
export function fillLines(bytes: Uint8Array, lines: readonly { readonly line: number; readonly cells: Readonly<Record<string, Filling>> }[], path = FORM_PART): Uint8Array {
  const { row, column } = columnsOf(bytes, path);
  const cells = lines.flatMap(({ line, cells: given }) => Object.entries(given).map(([heading, filling]) => [`${column(heading)}${String(row + 1 + line)}`, filling] as const));
  return setCells(bytes, path, Object.fromEntries(cells));
}

/** Rows of the table in another order, as after a sort: `order` holds the old places. */
export function sortLines(bytes: Uint8Array, order: readonly number[], path = FORM_PART): Uint8Array {
  const { row } = columnsOf(bytes, path);
  return changePart(bytes, path, (xml) => {
    const rows = order.map((_, line) => new RegExp(`<row r="${String(row + 1 + line)}".*?</row>`, 's').exec(xml)?.[0] ?? '');
    const moved = order.map((from, to) => renumbered(rows[from] ?? '', row + 1 + to));
    return xml.replace(rows.join(''), () => moved.join(''));
  });
}

function renumbered(row: string, number: number): string {
  return row.replace(/(<row r=")\d+/, `$1${String(number)}`).replace(/(<c r="[A-Z]+)\d+/g, `$1${String(number)}`);
}

/** Takes a line's row out, leaving its place empty. */
export function deleteLine(bytes: Uint8Array, line: number, path = FORM_PART): Uint8Array {
  const { row } = columnsOf(bytes, path);
  return changePart(bytes, path, (xml) => xml.replace(new RegExp(`<row r="${String(row + 1 + line)}".*?</row>`, 's'), ''));
}

/** Puts an empty column in before this one (zero-based), as Excel does but for the names, which stay where they were. */
export function insertColumn(bytes: Uint8Array, before: number, path = FORM_PART): Uint8Array {
  return changePart(bytes, path, (xml) => xml.replace(/<c r="([A-Z]+)(\d+)"/g, (_, letters: string, row: string) => `<c r="${columnLetters(columnIndex(letters) + (columnIndex(letters) >= before ? 1 : 0))}${row}"`));
}
