/** Excel.RangeFormat: alignment, sizes, and the way to fill, font, borders and cell protection. */
import { cellText } from '../../book/cell-text';
import { ExcelError } from '../../book/excel-error';
import { guardOption } from '../../book/guard';
import { cellAt } from '../../book/make';
import { type Along, autofitColumns, setSize, sizeIn, STANDARD_HEIGHT, STANDARD_WIDTH } from '../../book/sizes';
import { usedRange } from '../../book/used-range';
import { sheetOf } from '../addresses';
import type { HostState } from '../state';
import type { RangeThing, ThingOf } from '../things';
import type { Property, TypeTable } from '../type-table';
import { ALIGNMENT, indented, PROTECTION } from './alignment';
import { changeLooks } from './looks';
import { asFlag, asNumber } from './values';

type Format = ThingOf<'RangeFormat'>;

/** Excel's largest sizes: 255 characters wide, 409 points high. */
const LARGEST: Readonly<Record<Along, number>> = { rows: 409.5, columns: 1342.5 };

const optionOf = (along: Along) => (along === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');

/** A size that all lines of all areas have; null where they differ. */
function commonSize(areas: readonly RangeThing[], along: Along, host: HostState): number | null {
  const sizes = new Set(areas.map((area) => sizeIn(sheetOf(area, host), along, area.range)));
  const [only = null] = sizes;
  return sizes.size === 1 ? only : null;
}

function resize(areas: readonly RangeThing[], along: Along, size: number | undefined, host: HostState): void {
  for (const area of areas) {
    const sheet = sheetOf(area, host);
    guardOption(sheet, optionOf(along));
    setSize(sheet, along, area.range, size);
  }
}

function sizeProperty(along: Along): Property<Format> {
  return {
    read: (thing, host) => commonSize(thing.of, along, host),
    write(thing, value, host) {
      const size = asNumber(value);
      if (size < 0 || size > LARGEST[along]) throw new ExcelError('InvalidArgument', `A size lies between 0 and ${LARGEST[along]} points.`);
      resize(thing.of, along, size, host);
    },
  };
}

function standardProperty(along: Along, standard: number): Property<Format> {
  return {
    read(thing, host) {
      const size = commonSize(thing.of, along, host);
      return size === null ? null : size === standard;
    },
    write(thing, value, host) {
      if (asFlag(value)) resize(thing.of, along, undefined, host);
    },
  };
}

export const rangeFormat: TypeTable<Format> = {
  properties: {
    ...ALIGNMENT,
    ColumnWidth: sizeProperty('columns'),
    RowHeight: sizeProperty('rows'),
    UseStandardWidth: standardProperty('columns', STANDARD_WIDTH),
    UseStandardHeight: standardProperty('rows', STANDARD_HEIGHT),
  },
  objects: {
    Fill: ({ of }) => ({ type: 'RangeFill', of }),
    Font: ({ of }) => ({ type: 'RangeFont', of }),
    Borders: ({ of }) => ({ type: 'RangeBorderCollection', of }),
    Protection: ({ of }) => ({ type: 'FormatProtection', of }),
  },
  methods: {
    /** Widths are estimated from the length of the text (see ../../DIFFERENCES.md). */
    AutofitColumns(thing, _args, host) {
      for (const area of thing.of) {
        const sheet = sheetOf(area, host);
        guardOption(sheet, 'allowFormatColumns');
        const used = usedRange(sheet, true, area.range);
        if (used) autofitColumns(sheet, used, (row, column) => cellText(host.book, cellAt(sheet, row, column)));
      }
    },
    /** Rows go back to a height of their own, which whoever opens the saved file works out. */
    AutofitRows(thing, _args, host) {
      for (const area of thing.of) {
        const sheet = sheetOf(area, host);
        guardOption(sheet, 'allowFormatRows');
        const used = usedRange(sheet, false, area.range);
        if (used) setSize(sheet, 'rows', used, undefined);
      }
    },
    AdjustIndent(thing, args, host) {
      changeLooks(thing.of, (look) => indented(look, Math.max(0, (look.indent ?? 0) + args.whole(0))), host);
    },
  },
};

export const formatProtection: TypeTable<ThingOf<'FormatProtection'>> = { properties: PROTECTION };

