/** A measure as a row of cells, and a row of cells as what the schema judges. The two undo each other. */
import { readDate } from '../../answers/read-date';
import type { PlanCell } from '../../render/sheet-plan';
import type { CellScalar, WorkbookSnapshot } from '../../snapshot';
import type { Measure } from '../plan';
import type { MeasureColumn } from './framework-columns';
import { FREQUENCY_WORDS, KIND_WORDS, POLARITY_WORDS, RANGE_UNIT_WORDS, STANDING_WORDS, valueFor, wordsFor, YES_NO } from './framework-words';

/** The cells of a measure but its theme and sub-theme, which are named by their headings. */
export function measureCells(measure: Measure): Readonly<Record<Exclude<MeasureColumn, 'theme' | 'subTheme'>, PlanCell>> {
  const { polarity, acceptableRange, targets, baseline } = measure;
  const yes = (flag: boolean): string => (flag ? 'yes' : 'no');
  return {
    id: measure.id,
    wording: measure.wording,
    aliases: lines(measure.aliases),
    kind: wordsFor(KIND_WORDS, measure.kind),
    unit: measure.unit || null,
    base: measure.base,
    withNumber: yes(measure.withNumber),
    precision: measure.precision,
    source: measure.source,
    frequency: wordsFor(FREQUENCY_WORDS, measure.frequency),
    polarity: wordsFor(POLARITY_WORDS, polarity.value),
    standing: wordsFor(STANDING_WORDS, polarity.standing),
    reason: polarity.reason,
    confirmedBy: polarity.confirmed?.by ?? null,
    confirmedOn: polarity.confirmed?.on ?? null,
    range: acceptableRange?.amount ?? null,
    rangeUnit: acceptableRange ? wordsFor(RANGE_UNIT_WORDS, acceptableRange.unit) : null,
    rangeOwner: acceptableRange?.owner ?? null,
    rangeAgreed: acceptableRange?.agreed ?? null,
    targets: targets.length === 1 ? (targets[0]?.value ?? null) : lines(targets.map(({ value }) => String(value))),
    targetsBy: lines(targets.map(({ by }) => by)),
    baseline: baseline?.value ?? null,
    baselinePeriod: baseline?.period ?? null,
    aboutIndividuals: yes(measure.aboutIndividuals),
    firstPeriod: measure.firstPeriod,
    lastPeriod: measure.lastPeriod,
    successor: measure.successor,
    section: measure.section,
    line: measure.line ?? null,
    note: measure.note,
  };
}

export function lines(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('\n');
}

/** The lines of a cell that hold something. */
export function linesOf(cell: CellScalar): readonly string[] {
  return String(cell).split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== '');
}

/** What a row says, by the schema's names. What cannot be understood is left as it stands, for the schema to refuse. */
export function measureOf(at: (column: MeasureColumn) => CellScalar, dateSystem: WorkbookSnapshot['dateSystem']): Record<string, unknown> {
  const text = (column: MeasureColumn): string => String(at(column)).trim();
  const orNull = (column: MeasureColumn): string | null => text(column) || null;
  const any = (...columns: readonly MeasureColumn[]): boolean => columns.some((column) => text(column) !== '');
  const line = orNull('line');
  const period = text('baselinePeriod');
  return {
    id: text('id'),
    wording: text('wording'),
    aliases: [...linesOf(at('aliases'))],
    kind: text('kind') === '' ? 'not-specified' : valueFor(KIND_WORDS, text('kind')),
    unit: text('unit'),
    base: numberOrNull(at('base')),
    withNumber: yesNo(at('withNumber')),
    precision: numberOrNull(at('precision')),
    source: orNull('source'),
    frequency: text('frequency') === '' ? 'not-specified' : valueFor(FREQUENCY_WORDS, text('frequency')),
    polarity: {
      value: text('polarity') === '' ? 'none' : valueFor(POLARITY_WORDS, text('polarity')),
      standing: text('standing') === '' ? 'proposed' : valueFor(STANDING_WORDS, text('standing')),
      reason: orNull('reason'),
      confirmed: any('confirmedBy', 'confirmedOn') ? { by: text('confirmedBy'), on: dayOf(at('confirmedOn'), dateSystem) } : null,
    },
    acceptableRange: any('range', 'rangeUnit', 'rangeOwner', 'rangeAgreed')
      ? { amount: numberOrNull(at('range')), unit: valueFor(RANGE_UNIT_WORDS, text('rangeUnit')), owner: text('rangeOwner'), agreed: text('rangeAgreed') }
      : null,
    targets: targetsOf(at('targets'), at('targetsBy')),
    baseline: any('baseline', 'baselinePeriod') ? { value: numberOrNull(at('baseline')), period } : null,
    aboutIndividuals: yesNo(at('aboutIndividuals')),
    firstPeriod: orNull('firstPeriod'),
    lastPeriod: orNull('lastPeriod'),
    successor: orNull('successor'),
    section: orNull('section'),
    ...(line === null ? {} : { line }),
    note: orNull('note'),
  };
}

/** Numbers typed as text count; thousands commas are passed over. */
function numberOrNull(cell: CellScalar): unknown {
  const text = String(cell).trim();
  if (typeof cell === 'number' || text === '') return text === '' ? null : cell;
  return /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(text) ? Number(text.replaceAll(',', '')) : text;
}

function yesNo(cell: CellScalar): unknown {
  if (typeof cell === 'boolean') return cell;
  const value = valueFor(YES_NO, String(cell).trim());
  return value === 'yes' ? true : value === 'no' || value === '' ? false : value;
}

function dayOf(cell: CellScalar, dateSystem: WorkbookSnapshot['dateSystem']): string {
  const read = readDate(cell, dateSystem);
  return 'iso' in read ? read.iso : String(cell);
}

/** One target a line; a line too many on either side has nothing beside it, which the schema refuses. */
function targetsOf(values: CellScalar, by: CellScalar): unknown {
  const amounts = linesOf(values);
  const dates = linesOf(by);
  return Array.from({ length: Math.max(amounts.length, dates.length) }, (_, index) => ({
    value: numberOrNull(amounts[index] ?? ''), by: dates[index] ?? '',
  }));
}
