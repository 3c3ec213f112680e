/** What all parts of charts rest on: finding the chart, changing it, and the cells that it is given. */
import type { BookChart, ChartCells } from '../../book/chart';
import { changeChart, chartById } from '../../book/charts';
import { ExcelError } from '../../book/excel-error';
import { sheetOf } from '../addresses';
import type { Arguments } from '../arguments';
import type { HostState } from '../state';
import type { Property } from '../type-table';
import { sheetFor } from './worksheet';

/** What every part of a chart goes by. */
export interface PartOfChart {
  readonly sheetId: string;
  readonly chartId: string;
}

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

export function cellsOf(args: Arguments, place: number, host: HostState): ChartCells {
  const given = args.thing(place);
  if (given?.type !== 'Range') throw new ExcelError('InvalidArgument', 'The figures of a chart are a range.');
  return { sheetId: sheetOf(given, host).id, range: given.range };
}
