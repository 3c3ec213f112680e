/** Rules on what may be typed into cells. The stand-in keeps and answers them; it holds nobody to them (see ../DIFFERENCES.md). */
import type { CellRange } from '../../domain/address';
import type { BookSheet } from './book';
import type { BookValidation } from './validation';
import { guardSheet } from './guard';
import { intersect, without } from './rectangles';

export type Rule = Omit<BookValidation, 'ranges'>;

/** A cell without a rule: Excel's own defaults. */
export const NO_RULE: Rule = {
  type: 'none', formula1: '', formula2: '', ignoreBlanks: true, inCellDropDown: true,
  prompt: { show: true, title: '', message: '' },
  alert: { show: true, style: 'Stop', title: '', message: '' },
};

/** Each different rule over the cells of a range, once; NO_RULE stands for cells without. */
export function rulesIn(sheet: BookSheet, range: CellRange): readonly Rule[] {
  let bare = [range];
  const found: Rule[] = [];
  for (const { ranges, ...rule } of sheet.validations) {
    if (!ranges.some((one) => intersect(one, range))) continue;
    found.push(rule);
    for (const one of ranges) bare = bare.flatMap((part) => without(part, one));
  }
  return bare.length > 0 ? [...found, NO_RULE] : found;
}

/** Changes the rule of every cell of the range; null takes it away. Throws AccessDenied on a protected sheet. */
export function changeRules(sheet: BookSheet, range: CellRange, change: ((rule: Rule) => Rule) | null): void {
  guardSheet(sheet);
  let bare = [range];
  const kept: BookValidation[] = [];
  const changed: BookValidation[] = [];
  for (const { ranges, ...rule } of sheet.validations) {
    const inside = ranges.flatMap((one) => intersect(one, range) ?? []);
    const outside = inside.length === 0 ? ranges : ranges.flatMap((one) => without(one, range));
    if (outside.length > 0) kept.push({ ranges: outside, ...rule });
    if (inside.length === 0) continue;
    for (const one of inside) bare = bare.flatMap((part) => without(part, one));
    if (change) changed.push({ ranges: inside, ...change(rule) });
  }
  if (change && bare.length > 0) changed.push({ ranges: bare, ...change(NO_RULE) });
  sheet.validations = [...kept, ...changed];
  sheet.touched.aspects.add('validations');
}
