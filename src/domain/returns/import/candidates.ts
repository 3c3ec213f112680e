/** The lines of returns as figures that might be taken: each with its measure, period and cells, or why it cannot be one. */
import type { Measure, Plan } from '../../framework/plan';
import type { CellReading, Observation } from '../../observation';
import type { Period } from '../../period/period';
import { readPeriod } from '../../period/read-period';
import { inertText } from '../../render/inert-text';
import type { IndicatorTable, TableRow } from '../../table/indicator-table';
import { measureIndex } from '../../table/measure-index';
import { observe } from '../../table/observe';
import { settleKinds } from '../../table/row-figures';
import { plainWords } from '../../table/row-words';
import { figureKey } from '../data/data-key';
import { periodAsked } from '../period-asked';
import { parseQuarter, type Quarter } from '../quarter';
import type { ReadReturn, ReturnedCell, ReturnedLine } from '../returned';
import { countCell, dayCell, valueCell, type FigureCells } from './figure-cells';

export interface Candidate {
  readonly inReturn: number;
  readonly fingerprint: string;
  readonly line: ReturnedLine;
  readonly measure: Measure;
  readonly source: string | null;
  readonly place: string | null;
  readonly period: Period;
  readonly key: string;
  readonly value: ReturnedCell;
  readonly number: ReturnedCell | null;
  readonly denominator: ReturnedCell | null;
  /** As its measure's kind. */
  readonly reading: CellReading;
  readonly cells: FigureCells;
  /** True for an earlier period's figure that the lead revises. */
  readonly isRevision: boolean;
}

/** A line that says nothing that could be placed. */
export interface Unplaced {
  readonly inReturn: number;
  readonly fingerprint: string;
  readonly measureId: string;
  readonly source: string | null;
  readonly place: string | null;
  readonly period: string;
  readonly cell: ReturnedCell;
  readonly code: 'unknown-measure' | 'no-quarter' | 'period-not-understood';
  readonly message: string;
}

/** Measures that are reported in words. */
export function isInWords({ kind }: Measure): boolean {
  return kind === 'narrative' || kind === 'not-specified';
}

/** Every figure of a return, `quarter` standing in for one that the return lost. */
export function candidatesOf(returned: ReadReturn, inReturn: number, plan: Plan, quarter: string | null): { readonly candidates: readonly Candidate[]; readonly unplaced: readonly Unplaced[] } {
  const candidates: Candidate[] = [];
  const unplaced: Unplaced[] = [];
  const own = parseQuarter(returned.quarter ?? quarter ?? '');
  for (const line of returned.lines) {
    const { measureId, value } = line;
    const [source, place] = [worded(line.source), worded(line.place)];
    const refuse = (code: Unplaced['code'], period: string, cell: ReturnedCell, message: string): void => {
      unplaced.push({ inReturn, fingerprint: returned.fingerprint, measureId, source, place, period, cell, code, message: `Sheet "${cell.sheet}", cell ${cell.address}: ${message}` });
    };
    const measure = measureIndex(plan).byId.get(measureId);
    if (!measure) {
      refuse('unknown-measure', own?.label ?? '', value, `the plan "${plan.title}" has no measure "${plainWords(measureId).slice(0, 80)}". Fill in the template that was sent for this plan.`);
      continue;
    }
    const place1 = { inReturn, fingerprint: returned.fingerprint, line, measure, source, place };
    const placed = (period: Period): Pick<Candidate, 'period' | 'key'> => ({ period, key: figureKey({ measureId, source, place, period }, plan) });
    if (own && !isOwedNothing(line, measure, own)) {
      const reading = settled(value.reading, measure);
      candidates.push({
        ...place1, ...placed(periodAsked(measure, own) ?? own.period), value, reading, number: line.number, denominator: line.denominator, isRevision: false,
        cells: {
          ...valueCell(reading, measure), number: countCell(line.number), denominator: countCell(line.denominator),
          provisional: line.provisional ? 'Yes' : '', dataAsAt: dayCell(line.dataAsAt), commentary: inertText(line.commentary).trim(),
        },
      });
    } else if (!own) refuse('no-quarter', '', value, 'the return has lost which quarter it is for. Fill in the template that was sent, or choose the quarter before importing.');
    for (const { period: said, cell } of line.revised) {
      if (cell.reading.kind === 'blank') continue;
      const read = readPeriod(said);
      if (read.kind !== 'sure') {
        refuse('period-not-understood', plainWords(said).slice(0, 80), cell, `the period "${plainWords(said).slice(0, 80)}" of the revised value was not understood. Write it as, for instance, Q2 2025/26 or 2024/25.`);
        continue;
      }
      const reading = settled(cell.reading, measure);
      candidates.push({
        ...place1, ...placed(read.period), value: cell, reading, number: null, denominator: null, isRevision: true,
        cells: { ...valueCell(reading, measure), number: '', denominator: '', provisional: '', dataAsAt: dayCell(line.dataAsAt), commentary: '' },
      });
    }
  }
  return { candidates, unplaced };
}

/** A yearly measure that is left blank in a quarter that does not ask for it is not missing. */
function isOwedNothing({ value, commentary }: ReturnedLine, measure: Measure, quarter: Quarter): boolean {
  return periodAsked(measure, quarter) === null && value.reading.kind === 'blank' && commentary.trim() === '';
}

function settled(reading: CellReading, measure: Measure): CellReading {
  return settleKinds([reading], measure.wording, measure)[0] ?? reading;
}

function worded(text: string | null): string | null {
  const words = plainWords(text ?? '');
  return words === '' ? null : words;
}

/** The name by which a cell of a return is told from the workbook's own: "GMP.xlsx, Return". */
export function sheetInFile(file: string, sheet: string): string {
  return `${plainWords(file)}, ${sheet}`;
}

/** Candidates as an indicator table, so that the add-in's own checks can look at them beside what the workbook holds. */
export function asTable(candidates: readonly Candidate[], file: string): IndicatorTable {
  const rows = new Map<string, { row: TableRow; observations: Observation[] }>();
  for (const { measure, source, place, period, value, reading, number, denominator } of candidates) {
    const key = JSON.stringify([measure.id, source, place]);
    const sheet = sheetInFile(file, value.sheet);
    let own = rows.get(key);
    if (!own) {
      const row: TableRow = { label: measure.wording, source, place, section: null, address: value.address, measureId: measure.id, match: 'exact', observations: [] };
      rows.set(key, (own = { row, observations: [] }));
    }
    const read = { ...reading, number: reading.number ?? number?.reading.value ?? null, denominator: reading.denominator ?? denominator?.reading.value ?? null };
    own.observations.push(observe(read, { sheet, cell: value.address, label: measure.wording, measureId: measure.id, source, place }, period, []));
  }
  return {
    sheet: sheetInFile(file, candidates[0]?.value.sheet ?? ''), range: { row: 0, column: 0, rows: 1, columns: 1 }, title: null, layout: 'long', periods: [],
    rows: [...rows.values()].map(({ row, observations }) => ({ ...row, observations })), notes: [], isReturned: true,
  };
}
