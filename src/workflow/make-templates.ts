/** Return templates from what was read of the workbook: for the pane, which opens them, and the command line, which writes files. */
import { chooseRecipient } from '../domain/returns/template/choose-recipient';
import { makeTemplates, type AskedBy } from '../domain/returns/template/make-templates';
import { templateFileName, templateWorkbook } from '../domain/returns/template/template-workbook';
import type { Quarter } from '../domain/returns/quarter';
import type { ReturnTemplate } from '../domain/returns/return-template';
import { base64 } from './base64';
import type { Understanding } from './understanding';
import { WorkbookFault, type WorkbookPort, type WorkOptions } from './workbook-port';

export interface TemplateFile {
  readonly name: string;
  readonly template: ReturnTemplate;
  readonly bytes: Uint8Array;
}

/** Throws a WorkbookFault where there is no plan, nobody is asked for anything, or `lead` (a theme or agency) is none of those asked. */
export function templatesFor({ plan, series }: Pick<Understanding, 'plan' | 'series'>, quarter: Quarter, by: AskedBy, lead: string | null = null): readonly ReturnTemplate[] {
  if (!plan) throw new WorkbookFault('Returns need a plan, because the plan says what is asked of whom. Choose the plan, read the workbook, and make them again.', 'no-plan');
  const templates = makeTemplates(plan, series, quarter, by);
  if (templates.length === 0) throw new WorkbookFault(`${plan.title} asks for nothing in ${quarter.label}, so there are no returns to send out.`, 'nothing-asked');
  if (lead === null) return templates;
  const chosen = chooseRecipient(templates, lead);
  if ('template' in chosen) return [chosen.template];
  // A lead may be named as a theme or as an agency, whichever way the returns are cut.
  const other = chooseRecipient(makeTemplates(plan, series, quarter, by === 'theme' ? 'source' : 'theme'), lead);
  if ('template' in other) return [other.template];
  throw new WorkbookFault(chosen.problem, 'no-such-lead');
}

/** `written` is when, ISO 8601 with its time. */
export function templateFile(template: ReturnTemplate, written: string): TemplateFile {
  return { name: templateFileName(template), template, bytes: templateWorkbook(template, written) };
}

/** Opens the template as a workbook of its own, beside the analyst's. Rejects with a WorkbookFault where Excel cannot, or the work is cancelled. */
export async function openTemplate(port: WorkbookPort, template: ReturnTemplate, written: string, options: WorkOptions = {}): Promise<void> {
  if (!port.openNewWorkbook) {
    throw new WorkbookFault('This Excel cannot open a new workbook from an add-in. Make the returns in Excel on the web or in a newer Excel, or with the command line.', 'no-new-workbook');
  }
  await port.openNewWorkbook(base64(templateFile(template, written).bytes), options);
}
