/** What excelize has no call for in a sheet's part: formulas with results, printed gridlines, protection, filters. */
import { rangeAddress } from '../../domain/address';
import type { BookSheet } from '../book/book';
import type { BookFilter } from '../book/filter';
import { legacyPasswordHash } from './legacy-password';
import { patchCells } from './patch-cells';
import { PROTECTION_OPTIONS, UNKNOWN_PASSWORD } from './protection-options';
import { isTouched, type SheetChange } from './save-sheet';
import type { LookList } from './conditional-formats/differential-formats';
import { formatsXml, withExtension } from './conditional-formats/save-formats';
import { autoFilterXml } from './filters';
import { element } from '../../domain/workbook-file/element';
import { SHEET_ORDER } from './sheet-order';
import { joinXml, putElement, splitXml } from './split-xml';
import { validationsXml } from './validations';

/** `cells` is the `sheetData` of a new sheet; a loaded one's is patched. Looks of conditional formats are added to `looks`. */
export function patchSheet(xml: string, change: SheetChange, cells: string | undefined, looks: LookList): string {
  const { sheet, before } = change;
  const split = splitXml(xml);
  split.children = split.children.map((child) => (child.name === 'sheetData' ? { ...child, text: cells ?? (before ? patchCells(child.text, sheet, before) : child.text) } : child));
  putElement(split, 'dimension', element('dimension', { ref: usedAddress(sheet) }), SHEET_ORDER);
  if (isTouched(change, 'layout')) putElement(split, 'printOptions', printOptions(sheet), SHEET_ORDER);
  if (isTouched(change, 'protection') && sheet.protection?.password !== UNKNOWN_PASSWORD) putElement(split, 'sheetProtection', protection(sheet), SHEET_ORDER);
  if (isTouched(change, 'filter')) putElement(split, 'autoFilter', filter(change, split.children.find(({ name }) => name === 'autoFilter')?.text ?? '', looks), SHEET_ORDER);
  if (isTouched(change, 'validations')) putElement(split, 'dataValidations', validationsXml(sheet.validations), SHEET_ORDER);
  if (isTouched(change, 'conditionalFormats')) {
    const { rules, extension } = formatsXml(sheet, looks);
    putElement(split, 'conditionalFormatting', rules, SHEET_ORDER);
    putElement(split, 'extLst', withExtension(split.children.find(({ name }) => name === 'extLst')?.text ?? '', extension), SHEET_ORDER);
  }
  if (isTouched(change, 'tabColor') && !sheet.tabColor) {
    split.children = split.children.map((child) => (child.name === 'sheetPr' ? { ...child, text: child.text.replace(/<tabColor[^>]*(?:\/>|>[^<]*<\/tabColor>)/, '') } : child));
  }
  // excelize leaves an empty list behind.
  split.children = split.children.filter(({ name, text }) => !/^(?:row|col)Breaks$/.test(name) || text.includes('<brk'));
  return joinXml(split);
}

/** From the first to the last cell that the sheet holds; "A1" for none. */
function usedAddress(sheet: BookSheet): string {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of sheet.cells) {
    for (const column of cells.keys()) {
      [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
    }
  }
  return bottom < 0 ? 'A1' : rangeAddress({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

function printOptions({ layout }: BookSheet): string {
  const on = (value: boolean): number | undefined => (value ? 1 : undefined);
  const options = {
    horizontalCentered: on(layout.centerHorizontally),
    verticalCentered: on(layout.centerVertically),
    headings: on(layout.printHeadings),
    gridLines: on(layout.printGridlines),
  };
  return Object.values(options).some((value) => value !== undefined) ? element('printOptions', options) : '';
}

/** excelize's own call forgets the tab's colour. */
function filter({ sheet, before }: SheetChange, old: string, looks: LookList): string {
  return sheet.autoFilter ? autoFilterXml(rangeAddress(sheet.autoFilter), sheet.filters, before?.filters ?? new Map<number, BookFilter>(), old, looks) : '';
}

function protection({ protection: kept }: BookSheet): string {
  if (!kept) return '';
  const locks = PROTECTION_OPTIONS.map(([ours, file, locked]) => {
    const allowed = kept.options[ours] ?? false;
    return [file, allowed === locked ? Number(!allowed) : undefined] as const;
  });
  return element('sheetProtection', {
    ...(kept.password ? { password: legacyPasswordHash(kept.password) } : {}),
    sheet: 1,
    ...Object.fromEntries(locks),
  });
}
