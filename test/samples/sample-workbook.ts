/** The sample workbook: the transcribed tables in the cells and the look that the analyst behind the report would give them. */
import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { parseRange } from '../../src/domain/address';
import { storedValue } from './stored-value';
import type { CellRole, Transcription } from './transcription';

/** When the report's data was last added to (the Channel peer review of August 2017): fixed, so the bytes never change. */
const WRITTEN = new Date('2017-09-01T09:00:00Z');
/** Characters: the label column, then source and years. */
const WIDTHS = [50, 12, 13, 13, 13];
type FontStyle = NonNullable<CellStyle['font']>;

const LINE_HEIGHT = 15;
const THIN = { style: 'thin', color: { rgb: 'A6A6A6' } } as const;
const BOX = { top: THIN, right: THIN, bottom: THIN, left: THIN };

const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const font = (extra: FontStyle = {}): FontStyle => ({ name: 'Arial', size: 10, ...extra });

const LOOK: Readonly<Record<CellRole | 'figure', CellStyle>> = {
  title: { font: font({ size: 16, bold: true, color: { rgb: '1F3864' } }) },
  subtitle: { font: font({ size: 12, bold: true }) },
  heading: { font: font({ bold: true, color: { rgb: 'FFFFFF' } }), fill: solid('1F3864') },
  header: {
    font: font({ bold: true }),
    fill: solid('D9E2F3'),
    border: BOX,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  label: { font: font(), border: BOX, alignment: { vertical: 'center', wrapText: true } },
  source: { font: font(), border: BOX, alignment: { horizontal: 'center', vertical: 'center' } },
  basis: { font: font({ size: 9, italic: true }), border: BOX, alignment: { horizontal: 'center', vertical: 'center' } },
  note: { font: font({ size: 9 }), alignment: { vertical: 'top', wrapText: true } },
  figure: { font: font(), border: BOX, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } },
};

/** Lines that a text takes in so many characters, for a row height that does not depend on the machine that opens it. */
function linesIn(text: string, width: number): number {
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / width)), 0);
}

function layOutSheet(transcription: Transcription, name: string, texts: Transcription['sheets'][number]['cells']): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const lines = new Map<number, number>();
  const merges: NonNullable<WriteSheet['merges']> = [];
  const put = (address: string, value: string | number | null, style: CellStyle, width?: number) => {
    const place = parseRange(address);
    if (!place) throw new Error(`The transcription names "${address}" on "${name}", which is not a cell.`);
    cells.set(`${place.row},${place.column}`, value === null ? { type: 'empty', style } : { value, style });
    const taken = typeof value === 'string' ? linesIn(value, width ?? (WIDTHS[place.column] ?? 12) + 4) : 1;
    lines.set(place.row, Math.max(lines.get(place.row) ?? 1, taken));
    return place;
  };
  const fill = (row: number, columns: readonly number[], style: CellStyle) => {
    for (const column of columns) cells.set(`${row},${column}`, { type: 'empty', style });
  };
  for (const { cell, text, role } of texts) {
    // A note runs across the table under it, so that it prints within the table's width.
    const place = put(cell, text, LOOK[role], role === 'note' ? 105 : role === 'title' ? 90 : undefined);
    if (role === 'note') merges.push({ startRow: place.row, endRow: place.row, startCol: 0, endCol: 4 });
    if (role === 'heading') fill(place.row, [1, 2, 3, 4], LOOK.heading);
    // A row of "y/e" labels has no name of its own, and a row that only heads its bullets no figures: their boxes stay.
    if (role === 'basis' && place.column === 2) fill(place.row, [0, 1], LOOK.label);
    if (role === 'label') fill(place.row, [1, 2], LOOK.figure);
  }
  for (const figure of [...transcription.observations, ...transcription.crossSection]) {
    if (figure.sheet !== name) continue;
    const { value, format } = storedValue(figure.text);
    put(figure.cell, value, format === 'General' ? LOOK.figure : { ...LOOK.figure, numFmt: format });
  }
  const tall = [...lines].filter(([, count]) => count > 1);
  const rowDefs = new Map(tall.map(([row, count]) => [row, { height: count * LINE_HEIGHT }]));
  rowDefs.set(0, { height: 24 });
  return {
    name,
    columns: WIDTHS.map((width) => ({ width })),
    cells,
    merges,
    rowDefs,
    pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&LSafer Stockport Partnership&C&A&RPage &P of &N' },
  };
}

/** The whole workbook as .xlsx bytes: the same bytes for the same transcription, on every machine and in every time zone. */
export function sampleWorkbook(transcription: Transcription): Promise<Uint8Array> {
  return writeXlsx({
    sheets: transcription.sheets.map(({ name, cells }) => layOutSheet(transcription, name, cells)),
    defaultFont: { name: 'Arial', size: 10 },
    properties: {
      title: 'Safer Stockport Partnership: performance measures 2016/17',
      creator: 'Safer Stockport Partnership',
      lastModifiedBy: 'Safer Stockport Partnership',
      created: WRITTEN,
      modified: WRITTEN,
    },
  });
}
