/**
 * The rows of a theme as tables of one unit and one precision each: a column then holds like numbers, at one number of decimals,
 * under a heading that says their unit.
 */
import type { HeldFigure, HeldRow } from '../../summary/held-row';
import { cutText } from '../../summary/cut-text';
import type { SummaryRow, ThemeSummary } from '../../summary/theme-summary';

/** The numbers that one cell of the workbook can hold together. */
export const PARTS = ['value', 'number', 'denominator', 'lower', 'upper'] as const;
export type Part = (typeof PARTS)[number];

export interface SplitRow {
  readonly subTheme: string;
  readonly row: SummaryRow;
  readonly held: HeldRow;
}

/** Rows that share unit, precision, parts and periods. */
export interface SplitTable {
  readonly kind: HeldRow['unit']['kind'];
  readonly unit: string;
  readonly decimals: number;
  /** Always with "value" first. */
  readonly parts: readonly Part[];
  readonly periods: readonly string[];
  readonly rows: readonly SplitRow[];
  /** Lower-case words joined by hyphens, unique in the theme. */
  readonly id: string;
}

export interface SplitTheme {
  readonly tables: readonly SplitTable[];
  /** What the plan asks for and the workbook does not hold: sub-theme, and the row or the sentence in its place. */
  readonly empty: readonly { readonly subTheme: string; readonly row: SummaryRow | null; readonly words: string }[];
}

/** In the order of their first rows. */
export function splitTheme({ subThemes }: ThemeSummary): SplitTheme {
  const groups = new Map<string, { first: Omit<SplitTable, 'rows' | 'id'>; family: number; rows: SplitRow[] }>();
  const families = new Map<string, number>();
  const empty: SplitTheme['empty'][number][] = [];
  for (const { title, message, tables } of subThemes) {
    if (message !== null) empty.push({ subTheme: title, row: null, words: message });
    for (const { periods, rows } of tables) {
      for (const row of rows) {
        const { held } = row;
        if (!held) {
          empty.push({ subTheme: title, row, words: row.reason ?? row.trend });
          continue;
        }
        const shape = { kind: held.unit.kind, unit: held.unit.words, decimals: decimalsIn(held), parts: partsIn(held), periods };
        const family = numbered(families, JSON.stringify(periods));
        const key = JSON.stringify([shape.unit, shape.decimals, shape.parts, family]);
        const group = groups.get(key) ?? { first: shape, family, rows: [] };
        groups.set(key, group);
        group.rows.push({ subTheme: title, row, held });
      }
    }
  }
  const taken = new Set<string>();
  return { tables: [...groups.values()].map(({ first, family, rows }) => ({ ...first, rows, id: idOf(first, family, taken) })), empty };
}

/** Whether the figure stands in the row's own unit as a number. */
export function isNumber(figure: HeldFigure | null): figure is HeldFigure & { readonly value: number } {
  return figure !== null && figure.value !== null && Number.isFinite(figure.value) && !figure.isOtherwise;
}

function decimalsIn({ figures }: HeldRow): number {
  return Math.max(0, ...figures.filter(isNumber).map(({ decimals }) => decimals));
}

function partsIn({ figures }: HeldRow): readonly Part[] {
  return PARTS.filter((part) => part === 'value' || figures.some((figure) => figure !== null && figure[part] !== null));
}

function numbered(known: Map<string, number>, key: string): number {
  const number = known.get(key) ?? known.size + 1;
  known.set(key, number);
  return number;
}

function idOf({ unit, decimals, parts }: Pick<SplitTable, 'unit' | 'decimals' | 'parts'>, family: number, taken: Set<string>): string {
  const words = { '%': 'percent', '£': 'pounds' }[unit] ?? slug(unit);
  const base = [words, String(decimals), ...parts.slice(1), ...(family === 1 ? [] : [`periods-${String(family)}`])].join('-');
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${String(count)}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

function slug(text: string): string {
  return cutText(text, 60).toLowerCase().replace(/(?<=\d),(?=\d)/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'unit';
}
