/** Rows of a long table that were left, with the reason: rows that follow one another with one reason are one range. */
import type { UnreadRange } from './indicator-table';
import type { LongHeader } from './long-header';
import type { ReadingContext } from './reading-context';

/** Ranges named one by one; the rest are counted in the last. */
const MOST = 50;

export function unreadRows({ grid }: ReadingContext, header: LongHeader, rows: readonly number[], reasonOf: (index: number) => string | null): readonly UnreadRange[] {
  const runs: { first: number; last: number; reason: string }[] = [];
  let more = 0;
  rows.forEach((row, index) => {
    const reason = reasonOf(index);
    if (reason === null) return;
    const run = runs.at(-1);
    if (run && run.last === rows[index - 1] && run.reason === reason) run.last = row;
    else if (runs.length < MOST) runs.push({ first: row, last: row, reason });
    else more += 1;
  });
  const { left, right } = header;
  return runs.map(({ first, last, reason }, place) => ({
    sheet: grid.sheet.name,
    address: grid.range(first, left, last, right),
    reason: more > 0 && place === runs.length - 1 ? `${reason} ${String(more)} more rows of this table were left for reasons like these.` : reason,
  }));
}
