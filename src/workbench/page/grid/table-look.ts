/** Excel tables in their style: the header row and the bands of the Medium styles, the header line of the Light ones. */
import type { BookSheet } from '../../book/book';
import type { CellFormat } from '../../book/cell-format';
import { holds } from '../../book/rectangles';

const BLUE = '#4472C4';
const BAND = '#D9E1F2';

/** The cell's format with what its table adds. What the cell says for itself wins, as in Excel. */
export function tableLook(sheet: BookSheet, row: number, column: number, format: CellFormat): CellFormat {
  const table = sheet.tables.find((one) => holds(one.range, row, column));
  if (!table || table.style === '') return format;
  const isMedium = table.style.startsWith('TableStyleMedium');
  if (table.showHeaders && row === table.range.row) {
    const header = isMedium ? { fillColor: BLUE, fontColor: '#FFFFFF' } : { borderBottom: { style: 'Continuous', weight: 'Thin', color: BLUE } };
    return { ...header, bold: true, ...given(format) };
  }
  const first = table.range.row + (table.showHeaders ? 1 : 0);
  const isTotal = table.showTotals && row === table.range.row + table.range.rows - 1;
  if (isTotal) return { borderTop: { style: 'Double', weight: 'Thin', color: BLUE }, bold: true, ...given(format) };
  return isMedium && table.showBandedRows && (row - first) % 2 === 0 ? { fillColor: BAND, ...given(format) } : format;
}

/** The format without what it leaves open, and without plain black text, which a table's style may colour. */
function given(format: CellFormat): CellFormat {
  const { fontColor, ...rest } = format;
  return fontColor === undefined || /^#0{6}$/.test(fontColor) ? rest : format;
}
