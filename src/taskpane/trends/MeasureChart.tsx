import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { lineLooks } from '../../domain/render/chart-lines';
import { chartScale } from '../../domain/render/chart-scale';
import type { ChartContent, ChartSeries } from '../../domain/summary/chart-content';

/** In the picture's own units: a pixel each where the pane is at its narrowest. */
const SIZE = { width: 288, height: 150, left: 44, right: 10, top: 10, bottom: 22 };

const useStyles = makeStyles({
  figure: { margin: 0 },
  picture: { display: 'block', width: '100%', height: 'auto', overflow: 'visible', fontFamily: tokens.fontFamilyBase },
  // Forced colours leave the colours of pictures as they are, on a ground of the machine's own.
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1, '@media (forced-colors: active)': { stroke: 'GrayText' } },
  text: { fill: tokens.colorNeutralForeground2, fontSize: '11px', '@media (forced-colors: active)': { fill: 'CanvasText' } },
  figures: { stroke: tokens.colorBrandForeground1, fill: 'none', strokeWidth: 2, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  level: { stroke: tokens.colorNeutralForeground2, fill: 'none', strokeWidth: 1.5, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  point: { fill: tokens.colorBrandForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  ring: { fill: 'none', stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5, '@media (forced-colors: active)': { stroke: 'Highlight' } },
  key: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, margin: 0, padding: 0, listStyleType: 'none', color: tokens.colorNeutralForeground2 },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** A series as a small picture in the colours of the theme. What it shows is said in words too: its own, and the table of figures below it. */
export function MeasureChart({ chart }: { readonly chart: ChartContent }) {
  const styles = useStyles();
  const { categories, series, marked } = chart;
  const scale = chartScale(series.flatMap(({ values }) => values.filter((value) => value !== null)));
  const looks = lineLooks(chart);
  const across = SIZE.width - SIZE.left - SIZE.right;
  const down = SIZE.height - SIZE.top - SIZE.bottom;
  const x = (category: number): number => SIZE.left + (across * (category + 0.5)) / Math.max(1, categories.length);
  const y = (value: number): number => SIZE.top + down * (1 - (value - scale.lowest) / (scale.highest - scale.lowest));
  const ends = [scale.lowest, scale.highest];
  return (
    <figure className={styles.figure}>
      <svg role="img" aria-label={chart.alt} viewBox={`0 0 ${String(SIZE.width)} ${String(SIZE.height)}`} className={styles.picture}>
        {scale.ticks.map((tick) => (
          <line key={tick} x1={SIZE.left} x2={SIZE.width - SIZE.right} y1={y(tick)} y2={y(tick)} className={styles.grid} />
        ))}
        {ends.map((tick) => (
          <text key={tick} x={SIZE.left - 6} y={y(tick) + 4} textAnchor="end" className={styles.text}>
            {scale.words(tick)}
          </text>
        ))}
        {categories.length > 1 && (
          <text x={SIZE.left} y={SIZE.height - 6} className={styles.text}>
            {categories[0]}
          </text>
        )}
        <text x={SIZE.width - SIZE.right} y={SIZE.height - 6} textAnchor="end" className={styles.text}>
          {categories.at(-1)}
        </text>
        {series.map(({ role, values, name }, index) =>
          runsOf(values).map((run) => (
            <polyline
              key={`${name}:${String(run[0])}`} className={role === 'figures' ? styles.figures : styles.level} strokeDasharray={role === 'figures' ? undefined : looks[index]?.dashes}
              points={run.map((category) => `${String(x(category))},${String(y(values[category] ?? 0))}`).join(' ')}
            />
          )),
        )}
        {series.flatMap(({ role, values, name }) =>
          role === 'figures' ? values.map((value, category) => value !== null && <circle key={`${name}:${String(category)}`} cx={x(category)} cy={y(value)} r={categories.length > 40 ? 1.5 : 3} className={styles.point} />) : [],
        )}
        {marked.map(({ series: at, category }) => {
          const value = series[at]?.values[category] ?? null;
          return value !== null && <circle key={category} cx={x(category)} cy={y(value)} r={6.5} className={styles.ring} />;
        })}
      </svg>
      <ul className={styles.key}>
        {keyOf(series).map(({ name, role }) => (
          <li key={name} className={styles.entry}>
            <svg aria-hidden="true" width="22" height="8">
              <line x1="0" x2="22" y1="4" y2="4" className={role === 'figures' ? styles.figures : styles.level} strokeDasharray={role === 'figures' ? undefined : looks[series.findIndex((one) => one.role === role)]?.dashes} />
            </svg>
            <Caption1>{name}</Caption1>
          </li>
        ))}
        {marked.length > 0 && (
          <li className={styles.entry}>
            <svg aria-hidden="true" width="16" height="16">
              <circle cx="8" cy="8" r="6.5" className={styles.ring} />
            </svg>
            <Caption1>Special cause</Caption1>
          </li>
        )}
      </ul>
      {scale.lowest > 0 && <Caption1 block>{`The axis begins at ${scale.words(scale.lowest)}, not at 0.`}</Caption1>}
    </figure>
  );
}

/** One entry a kind of line: the two limits look alike and share one. */
function keyOf(series: readonly ChartSeries[]): readonly Pick<ChartSeries, 'name' | 'role'>[] {
  const limits = series.filter(({ role }) => role === 'limit');
  return [...series.filter(({ role }) => role !== 'limit'), ...(limits.length === 0 ? [] : [{ name: 'Control limits', role: 'limit' as const }])];
}

/** The categories of each unbroken stretch of figures. */
function runsOf(values: ChartSeries['values']): readonly (readonly number[])[] {
  const runs: number[][] = [[]];
  values.forEach((value, category) => {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push(category);
  });
  return runs.filter((run) => run.length > 1);
}
