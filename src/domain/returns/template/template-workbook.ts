/** A return template as the bytes of an Excel workbook. */
import { inertLine } from '../../render/inert-text';
import type { NewSheet } from '../../workbook-file/new-workbook';
import { columnFormula, writeWorkbook } from '../../workbook-file/write-workbook';
import { columnName, REVISION_HEADINGS, SHEETS, type RevisionColumn } from '../form-columns';
import { identityOf, identityProperties } from '../identity';
import type { ReturnTemplate } from '../return-template';
import { FIRST_LINE, formColumns, formSheet } from './form-sheet';
import { revisionsSheet } from './revisions-sheet';
import { startSheet } from './start-sheet';

/** `written` is when, ISO 8601 with its time: nothing here has a clock. The same template and time give the same bytes. */
export function templateWorkbook(template: ReturnTemplate, written: string): Uint8Array {
  const { plan, quarter, recipient } = template;
  const revisions = revisionsSheet(template);
  const form = formSheet(template);
  return writeWorkbook({
    title: inertLine(`Quarterly return, ${quarter.label}: ${recipient.name}`),
    subject: inertLine(`${plan.partnership}: ${plan.title}`),
    author: inertLine(plan.partnership),
    written,
    properties: identityProperties(identityOf(template), inertLine(recipient.name)),
    names: [
      ...formColumns(template).map((column, at) => ({ name: columnName('Return', column), formula: columnFormula(SHEETS.form, at, FIRST_LINE, template.lines.length) })),
      ...(revisions ? revisionNames(revisions) : []),
    ],
    sheets: [startSheet(template), form, ...(revisions ? [revisions] : [])],
  });
}

function revisionNames({ rows }: NewSheet): { name: string; formula: string }[] {
  const first = rows.findIndex(({ cells }) => cells[0]?.value === REVISION_HEADINGS.measure) + 1;
  return (Object.keys(REVISION_HEADINGS) as RevisionColumn[]).map((column, at) => ({
    name: columnName('Earlier', column), formula: columnFormula(SHEETS.revisions, at, first, rows.length - first),
  }));
}

/** "Return 2025-26-Q3 Transforming Justice.xlsx": legal on every system, and telling when it comes back. */
export function templateFileName({ quarter, recipient }: ReturnTemplate): string {
  const name = inertLine(recipient.name).replace(/[\\/:*?"<>|.]+/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 80).trim();
  return `Return ${quarter.id.replace('/', '-')} ${name || recipient.id}.xlsx`;
}
