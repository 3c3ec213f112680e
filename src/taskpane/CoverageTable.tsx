import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CoverageMatrix, Covered } from '../domain/validation/coverage-matrix';
import { STATUS_WORDS } from '../domain/validation/coverage-sheet';
import { counted } from './counted';
import { LINES_AT_ONCE } from './PartList';
import { Paragraph } from './Paragraph';

/** The latest so many periods are drawn unless all are asked for. */
const PERIODS_AT_ONCE = 24;

/** What a cell shows, and what is said of it where a mark alone would not be heard. */
const MARKS: Readonly<Record<Exclude<Covered, null>, readonly [mark: string, words: string]>> = {
  figure: ['✓', 'figure'],
  suppressed: ['[c]', 'suppressed'],
  low: ['[low]', 'rounds to 0'],
  'not-available': ['[x]', 'not available'],
  'not-applicable': ['[z]', 'not applicable'],
  blank: ['Blank', ''],
  text: ['Words', ''],
  error: ['Error', ''],
};
const NOTHING: readonly [string, string] = ['–', 'no cell'];

const border = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;
const useStyles = makeStyles({
  // What is kept out of sight in its cells scrolls with it, and does not widen the pane.
  region: { position: 'relative', overflowX: 'auto', border, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'separate', borderSpacing: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  measure: {
    position: 'sticky', left: 0, minWidth: '7em', maxWidth: 'min(11em, 45vw)', hyphens: 'auto', padding: tokens.spacingHorizontalXS, textAlign: 'start', fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'top', backgroundColor: tokens.colorNeutralBackground1, borderRight: border, borderBottom: border, overflowWrap: 'anywhere',
  },
  corner: { fontWeight: tokens.fontWeightBold, verticalAlign: 'bottom' },
  head: { padding: tokens.spacingHorizontalXS, textAlign: 'start', verticalAlign: 'bottom', whiteSpace: 'nowrap', borderBottom: border },
  cell: { padding: tokens.spacingHorizontalXS, textAlign: 'center', verticalAlign: 'top', whiteSpace: 'nowrap', borderBottom: border },
  status: { padding: tokens.spacingHorizontalXS, verticalAlign: 'top', minWidth: '6em', borderBottom: border },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  source: { display: 'block', color: tokens.colorNeutralForeground2 },
  start: { alignSelf: 'flex-start' },
});

/** Which measure has a figure for which period. It scrolls sideways by itself, also by keyboard, and the measure's name stays in view. */
export function CoverageTable({ matrix: { periods, rows } }: { readonly matrix: CoverageMatrix }) {
  const styles = useStyles();
  const caption = useId();
  const [shown, setShown] = useState(LINES_AT_ONCE);
  const [isEvery, setEvery] = useState(false);
  const first = isEvery ? 0 : Math.max(0, periods.length - PERIODS_AT_ONCE);
  const left = rows.length - shown;
  if (rows.length === 0) return <Paragraph>The plan has no measures yet.</Paragraph>;
  return (
    <>
      <Caption1>✓ figure. [c] suppressed. [low] rounds to 0. [x] not available. [z] not applicable. – no table has that period for the measure.</Caption1>
      {/* A region that scrolls must be reached by keyboard (WCAG 2.1.1). */}
      <div className={styles.region} role="region" aria-labelledby={caption} tabIndex={0}>
        <table className={styles.table}>
          <caption id={caption} className={styles.unseen}>
            Measures of the plan by period
          </caption>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.measure, styles.corner)}>
                Measure
              </th>
              <th scope="col" className={styles.head}>
                Status
              </th>
              {periods.slice(first).map((period) => (
                <th key={period} scope="col" className={styles.head}>
                  {period}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map(({ measureId, wording, source, status, cells }) => (
              <tr key={measureId}>
                <th scope="row" className={styles.measure}>
                  {wording}
                  {source !== null && <span className={styles.source}>{source}</span>}
                </th>
                <td className={styles.status}>{STATUS_WORDS[status]}</td>
                {cells.slice(first).map((cell, index) => (
                  <Mark key={periods[first + index] ?? index} className={styles.cell} unseen={styles.unseen} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <Button size="small" className={styles.start} onClick={() => setShown(shown + LINES_AT_ONCE)}>
          {`Show ${String(Math.min(left, LINES_AT_ONCE))} more of ${counted(left, 'measure', 'measures')} left`}
        </Button>
      )}
      {first > 0 && (
        <Button size="small" className={styles.start} onClick={() => setEvery(true)}>
          {`Show all ${counted(periods.length, 'period', 'periods')}`}
        </Button>
      )}
    </>
  );
}

function Mark({ cell, className, unseen }: { readonly cell: Covered; readonly className: string; readonly unseen: string }) {
  const [mark, words] = cell === null ? NOTHING : MARKS[cell];
  if (words === '') return <td className={className}>{mark}</td>;
  return (
    <td className={className}>
      <span aria-hidden="true">{mark}</span>
      <span className={unseen}>{words}</span>
    </td>
  );
}
