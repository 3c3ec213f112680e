/** The rules, criteria and looks of conditional formats: kept as they are set. */
import { changeFormat, formatById } from '../../book/conditional-formats';
import { ExcelError } from '../../book/excel-error';
import type { HostState } from '../state';
import type { PartOfFormat, PartOfFormatType, ThingOf } from '../things';
import type { Json, TypeTable } from '../type-table';
import { anything, flag, forgetParts, keptProperties, type Spec, type Store, text } from './kept';
import { asColour, asObject, asOneOf, asText } from './values';
import { sheetFor } from './worksheet';

type Part = PartOfFormat<PartOfFormatType>;

const store: Store<Part> = {
  path: ({ path }) => path,
  read: (thing, host) => formatById(sheetFor(thing, host), thing.formatId).parts,
  write: (thing, parts, host) => changeFormat(sheetFor(thing, host), thing.formatId, { parts }),
};

const below = <const Type extends PartOfFormatType>(type: Type, name: string) => ({ sheetId, formatId, path }: Part) =>
  ({ type, sheetId, formatId, path: `${path}${name}.` }) as ThingOf<Type>;

/** A rule has a formula at least, or a criterion. */
function rule(...needed: readonly string[]): Spec {
  return [null, (value: Json): Json => {
    const given = asObject(value);
    for (const name of needed) if ((given[name] ?? null) === null) throw new ExcelError('InvalidArgument', `The rule has no ${name}.`);
    return given;
  }];
}

const colour: Spec = ['', (value) => (value === '' ? '' : asColour(value))];
const table = (specs: Readonly<Record<string, Spec>>, objects: TypeTable<Part>['objects'] = {}): TypeTable<Part> => ({ properties: keptProperties(store, specs), objects });
const LOOK = { Format: below('ConditionalRangeFormat', 'format') };
const BORDERS = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const border = (thing: Part, side: string): ThingOf<'ConditionalRangeBorder'> => ({ type: 'ConditionalRangeBorder', sheetId: thing.sheetId, formatId: thing.formatId, path: `${thing.path}${side}.` });

const forget = { Clear: (thing: Part, _args: unknown, host: HostState) => forgetParts(store, thing, host) };

/** By their classes. */
export const CONDITIONAL_FORMAT_PARTS = {
  CellValueConditionalFormat: table({ Rule: rule('operator', 'formula1') }, LOOK),
  CustomConditionalFormat: table({}, { ...LOOK, Rule: below('ConditionalFormatRule', 'rule') }),
  ConditionalFormatRule: table({ Formula: text(''), FormulaLocal: text(''), FormulaR1C1: text('') }),
  ColorScaleConditionalFormat: {
    ...table({ Criteria: rule('minimum', 'maximum') }),
    properties: {
      ...keptProperties(store, { Criteria: rule('minimum', 'maximum') }),
      ThreeColorScale: { read: (thing: Part, host: HostState) => (((store.read(thing, host)['criteria'] ?? {}) as Readonly<Record<string, Json>>)['midpoint'] ?? null) !== null },
    },
  },
  DataBarConditionalFormat: table({
    AxisColor: colour, AxisFormat: text('Automatic'), BarDirection: text('Context'), ShowDataBarOnly: flag(false),
    LowerBoundRule: anything({ type: 'Automatic' }), UpperBoundRule: anything({ type: 'Automatic' }),
  }, { PositiveFormat: below('ConditionalDataBarPositiveFormat', 'positive'), NegativeFormat: below('ConditionalDataBarNegativeFormat', 'negative') }),
  ConditionalDataBarPositiveFormat: table({ BorderColor: colour, FillColor: colour, GradientFill: flag(true) }),
  ConditionalDataBarNegativeFormat: table({ BorderColor: colour, FillColor: colour, MatchPositiveBorderColor: flag(true), MatchPositiveFillColor: flag(false) }),
  IconSetConditionalFormat: table({ Criteria: anything([]), ReverseIconOrder: flag(false), ShowIconOnly: flag(false), Style: text('ThreeTrafficLights1') }),
  TextConditionalFormat: table({ Rule: rule('operator', 'text') }, LOOK),
  TopBottomConditionalFormat: table({ Rule: rule('rank', 'type') }, LOOK),
  PresetCriteriaConditionalFormat: table({ Rule: rule('criterion') }, LOOK),
  ConditionalRangeFormat: table({ NumberFormat: anything(null) }, {
    Fill: below('ConditionalRangeFill', 'fill'), Font: below('ConditionalRangeFont', 'font'), Borders: below('ConditionalRangeBorderCollection', 'borders'),
  }),
  ConditionalRangeFill: { ...table({ Color: colour }), methods: forget },
  ConditionalRangeFont: {
    ...table({ Bold: flag(false), Italic: flag(false), Strikethrough: flag(false), Underline: text('None'), Color: colour }), methods: forget,
  },
  ConditionalRangeBorder: {
    properties: {
      ...keptProperties(store, { Color: colour, Style: ['None', (value: Json) => asOneOf(value, ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'])] }),
      SideIndex: { read: ({ path }: Part) => asText(path.split('.').at(-2) ?? '') },
    },
  },
  ConditionalRangeBorderCollection: {
    properties: { Count: { read: () => BORDERS.length } },
    items: (thing: Part) => BORDERS.map((side) => border(thing, side)),
    item: (thing: Part, args: { json(place: number): Json }) => border(thing, asOneOf(args.json(0), BORDERS)),
    objects: {
      Top: (thing: Part) => border(thing, 'EdgeTop'), Bottom: (thing: Part) => border(thing, 'EdgeBottom'),
      Left: (thing: Part) => border(thing, 'EdgeLeft'), Right: (thing: Part) => border(thing, 'EdgeRight'),
    },
    getters: {
      GetItemAt(thing: Part, args: { whole(place: number): number }) {
        const side = BORDERS[args.whole(0)];
        if (side === undefined) throw new ExcelError('InvalidArgument', 'There are four borders, 0 to 3.');
        return border(thing, side);
      },
    },
  },
} satisfies Record<PartOfFormatType, TypeTable<Part>>;
