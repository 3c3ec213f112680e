/** The looks of the HTML, as inline styles: those of the board style, in the properties that Word takes over when it pastes. */
import { COLOURS, SIZES } from '../board-style';

const FONT = 'font-family:Arial,Helvetica,sans-serif';
const CELL = `border:1px solid ${COLOURS.rule};padding:3pt 5pt;vertical-align:top`;
/** Excel takes a pasted cell with this format as text, whatever it begins with. */
const AS_TEXT = String.raw`mso-number-format:'\@'`;

export const LOOK = {
  body: `${FONT};font-size:${String(SIZES.body)}pt;color:${COLOURS.text}`,
  title: `${FONT};font-size:${String(SIZES.title)}pt;font-weight:bold;color:${COLOURS.accent};margin:0 0 3pt 0`,
  subTitle: `${FONT};font-size:${String(SIZES.subTitle)}pt;color:${COLOURS.quiet};margin:0 0 6pt 0`,
  heading: { 2: headingLook(14), 3: headingLook(SIZES.heading) },
  paragraph: {
    plain: `${FONT};font-size:${String(SIZES.body)}pt;color:${COLOURS.text};margin:0 0 6pt 0`,
    headline: `${FONT};font-size:${String(SIZES.heading)}pt;font-weight:bold;color:${COLOURS.text};margin:0 0 6pt 0`,
    quiet: `${FONT};font-size:${String(SIZES.foot)}pt;color:${COLOURS.quiet};margin:0 0 4pt 0`,
  },
  statement: `${FONT};font-size:${String(SIZES.body)}pt;font-weight:bold;color:${COLOURS.text};margin:0 0 6pt 0`,
  list: `${FONT};font-size:${String(SIZES.body)}pt;color:${COLOURS.text};margin:0 0 6pt 0`,
  note: `${FONT};font-size:${String(SIZES.foot)}pt;color:${COLOURS.text};margin:2pt 0 2pt 0`,
  table: `border-collapse:collapse;width:100%;${FONT};font-size:${String(SIZES.body)}pt;color:${COLOURS.text};mso-table-layout-alt:fixed;mso-padding-alt:3pt 5pt 3pt 5pt`,
  caption: `caption-side:top;text-align:left;${FONT};font-size:${String(SIZES.body)}pt;font-weight:bold;color:${COLOURS.text};padding:0 0 3pt 0`,
  header: `${CELL};background:${COLOURS.accent};color:${COLOURS.white};font-weight:bold;${AS_TEXT}`,
  cell: `${CELL};${AS_TEXT}`,
} as const;

function headingLook(size: number): string {
  return `${FONT};font-size:${String(size)}pt;font-weight:bold;color:${COLOURS.accent};margin:12pt 0 4pt 0`;
}
