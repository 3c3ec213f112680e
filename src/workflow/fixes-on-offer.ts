/** Every change that the analyst could ask for at a finding: one cell, or all the cells of a table that the finding stands for. */
import { parseRange } from '../domain/address';
import type { Finding } from '../domain/checks/finding';
import { offerFix } from '../domain/fixes/offer-fix';
import type { AskedFix } from './apply-fixes';
import type { Understanding } from './understanding';

export interface FixOffered {
  /** As a button says it: "Make 1,204 a number", "Make 38 cells numbers". */
  readonly words: string;
  /** One change a cell, each with the finding's own sentence as its reason. */
  readonly fixes: readonly AskedFix[];
}

/** Null where no fix is certain. A finding that stands for many numbers kept as text offers all of them in its table together. */
export function fixesOnOffer(finding: Finding, { snapshot, reading }: Pick<Understanding, 'snapshot' | 'reading'>): FixOffered | null {
  const offered = offerFix(finding, snapshot);
  if (!offered) return null;
  const { code, sheet, address, count, message: why } = finding;
  const one: FixOffered = { words: offered.words, fixes: [{ change: offered.change, why }] };
  // A cell that reads as a number and is held as text is certain whichever cell it is; nothing else is told for many together.
  if (count === 1 || code !== 'number-as-text' || sheet === null || address === null) return one;
  const at = parseRange(address);
  const table = at && reading.tables.find((own) => own.sheet === sheet && own.rows.some(({ observations }) => observations.some(({ cell }) => cell === address)));
  if (!table) return one;
  const cells = new Set(table.rows.flatMap(({ observations }) => observations.map(({ cell }) => cell)));
  const fixes = [...cells].flatMap((cell): AskedFix[] => {
    const own = offerFix({ code, sheet, address: cell }, snapshot);
    return own ? [{ change: own.change, why }] : [];
  });
  return { words: `Make ${String(fixes.length)} cells numbers`, fixes };
}
