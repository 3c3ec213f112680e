/** The kinds of chart that the stand-in keeps, by office.js' names, and what each is made of. Lines alone are drawn. */
export type Grouping = 'clustered' | 'standard' | 'stacked' | 'percentStacked';

/** `upright`: columns rather than bars. `shape`: of the solid ones. */
export type ChartKind =
  | { readonly family: 'line'; readonly grouping: Grouping; readonly markers: boolean }
  | { readonly family: 'area'; readonly grouping: Grouping }
  | { readonly family: 'bar'; readonly grouping: Grouping; readonly upright: boolean }
  | { readonly family: 'solid'; readonly grouping: Grouping; readonly upright: boolean; readonly shape: 'box' | 'cylinder' | 'cone' | 'pyramid' }
  | { readonly family: 'pie' | 'doughnut'; readonly exploded: boolean }
  | { readonly family: 'scatter'; readonly style: 'lineMarker' | 'smoothMarker'; readonly lines: boolean; readonly markers: boolean }
  | { readonly family: 'radar'; readonly style: 'standard' | 'marker' | 'filled' }
  | { readonly family: 'bubble' };

const STACKS = [['Stacked100', 'percentStacked'], ['Stacked', 'stacked']] as const;
const SHAPES = ['cylinder', 'cone', 'pyramid'] as const;

/** The kinds that differ by how they are stacked alone. */
function stacks(name: string, plain: readonly [end: string, grouping: Grouping], make: (grouping: Grouping) => ChartKind): readonly (readonly [string, ChartKind])[] {
  return [plain, ...STACKS].map(([end, grouping]) => [`${name}${end}`, make(grouping)] as const);
}

function solids(): readonly (readonly [string, ChartKind])[] {
  const solid = (upright: boolean, shape: 'box' | (typeof SHAPES)[number]) => (grouping: Grouping): ChartKind => ({ family: 'solid', grouping, upright, shape });
  const clustered = ['Clustered', 'clustered'] as const;
  return [
    ...stacks('3DColumn', clustered, solid(true, 'box')), ...stacks('3DBar', clustered, solid(false, 'box')), ['3DColumn', solid(true, 'box')('standard')] as const,
    ...SHAPES.flatMap((shape) => {
      const name = `${shape.charAt(0).toUpperCase()}${shape.slice(1)}`;
      const upright = [...stacks(`${name}Col`, clustered, solid(true, shape)), [`${name}Col`, solid(true, shape)('standard')] as const];
      return [...upright, ...stacks(`${name}Bar`, clustered, solid(false, shape))];
    }),
  ];
}

const scatter = (style: 'lineMarker' | 'smoothMarker', lines: boolean, markers: boolean): ChartKind => ({ family: 'scatter', style, lines, markers });

const KINDS: ReadonlyMap<string, ChartKind> = new Map([
  ...stacks('Line', ['', 'standard'], (grouping) => ({ family: 'line', grouping, markers: false })),
  ...stacks('LineMarkers', ['', 'standard'], (grouping) => ({ family: 'line', grouping, markers: true })),
  ...stacks('Area', ['', 'standard'], (grouping) => ({ family: 'area', grouping })),
  ...stacks('Column', ['Clustered', 'clustered'], (grouping) => ({ family: 'bar', grouping, upright: true })),
  ...stacks('Bar', ['Clustered', 'clustered'], (grouping) => ({ family: 'bar', grouping, upright: false })),
  ...solids(),
  ['Pie', { family: 'pie', exploded: false }], ['PieExploded', { family: 'pie', exploded: true }],
  ['Doughnut', { family: 'doughnut', exploded: false }], ['DoughnutExploded', { family: 'doughnut', exploded: true }],
  ['XYScatter', scatter('lineMarker', false, true)], ['XYScatterLines', scatter('lineMarker', true, true)], ['XYScatterLinesNoMarkers', scatter('lineMarker', true, false)],
  ['XYScatterSmooth', scatter('smoothMarker', true, true)], ['XYScatterSmoothNoMarkers', scatter('smoothMarker', true, false)],
  ['Radar', { family: 'radar', style: 'standard' }], ['RadarMarkers', { family: 'radar', style: 'marker' }], ['RadarFilled', { family: 'radar', style: 'filled' }],
  ['Bubble', { family: 'bubble' }],
]);

/** Undefined for a kind that the stand-in does not keep. */
export const chartKind = (type: string): ChartKind | undefined => KINDS.get(type);

export const isRound = ({ family }: ChartKind): boolean => family === 'pie' || family === 'doughnut';

/** Both axes are of numbers. */
export const isNumbersBothWays = ({ family }: ChartKind): boolean => family === 'scatter' || family === 'bubble';

/** Solid columns one behind the other have an axis that leads back. */
export const hasDepth = (kind: ChartKind): boolean => kind.family === 'solid' && kind.grouping === 'standard';
