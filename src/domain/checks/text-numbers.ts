/** Numbers that are held as text: Excel leaves them out of its sums. */
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
export function checkTextNumbers({ reading, snapshot, plan }: CheckInput): readonly Finding[] {
  const measures = measuresById(plan);
  const held = cellLookup(snapshot);
  return reading.tables.flatMap(({ rows }) => {
    const found = rows.flatMap(({ observations }) => observations.filter((one) => one.value !== null && one.number === null && isTextNumber(one, held(one.sheet, one.cell)?.value)));
    const tell = (one: Observation, count: number): Finding => makeFinding('number-as-text', { ...aboutFigure(one, measures), count, expected: 'a number' }, { ...figureFacts(one), count });
    const [first] = found;
    return first && found.length > MOST_SINGLE ? [tell(first, found.length)] : found.map((one) => tell(one, 1));
  });
}

function isTextNumber(one: Observation, value: unknown): boolean {
  if (typeof value !== 'string' || one.marks.length > 0) return false;
  const read = readNumberText(plainText(value));
  return read !== undefined && !read.isRate && read.unit !== 'currency';
}
