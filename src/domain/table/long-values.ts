/** Which columns of a long table hold figures, and which limits, counts and denominators go with each. */
import { rowsAPart, type Rests } from '../in-parts';
import type { LongCells } from './long-cells';
import { isTimeRole } from './long-columns';
import { headingWords } from './heading-words';
import type { LongColumn } from './long-header';
import type { ReadingContext } from './reading-context';

export interface ValueColumn {
  readonly column: number;
  readonly heading: string;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly number: number | null;
  readonly denominator: number | null;
}

/** What stands in a column, row by row. */
export interface ColumnLook {
  readonly numbers: number;
  readonly absences: number;
  readonly words: number;
  readonly filled: number;
}

/** Counts each cell of a column as a figure, an absence ([c], N/A) or words; a text is read once. */
export function* lookDown({ grid }: ReadingContext, cells: LongCells, column: number): Rests<ColumnLook> {
  const known = new Map<string, 'numbers' | 'absences' | 'words'>();
  const counts = { numbers: 0, absences: 0, words: 0 };
  for (const [index, row] of cells.rows.entries()) {
    if (index % rowsAPart(1) === 0) yield;
    const held = grid.value(row, column);
    if (typeof held === 'number') {
      if (grid.isNumber(row, column)) counts.numbers += 1;
      else counts.words += 1;
      continue;
    }
    if (grid.isBlank(row, column)) continue;
    const text = String(held);
    let kind = known.get(text);
    if (kind === undefined) {
      const reading = grid.reading(row, column, {});
      kind = reading.value !== null || reading.lower !== null ? 'numbers' : reading.kind === 'text' && !/^[\p{P}\p{S}cxz]{1,3}$/u.test(text.trim()) ? 'words' : 'absences';
      known.set(text, kind);
    }
    counts[kind] += 1;
  }
  return { ...counts, filled: counts.numbers + counts.absences + counts.words };
}

/** Figures, or nothing but shorthand for them: at most one cell in ten says something else. */
export const holdsFigures = ({ numbers, absences, words, filled }: ColumnLook): boolean => filled > 0 && words <= filled * 0.1 && numbers + absences > 0 && (numbers > 0 || words === 0);

const FIGURES: ReadonlySet<LongColumn['role']> = new Set<LongColumn['role']>(['share', 'number', 'population', 'numerator', undefined]);

/**
 * One column named as the value (Value, Outturn) is the only one where another column says what it measures; else each column
 * of figures is a measure of its own. `looks` by column; figures of dimensions (ages, codes) are none.
 */
export function valueColumns(columns: readonly LongColumn[], looks: ReadonlyMap<number, ColumnLook>, hasMeasure: boolean): readonly ValueColumn[] {
  const holds = ({ column }: LongColumn): boolean => holdsFigures(looks.get(column) ?? { numbers: 0, absences: 0, words: 0, filled: 0 });
  const named = columns.filter((one) => one.role === 'value' && (holds(one) || hasMeasure));
  const others = columns.filter((one) => FIGURES.has(one.role) && !isTimeRole(one.role) && holds(one));
  const isAlone = named.length === 1 && (hasMeasure || others.every(({ role }) => role !== undefined));
  const attachable = others.some(({ role }) => role !== 'numerator');
  const chosen = isAlone ? named : [...named, ...others.filter(({ role }) => role !== 'numerator' || (!attachable && named.length === 0))];
  const ofRole = (...roles: readonly LongColumn['role'][]): readonly LongColumn[] => columns.filter(({ role }) => roles.includes(role));
  const lowers = byOwner(ofRole('lower'));
  const uppers = byOwner(ofRole('upper'));
  const numbers = byOwner(ofRole('numerator', ...(isAlone ? (['number'] as const) : [])), 'numerator');
  const bases = byOwner(ofRole('denominator'));
  const populations = byOwner(ofRole('denominator', 'population'), 'denominator');
  const shares = chosen.filter((one) => one.role === 'share' || /\b(?:rate|percent)/i.test(one.heading)).length;
  return chosen.map((value): ValueColumn => {
    const isOnlyShare = isShare(value) && shares === 1;
    const isMain = chosen.length === 1 || isOnlyShare || value.role === 'value';
    return {
      column: value.column, heading: value.heading, lower: ownedBy(lowers, value, isMain), upper: ownedBy(uppers, value, isMain),
      number: ownedBy(numbers, value, isMain), denominator: ownedBy(isAlone || isOnlyShare ? populations : bases, value, isMain),
    };
  });
}

const isShare = ({ role, heading }: LongColumn): boolean => role === 'share' || /\b(?:rate|percentage|percent|proportion|per \d+)\b|%/.test(headingWords(heading).all);

/** Columns by the figure that their headings say they belong to ("" where they say none), those of the role `first` before the others. */
function byOwner(columns: readonly LongColumn[], first?: LongColumn['role']): ReadonlyMap<string, readonly LongColumn[]> {
  const owned = new Map<string, LongColumn[]>();
  const ordered = first === undefined ? columns : [...columns.filter(({ role }) => role === first), ...columns.filter(({ role }) => role !== first)];
  for (const one of ordered) {
    const own = owned.get(one.of);
    if (own === undefined) owned.set(one.of, [one]);
    // A column is no part of itself: the second stands in where the first is the figure.
    else if (own.length < 2) own.push(one);
  }
  return owned;
}

/** "rate" belongs to "Rate (per 1,000)", "perm excl" to "perm_excl"; a column that names no figure belongs to the main one. */
function ownedBy(owned: ReadonlyMap<string, readonly LongColumn[]>, value: LongColumn, isMain: boolean): number | null {
  const { words, all } = headingWords(value.heading);
  for (const name of new Set([words, all, all.replace(/ - /g, ' ')])) {
    const mine = name === '' ? undefined : owned.get(name)?.find((one) => one !== value);
    if (mine) return mine.column;
  }
  return isMain ? (owned.get('')?.find((one) => one !== value)?.column ?? null) : null;
}
