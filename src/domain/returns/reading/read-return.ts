/** A returned file to what it says: every line that is certain, and for the rest a sentence each that can be sent back. */
import type { FileSheet } from '../../workbook-file/read-file';
import { columnName, FORM_HEADINGS, REVISION_HEADINGS, SHEETS, type FormColumn, type RevisionColumn } from '../form-columns';
import type { Identity } from '../identity';
import type { ReadReturn, Refused, ReturnedLine } from '../returned';
import { fingerprintOf } from './fingerprint';
import { findTable, type FoundTable } from './find-table';
import { openReturn, type OpenedReturn } from './open-return';
import { daysOfText, daysOfWorkbook } from './read-day';
import { readDeclaration } from './read-declaration';
import { readIdentity } from './read-identity';
import { readLines, type FormLine } from './read-lines';
import { readRevisions } from './read-revisions';
import { say, WHOLE_FILE } from './sentences';

/** Columns that must be there for anything to be certain. */
const NEEDED = [['reference', 'no-references'], ['value', 'no-values']] as const;
/** More rows than any form has, with whatever was written under it. */
const MOST_ROWS = 5000;
/** Columns whose loss is worth a word; others are only sent where a measure asks for them. */
const MISSED: readonly FormColumn[] = ['measure', 'unit', 'reason', 'asAt', 'provisional', 'commentary'];

/**
 * Reads .xlsx and .xlsm (values only), and text tables (.csv). Never throws: a file that cannot be read at all comes back with no lines
 * and the reason in `refused`. Which plan, quarter and agency it should be for is the caller's to check.
 */
export function readReturn(name: string, bytes: Uint8Array): ReadReturn {
  const opened = openReturn(name, bytes);
  if ('message' in opened) return finish(name, null, { declaredBy: null, declaredOn: null }, [], [opened], []);
  const forms = opened.sheets.flatMap((sheet) => findTable(sheet, FORM_HEADINGS, opened.names, (column) => columnName('Return', column)) ?? []).filter(isForm);
  const [form] = forms;
  if (!form) return finish(name, null, { declaredBy: null, declaredOn: null }, [], [say('no-form', WHOLE_FILE)], []);
  const { identity, refused } = readIdentity(opened);
  const unsure = [...refused, ...form.refused, ...NEEDED.flatMap(([column, code]) => (form.columns.has(column) || form.refused.length > 0 ? [] : [say(code, onSheet(form.sheet))]))];
  if (forms.length > 1) unsure.push(say('two-forms', WHOLE_FILE, { text: forms.map(({ sheet }) => sheet.name).join(', ') }));
  const isTooLong = form.sheet.rows.size > MOST_ROWS;
  if (isTooLong) unsure.push(say('too-many-rows', onSheet(form.sheet), { text: String(MOST_ROWS) }));
  const days = opened.isText ? daysOfText(form.sheet, identity?.quarter ?? null) : daysOfWorkbook(opened.dateSystem);
  const declaration = readDeclaration(form.sheet, form.headerRow, days);
  if (isTooLong || forms.length > 1 || form.refused.length > 0 || !NEEDED.every(([column]) => form.columns.has(column))) return finish(name, identity, declaration, [], unsure, noticedOf(opened, form));

  const read = readLines(form, identity, opened.dateSystem, days);
  const once = oncePerMeasure(read.lines);
  const revisions = opened.sheets.flatMap((sheet) => findTable(sheet, REVISION_HEADINGS, opened.names, (column) => columnName('Earlier', column)) ?? []).find(isRevisions);
  const revised = revisions ? readRevisions(revisions, once.lines, identity, opened.dateSystem) : undefined;
  const lines = once.lines.map(({ line, key }): ReturnedLine => ({ ...line, revised: revised?.byLine.get(key) ?? [] }));
  return finish(
    name, identity, declaration, lines,
    [...unsure, ...declaration.refused, ...read.refused, ...once.refused, ...(revisions?.refused ?? []), ...(revised?.refused ?? [])],
    [...noticedOf(opened, form), ...(days.isMonthFirst ? [say('month-first', onSheet(form.sheet))] : []), ...once.noticed, ...linesMissing(identity, read.rows), ...(revisions?.noticed ?? [])],
  );
}

function finish(
  file: string, identity: Identity | null, { declaredBy, declaredOn }: Pick<ReadReturn, 'declaredBy' | 'declaredOn'>,
  lines: readonly ReturnedLine[], refused: readonly Refused[], noticed: readonly Refused[],
): ReadReturn {
  const said = {
    planId: identity?.planId ?? null, planVersion: identity?.planVersion ?? null, quarter: identity?.quarter ?? null, recipient: identity?.recipient ?? null,
    declaredBy, declaredOn, lines, refused,
  };
  return { file, fingerprint: fingerprintOf(said), ...said, noticed };
}

/** The sheet of earlier values shares two headings with the form, so a form is known by a column of its own. */
function isForm({ columns }: FoundTable<FormColumn>): boolean {
  return columns.has('value') || columns.has('commentary') || columns.has('provisional');
}

function isRevisions({ columns }: FoundTable<RevisionColumn>): boolean {
  return columns.has('revised') && columns.has('reference');
}

function onSheet(sheet: FileSheet) {
  return { ...WHOLE_FILE, sheet: sheet.name };
}

/** Rows of one measure that say the same are one line; rows that differ are none. */
function oncePerMeasure(lines: readonly FormLine[]): { lines: readonly FormLine[]; refused: readonly Refused[]; noticed: readonly Refused[] } {
  const refused: Refused[] = [];
  const noticed: Refused[] = [];
  const groups = new Map<string, FormLine[]>();
  for (const line of lines) groups.set(line.key, [...(groups.get(line.key) ?? []), line]);
  const kept = [...groups.values()].flatMap(([first, ...others]): FormLine[] => {
    if (!first || others.length === 0) return first ? [first] : [];
    const agree = others.every(({ line }) => saysTheSame(line, first.line));
    for (const { where } of others) (agree ? noticed : refused).push(say(agree ? 'line-twice' : 'line-twice-differently', where));
    return agree ? [first] : [];
  });
  return { lines: kept, refused, noticed };
}

function saysTheSame(one: FormLine['line'], other: FormLine['line']): boolean {
  const said = (line: FormLine['line']): string => JSON.stringify([line.value.reading, line.number?.reading, line.denominator?.reading, line.dataAsAt, line.provisional, line.commentary]);
  return said(one) === said(other);
}

function linesMissing(identity: Identity | null, count: number): readonly Refused[] {
  return identity && count < identity.lines ? [say('lines-missing', WHOLE_FILE, { text: String(count), other: String(identity.lines) })] : [];
}

function noticedOf(opened: OpenedReturn, form: FoundTable<FormColumn>): readonly Refused[] {
  const where = onSheet(form.sheet);
  return [
    ...(opened.isText ? [say('text-file', WHOLE_FILE)] : []),
    ...(opened.hasMacros ? [say('macros', WHOLE_FILE)] : []),
    ...(opened.hasLinks ? [say('links', WHOLE_FILE)] : []),
    ...(form.sheet.isProtected ? [] : [say('protection-removed', where)]),
    ...(opened.isText || form.sheet.name === SHEETS.form ? [] : [say('sheet-renamed', where, { other: SHEETS.form })]),
    ...form.noticed,
    ...MISSED.filter((column) => !form.columns.has(column)).map((column) => say('column-missing', where, { text: FORM_HEADINGS[column] })),
  ];
}
