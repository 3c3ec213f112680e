import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PageFigure } from '../../domain/measures/measure-page';
import { counted } from '../counted';

/** So many are shown at first: three years of months. */
const FIGURES_AT_ONCE = 36;

export interface FiguresTableProps {
  /** Oldest first, as the chart has them. */
  readonly figures: readonly PageFigure[];
  readonly onSelect: (sheet: string, address: string) => void;
}

const border = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;
const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  head: { padding: tokens.spacingHorizontalXS, textAlign: 'start', borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
  cell: { padding: tokens.spacingHorizontalXS, textAlign: 'start', verticalAlign: 'top', borderBottom: border, fontWeight: tokens.fontWeightRegular },
  number: { textAlign: 'end' },
  compared: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  link: {
    minHeight: '24px', padding: '2px 0', border: 'none', backgroundColor: 'transparent', color: tokens.colorBrandForegroundLink, font: 'inherit', fontWeight: tokens.fontWeightRegular, cursor: 'pointer', textAlign: 'start', textDecorationLine: 'underline',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  small: { display: 'block', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  start: { alignSelf: 'flex-start' },
});

/** Every figure with the cell that it came from: what the chart shows, for those who would rather read it. The latest come first. */
export function FiguresTable({ figures, onSelect }: FiguresTableProps) {
  const styles = useStyles();
  const [isEvery, setEvery] = useState(false);
  const latestFirst = figures.toReversed();
  const shown = isEvery ? latestFirst : latestFirst.slice(0, FIGURES_AT_ONCE);
  const sheets = new Set(figures.map(({ sheet }) => sheet));
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.unseen}>Figures by period, the latest first, with the cell that each came from</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>Period</th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>Figure</th>
            <th scope="col" className={styles.head}>Cell</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ period, text, sheet, cell, isCompared, cause }) => (
            <tr key={`${sheet}!${cell}`} className={mergeClasses(isCompared && styles.compared)}>
              <th scope="row" className={mergeClasses(styles.cell, isCompared && styles.compared)}>
                {period}
                {isCompared && <span className={styles.small}>compared</span>}
              </th>
              <td className={mergeClasses(styles.cell, styles.number)}>
                {text}
                {cause !== null && <span className={styles.small}>{cause}</span>}
              </td>
              <td className={styles.cell}>
                <button type="button" className={styles.link} aria-label={`${sheet}, ${cell}: ${period}`} onClick={() => onSelect(sheet, cell)}>
                  {sheets.size > 1 ? `${sheet}, ${cell}` : cell}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {figures.length > shown.length && (
        <Button size="small" className={styles.start} onClick={() => setEvery(true)}>
          {`Show all ${counted(figures.length, 'period', 'periods')}`}
        </Button>
      )}
    </>
  );
}
