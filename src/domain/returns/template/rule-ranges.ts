/** Cells that share a rule, as one validation over their ranges: the file stays small however many measures there are. */
import type { NewValidation } from '../../workbook-file/new-workbook';
import type { Rule } from './answer-rules';

/** In the order in which the rules first come up; `address` is one cell in A1. */
export function validationsOf(cells: readonly { readonly rule: Rule; readonly address: string }[]): readonly NewValidation[] {
  const shared = new Map<string, { rule: Rule; addresses: string[] }>();
  for (const { rule, address } of cells) {
    const column = address.replace(/\d+/, '');
    const key = `${column} ${JSON.stringify(rule)}`;
    const found = shared.get(key) ?? { rule, addresses: [] };
    found.addresses.push(address);
    shared.set(key, found);
  }
  return [...shared.values()].map(({ rule, addresses }) => ({ ...rule, ranges: joined(addresses) }));
}

/** Neighbours below one another as one range: "F9", "F10", "F12" → "F9:F10", "F12". */
function joined(addresses: readonly string[]): readonly string[] {
  const ranges: { column: string; first: number; last: number }[] = [];
  for (const address of addresses) {
    const column = address.replace(/\d+/, '');
    const row = Number(address.replace(/\D+/, ''));
    const last = ranges.at(-1);
    if (last?.column === column && last.last === row - 1) last.last = row;
    else ranges.push({ column, first: row, last: row });
  }
  return ranges.map(({ column, first, last }) => `${column}${String(first)}${first === last ? '' : `:${column}${String(last)}`}`);
}
