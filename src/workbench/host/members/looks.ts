/** Reading and changing the looks of ranges: what every format object rests on. */
import type { CellFormat } from '../../book/cell-format';
import { guardOption } from '../../book/guard';
import { type ChangeFormat, changeFormats, common, looksIn } from '../../book/look';
import { changeStyle, styleNamed, withStyle } from '../../book/styles';
import { sheetOf } from '../addresses';
import type { HostState } from '../state';
import type { RangeThing, StyleThing, ThingOf } from '../things';
import type { Json, Property } from '../type-table';
import { asText } from './values';

export type Looking = RangeThing | StyleThing;

export function looksOf(areas: readonly Looking[], host: HostState): ReadonlySet<CellFormat> {
  return new Set(areas.flatMap((area) => (area.type === 'Style' ? [styleNamed(host.book, area.name).look] : [...looksIn(sheetOf(area, host), area.range)])));
}

export function changeLooks(areas: readonly Looking[], change: ChangeFormat, host: HostState): void {
  for (const area of areas) {
    if (area.type === 'Style') {
      changeStyle(host.book, area.name, (style) => ({ ...style, look: change(style.look) }));
      continue;
    }
    const sheet = sheetOf(area, host);
    guardOption(sheet, 'allowFormatCells');
    changeFormats(sheet, area.range, change);
  }
}

/** A property of the look: null where the cells differ. `change` throws for a value that does not fit, before any cell is changed. */
export function lookProperty<T extends { readonly of: readonly Looking[] }>(
  read: (look: CellFormat) => Json,
  change: (look: CellFormat, value: Json) => CellFormat,
): Property<T> {
  return {
    read: (thing, host) => common(looksOf(thing.of, host), read),
    write: (thing, value, host) => changeLooks(thing.of, (look) => change(look, value), host),
  };
}

/** The style that all cells have, in office.js' words; null where they differ. Setting one gives the cells its look. */
export function styleProperty<T extends RangeThing | ThingOf<'RangeAreas'>>(): Property<T> {
  const areasOf = (thing: RangeThing | ThingOf<'RangeAreas'>): readonly RangeThing[] => (thing.type === 'Range' ? [thing] : thing.areas);
  return {
    read: (thing, host) => common(looksOf(areasOf(thing), host), (look) => look.style ?? 'Normal'),
    write(thing, value, host) {
      const style = styleNamed(host.book, asText(value));
      changeLooks(areasOf(thing), (look) => withStyle(look, style), host);
    },
  };
}
