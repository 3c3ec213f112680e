/** The framework of record, written into the workbook as two sheets that people edit. */
import type { Plan } from '../domain/framework/plan';
import { frameworkSheets } from '../domain/framework/sheet/framework-sheets';
import { isSameCells } from '../domain/render/same-cells';
import { WorkbookFault, type WorkbookPort, type WorkOptions, type WrittenSheet } from './workbook-port';

export interface FrameworkSettings extends WorkOptions {
  /** Writes over a framework that someone has changed. */
  readonly replace?: boolean;
}

/**
 * Fills the Framework sheets from a plan, or, for 'blank', with headings, help and room for another partnership's plan; in at most four
 * round trips. Rejects with a WorkbookFault, and writes nothing, where the workbook's framework differs from what would be written and
 * `replace` is not given, a sheet or table of the analyst's has the name, or the workbook is protected.
 */
export async function writeFramework(port: Pick<WorkbookPort, 'write'>, plan: Plan | 'blank', { replace = false, ...options }: FrameworkSettings = {}): Promise<readonly WrittenSheet[]> {
  return port.write((ownSheets) => {
    const sheets = frameworkSheets(plan === 'blank' ? null : plan);
    for (const { mark, cells } of replace ? [] : sheets) {
      const own = ownSheets.find((sheet) => sheet.mark === mark);
      // What a failed write left there in part is nobody's framework.
      if (!own || own.isHalfWritten || isSameCells(own.values, cells)) continue;
      throw new WorkbookFault(
        `Sheet "${own.name}" already holds a framework, and it is not the one that would be written. It is kept as it is. ` +
          'To write over it, ask for it to be replaced; to keep it, copy the sheet to another workbook first. Nothing was written.',
        'framework-differs',
      );
    }
    return sheets;
  }, options);
}
