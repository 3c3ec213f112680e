/** Excel.ChartCollection and Excel.Chart. Lines can be drawn, written and read back; other kinds of a file are kept and told of. */
import type { BookChart, ChartCells } from '../../book/chart';
import { addChart, changeChart, chartBox, chartById, coveringCells, deleteChart, placedAt, seriesOf, type ChartBox } from '../../book/charts';
import { ExcelError } from '../../book/excel-error';
import { rangeAt, sheetOf } from '../addresses';
import type { Arguments } from '../arguments';
import { EventNumber } from '../event-entries';
import type { HostState } from '../state';
import type { RangeThing, ThingOf } from '../things';
import type { Property, TypeTable } from '../type-table';
import { eventMethods } from './event-registration';
import { asNumber, asOneOf, asText } from './values';
import { sheetFor } from './worksheet';

type Chart = ThingOf<'Chart'>;
type Collection = ThingOf<'ChartCollection'>;

/** What every part of a chart goes by. */
export interface PartOfChart {
  readonly sheetId: string;
  readonly chartId: string;
}

const KINDS = ['Line', 'LineMarkers'] as const;
const SIDES = ['Auto', 'Columns', 'Rows'] as const;
const BLANKS = ['NotPlotted', 'Zero', 'Interplotted'] as const;

export function chartOf(thing: PartOfChart, host: HostState): BookChart {
  return chartById(sheetFor(thing, host), thing.chartId);
}

export function change(thing: PartOfChart, host: HostState, how: (chart: BookChart) => BookChart): void {
  changeChart(sheetFor(thing, host), thing.chartId, how);
}

/** A scalar of the chart or one of its parts. */
export function chartProperty<T extends PartOfChart>(read: Property<T>['read'], write: (chart: BookChart, value: Parameters<NonNullable<Property<T>['write']>>[1], thing: T, host: HostState) => BookChart): Property<T> {
  return { read, write: (thing, value, host) => change(thing, host, (one) => write(one, value, thing, host)) };
}

function kind(value: string): string {
  const known = KINDS.find((one) => one === value);
  if (!known) throw new ExcelError('ApiNotFound', `The stand-in for Excel draws line charts only, not "${value}". See src/workbench/DIFFERENCES.md.`);
  return known;
}

function cellsOf(args: Arguments, place: number, host: HostState): ChartCells {
  const given = args.thing(place);
  if (given?.type !== 'Range') throw new ExcelError('InvalidArgument', 'The figures of a chart are a range.');
  return { sheetId: sheetOf(given, host).id, range: given.range };
}

function sideOf(args: Arguments, place: number): (typeof SIDES)[number] {
  return asOneOf(args.optionalText(place) ?? 'Auto', SIDES);
}

/** By name, without regard to case, or by id; the first where several have the name. */
function find(thing: Collection, args: Arguments, host: HostState): Chart | null {
  const key = args.text(0).toLowerCase();
  const found = sheetFor(thing, host).charts.find(({ id }) => id.toLowerCase() === key) ?? sheetFor(thing, host).charts.find(({ name }) => name.toLowerCase() === key);
  return found ? { type: 'Chart', sheetId: thing.sheetId, chartId: found.id } : null;
}

function getItem(thing: Collection, args: Arguments, host: HostState): Chart {
  const found = find(thing, args, host);
  if (!found) throw new ExcelError('ItemNotFound', `There is no chart "${args.text(0)}" on the sheet.`);
  return found;
}

