/**
 * The sheet on which all commentary is kept, so that it outlives its own sheet: who deletes a theme summary and has it made again
 * finds it in its row, and what has no row any more stands here.
 */
import { keyParts } from '../summary/commentary-key';
import { keptListSheet, readKeptList, type KeptColumn, type KeptSheet } from '../render/kept-list';
import { commentaryMark } from '../render/mark';
import type { SheetPlan } from '../render/sheet-plan';
import { KEPT_LINE } from '../render/visible-mark';
import type { CellScalar } from '../snapshot';

type Name = 'theme' | 'subTheme' | 'measure' | 'source' | 'text' | 'where' | 'themeId' | 'check';

const COLUMNS: readonly KeptColumn<Name>[] = [
  { name: 'theme', heading: 'Theme', width: 20 },
  { name: 'subTheme', heading: 'Sub-theme', width: 20 },
  { name: 'measure', heading: 'Measure', width: 34, needed: true },
  { name: 'source', heading: 'Source', width: 10, needed: true },
  { name: 'text', heading: 'Commentary', width: 50, needed: true },
  { name: 'where', heading: 'Where it stands', width: 22 },
  { name: 'themeId', heading: 'Theme id', width: 14 },
  { name: 'check', heading: 'Check', width: 9 },
];

/** Commentary as it was when the sheets were last written. */
export interface KeptText {
  readonly themeId: string;
  readonly theme: string;
  readonly key: string;
  readonly text: string;
  /** The sheet that it stands on, or null where no row is left for it. */
  readonly where: string | null;
}

export interface KeptEntry extends KeptText {
  /** True where someone changed the text on the sheet of kept commentary itself. */
  readonly isEdited: boolean;
}

export const NO_ROW = 'Only here: the measure is not in the summaries any more';

export function keptSheetOf(planId: string, name: string): KeptSheet<Name> {
  return {
    mark: commentaryMark(planId), name, title: 'Commentary kept', columns: COLUMNS, line: KEPT_LINE,
    lines: ['What was typed in the Commentary columns when the summaries were last written, so that it outlives its sheet.', KEPT_LINE],
  };
}

/** What stands on the sheet (rows × columns from A1); undefined where its headings are gone. */
export function readKept(values: readonly (readonly CellScalar[])[]): readonly KeptEntry[] | undefined {
  return readKeptList(values, COLUMNS)?.rows.flatMap(({ cells }): KeptEntry[] => {
    const text = String(cells.text);
    if (text.trim() === '') return [];
    const key = [cells.subTheme, cells.measure, cells.source].map(String).join('\t');
    return [{ themeId: String(cells.themeId), theme: String(cells.theme), key, text, where: String(cells.where) || null, isEdited: String(cells.check) !== checkOf(text) }];
  });
}

/** The sheet of these texts; columns that people added stay. */
export function keptSheet(planId: string, name: string, texts: readonly KeptText[], earlier: readonly (readonly CellScalar[])[]): SheetPlan {
  const list = readKeptList(earlier, COLUMNS);
  const beside = new Map(list?.rows.map(({ cells, beside: others }) => [[cells.themeId, cells.subTheme, cells.measure, cells.source].map(String).join('\t'), others]));
  const rows = texts.map(({ themeId, theme, key, text, where }) => {
    const { subTheme, name: measure, source } = keyParts(key);
    return { cells: { theme, subTheme, measure, source, text, where: where ?? NO_ROW, themeId, check: checkOf(text) }, beside: beside.get(`${themeId}\t${key}`) ?? [] };
  });
  return keptListSheet(keptSheetOf(planId, name), rows, list ?? { added: [], extent: { rows: earlier.length, columns: 0 }, top: null });
}

/** Tells whether a text was changed since: FNV-1a, 32 bits (Fowler, Noll and Vo), as letters and digits that Excel keeps as text. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `c${(hash >>> 0).toString(36)}`;
}
