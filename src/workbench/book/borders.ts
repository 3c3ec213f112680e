/** Borders: the sides of a range and the lines inside it are sides of its cells. */
import type { CellRange } from '../../domain/address';
import type { BookSheet } from './book';
import type { CellBorder, CellFormat } from './cell-format';
import { changeFormats, looksIn } from './look';

type Side = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';
export type RangeSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

interface Part {
  readonly range: CellRange;
  readonly side: Side;
}

/** The cells that a side of the range runs along, and which of their sides it is. Empty where the range has no inside. */
function partsOf(range: CellRange, side: RangeSide): readonly Part[] {
  const { row, column, rows, columns } = range;
  switch (side) {
    case 'EdgeTop':
      return [{ range: { ...range, rows: 1 }, side: 'borderTop' }];
    case 'EdgeBottom':
      return [{ range: { ...range, row: row + rows - 1, rows: 1 }, side: 'borderBottom' }];
    case 'EdgeLeft':
      return [{ range: { ...range, columns: 1 }, side: 'borderLeft' }];
    case 'EdgeRight':
      return [{ range: { ...range, column: column + columns - 1, columns: 1 }, side: 'borderRight' }];
    case 'InsideHorizontal':
      return rows < 2 ? [] : [
        { range: { ...range, rows: rows - 1 }, side: 'borderBottom' },
        { range: { ...range, row: row + 1, rows: rows - 1 }, side: 'borderTop' },
      ];
    case 'InsideVertical':
      return columns < 2 ? [] : [
        { range: { ...range, columns: columns - 1 }, side: 'borderRight' },
        { range: { ...range, column: column + 1, columns: columns - 1 }, side: 'borderLeft' },
      ];
  }
}

const EDGES: Readonly<Partial<Record<RangeSide, Side>>> = { EdgeTop: 'borderTop', EdgeBottom: 'borderBottom', EdgeLeft: 'borderLeft', EdgeRight: 'borderRight' };

/** The border of one cell's look; a single cell has none inside. */
export function borderOf(look: CellFormat, side: RangeSide): CellBorder | undefined {
  const edge = EDGES[side];
  return edge && look[edge];
}

/** The look with that border made anew; undefined is none. */
export function withBorder(look: CellFormat, side: RangeSide, change: (border: CellBorder | undefined) => CellBorder | undefined): CellFormat {
  const edge = EDGES[side];
  return edge ? withSide(look, edge, change) : look;
}

function withSide(look: CellFormat, side: Side, change: (border: CellBorder | undefined) => CellBorder | undefined): CellFormat {
  const { [side]: before, ...rest } = look;
  const after = change(before);
  return after ? { ...rest, [side]: after } : rest;
}

/** Makes each border along the side anew from what it was; undefined is none. */
export function changeBorders(
  sheet: BookSheet,
  range: CellRange,
  side: RangeSide,
  change: (border: CellBorder | undefined) => CellBorder | undefined,
): void {
  for (const part of partsOf(range, side)) {
    changeFormats(sheet, part.range, (format) => withSide(format, part.side, change));
  }
}

/** Every border that occurs along the side. */
export function bordersAlong(sheet: BookSheet, range: CellRange, side: RangeSide): readonly (CellBorder | undefined)[] {
  // Inside lines are kept by the cells on both sides alike: one of them speaks for both.
  const [part] = partsOf(range, side);
  if (!part) return [undefined];
  return [...looksIn(sheet, part.range)].map((look: CellFormat) => look[part.side]);
}
