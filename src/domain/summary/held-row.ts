/** The numbers behind one row of a summary, apart: what the row's texts put together, for renderers that keep numbers as numbers. */
import type { Measure } from '../framework/plan';
import type { Observation } from '../observation';
import type { Assessment } from '../trend/assessment';
import { rateBase } from '../trend/rate-base';
import { decimalsOf } from '../trend/round';
import { columnOf } from './period-columns';

/** What the figures of a row are: "number", "%", "£", "rate per 1,000", "days"; "words" where nothing is a number. */
export interface HeldUnit {
  readonly kind: 'number' | 'percent' | 'currency' | 'rate' | 'words';
  readonly words: string;
}

/** One cell of the workbook, as it was read. */
export interface HeldFigure extends Pick<Observation, 'kind' | 'text' | 'value' | 'number' | 'denominator' | 'lower' | 'upper' | 'marks' | 'basis'> {
  /** Of `value`. */
  readonly decimals: number;
  /** True where the figure is in another unit than its row. */
  readonly isOtherwise: boolean;
  /** The numbers of the notes that this cell carries. */
  readonly notes: readonly number[];
  /** The dates that it covers: label, first and last day (ISO 8601) where known, and whether they are others than its column's. */
  readonly dates: { readonly label: string; readonly start: string | null; readonly end: string | null; readonly isOwn: boolean };
}

export interface HeldChange {
  /** Later minus earlier, in the row's unit; points for percentages. */
  readonly amount: number;
  readonly decimals: number;
  /** Percent of the earlier figure; null where none is given. */
  readonly percent: number | null;
  /** The columns compared. */
  readonly from: string;
  readonly to: string;
}

export interface HeldRow {
  readonly unit: HeldUnit;
  /** One a period of the table; null where the workbook has no cell for it. */
  readonly figures: readonly (HeldFigure | null)[];
  /** Null where no comparison is made. */
  readonly change: HeldChange | null;
}

/** `shown` has one entry a period; `compared` are the figures of the assessment, earlier first. */
export function heldRow(
  measure: Measure,
  shown: readonly (Observation | undefined)[],
  assessment: Assessment | undefined,
  compared: readonly Observation[],
  numbersFor: (observations: readonly Observation[]) => readonly number[],
): HeldRow {
  const unit = unitOf(measure, shown);
  return {
    unit,
    figures: shown.map((one) => (one ? heldFigure(one, unit, numbersFor([one])) : null)),
    change: assessment ? heldChange(assessment, compared) : null,
  };
}

function heldFigure(observation: Observation, unit: HeldUnit, notes: readonly number[]): HeldFigure {
  const { kind, text, value, number, denominator, lower, upper, marks, basis, period } = observation;
  const isOwn = period.column !== null && period.column !== period.label;
  return {
    kind, text: text.trim(), value, number, denominator, lower, upper, marks, basis,
    decimals: observation.decimals ?? (value === null ? 0 : decimalsOf(value)),
    isOtherwise: value !== null && familyOf(kind) !== (unit.kind === 'percent' || unit.kind === 'currency' ? unit.kind : 'number'),
    notes,
    dates: { label: period.label, start: period.start, end: period.end, isOwn },
  };
}

function familyOf(kind: Observation['kind']): 'percent' | 'currency' | 'number' {
  return kind === 'percent' || kind === 'currency' ? kind : 'number';
}

/** The unit of the latest figure; whether a plain number is a rate is for the plan to say. */
function unitOf(measure: Measure, shown: readonly (Observation | undefined)[]): HeldUnit {
  const latest = shown.findLast((one) => one !== undefined && one.value !== null);
  if (!latest) return shown.some((one) => one?.kind === 'text') ? { kind: 'words', words: 'words' } : plannedUnit(measure);
  if (latest.kind === 'percent') return { kind: 'percent', words: '%' };
  if (latest.kind === 'currency') return { kind: 'currency', words: '£' };
  const planned = plannedUnit(measure);
  if (planned.kind === 'rate') return planned;
  if (latest.kind === 'rate') return rateUnit(measure);
  return planned.kind === 'number' ? planned : { kind: 'number', words: 'number' };
}

function plannedUnit(measure: Measure): HeldUnit {
  switch (measure.kind) {
    case 'percent':
      return { kind: 'percent', words: '%' };
    case 'currency':
      return { kind: 'currency', words: '£' };
    case 'rate':
      return rateUnit(measure);
    case 'duration':
      return { kind: 'number', words: measure.unit.trim() || 'number' };
    default:
      return { kind: 'number', words: 'number' };
  }
}

function rateUnit(measure: Measure): HeldUnit {
  const base = rateBase(measure, measure.wording);
  if (base === null) return { kind: 'rate', words: 'rate' };
  return { kind: 'rate', words: `rate per ${String(base).replace(/\B(?=(?:\d{3})+$)/g, ',')}` };
}

/** What changeWords says, as numbers. */
function heldChange({ change, suppressed }: Assessment, compared: readonly Observation[]): HeldChange | null {
  const [earlier, later] = compared;
  const amount = change.points ?? change.absolute;
  if (suppressed || amount === null || !earlier || !later) return null;
  return {
    amount,
    decimals: Math.max(0, ...compared.map((observation) => observation.decimals ?? 0)),
    percent: change.points === null ? change.percent : null,
    from: columnOf(earlier),
    to: columnOf(later),
  };
}
