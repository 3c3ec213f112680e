/** What was seen and set aside by the reader, with its reason. */
import type { UnreadRange } from '../table/indicator-table';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { cellWords, makeFinding } from './make-finding';

/** One finding for each reason on a sheet, at the first such range. */
export function checkUnread({ reading }: CheckInput): readonly Finding[] {
  const groups = new Map<string, UnreadRange[]>();
  for (const range of reading.unread) {
    const key = `${range.sheet}\t${range.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), range]);
  }
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { sheet, address, reason } = first;
    return [makeFinding('unread-range', { sheet, address, count: alike.length }, { at: cellWords(sheet, address), reason, count: alike.length })];
  });
}
