/** What was seen and set aside by the reader, with its reason. */
import type { UnreadRange } from '../table/indicator-table';
import type { CheckInput } from './check';
import { cellKey, type Found } from './found';
import { cellWords, makeFinding } from './make-finding';

/** One finding for each reason on a sheet, at the first such range. */
export function checkUnread({ reading }: CheckInput): readonly Found[] {
  const groups = new Map<string, UnreadRange[]>();
  for (const range of reading.unread) {
    const key = `${range.sheet}\t${range.reason}`;
    const alike = groups.get(key);
    if (alike) alike.push(range);
    else groups.set(key, [range]);
  }
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { sheet, address, reason } = first;
    const finding = makeFinding('unread-range', { sheet, address, count: alike.length }, { at: cellWords(sheet, address), reason, count: alike.length });
    return [{ ...finding, involves: alike.map((range) => cellKey(sheet, range.address.split(':')[0] ?? range.address)) }];
  });
}
