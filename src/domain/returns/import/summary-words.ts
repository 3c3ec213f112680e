/** One sentence on what importing a return would do. */
import { counted } from '../../checks/catalogue/entry';
import type { LineStatus } from './preview';

export interface ReturnFacts {
  readonly counts: Readonly<Record<LineStatus, number>>;
  readonly importedBefore: number | null;
  /** The same return was given twice in one go. */
  readonly isRepeated: boolean;
  readonly refused: number;
}

/** "3 new, 1 revised and 2 missing." */
export function summaryOf({ counts, importedBefore, isRepeated, refused }: ReturnFacts): string {
  if (isRepeated) return 'It says the same as another return that was given with it, so it is passed over.';
  const before = importedBefore === null ? '' : `This return was taken before, in import ${String(importedBefore)}. `;
  const { new: fresh, revised, unchanged, missing } = counts;
  if (fresh + revised === 0) {
    const why = unchanged > 0 ? `all ${counted(unchanged, 'figure')} that it gives stand already` : 'it gives no figure that can be taken';
    return `${before}Nothing would change: ${why}${rest(missing, counts.refused + refused)}.`;
  }
  const parts = [fresh > 0 ? `${String(fresh)} new` : '', revised > 0 ? `${String(revised)} revised` : '', unchanged > 0 ? `${String(unchanged)} unchanged` : ''].filter((part) => part !== '');
  return `${before}${parts.join(', ')}${rest(missing, counts.refused + refused)}.`;
}

function rest(missing: number, refused: number): string {
  return `${missing > 0 ? `; ${counted(missing, 'figure')} asked for and not given` : ''}${refused > 0 ? `; ${String(refused)} refused` : ''}`;
}
