/**
 * The audit of an accessible workbook as it was written: it looks at what stands there and knows nothing of how it was made, so that it
 * finds our own mistakes, and what people did to the sheets since.
 */
import { parseMark } from '../render/mark';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { AUDIT_RULES, type AuditFound, type AuditResult, type AuditRuleId, type AuditVerdict } from './audit-rule';
import { auditedSheet } from './audited-sheet';
import { checkLooks } from './check-looks';
import { checkNotes } from './check-notes';
import { checkNumbers } from './check-numbers';
import { checkStructure } from './check-structure';
import { checkTables } from './check-tables';
import type { WorkbookLook } from './sheet-look';

/** Rules that only the looks tell. */
const OF_LOOKS: ReadonlySet<AuditRuleId> = new Set(['fonts', 'no-fills', 'text-wrapped', 'no-freeze-or-filter', 'no-headers-or-footers', 'document-title']);

export interface AccessibleAudit {
  /** The sheets that were looked at: those of the accessible style, or all visible ones where none is of that style. */
  readonly sheets: readonly string[];
  readonly results: readonly AuditResult[];
}

/** Every rule once, in a fixed order. Without `look` the rules of type, fills and page set-up are the author's to check. */
export function auditAccessible(snapshot: WorkbookSnapshot, look: WorkbookLook | null): AccessibleAudit {
  const own = snapshot.sheets.filter(isAccessible);
  const chosen = own.length > 0 ? own : snapshot.sheets;
  const sheets = chosen.map(auditedSheet);
  const found: readonly AuditFound[] = [
    ...checkStructure(sheets),
    ...checkTables(sheets),
    ...checkNotes(sheets),
    ...checkNumbers(sheets),
    ...(look ? [...checkLooks(sheets, look.sheets), ...titleOf(look)] : []),
    ...authors(snapshot, own, look === null),
  ];
  const byRule = new Map<AuditRuleId, AuditFound[]>();
  for (const one of found) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
  const rules = Object.keys(AUDIT_RULES) as AuditRuleId[];
  return { sheets: chosen.map(({ name }) => name), results: rules.map((rule) => resultOf(rule, byRule.get(rule) ?? [])) };
}

function resultOf(rule: AuditRuleId, found: readonly AuditFound[]): AuditResult {
  const verdict: AuditVerdict = found.length === 0 ? 'met' : found.every(({ isAuthors }) => isAuthors) ? 'author' : 'not-met';
  return { rule, ...AUDIT_RULES[rule], verdict, places: found.map(({ sheet, cell, words }) => ({ sheet, cell, words })) };
}

function isAccessible({ mark }: SheetSnapshot): boolean {
  return mark !== undefined && parseMark(mark)?.kind === 'accessible';
}

function titleOf({ title }: WorkbookLook): readonly AuditFound[] {
  if (title.trim() !== '') return [];
  return [{ rule: 'document-title', sheet: null, cell: null, words: 'The document has no title. Type one under File, Info, Title.', isAuthors: true }];
}

/** What nothing in the workbook tells, or what only the author can decide. */
function authors({ sheets }: WorkbookSnapshot, own: readonly SheetSnapshot[], withoutLooks: boolean): readonly AuditFound[] {
  const others = own.length === 0 ? [] : sheets.filter((sheet) => !isAccessible(sheet)).map(({ name }) => name);
  const make = (rule: AuditRuleId, words: string): AuditFound => ({ rule, sheet: null, cell: null, words, isAuthors: true });
  return [
    ...(withoutLooks ? [...OF_LOOKS].map((rule) => make(rule, `${AUDIT_RULES[rule].says} Check it by eye: it could not be read here.`)) : []),
    make('document-language', 'Set the language to English (United Kingdom) under File, Options, Language, before the workbook is published.'),
    make('cursor-and-zoom', 'Select cell A1 on every sheet, set the zoom to 100%, go to the cover, and save.'),
    ...(others.length === 0 ? [] : [make('only-these-sheets', `Copy these sheets to a workbook of their own before publishing. Left out must be: ${others.map((name) => `"${name}"`).join(', ')}.`)]),
  ];
}
