/** Tables and validations of a sheet plan as requests to Excel. Nothing is awaited here. */
import { rangeAddress } from '../domain/address';
import type { TablePlan, ValidationPlan } from '../domain/render/sheet-plan';
import type { Before } from './look-before';

/** Black lines and no fill of its own: the sheet's looks do the rest. */
const STYLE = 'TableStyleLight1';

/** Our earlier tables become plain cells, which keep their contents, and what was to be chosen from goes: both are made again. */
export function clearTables(sheet: Excel.Worksheet, { tables, written, stage }: Pick<Before, 'tables' | 'written' | 'stage'>): void {
  // Where a write stopped half-way, tables may be gone and the drop-downs still there.
  if (tables.length === 0 && stage === 'whole') return;
  for (const { name } of tables) {
    const table = sheet.tables.getItem(name);
    // Into a filtered table Excel writes the wrong rows (office-js #224, #226).
    table.clearFilters();
    table.convertToRange();
  }
  sheet.getRange(rangeAddress(written)).dataValidation.clear();
}

export function addTables(sheet: Excel.Worksheet, tables: readonly TablePlan[]): void {
  for (const { name, range, filterButtons } of tables) {
    const table = sheet.tables.add(rangeAddress(range), true);
    table.name = name;
    table.style = STYLE;
    table.showBandedRows = false;
    if (filterButtons === false) table.showFilterButton = false;
  }
}

export function setValidations(sheet: Excel.Worksheet, validations: readonly ValidationPlan[]): void {
  for (const { range, list, prompt, alert } of validations) {
    const { dataValidation } = sheet.getRange(rangeAddress(range));
    if (list !== undefined) dataValidation.rule = { list: { inCellDropDown: true, source: list } };
    if (prompt) dataValidation.prompt = { showPrompt: true, ...prompt };
    if (alert) dataValidation.errorAlert = { showAlert: true, ...alert };
  }
}
