/** Numbers that are held as text: Excel leaves them out of its sums. */
import { figuresOf, restDue, type Rests } from '../in-parts';
import type { Observation } from '../observation';
import { plainText, readNumberText } from '../value/number-text';
import { cellLookup } from './cells';
import type { CheckInput } from './check';
import { figureFacts } from './figure-facts';
import type { Finding } from './finding';
import { aboutFigure, makeFinding, measuresById } from './make-finding';

/** Beyond so many in one table they are told together: the whole table was pasted as text. */
const MOST_SINGLE = 20;

/** One finding a cell that reads as a plain number and nothing else; one a table where there are many. */
export function* checkTextNumbers({ reading, snapshot, plan }: CheckInput): Rests<readonly Finding[]> {
  const measures = measuresById(plan);
  const held = cellLookup(snapshot);
  const tell = (one: Observation, count: number): Finding => makeFinding('number-as-text', { ...aboutFigure(one, measures), count, expected: 'a number' }, { ...figureFacts(one), count });
  const findings: Finding[] = [];
  const isDue = restDue();
  for (const { rows } of reading.tables) {
    const found: Observation[] = [];
    for (const row of rows) {
      if (isDue(figuresOf(row))) yield;
      found.push(...row.observations.filter((one) => one.value !== null && one.number === null && isTextNumber(one, held(one.sheet, one.cell)?.value)));
    }
    const [first] = found;
    if (first && found.length > MOST_SINGLE) findings.push(tell(first, found.length));
    else for (const one of found) findings.push(tell(one, 1));
  }
  return findings;
}

function isTextNumber(one: Observation, value: unknown): boolean {
  if (typeof value !== 'string' || one.marks.length > 0) return false;
  const read = readNumberText(plainText(value));
  return read !== undefined && !read.isRate && read.unit !== 'currency';
}
