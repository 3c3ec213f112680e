/** A period that stands over two columns of one table: the reader cannot tell which of them is meant, and leaves both unread. */
import { cellAddress } from '../address';
import { restDue, type IsDue, type Rests } from '../in-parts';
import { parsePeriod } from '../period/parse-period';
import type { SheetSnapshot } from '../snapshot';
import type { IndicatorTable } from '../table/indicator-table';
import { periodKey } from '../trend/choose-pair';
import { cellAt, placeOfCell, textAt } from './cells';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { cellWords, makeFinding } from './make-finding';
import { firstRowsOf, sequencesOf } from './table-lines';

/** A heading is tried as a period. */
const COSTLY = 10;

/** One finding a second column, at its heading. */
export function* checkDoubledColumns({ reading, snapshot }: CheckInput): Rests<readonly Finding[]> {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const findings: Finding[] = [];
  const isDue = restDue();
  for (const table of reading.tables) {
    const sheet = sheets.get(table.sheet);
    if (sheet && table.layout === 'wide') findings.push(...(yield* doubledIn(table, sheet, isDue)));
  }
  return findings;
}

function* doubledIn(table: IndicatorTable, sheet: SheetSnapshot, isDue: IsDue): Rests<readonly Finding[]> {
  const sequences = yield* sequencesOf(table, sheet, isDue);
  const lines = sequences.flatMap((sequence) => sequence.lines);
  const read = new Set(lines.map(({ at }) => at));
  const [heading] = lines;
  if (!heading) return [];
  const { row } = placeOfCell(heading.heading);
  const [from, to] = [Math.min(...read) - 2, Math.max(...read) + 2];
  const rows = yield* firstRowsOf(table, isDue);
  const first = new Map<string, number>();
  const findings: Finding[] = [];
  for (let column = Math.max(0, from); column <= to; column += 1) {
    if (isDue(COSTLY)) yield;
    const text = textAt(sheet, row, column);
    const period = read.has(column) ? undefined : parsePeriod(text);
    if (!period || !rows.some((one) => typeof cellAt(sheet, one, column)?.value === 'number')) continue;
    if (isDue(rows.length)) yield;
    const before = first.get(periodKey(period));
    if (before === undefined) {
      first.set(periodKey(period), column);
      continue;
    }
    const same = rows.every((one) => textAt(sheet, one, column) === textAt(sheet, one, before));
    const address = cellAddress(row, column);
    const facts = { at: cellWords(sheet.name, address), period: text, first: cellAddress(row, before), same };
    findings.push(makeFinding('duplicate-period', { sheet: sheet.name, address, text, period: text }, facts));
  }
  return findings;
}
