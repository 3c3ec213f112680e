/** Blank cells between figures: a quarter that was forgotten, a year without a word. */
import { figuresOf, restDue, type Rests } from '../in-parts';
import type { Observation } from '../observation';
import type { TableRow } from '../table/indicator-table';
import { monthsIn } from '../period/span';
import { holdsFigure } from '../trend/comparability';
import { periodName } from '../trend/refusal';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { aboutFigure, cellWords, makeFinding, measuresById } from './make-finding';

/** Beyond so many rows of one table they are told together. */
const MOST_ROWS = 3;

interface Gap {
  readonly first: Observation;
  readonly count: number;
  readonly isQuarter: boolean;
}

/** One finding a row, at its first gap; one a table where more rows have gaps. Blanks before the first figure and after the last are none. */
export function* checkGaps({ reading, plan }: CheckInput): Rests<readonly Finding[]> {
  const measures = measuresById(plan);
  const findings: Finding[] = [];
  const isDue = restDue();
  for (const { rows } of reading.tables) {
    const gaps: Gap[] = [];
    for (const row of rows) {
      if (isDue(figuresOf(row))) yield;
      const gap = gapOf(row);
      if (gap) gaps.push(gap);
    }
    findings.push(...[true, false].flatMap((isQuarter) => tell(gaps.filter((gap) => gap.isQuarter === isQuarter), measures)));
  }
  return findings;
}

/** The gaps of one table, of quarters or of anything else. */
function tell(gaps: readonly Gap[], measures: ReturnType<typeof measuresById>): readonly Finding[] {
  const grouped = gaps.length > MOST_ROWS;
  return (grouped ? gaps.slice(0, 1) : gaps).map(({ first, count, isQuarter }) => {
    const facts = { at: cellWords(first.sheet, first.cell), label: first.label, period: periodName(first.period), count, rows: grouped ? gaps.length : 1 };
    return makeFinding(isQuarter ? 'missing-quarter' : 'blank-between', { ...aboutFigure(first, measures), count: grouped ? gaps.length : count, expected: 'a figure, or N/A' }, facts);
  });
}

function gapOf({ observations }: TableRow): Gap | null {
  const first = observations.findIndex(holdsFigure);
  const last = observations.findLastIndex(holdsFigure);
  const inner = observations.slice(first + 1, Math.max(last, first + 1)).filter(({ kind }) => kind === 'blank');
  const [gap] = inner;
  if (first === -1 || !gap) return null;
  // More blanks than figures: the row is collected every few years.
  if (inner.length * 2 > last - first) return null;
  const months = monthsIn(gap.period);
  return { first: gap, count: inner.length, isQuarter: months === 3 || months === 1 };
}
