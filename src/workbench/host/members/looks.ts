/** Reading and changing the looks of ranges: what every format object rests on. */
import type { CellFormat } from '../../book/book';
import { guardOption } from '../../book/guard';
import { type ChangeFormat, changeFormats, common, looksIn } from '../../book/look';
import { sheetOf } from '../addresses';
import type { HostState } from '../state';
import type { RangeThing } from '../things';
import type { Json, Property } from '../type-table';

export function looksOf(areas: readonly RangeThing[], host: HostState): ReadonlySet<CellFormat> {
  return new Set(areas.flatMap((area) => [...looksIn(sheetOf(area, host), area.range)]));
}

export function changeLooks(areas: readonly RangeThing[], change: ChangeFormat, host: HostState): void {
  for (const area of areas) {
    const sheet = sheetOf(area, host);
    guardOption(sheet, 'allowFormatCells');
    changeFormats(sheet, area.range, change);
  }
}

/** A property of the look: null where the cells differ. `change` throws for a value that does not fit, before any cell is changed. */
export function lookProperty<T extends { readonly of: readonly RangeThing[] }>(
  read: (look: CellFormat) => Json,
  change: (look: CellFormat, value: Json) => CellFormat,
): Property<T> {
  return {
    read: (thing, host) => common(looksOf(thing.of, host), read),
    write: (thing, value, host) => changeLooks(thing.of, (look) => change(look, value), host),
  };
}
