/** Tables and documents in the pane look as they will on paper: white, whatever the pane's theme, so that what is selected and copied is it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { COLOURS } from '../../domain/render/board-style';

const rule = `1px solid ${COLOURS.rule}`;

export const usePaperStyles = makeStyles({
  // It scrolls by itself where a table is wider than the pane, and what is kept out of sight in it does not widen the pane.
  paper: {
    position: 'relative', overflow: 'auto', maxHeight: '60vh', padding: tokens.spacingHorizontalS, border: `1px solid ${tokens.colorNeutralStroke1}`,
    colorScheme: 'light', backgroundColor: COLOURS.white, color: COLOURS.text, fontFamily: 'Arial, Helvetica, sans-serif', fontSize: '12px', lineHeight: '16px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    // Where the reader's own colours are forced, they hold here too; what is copied has its own all the same.
    '@media (forced-colors: active)': { colorScheme: 'inherit' },
  },
  table: { borderCollapse: 'collapse', marginBlock: '4px' },
  caption: { captionSide: 'top', textAlign: 'start', fontWeight: 'bold', paddingBlockEnd: '4px' },
  head: { padding: '3px 5px', border: rule, verticalAlign: 'bottom', textAlign: 'start', fontWeight: 'bold', backgroundColor: COLOURS.accent, color: COLOURS.white, minWidth: '56px' },
  cell: { padding: '3px 5px', border: rule, verticalAlign: 'top', textAlign: 'start', fontWeight: 'normal', overflowWrap: 'break-word' },
  number: { textAlign: 'end' },
  wide: { minWidth: '120px' },
  symbol: { fontWeight: 'bold' },
  title: { margin: '0 0 4px', fontSize: '16px', lineHeight: '20px', color: COLOURS.accent },
  heading: { margin: '12px 0 4px', fontSize: '14px', lineHeight: '18px', color: COLOURS.accent },
  line: { margin: '0 0 6px' },
  strong: { fontWeight: 'bold' },
  quiet: { color: COLOURS.quiet },
  note: { margin: '2px 0' },
});
