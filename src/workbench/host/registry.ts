/** Every class that the host answers. The list of members is made from this table. */
import { range } from './members/range';
import { workbook } from './members/workbook';
import { worksheet } from './members/worksheet';
import { worksheets } from './members/worksheets';
import type { ThingOf, ThingType } from './things';
import type { TypeTable } from './type-table';

export type Registry = { readonly [Type in ThingType]?: TypeTable<ThingOf<Type>> };

export const REGISTRY: Registry = {
  Workbook: workbook,
  WorksheetCollection: worksheets,
  Worksheet: worksheet,
  Range: range,
};
