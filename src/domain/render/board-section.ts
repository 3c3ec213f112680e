/** A heading with its table, kept on one page where it can be, and begun again under "(continued)" where it cannot. */
import { PAGE_HEIGHT } from './board-columns';
import { HEADING, SIZES } from './board-style';
import type { PlannedRow, SheetBuilder } from './sheet-builder';

export const CONTINUED = ' (continued)';

const SPACE = 12;
const HEADING_HEIGHT = 21;
/** A table is not begun at the foot of a page for fewer rows than these. */
const FEWEST_ROWS = 2;
/** A page with less than this on it holds a title alone, and is not left bare for the sake of keeping a table whole. */
export const TITLE_ALONE = 0.15;

export interface Section {
  /** What its cells are known by; without one they have no name. */
  readonly id?: string;
  readonly title: string;
  readonly header: PlannedRow;
  readonly rows: readonly PlannedRow[];
}

/** Adds the section, with page breaks where it needs them. */
export function addSection(builder: SheetBuilder, { id, title, header, rows }: Section): void {
  const head = HEADING_HEIGHT + header.height;
  const whole = head + rows.reduce((sum, { height }) => sum + height, 0);
  const beginning = head + rows.slice(0, FEWEST_ROWS).reduce((sum, { height }) => sum + height, 0);
  const room = builder.left - SPACE;
  const isBegun = builder.left < PAGE_HEIGHT * (1 - TITLE_ALONE);
  if (room < beginning || (room < whole && whole <= PAGE_HEIGHT && isBegun)) builder.newPage();
  builder.space(SPACE);
  addHead(builder, title, header);
  const top = builder.rows - 1;
  rows.forEach((row, index) => {
    // A last row does not go to the next page by itself: the one before it goes with it.
    const last = index === rows.length - 2 ? (rows[index + 1]?.height ?? 0) : 0;
    if (row.height + last > builder.left && builder.left < PAGE_HEIGHT - head) {
      builder.newPage();
      addHead(builder, title + CONTINUED, header);
    }
    builder.add(row);
  });
  if (id !== undefined) builder.nameFrom(id, top);
}

/** The heading alone, above what is not a table. */
export function addHeading(builder: SheetBuilder, title: string): void {
  builder.add({
    cells: new Map([[0, title]]),
    height: HEADING_HEIGHT,
    looks: [{ column: 0, columns: 1, look: HEADING }],
  });
}

/** Room that a heading and a line under it take. */
export const HEADING_AND_LINE = SPACE + HEADING_HEIGHT + 2 * SIZES.body;

function addHead(builder: SheetBuilder, title: string, header: PlannedRow): void {
  addHeading(builder, title);
  builder.add(header);
}
