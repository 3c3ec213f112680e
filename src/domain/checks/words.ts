/** Commentary against the figures beside it: in a column of the analyst's own table, and in the theme summaries that the add-in wrote. */
import { cellAddress } from '../address';
import { figuresOf, flatMapInParts, restDue, type Rests } from '../in-parts';
import type { Series } from '../observation';
import { seriesByCell, type SeriesByCell } from '../series-by-cell';
import type { IndicatorTable } from '../table/indicator-table';
import type { Assessment } from '../trend/assessment';
import { holdsFigure } from '../trend/comparability';
import { roundHalfUp } from '../trend/round';
import { cellAt, placeOfCell, textAt } from './cells';
import type { CheckInput } from './check';
import { claimsIn } from './claims';
import type { Finding } from './finding';
import { aboutMeasure, cellWords, makeFinding, measuresById } from './make-finding';
import { ownRowsOf } from './own-rows';
import { seriesFinder } from './revised';
import { sequencesOf } from './table-lines';

interface Remark {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
  readonly series: Series;
}

const COMMENTARY = /^(?:comment(?:s|ary)?|narrative|update|progress|explanation|analysis|remarks?|context)\b/i;

/** A commentary is read for what it claims: the work of so many looks at a cell. */
const COSTLY = 50;

/** At the commentary's cell, and only where the words can mean nothing else than the latest figure against the one that it is compared with. */
export function* checkWords(input: CheckInput): Rests<readonly Finding[]> {
  const { plan, assessments, snapshot, series } = input;
  const measures = measuresById(plan);
  const byKey = new Map(assessments.map((assessment) => [assessment.seriesKey, assessment]));
  const find = seriesFinder(series, measures);
  const rows = yield* flatMapInParts(snapshot.sheets, ({ text }) => text.length, ownRowsOf);
  const own = rows.flatMap((row): readonly Remark[] => {
    const one = find(row);
    return one && row.commentary.text.trim() !== '' ? [{ sheet: row.sheet, ...row.commentary, series: one }] : [];
  });
  yield;
  return yield* flatMapInParts([...own, ...(yield* besideTables(input))], COSTLY, (remark) => {
    const assessment = byKey.get(remark.series.key);
    if (!assessment) return [];
    const about = { sheet: remark.sheet, address: remark.address, text: remark.text, source: remark.series.source, period: assessment.period, ...aboutMeasure(remark.series.measureId, measures) };
    return contradiction(remark, assessment, about);
  });
}

/** Columns headed Comments and the like in wide tables, beside each row. */
function* besideTables({ reading, snapshot, series }: CheckInput): Rests<readonly Remark[]> {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  // Made only once a table has commentary: it holds every cell of every series.
  let made: SeriesByCell | undefined;
  const remarks: Remark[] = [];
  const isDue = restDue();
  for (const table of reading.tables) {
    if (isDue(COSTLY)) yield;
    const sheet = sheets.get(table.sheet);
    const first = Math.min(...(yield* sequencesOf(table, sheet, isDue)).map((one) => one.first));
    if (!sheet?.used || table.layout !== 'wide' || !Number.isFinite(first) || first < 1) continue;
    const columns = commentaryColumns(table, first - 1, (row, column) => textAt(sheet, row, column), sheet.used.column + sheet.used.columns);
    if (columns.length === 0) continue;
    made ??= yield* seriesByCell(series);
    for (const row of table.rows) {
      if (isDue(figuresOf(row))) yield;
      const [one] = row.observations;
      const own = one && made.get(one.sheet)?.get(one.cell);
      if (!one || !own) continue;
      const at = placeOfCell(one.cell).row;
      for (const column of columns) {
        const cell = cellAt(sheet, at, column);
        if (typeof cell?.value === 'string' && cell.value.trim() !== '') remarks.push({ sheet: sheet.name, address: cellAddress(at, column), text: cell.value, series: own });
      }
    }
  }
  return remarks;
}

function commentaryColumns({ range }: IndicatorTable, row: number, textOf: (row: number, column: number) => string, end: number): readonly number[] {
  const columns: number[] = [];
  for (let column = range.column; column < Math.min(end, range.column + range.columns + 8); column += 1) if (COMMENTARY.test(textOf(row, column))) columns.push(column);
  return columns;
}

/** At most one finding a commentary: the first claim that the figures do not bear out. */
function contradiction({ sheet, address, text, series }: Remark, assessment: Assessment, about: Parameters<typeof makeFinding>[1]): readonly Finding[] {
  const later = series.observations.findLast(({ period }) => period.label === assessment.period);
  const earlier = series.observations.findLast(({ period }) => period.label === assessment.previous);
  if (!later || !earlier || assessment.symbol === null || !holdsFigure(later) || !holdsFigure(earlier)) return [];
  const [after, before] = [later.value ?? 0, earlier.value ?? 0];
  const { direction, percent, times, significant } = claimsIn(text, series.label);
  const facts = { at: cellWords(sheet, address), label: series.label };
  const figures = `${earlier.text} (${earlier.period.label}) to ${later.text} (${later.period.label})`;
  if (direction && direction.sign !== Math.sign(after - before)) return [makeFinding('words-direction', about, { ...facts, said: direction.said, figures })];
  if (times && before > 0 && (after / before < times.least || after / before > times.most)) return [makeFinding('words-direction', about, { ...facts, said: times.said, figures })];
  if (percent && before !== 0 && !fits(percent, series, after, before, later.kind === 'percent')) {
    const change = (100 * (after - before)) / Math.abs(before);
    const shown = later.kind === 'percent' ? `${roundHalfUp(after - before, percent.decimals).toFixed(percent.decimals)} percentage points` : `${roundHalfUp(change, percent.decimals).toFixed(percent.decimals)}%`;
    return [makeFinding('words-percent', about, { ...facts, said: percent.said, percent: shown, figures })];
  }
  if (significant !== null && assessment.evidence.verdict !== 'beyond-chance') {
    const evidence = assessment.evidence.verdict === 'within-chance'
      ? `the change from ${figures} is within what chance alone makes`
      : `the change from ${figures} was not tested${assessment.evidence.reason === null ? '' : ` (${assessment.evidence.reason.replace(/^not tested:?\s*/i, '').replace(/\.$/, '')})`}`;
    return [makeFinding('words-significant', about, { ...facts, said: significant, evidence })];
  }
  return [];
}

/** True where the percentage is had from the pair compared, from any earlier period, from the numbers in brackets, or as points: half a step more is allowed. */
function fits({ value, decimals }: { readonly value: number; readonly decimals: number }, series: Series, after: number, before: number, isPercent: boolean): boolean {
  const step = 10 ** -decimals;
  const near = (change: number): boolean => Math.abs(Math.abs(change) - value) <= step;
  if (isPercent && near(after - before)) return true;
  const later = series.observations.at(-1);
  return near((100 * (after - before)) / before) || series.observations.some((one) => {
    const numbers = one.number !== null && one.number !== 0 && later?.number != null && near((100 * (later.number - one.number)) / one.number);
    return numbers || (one.value !== null && one.value !== 0 && near((100 * (after - one.value)) / one.value));
  });
}
