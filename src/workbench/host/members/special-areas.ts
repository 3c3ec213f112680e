/** getSpecialCells of a range or of several. */
import { ExcelError } from '../../book/excel-error';
import { specialCells, type SpecialKind } from '../../book/special-cells';
import type { Arguments } from '../arguments';
import { sheetOf } from '../addresses';
import type { HostState } from '../state';
import type { RangeThing, ThingOf } from '../things';

const KINDS = new Set<string>(['Blanks', 'Constants', 'Formulas', 'Visible', 'DataValidations', 'ConditionalFormats'] satisfies SpecialKind[]);

/** Null where there are none. */
export function specialAreas(areas: readonly RangeThing[], args: Arguments, host: HostState): ThingOf<'RangeAreas'> | null {
  const kind = args.text(0);
  if (!KINDS.has(kind)) throw new ExcelError('ApiNotFound', `The stand-in for Excel does not find cells of kind "${kind}". See src/workbench/DIFFERENCES.md.`);
  const found = areas.flatMap((area) =>
    specialCells(sheetOf(area, host), area.range, kind as SpecialKind, args.optionalText(1) ?? 'All').map((range) => host.references.range(area.sheetId, range)));
  return found.length > 0 ? { type: 'RangeAreas', areas: found } : null;
}
