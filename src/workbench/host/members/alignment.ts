/** How text stands in cells and whether they are locked: what the formats of ranges and named styles have alike. */
import type { CellFormat } from '../../book/cell-format';
import { ExcelError } from '../../book/excel-error';
import type { Json, Property } from '../type-table';
import { lookProperty, type Looking } from './looks';
import { asFlag, asOneOf, asWhole } from './values';

type LookProperties<Name extends string> = Readonly<Record<Name, Property<{ readonly of: readonly Looking[] }>>>;

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** Excel's deepest indent is 250. */
export function indented(format: CellFormat, steps: number): CellFormat {
  if (steps < 0 || steps > 250) throw new ExcelError('InvalidArgument', 'An indent lies between 0 and 250.');
  return { ...format, indent: steps };
}

/** Degrees; 180 is text from top to bottom. */
function asOrientation(value: Json): number {
  const degrees = asWhole(value);
  if (Math.abs(degrees) > 90 && degrees !== 180) throw new ExcelError('InvalidArgument', 'An orientation lies between -90 and 90, or is 180.');
  return degrees;
}

export const ALIGNMENT: LookProperties<'HorizontalAlignment' | 'VerticalAlignment' | 'WrapText' | 'IndentLevel' | 'TextOrientation'> = {
  HorizontalAlignment: lookProperty((look) => look.horizontal ?? 'General', (look, value) => ({ ...look, horizontal: asOneOf(value, HORIZONTAL) })),
  VerticalAlignment: lookProperty((look) => look.vertical ?? 'Bottom', (look, value) => ({ ...look, vertical: asOneOf(value, VERTICAL) })),
  WrapText: lookProperty((look) => look.wrap ?? false, (look, value) => ({ ...look, wrap: asFlag(value) })),
  IndentLevel: lookProperty((look) => look.indent ?? 0, (look, value) => indented(look, asWhole(value))),
  TextOrientation: lookProperty((look) => look.textOrientation ?? 0, (look, value) => ({ ...look, textOrientation: asOrientation(value) })),
};

export const PROTECTION: LookProperties<'Locked' | 'FormulaHidden'> = {
  Locked: lookProperty((look) => look.locked, (look, value) => ({ ...look, locked: asFlag(value) })),
  FormulaHidden: lookProperty((look) => look.formulaHidden, (look, value) => ({ ...look, formulaHidden: asFlag(value) })),
};