export const charts: TypeTable<Collection> = {
  properties: { Count: { read: (thing, host) => sheetFor(thing, host).charts.length } },
  items: (thing, host) => sheetFor(thing, host).charts.map(({ id }): Chart => ({ type: 'Chart', sheetId: thing.sheetId, chartId: id })),
  item: getItem,
  getters: {
    Add(thing, args, host) {
      const made = addChart(host.book, sheetFor(thing, host), kind(args.text(0)), cellsOf(args, 1, host), sideOf(args, 2));
      return { type: 'Chart', sheetId: thing.sheetId, chartId: made.id };
    },
    GetItem: getItem,
    GetItemOrNullObject: find,
    GetItemAt(thing, args, host) {
      const found = sheetFor(thing, host).charts[args.whole(0)];
      if (!found) throw new ExcelError('ItemNotFound', 'There is no such chart.');
      return { type: 'Chart', sheetId: thing.sheetId, chartId: found.id };
    },
  },
  methods: {
    ...eventMethods<Collection>(({ sheetId }) => sheetId, {
      ActivatedEvent: EventNumber.chartActivated, AddedEvent: EventNumber.chartAdded, DeactivatedEvent: EventNumber.chartDeactivated,
      DeletedEvent: EventNumber.chartDeleted,
    }),
    GetCount: (thing, _args, host) => sheetFor(thing, host).charts.length,
  },
};

function side(name: keyof ChartBox): Property<Chart> {
  return chartProperty(
    (thing, host) => chartBox(sheetFor(thing, host), chartOf(thing, host))[name],
    (one, value, thing, host) => {
      const sheet = sheetFor(thing, host);
      const points = asNumber(value);
      if (points < 0) throw new ExcelError('InvalidArgument', 'A chart\'s place and size are not negative.');
      return { ...one, ...placedAt(sheet, { ...chartBox(sheet, one), [name]: points }) };
    },
  );
}

/** A cell or range of the chart's own sheet. */
function cellArgument(thing: Chart, args: Arguments, place: number, host: HostState): RangeThing {
  const given = args.thing(place);
  const found = given?.type === 'Range' ? given : rangeAt(args.text(place), sheetFor(thing, host), host);
  if (found.sheetId !== thing.sheetId) throw new ExcelError('InvalidArgument', 'The range lies on another sheet.');
  return found;
}

export const chart: TypeTable<Chart> = {
  identity: ({ chartId }) => ({ Id: chartId }),
  properties: {
    Id: { read: ({ chartId }) => chartId },
    Name: chartProperty((thing, host) => chartOf(thing, host).name, (one, value) => ({ ...one, name: asText(value) })),
    ChartType: chartProperty((thing, host) => chartOf(thing, host).type, (one, value) => ({ ...one, type: kind(asText(value)) })),
    DisplayBlanksAs: chartProperty((thing, host) => chartOf(thing, host).blanks, (one, value) => ({ ...one, blanks: asOneOf(value, BLANKS) })),
    Left: side('left'),
    Top: side('top'),
    Width: side('width'),
    Height: side('height'),
  },
  objects: {
    Title: ({ sheetId, chartId }) => ({ type: 'ChartTitle', sheetId, chartId }),
    Legend: ({ sheetId, chartId }) => ({ type: 'ChartLegend', sheetId, chartId }),
    Axes: ({ sheetId, chartId }) => ({ type: 'ChartAxes', sheetId, chartId }),
    Series: ({ sheetId, chartId }) => ({ type: 'ChartSeriesCollection', sheetId, chartId }),
    Worksheet: ({ sheetId }) => ({ type: 'Worksheet', sheetId }),
  },
  methods: {
    ...eventMethods<Chart>(({ chartId }) => chartId, { ActivatedEvent: EventNumber.chartActivated, DeactivatedEvent: EventNumber.chartDeactivated }),
    Delete: (thing, _args, host) => deleteChart(sheetFor(thing, host), thing.chartId),
    SetData(thing, args, host) {
      const [data, by] = [cellsOf(args, 0, host), sideOf(args, 1)];
      change(thing, host, (one) => ({ ...one, series: seriesOf(host.book, data, by, one.series) }));
    },
    SetPosition(thing, args, host) {
      const first = cellArgument(thing, args, 0, host).range;
      const last = args.has(1) ? cellArgument(thing, args, 1, host).range : undefined;
      change(thing, host, (one) => {
        if (last) return { ...one, ...coveringCells(first, last) };
        const sheet = sheetFor(thing, host);
        const { left, top } = chartBox(sheet, coveringCells(first, first));
        return { ...one, ...placedAt(sheet, { ...chartBox(sheet, one), left, top }) };
      });
    },
  },
};
