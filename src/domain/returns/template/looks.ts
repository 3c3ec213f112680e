/** How the form looks: the board style's colours, and one ground for every cell that may be filled in. */
import { COLOURS } from '../../render/board-style';
import type { NewLook } from '../../workbook-file/new-workbook';

const hex = (colour: string): string => colour.slice(1);

const TEXT: NewLook = { colour: hex(COLOURS.text) };
/** The ground alone does not say it: open cells are named in the instructions, have a prompt each, and are where Tab goes. */
const OPEN: NewLook = { ...TEXT, fill: 'FFF8DC', isBoxed: true, wrap: true, isOpen: true };

export const LOOKS = {
  title: { size: 16, bold: true, colour: hex(COLOURS.accent), vertical: 'center' },
  heading: { size: 12, bold: true, colour: hex(COLOURS.accent), vertical: 'center' },
  line: TEXT,
  paragraph: { ...TEXT, wrap: true },
  label: { ...TEXT, bold: true, wrap: true },
  header: { bold: true, colour: hex(COLOURS.white), fill: hex(COLOURS.accent), isBoxed: true, wrap: true, vertical: 'center' },
  locked: { ...TEXT, isBoxed: true, wrap: true },
  lockedFigure: { ...TEXT, isBoxed: true, wrap: true, horizontal: 'right' },
  quiet: { colour: hex(COLOURS.quiet), isBoxed: true, wrap: true },
  reference: { size: 8, colour: hex(COLOURS.quiet), isBoxed: true, wrap: true },
  openText: OPEN,
  /** The month in letters: a form saved as text then says the same day to every reader. */
  openDate: { ...OPEN, horizontal: 'left', numberFormat: 'd mmm yyyy' },
} as const satisfies Record<string, NewLook>;

/** An open cell for a figure of this number format. */
export function openFigure(numberFormat: string): NewLook {
  return { ...OPEN, horizontal: 'right', numberFormat };
}
