/** Excel.RangeFill and Excel.RangeFont. */
import type { CellFormat } from '../../book/cell-format';
import { ExcelError } from '../../book/excel-error';
import type { ThingOf } from '../things';
import type { Json, TypeTable } from '../type-table';
import { changeLooks, lookProperty } from './looks';
import { asColour, asFlag, asNumber, asOneOf, asText } from './values';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

function without(look: CellFormat, ...keys: readonly (keyof CellFormat)[]): CellFormat {
  return Object.fromEntries(Object.entries(look).filter(([name]) => !keys.some((key) => key === name))) as unknown as CellFormat;
}

/** office.js' FillPattern. */
const PATTERNS = [
  'None', 'Solid', 'Gray50', 'Gray75', 'Gray25', 'Horizontal', 'Vertical', 'Down', 'Up', 'Checker', 'SemiGray75', 'LightHorizontal', 'LightVertical', 'LightDown',
  'LightUp', 'Grid', 'CrissCross', 'Gray16', 'Gray8', 'LinearGradient', 'RectangularGradient',
] as const;

const FILL = ['fillColor', 'fillPattern', 'patternColor'] as const;

export const rangeFill: TypeTable<ThingOf<'RangeFill'>> = {
  properties: {
    // Without a fill, Excel answers white.
    Color: lookProperty((look) => look.fillColor ?? '#FFFFFF', (look, value) => ({ ...look, fillColor: asColour(value) })),
    Pattern: lookProperty(
      (look) => look.fillPattern ?? (look.fillColor === undefined ? 'None' : 'Solid'),
      (look, value) => (value === 'None' ? without(look, ...FILL) : { ...look, fillPattern: asOneOf(value, PATTERNS) }),
    ),
    PatternColor: lookProperty((look) => look.patternColor ?? '#000000', (look, value) => ({ ...look, patternColor: asColour(value) })),
  },
  methods: {
    Clear(thing, _args, host) {
      changeLooks(thing.of, (look) => without(look, ...FILL), host);
    },
  },
};

function fontSize(value: Json): number {
  const size = asNumber(value);
  if (size < 1 || size > 409) throw new ExcelError('InvalidArgument', 'A font size lies between 1 and 409 points.');
  return size;
}

function fontName(value: Json): string {
  const name = asText(value);
  if (name === '') throw new ExcelError('InvalidArgument', 'A font needs a name.');
  return name;
}

export const rangeFont: TypeTable<ThingOf<'RangeFont'>> = {
  properties: {
    Name: lookProperty((look) => look.fontName ?? 'Calibri', (look, value) => ({ ...look, fontName: fontName(value) })),
    Size: lookProperty((look) => look.fontSize ?? 11, (look, value) => ({ ...look, fontSize: fontSize(value) })),
    Color: lookProperty((look) => look.fontColor ?? '#000000', (look, value) => ({ ...look, fontColor: asColour(value) })),
    Bold: lookProperty((look) => look.bold ?? false, (look, value) => ({ ...look, bold: asFlag(value) })),
    Italic: lookProperty((look) => look.italic ?? false, (look, value) => ({ ...look, italic: asFlag(value) })),
    Strikethrough: lookProperty((look) => look.strikethrough ?? false, (look, value) => ({ ...look, strikethrough: asFlag(value) })),
    Underline: lookProperty(
      (look) => look.underline ?? 'None',
      (look, value) => {
        const underline = asOneOf(value, UNDERLINES);
        return underline === 'None' ? without(look, 'underline') : { ...look, underline };
      },
    ),
  },
};
