/** Plans that cannot be written as the workbook stands, each with its sentence. */
import { cellAddress } from '../domain/address';
import type { SheetPlan } from '../domain/render/sheet-plan';
import { WorkbookFault } from '../workflow/workbook-port';
import { planRange } from './apply-plan';
import { isAtWorkName } from './at-work-names';
import type { OwnContent, OwnContents } from './attempt';
import type { Look } from './look-before';

/** Throws the sentence for a plan that cannot be written, before anything is. `own` is what stood in our sheets before the write. */
export function refuse(plans: readonly SheetPlan[], { sheets, structureProtected, before, tableSheets }: Look, own: OwnContents): void {
  for (const plan of plans) {
    const earlier = before.find(({ mark }) => mark === plan.mark);
    for (const { name } of plan.tables ?? []) {
      const on = tableSheets.get(name.toLowerCase());
      if (!on || on.id === earlier?.id) continue;
      throw new WorkbookFault(
        `The workbook already has a table "${name}", on sheet "${on.name}". Rename that table under Table Design, then write again. Nothing was written.`,
        'table-name-taken',
      );
    }
    if (earlier?.isProtected) {
      throw new WorkbookFault(
        `Sheet "${earlier.name}" is protected, so it cannot be rewritten. Unprotect it under Review, then write again. Nothing was written.`,
        'sheet-protected',
      );
    }
    const content = own.get(plan.mark);
    if (content) refuseForeignCells(plan, content);
    if (earlier && !isAtWorkName(earlier.name)) continue;
    if (structureProtected) {
      throw new WorkbookFault(
        `The workbook's structure is protected, so sheet "${plan.name}" cannot be added. Unprotect it under Review, Protect Workbook, then write again. Nothing was written.`,
        'workbook-protected',
      );
    }
    const taken = sheets.find(({ name }) => name.toLowerCase() === plan.name.toLowerCase());
    if (taken && taken.id !== earlier?.id) {
      throw new WorkbookFault(
        `The workbook already has a sheet "${taken.name}" that Plan Performance did not make. Rename that sheet, then write again. Nothing was written.`,
        'sheet-name-taken',
      );
    }
  }
}

/** Cells that someone filled outside what we wrote, and that the new sheet would cover. */
function refuseForeignCells(plan: SheetPlan, earlier: OwnContent): void {
  const now = planRange(plan);
  const { written } = earlier;
  for (let row = 0; row < Math.min(now.rows, earlier.values.length); row += 1) {
    for (let column = 0; column < now.columns; column += 1) {
      const kept = plan.keepsFrom !== undefined && row >= plan.keepsFrom;
      const ours = row < written.row + written.rows && column < written.column + written.columns;
      if (!ours && !kept && (earlier.values[row]?.[column] ?? '') !== '') {
        throw new WorkbookFault(
          `Sheet "${earlier.name}" has something of yours in cell ${cellAddress(row, column)}, where the new summary would stand. Move it to a sheet of your own, then write again. Nothing was written.`,
          'cells-in-the-way',
        );
      }
    }
  }
}
