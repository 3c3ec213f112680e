/** A column of a table whose headings are being joined, and how it is told from the others in the end. */
import type { Period } from '../period/period';
import type { ValueColumn } from './header-band';
import { isUnitWord } from './heading-sense';

/** A column that was left, with the reason in words. */
export interface LeftColumn {
  readonly column: number;
  readonly reason: string;
}

/** One column on its way: its period so far, and the words over and under it. */
export interface Draft {
  readonly column: number;
  period: Period;
  marks: readonly string[];
  readonly measure: string | null;
  words: string[];
  place: string | null;
  /** A limit of the figure beside it, and no figure of its own. */
  limit?: 'lower' | 'upper' | 'width';
}

// Marks count: "30-Jun-09(1)" and "30-Jun-09(2)" are one day on two footings, which their notes tell apart.
export const keyOf = ({ period, marks, words, place, measure }: Draft): string => [period.label, period.start ?? '', ...marks, measure ?? '', place ?? '', ...words].join('|').toLowerCase();

/** Units beside words that already tell the columns apart add nothing; columns that nothing tells apart are left, with a reason. */
export function toldApart(all: readonly Draft[]): { readonly columns: readonly ValueColumn[]; readonly left: readonly LeftColumn[] } {
  const drafts = all.filter(({ limit }) => limit === undefined);
  const limits = limitsOf(all);
  const counts = new Map<string, number>();
  for (const draft of drafts) counts.set(keyOf(draft), (counts.get(keyOf(draft)) ?? 0) + 1);
  const bare = new Set(drafts.map((one) => keyOf({ ...one, words: withoutUnits(one.words) })));
  const unitsNeeded = bare.size < drafts.length;
  const columns: ValueColumn[] = [];
  const left: LeftColumn[] = [];
  for (const draft of drafts) {
    const { column, period, marks, place, measure } = draft;
    if ((counts.get(keyOf(draft)) ?? 0) > 1) {
      left.push({ column, reason: `The heading "${period.label}" stands over more than one column of this table, and no other heading tells them apart. Write above each what it holds.` });
      continue;
    }
    const words = unitsNeeded ? draft.words : withoutUnits(draft.words);
    columns.push({ column, period, marks, place, measure, qualifier: words.length === 0 ? null : words.join(' - '), ...limits.get(column) });
  }
  return { columns, left };
}

/** The columns of limits by the column of the figure that they stand right of, under the same period. */
function limitsOf(drafts: readonly Draft[]): ReadonlyMap<number, { lower?: number; upper?: number }> {
  const found = new Map<number, { lower?: number; upper?: number }>();
  let figure: Draft | null = null;
  for (const draft of drafts) {
    if (draft.limit === undefined) figure = draft;
    else if (figure !== null && draft.limit !== 'width' && figure.period.label === draft.period.label && figure.place === draft.place) {
      found.set(figure.column, { ...found.get(figure.column), [draft.limit]: draft.column });
    }
  }
  return found;
}

function withoutUnits(words: readonly string[]): string[] {
  return words.length < 2 ? [...words] : words.filter((word) => !isUnitWord(word));
}
