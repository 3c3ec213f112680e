/** The figures of a chart as a table: what it is drawn from on a sheet, and what is read in its place everywhere else. */
import type { ChartContent } from '../summary/chart-content';
import type { DocumentBlock, DocumentCell, DocumentTable } from '../summary/document';
import { NONE_SHOWN } from '../summary/shown-value';
import { decimalsOf } from '../trend/round';
import { chartTableId } from '../render/document-sheet';
import { column, figureCell, rowHeading, textCell } from './document-parts';

/** The chart, and its table beneath: periods down, a line a column, and what is special about a point last but not drawn. */
export function chartBlocks(chart: ChartContent): readonly DocumentBlock[] {
  return [{ kind: 'chart', chart }, chartTable(chart)];
}

function chartTable({ id, title, unit, categories, series, marked }: ChartContent): DocumentTable {
  const words = new Map(marked.map(({ category, words: said }) => [category, said]));
  const held = series.filter(({ role }) => role === 'figures' || role === 'comparison').flatMap(({ values }) => values.flatMap((value) => (value === null ? [] : [value])));
  const decimals = held.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  const figure = (value: number | null, more: number): DocumentCell => (value === null ? textCell('') : figureCell({ kind: 'number', value, decimals: decimals + more }));
  const special = marked.length === 0 ? [] : [column('Special cause', 14, 'right')];
  return {
    kind: 'table',
    id: chartTableId(id),
    caption: `Figures of the chart: ${title}`,
    columns: [rowHeading('Period', 44), ...series.map(({ name }, index) => column(name, [10, 12, 12, 14][index] ?? 12, 'right')), ...special],
    rows: categories.map((category, index) => [
      textCell(category),
      ...series.map(({ role, values }) => figure(values[index] ?? null, role === 'mean' || role === 'limit' ? 1 : 0)),
      ...(special.length === 0 ? [] : [words.has(index) ? figure(series[0]?.values[index] ?? null, 0) : textCell('')]),
    ]),
    notes: [
      ...(categories.some((_, index) => series[0]?.values[index] == null) ? [`A cell with nothing in it, where others of its column have figures, is a gap in the line (${NONE_SHOWN} elsewhere).`] : []),
      ...(special.length === 0 ? [] : [`Special causes: ${[...words.values()].join('; ')}.`]),
      `Unit: ${unit}.`,
    ],
  };
}
