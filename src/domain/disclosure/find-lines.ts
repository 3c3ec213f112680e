/** All the sums in which withheld figures could stand: over places, over periods, over measures. */
import { countOf, addable, type Counted } from './counted';
import type { SumCell, SumLine } from './line';
import { periodSums, type Sum } from './period-lines';
import { seriesSums, type Row } from './series-sums';

export interface Sums {
  readonly cells: readonly SumCell[];
  readonly lines: readonly SumLine[];
}

/** Figures that are about nobody are withheld to protect others only where nothing else will do; wholes after parts. */
const DEAR = 2;
const WHOLE_COSTS = 1;

/**
 * The sums of the groups (one measure's places; one sub-theme's measures) in which something is withheld. The rest of the workbook
 * is passed over, so that the time taken grows with what is withheld.
 */
export function findLines(counted: readonly Counted[], withheld: ReadonlySet<number>): Sums {
  const figures = addable(counted);
  const sums: (Sum & { readonly tie: SumLine['tie'] })[] = [];
  for (const own of groupsWith(withheld, figures, ({ series }) => series.key)) sums.push(...periodSums(own).map((sum) => ({ ...sum, tie: 'periods' as const })));
  // Sums reach further than the group in which something is withheld: quarters of another place are tied through the borough.
  for (const own of groupsWith(withheld, figures, placeGroup)) {
    sums.push(...seriesSums(rowsOf(own), 'places').map((sum) => ({ ...sum, tie: 'places' as const })));
    for (const series of groupsWith(new Set(own.map(({ id }) => id)), own, (figure) => figure.series.key)) {
      if (!series.some(({ id }) => withheld.has(id))) sums.push(...periodSums(series).map((sum) => ({ ...sum, tie: 'periods' as const })));
    }
  }
  for (const own of groupsWith(withheld, figures, measureGroup)) {
    sums.push(...seriesSums(rowsOf(own), 'measures').map((sum) => ({ ...sum, tie: 'measures' as const })));
  }
  return asLines(figures, sums);
}

/** The figures of each group in which at least one is withheld. */
function groupsWith(withheld: ReadonlySet<number>, figures: readonly Counted[], keyOf: (figure: Counted) => string): readonly (readonly Counted[])[] {
  const groups = new Map<string, Counted[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].filter((group) => group.length > 1 && group.some(({ id }) => withheld.has(id)));
}

const fold = (text: string | null): string => (text ?? '').trim().toLowerCase();

/** One measure from one source, over all its places. */
function placeGroup({ series, measure }: Counted): string {
  return ['p', measure?.id ?? fold(series.label), fold(series.source)].join('\t');
}

/** The measures of one sub-theme for one place; rows that match none are grouped by their sheet. */
function measureGroup({ series, measure, observation }: Counted): string {
  return ['m', measure ? `${measure.theme}/${measure.subTheme}` : `sheet ${observation.sheet}`, fold(series.place)].join('\t');
}

function rowsOf(figures: readonly Counted[]): readonly Row[] {
  const rows = new Map<string, Row & { byPeriod: Map<string, Counted> }>();
  for (const figure of figures) {
    const { key, place, label } = figure.series;
    const row = rows.get(key) ?? { key, place, label: figure.measure?.wording ?? label, byPeriod: new Map<string, Counted>() };
    row.byPeriod.set(figure.period, figure);
    rows.set(key, row);
  }
  return [...rows.values()];
}

function asLines(figures: readonly Counted[], sums: readonly (Sum & { readonly tie: SumLine['tie'] })[]): Sums {
  const wholes = new Set(sums.filter(({ parts }) => parts.length > 1).map(({ whole }) => whole.id));
  const cells = figures.map((figure): SumCell => ({
    id: figure.id, count: countOf(figure), kind: 'figure',
    cost: (figure.aboutIndividuals ? 0 : DEAR) + (wholes.has(figure.id) ? WHOLE_COSTS : 0),
  }));
  let rest = -1;
  const rests: SumCell[] = [];
  const lines = sums.map(({ whole, alsoWhole = [], parts, over, tie }): SumLine => {
    const terms: SumLine['terms'][number][] = [
      ...[whole, ...alsoWhole].map(({ id }) => ({ cell: id, sign: -1 as const })),
      ...parts.map(({ id }) => ({ cell: id, sign: 1 as const })),
    ];
    if (over > 0) {
      rests.push({ id: rest, count: over, kind: 'rest', cost: 0 });
      terms.push({ cell: rest, sign: 1 });
      rest -= 1;
    }
    return { terms, tie };
  });
  return { cells: [...cells, ...rests], lines };
}
