/** Figures that are possible and do not look right: jumps, numbers that never move, a column pasted twice. */
import { figuresOf, flatMapInParts, restDue, type IsDue, type Rests } from '../in-parts';
import { figureText } from '../summary/figure-text';
import { xmrLimits } from '../trend/xmr-limits';
import { holdsFigure } from '../trend/comparability';
import { isPopulationRow } from '../trend/populations';
import type { CheckInput } from './check';
import { figureFacts } from './figure-facts';
import type { Finding } from './finding';
import { historiesOf, type Held } from './history';
import { aboutFigure, cellWords, makeFinding, measuresById } from './make-finding';
import { sequencesOf, type Line, type Sequence } from './table-lines';

/** Other points that limits are worth drawing from; thirteen make firm ones (methods.md), and a suspicion needs fewer than a verdict. */
const FEWEST_OTHERS = 10;
/** A figure has to lie so much further from the mean than a limit does, and so far in itself, to be worth asking about. */
const BEYOND = 1.5;
const LEAST_SHARE = 0.5;
const LONGER = 2;
/** Figures in a row that never move, and how large they must be: small counts repeat by chance. */
const CONSTANT = 5;
const LEAST_CONSTANT = 20;
/** Rows of two columns that are the same, and how many different figures are among them. */
const REPASTED_ROWS = 5;
const REPASTED_FIGURES = 4;

export function* checkPlausibility({ series, reading, snapshot, plan }: CheckInput): Rests<readonly Finding[]> {
  const measures = measuresById(plan);
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const ofSeries = yield* flatMapInParts(series, (one) => 2 * figuresOf(one), (one) =>
    historiesOf(one).flatMap((history) => [
      ...jumps(history).map(({ figure, usual }) => makeFinding('jump', { ...aboutFigure(figure, measures), expected: usual }, { ...figureFacts(figure), usual, points: history.length - 1 })),
      ...constant(history).map(({ figure, count }) => makeFinding('constant', { ...aboutFigure(figure, measures), count }, { ...figureFacts(figure), count })),
    ]),
  );
  const columns: Finding[] = [];
  const isDue = restDue();
  for (const table of reading.tables) {
    for (const sequence of yield* sequencesOf(table, sheets.get(table.sheet), isDue)) {
      if (isDue(sequence.rows.length)) yield;
      const rows = sequence.rows.filter((row) => !isPopulationRow(table, row));
      columns.push(...(yield* repasted({ ...sequence, rows }, table.sheet, isDue)));
    }
  }
  return [...ofSeries, ...columns];
}

/**
 * At most one a history: the figure furthest out, held against the limits (XmR, mean ± 2.66 × average moving range) of all the others.
 * A figure inside the history must also come back: a step that stays is a change, and not a slip.
 */
function jumps(history: readonly Held[]): readonly { figure: Held; usual: string }[] {
  if (history.length <= FEWEST_OTHERS || history.some(({ period }) => period.kind === 'date')) return [];
  const values = history.map(({ value }) => value);
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const at = values.reduce((worst, value, index) => (Math.abs(value - middle) > Math.abs((values[worst] ?? middle) - middle) ? index : worst), 0);
  const figure = history[at];
  if (!figure) return [];
  const rest = values.filter((_, index) => index !== at);
  const limits = xmrLimits(rest, false);
  if (!limits) return [];
  const { mean, lower, upper } = limits;
  const far = Math.abs(figure.value - mean);
  if (far <= BEYOND * (upper - mean) || far < LEAST_SHARE * Math.abs(mean) || (figure.kind === 'count' && far < 20)) return [];
  const neighbours = [values[at - 1], values[at + 1]].filter((value) => value !== undefined);
  // A history with a trend has its first or last figure furthest out: the step to it must be twice as long as any other.
  const longest = rest.slice(1).reduce((most, value, index) => Math.max(most, Math.abs(value - (rest[index] ?? value))), 0);
  if (neighbours.some((value) => Math.abs(figure.value - value) <= LONGER * longest)) return [];
  const places = Math.min(2, Math.max(...history.map(({ decimals }) => decimals ?? 0)));
  const least = lower < 0 && sorted[0] !== undefined && Math.min(...rest) >= 0 ? 0 : lower;
  const most = figure.kind === 'percent' && Math.max(...rest) <= 100 ? Math.min(100, upper) : upper;
  const kind = figure.kind === 'percent' || figure.kind === 'currency' ? figure.kind : 'number';
  const [from, to] = [least, most].map((value) => figureText({ kind, value, decimals: places }));
  return [{ figure, usual: `${from ?? ''} to ${to ?? ''}` }];
}

/** The latest figures, where so many in a row are one and the same. */
function constant(history: readonly Held[]): readonly { figure: Held; count: number }[] {
  const figure = history.at(-1);
  if (!figure || figure.kind === 'currency' || Math.abs(figure.value) < LEAST_CONSTANT || (figure.kind === 'percent' && figure.value === 100)) return [];
  let count = 0;
  while (count < history.length && history[history.length - 1 - count]?.value === figure.value) count += 1;
  return count >= CONSTANT ? [{ figure, count }] : [];
}

/** Two columns side by side that agree in every row, in a table whose columns otherwise differ. */
function* repasted({ lines, rows }: Sequence, sheet: string, isDue: IsDue): Rests<readonly Finding[]> {
  const alike: { readonly line: Line; readonly before: Line; readonly count: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || (before.period.start === line.period.start && before.period.end === line.period.end)) continue;
    const figures = new Set<number>();
    let count = 0;
    for (const { observations } of rows) {
      if (isDue(1)) yield;
      const [one, other] = [observations[index - 1], observations[index]];
      if (!one || !other || !holdsFigure(one) || !holdsFigure(other)) continue;
      if (one.value !== other.value) {
        count = 0;
        break;
      }
      if (one.value === 0 || one.value === null) continue;
      figures.add(one.value);
      count += 1;
    }
    if (count >= REPASTED_ROWS && figures.size >= REPASTED_FIGURES) alike.push({ line, before, count });
  }
  if (alike.length * 2 > lines.length - 1 && alike.length > 1) return [];
  return alike.map(({ line, before, count }) => {
    const facts = { at: cellWords(sheet, line.heading), period: line.label, before: before.label, first: before.heading, count };
    return makeFinding('repasted-column', { sheet, address: line.heading, text: line.label, period: line.label, count }, facts);
  });
}
