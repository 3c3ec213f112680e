/** What tells one figure of the workbook from every other: measure, source, place and period. */
import type { Plan } from '../../framework/plan';
import type { Period } from '../../period/period';
import { measureIndex } from '../../table/measure-index';
import { fold, plainWords } from '../../table/row-words';
import { periodKey } from '../../trend/choose-pair';

export interface FigurePlace {
  readonly measureId: string;
  readonly source: string | null;
  readonly place: string | null;
  readonly period: Period;
}

/** One text a figure: an agency's other names count as its own, capitals and spaces make no difference, a period counts by its days. */
export function figureKey({ measureId, source, place, period }: FigurePlace, plan: Plan): string {
  return [measureId, sourceKey(source, plan), fold(place ?? ''), periodKey(period)].join('\t');
}

/** The agency's abbreviation in the plan; "" for no source. */
export function sourceKey(source: string | null, plan: Plan): string {
  const named = plainWords(source ?? '');
  return named === '' ? '' : measureIndex(plan).sourceOf(named);
}
