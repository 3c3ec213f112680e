/** Sheets: parts, names, titles, what is hidden or merged, and whether contents and sheets agree. */
import { cellAddress, columnLetters, rangeAddress } from '../address';
import { TO_FILL } from '../render/accessible/cover-sheet';
import { legalSheetName } from '../render/sheet-name';
import type { AuditFound } from './audit-rule';
import { auditedCell, isBlank, type AuditedSheet } from './audited-sheet';

const DEFAULT_NAME = /^(?:sheet|worksheet|table|chart)\s*\d*$/i;

export function checkStructure(sheets: readonly AuditedSheet[]): readonly AuditFound[] {
  return [...parts(sheets), ...names(sheets), ...titles(sheets), ...sheets.flatMap((sheet) => [...blankOrHidden(sheet), ...merged(sheet)]), ...contents(sheets), ...cover(sheets)];
}

function parts(sheets: readonly AuditedSheet[]): readonly AuditFound[] {
  const has = (role: AuditedSheet['role']): boolean => sheets.some((sheet) => sheet.role === role);
  const usesNotes = sheets.some((sheet) => sheet.role !== 'notes' && /\[note\b/i.test([sheet.above, ...sheet.headers.map(({ text }) => text), ...sheet.body.flat().map(({ text }) => text)].join('\n')));
  return (['cover', 'contents', ...(usesNotes ? (['notes'] as const) : [])] as const).flatMap((role) =>
    has(role) ? [] : [{ rule: 'parts-present' as const, sheet: null, cell: null, words: `There is no ${role} sheet. Write the accessible sheets again.` }],
  );
}

function names(sheets: readonly AuditedSheet[]): readonly AuditFound[] {
  return sheets.flatMap(({ name }): AuditFound[] => {
    if (DEFAULT_NAME.test(name.trim())) return [{ rule: 'sheet-names', sheet: name, cell: null, words: `The name "${name}" does not say what the sheet holds. Give it a name that does.` }];
    return legalSheetName(name, []) === name ? [] : [{ rule: 'sheet-names', sheet: name, cell: null, words: `The name "${name}" has signs or spaces in it that some programs cannot read. Rename the sheet.` }];
  });
}

function titles(sheets: readonly AuditedSheet[]): readonly AuditFound[] {
  const first = new Map<string, string>();
  return sheets.flatMap(({ name, snapshot }): AuditFound[] => {
    if (!snapshot.used) return [];
    const title = auditedCell(snapshot, 0, 0);
    if (isBlank(title)) return [{ rule: 'titles', sheet: name, cell: 'A1', words: 'Cell A1 is blank. Put a title there that says what, where and when.' }];
    const earlier = first.get(title.text);
    if (earlier !== undefined) return [{ rule: 'titles', sheet: name, cell: 'A1', words: `The title is the same as that of sheet "${earlier}". Say what is different.` }];
    first.set(title.text, name);
    return [];
  });
}

function blankOrHidden({ name, snapshot }: AuditedSheet): readonly AuditFound[] {
  const { used, visibility, hiddenRows, hiddenColumns } = snapshot;
  const hidden = (cell: string | null, words: string): AuditFound => ({ rule: 'nothing-hidden', sheet: name, cell, words });
  return [
    ...(used ? [] : [{ rule: 'no-blank-sheets' as const, sheet: name, cell: null, words: 'The sheet is blank. Delete it.' }]),
    ...(visibility === 'visible' ? [] : [hidden(null, 'The sheet is hidden. Unhide it, or delete it.')]),
    ...hiddenRows.map((row) => hidden(cellAddress(row, 0), `Row ${String(row + 1)} is hidden. Unhide it.`)),
    ...hiddenColumns.map((column) => hidden(cellAddress(0, column), `Column ${columnLetters(column)} is hidden. Unhide it.`)),
  ];
}

function merged({ name, snapshot }: AuditedSheet): readonly AuditFound[] {
  return snapshot.merges.map((range) => ({ rule: 'no-merged-cells', sheet: name, cell: rangeAddress(range), words: `Cells ${rangeAddress(range)} are merged. Unmerge them.` }));
}

/** The first column of the contents against the sheets after it. */
function contents(sheets: readonly AuditedSheet[]): readonly AuditFound[] {
  const list = sheets.find(({ role }) => role === 'contents');
  if (!list) return [];
  const entries = list.table ? list.body.map(([cell]) => cell) : list.around.filter(({ row, column }) => row > 0 && column === 0);
  const listed = new Map(entries.flatMap((cell) => (cell && !isBlank(cell) ? [[folded(cell.text), cell] as const] : [])));
  const names = new Set(sheets.map(({ name }) => folded(name)));
  const missing = sheets.filter(({ role, name }) => role !== 'cover' && role !== 'contents' && !listed.has(folded(name)));
  const strange = list.table ? [...listed].filter(([name]) => !names.has(name)) : [];
  return [
    ...missing.map(({ name }): AuditFound => ({ rule: 'contents-agree', sheet: list.name, cell: null, words: `Sheet "${name}" is not in the contents. Write the sheets again, or delete that sheet.` })),
    ...strange.map(([, { address, text }]): AuditFound => ({ rule: 'contents-agree', sheet: list.name, cell: address, words: `There is no sheet "${text}". Write the sheets again.` })),
  ];
}

/** Contents write "Table 1" for a sheet "Table_1". */
function folded(name: string): string {
  return name.trim().toLowerCase().replace(/[\s_]+/g, ' ');
}

function cover(sheets: readonly AuditedSheet[]): readonly AuditFound[] {
  return sheets
    .filter(({ role }) => role === 'cover')
    .flatMap(({ name, around }) =>
      around
        .filter(({ text }) => text.startsWith(TO_FILL))
        .map(({ address, text }): AuditFound => ({ rule: 'cover-complete', sheet: name, cell: address, words: `${text} Type over it; it is kept when the sheets are written again.`, isAuthors: true })),
    );
}
