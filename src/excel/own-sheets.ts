/**
 * How the add-in knows its own sheets. The mark is a defined name of the workbook that stands for the cells we wrote:
 * it follows the sheet when it is renamed or moved, is not copied when the sheet is copied, is listed in one load, and an
 * officer can paste-link to it. Why not custom properties: see DECISIONS.md.
 */
import { cellAddress, parseRange, type CellRange } from '../domain/address';

const PREFIX = 'PlanPerformance.';

/** "theme:ssp-2016-17:public-safety" → "PlanPerformance.theme.ssp_2016_17.public_safety": names take no colon or hyphen. */
export function nameOfMark(mark: string): string {
  return PREFIX + mark.replaceAll(':', '.').replaceAll('-', '_');
}

/** The reverse; undefined for a name that is not ours. Ids hold no dot or underscore, so nothing is lost on the way. */
export function markOfName(name: string): string | undefined {
  if (!name.toLowerCase().startsWith(PREFIX.toLowerCase())) return undefined;
  return name.slice(PREFIX.length).replaceAll('.', ':').replaceAll('_', '-');
}

export interface NamedRange {
  readonly sheetName: string;
  readonly range: CellRange;
}

/** The sheet and range of a name's formula: `='My sheet'!$A$1:$J$60`. Undefined for constants, formulas and `#REF!`. */
export function parseNameFormula(formula: string): NamedRange | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!,]+)$/.exec(formula);
  const range = parseRange(match?.[3] ?? '');
  if (!match || !range) return undefined;
  return { sheetName: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), range };
}

/** The reverse: a name's formula for a range of a sheet, with the `$` that keep it in place. */
export function nameFormula({ sheetName, range }: NamedRange): string {
  const fixed = (row: number, column: number): string => cellAddress(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  const corners = `${fixed(range.row, range.column)}:${fixed(range.row + range.rows - 1, range.column + range.columns - 1)}`;
  return `='${sheetName.replaceAll("'", "''")}'!${corners}`;
}

/** How far the last write of a sheet came, as the comment of its mark says: it is the first thing that a write changes, and the last. */
export type Stage = 'begun' | 'whole';

const COMMENTS: Readonly<Record<Stage, string>> = {
  begun: 'Sheet that Plan Performance began to write',
  whole: 'Sheet written by Plan Performance',
};

/** The comment for a stage, which the Name Manager shows. */
export function stageComment(stage: Stage): string {
  return COMMENTS[stage];
}

/** The reverse; a comment of any other kind is someone's own, on a sheet that was written whole. */
export function stageOf(comment: string): Stage {
  return comment === COMMENTS.begun ? 'begun' : 'whole';
}

export interface OwnRange extends NamedRange {
  readonly mark: string;
  readonly stage: Stage;
}

/** Our marks among the workbook's names; a mark whose sheet was deleted (`#REF!`) is passed over. The comment is only needed for the stage. */
export function ownRanges(names: readonly { readonly name: string; readonly formula: unknown; readonly comment?: string }[], stages: 'with stages' | 'without' = 'without'): readonly OwnRange[] {
  return names.flatMap((item) => {
    const mark = markOfName(item.name);
    const place = mark !== undefined && typeof item.formula === 'string' ? parseNameFormula(item.formula) : undefined;
    return mark !== undefined && place ? [{ mark, ...place, stage: stageOf(stages === 'with stages' ? (item.comment ?? '') : '') }] : [];
  });
}
