/** Excel.RangeBorderCollection and Excel.RangeBorder. */
import type { CellBorder } from '../../book/cell-format';
import { borderOf, bordersAlong, changeBorders, type RangeSide, withBorder } from '../../book/borders';
import { ExcelError } from '../../book/excel-error';
import { guardOption } from '../../book/guard';
import { changeStyle, styleNamed } from '../../book/styles';
import type { Arguments } from '../arguments';
import { sheetOf } from '../addresses';
import type { BorderSide, ThingOf } from '../things';
import type { Json, Property, TypeTable } from '../type-table';
import { asColour, asOneOf } from './values';

type Border = ThingOf<'RangeBorder'>;

const SIDES: readonly BorderSide[] = [
  'EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp',
];
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** What a border becomes that was none and is given a colour or a weight: Excel draws it then. */
const FRESH: CellBorder = { style: 'Continuous', weight: 'Thin', color: '#000000' };

function answered(side: BorderSide): RangeSide {
  if (side === 'DiagonalDown' || side === 'DiagonalUp') {
    throw new ExcelError('ApiNotFound', 'The stand-in for Excel does not answer diagonal borders. See src/workbench/DIFFERENCES.md.');
  }
  return side;
}

function property(read: (border: CellBorder | undefined) => string, change: (border: CellBorder, value: Json) => CellBorder | undefined): Property<Border> {
  return {
    read(thing, host) {
      if (thing.side === 'DiagonalDown' || thing.side === 'DiagonalUp') return read(undefined);
      const side = thing.side;
      const along = (area: Border['of'][number]) => (area.type === 'Style' ? [borderOf(styleNamed(host.book, area.name).look, side)] : bordersAlong(sheetOf(area, host), area.range, side));
      const found = new Set(thing.of.flatMap((area) => along(area).map(read)));
      const [only = null] = found;
      return found.size === 1 ? only : null;
    },
    write(thing, value, host) {
      const side = answered(thing.side);
      for (const area of thing.of) {
        if (area.type === 'Style') {
          changeStyle(host.book, area.name, (style) => ({ ...style, look: withBorder(style.look, side, (border) => change(border ?? FRESH, value)) }));
          continue;
        }
        const sheet = sheetOf(area, host);
        guardOption(sheet, 'allowFormatCells');
        changeBorders(sheet, area.range, side, (border) => change(border ?? FRESH, value));
      }
    },
  };
}

function sideArgument(args: Arguments): BorderSide {
  return asOneOf(args.json(0), SIDES);
}

export const rangeBorder: TypeTable<Border> = {
  properties: {
    SideIndex: { read: (thing) => thing.side },
    Style: property(
      (border) => border?.style ?? 'None',
      (border, value) => {
        const style = asOneOf(value, STYLES);
        return style === 'None' ? undefined : { ...border, style };
      },
    ),
    Weight: property((border) => border?.weight ?? 'Thin', (border, value) => ({ ...border, weight: asOneOf(value, WEIGHTS) })),
    Color: property((border) => border?.color ?? '#000000', (border, value) => ({ ...border, color: asColour(value) })),
  },
};

export const rangeBorders: TypeTable<ThingOf<'RangeBorderCollection'>> = {
  properties: { Count: { read: () => SIDES.length } },
  items: ({ of }) => SIDES.map((side): Border => ({ type: 'RangeBorder', of, side })),
  item: ({ of }, args) => ({ type: 'RangeBorder', of, side: sideArgument(args) }),
  getters: {
    GetItemAt({ of }, args) {
      const side = SIDES[args.whole(0)];
      if (side === undefined) throw new ExcelError('InvalidArgument', 'There are eight borders, 0 to 7.');
      return { type: 'RangeBorder', of, side };
    },
  },
};
