/** A document's table in Word: caption above, a header row that repeats on every page, rows that stay whole, notes below. */
import { AlignmentType, BorderStyle, LineRuleType, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { DocumentCell, DocumentColumn, DocumentTable } from '../../summary/document';
import { shownText } from '../../summary/document-cells';
import { SYMBOL_COLOURS, symbolWords } from '../../trend/symbol-words';
import { COLOURS } from '../board-style';
import { STYLE, wordColour } from './styles';
import { runs } from './words';

/** More columns than these take the smaller type. */
const FEW_COLUMNS = 6;
/** A row with a longer text may break across pages: it could be higher than one. */
const FITS_A_PAGE = 1_500;
/** A table of no more rows and characters than these stays on one page. */
const SMALL = { rows: 12, characters: 2_000 };
const EDGE = { style: BorderStyle.SINGLE, size: 4, color: wordColour(COLOURS.rule) };
const MARGINS = { top: 30, bottom: 30, left: 80, right: 80 };

/** `textWidth` in twentieths of a point. */
export function wordTable(table: DocumentTable, textWidth: number): readonly (Paragraph | Table)[] {
  const widths = columnWidths(table.columns, textWidth);
  const style = table.columns.length > FEW_COLUMNS ? STYLE.smallCell : STYLE.cell;
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: table.columns.map(({ heading, align }, index) =>
      cell(widths[index] ?? 0, new Paragraph({ style, alignment: alignment(align), children: runs(heading, { bold: true, color: wordColour(COLOURS.white) }) }), COLOURS.accent),
    ),
  });
  const whole = isSmall(table);
  const rows = table.rows.map(
    (row, index) =>
      new TableRow({
        ...(whole && index < table.rows.length - 1 ? { keepNext: true } : {}),
        ...(row.every(({ text }) => text.length <= FITS_A_PAGE) ? { cantSplit: true } : {}),
        children: table.columns.map(({ align }, index) => cell(widths[index] ?? 0, cellParagraph(row[index], align, style))),
      }),
  );
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: runs(table.caption) }),
    new Table({
      rows: [header, ...rows],
      columnWidths: [...widths],
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: MARGINS,
      borders: { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE, insideHorizontal: EDGE, insideVertical: EDGE },
      // Tells readers which row and column head the others.
      tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    }),
    // Word needs a paragraph after a table, or it would join it to the next.
    ...(table.notes.length === 0 ? [new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT }, children: [] })] : table.notes.map((note) => new Paragraph({ style: STYLE.note, children: runs(note) }))),
  ];
}

function isSmall({ rows }: DocumentTable): boolean {
  const characters = rows.reduce((sum, row) => sum + row.reduce((own, { text }) => own + text.length, 0), 0);
  return rows.length <= SMALL.rows && characters <= SMALL.characters;
}

function cell(width: number, paragraph: Paragraph, ground?: string): TableCell {
  return new TableCell({
    children: [paragraph],
    width: { size: width, type: WidthType.DXA },
    ...(ground === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: wordColour(ground) } }),
  });
}

/** A symbol is bold and coloured beside its arrow and words. */
function cellParagraph(content: DocumentCell | undefined, align: DocumentColumn['align'], style: string): Paragraph {
  const look = content?.symbol ? { bold: true, color: wordColour(SYMBOL_COLOURS[symbolWords(content.symbol).colour]) } : {};
  return new Paragraph({ style, alignment: alignment(align), children: content ? runs(shownText(content), look) : [] });
}

function alignment(align: DocumentColumn['align']): 'left' | 'right' {
  return align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT;
}

/** Whole twentieths of a point that fill the width together. */
function columnWidths(columns: readonly DocumentColumn[], textWidth: number): readonly number[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.floor(textWidth * (whole > 0 ? share / whole : 1 / columns.length)));
}
