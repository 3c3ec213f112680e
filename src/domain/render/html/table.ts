/**
 * A table in the form that Word writes and reads: one header row in `<thead>`, which Word repeats on every page, rows that do not
 * break across pages, and a width on every cell. Each cell says with `scope` what it heads.
 */
import type { DocumentCell, DocumentColumn, DocumentTable } from '../../summary/document';
import { shownText } from '../../summary/document-cells';
import { SYMBOL_COLOURS, symbolWords } from '../../trend/symbol-words';
import { anchor, escapeLine, escapeWords } from './escape';
import { LOOK } from './look';

/** `inDocument` is the id of the document, so that anchors differ where several documents share a page. */
export function htmlTable(table: DocumentTable, inDocument: string): string {
  const widths = widthsOf(table.columns);
  return [
    `<table id="${anchor(inDocument, table.id)}" border="1" cellspacing="0" cellpadding="0" width="100%" style="${LOOK.table}">`,
    `<caption style="${LOOK.caption}">${escapeLine(table.caption)}</caption>`,
    '<thead style="display:table-header-group">',
    '<tr style="mso-yfti-irow:-1;mso-yfti-firstrow:yes;mso-yfti-lastfirstrow:yes;page-break-inside:avoid">',
    ...table.columns.map(
      (column, index) =>
        `<th scope="col" width="${widths[index] ?? ''}" style="width:${widths[index] ?? ''};text-align:${column.align};${LOOK.header}">${escapeWords(column.heading)}</th>`,
    ),
    '</tr>',
    '</thead>',
    '<tbody>',
    ...table.rows.flatMap((row, index) => [
      `<tr style="mso-yfti-irow:${String(index)};page-break-inside:avoid">`,
      ...table.columns.map((column, at) => cellElement(row[at], column, widths[at] ?? '')),
      '</tr>',
    ]),
    '</tbody>',
    '</table>',
    ...table.notes.map((note) => `<p style="${LOOK.note}">${escapeWords(note)}</p>`),
  ].join('\n');
}

function cellElement(cell: DocumentCell | undefined, { align, isRowHeading }: DocumentColumn, width: string): string {
  const style = `width:${width};text-align:${align};${weight(cell)};${LOOK.cell}`;
  // Word and editors let a cell without anything in it collapse: a no-break space holds it open and reads as blank.
  const words = cell === undefined || shownText(cell).trim() === '' ? '&nbsp;' : escapeWords(shownText(cell));
  return isRowHeading === true
    ? `<th scope="row" width="${width}" style="${style}">${words}</th>`
    : `<td width="${width}" style="${style}">${words}</td>`;
}

/** A symbol is bold and coloured beside its arrow and words; everything else is plain, row headings too. */
function weight(cell: DocumentCell | undefined): string {
  return cell?.symbol ? `font-weight:bold;color:${SYMBOL_COLOURS[symbolWords(cell.symbol).colour]}` : 'font-weight:normal';
}

/** Shares as percentages, at one decimal. */
export function widthsOf(columns: readonly DocumentColumn[]): readonly string[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => `${(whole > 0 ? (100 * share) / whole : 100 / columns.length).toFixed(1)}%`);
}
