/** Revised earlier values, each with the line and the period that its row's reference names. */
import { cellAddress } from '../../address';
import type { FileCell } from '../../workbook-file/read-file';
import type { RevisionColumn } from '../form-columns';
import { identityTexts, type Identity } from '../identity';
import { lineKey, parseReference } from '../reference';
import type { Refused, RevisedValue } from '../returned';
import { revisionCheck } from '../template/revisions-sheet';
import type { FoundTable } from './find-table';
import type { FormLine } from './read-lines';
import { readValue } from './read-value';
import { textOf } from './returned-cell';
import { say } from './sentences';

export interface RevisionsRead {
  /** By the line's key, in the order of the rows. */
  readonly byLine: ReadonlyMap<string, readonly RevisedValue[]>;
  readonly refused: readonly Refused[];
}

export function readRevisions(table: FoundTable<RevisionColumn>, lines: readonly FormLine[], identity: Identity | null, dateSystem: '1900' | '1904'): RevisionsRead {
  const answers = new Map(lines.map(({ key, answer }) => [key, answer]));
  const byLine = new Map<string, RevisedValue[]>();
  const refused: Refused[] = [];
  for (const [row, cells] of table.sheet.rows) {
    if (row <= table.headerRow) continue;
    const at = (column: RevisionColumn): FileCell | undefined => cells.find((cell) => cell.column === table.columns.get(column));
    const revised = at('revised');
    if (textOf(revised) === '' && revised?.formula == null) continue;
    const column = table.columns.get('revised') ?? 0;
    const reference = parseReference(textOf(at('reference')));
    const where = { sheet: table.sheet.name, address: cellAddress(row, column), measureId: reference?.measureId ?? null, label: [textOf(at('measure')), textOf(at('period'))].filter(Boolean).join(', ') };
    if (!reference || reference.period === null) {
      refused.push(say(reference || textOf(at('reference')) !== '' ? 'unknown-reference' : 'line-without-reference', where, { text: textOf(at('reference')) }));
      continue;
    }
    const isComplete = (['measure', 'period', 'held'] as const).every((one) => table.columns.has(one));
    if (identity && isComplete && revisionCheck(identityTexts(identity), textOf(at('measure')), textOf(at('period')), textOf(at('held'))) !== reference.check) {
      refused.push(say('locked-text-changed', where));
      continue;
    }
    const key = lineKey(reference);
    if (!answers.has(key)) {
      refused.push(say('revision-without-line', where));
      continue;
    }
    const answer = answers.get(key) ?? null;
    const read = readValue(revised, { sheet: table.sheet.name, row, column, dateSystem }, answer);
    if ('problem' in read) refused.push(say(read.problem.code, where, { text: read.problem.text, answer: answer ?? 'duration' }));
    else byLine.set(key, [...(byLine.get(key) ?? []), { period: reference.period, cell: read.cell }]);
  }
  return settle(byLine, refused, lines);
}

/** One value a line and period: rows that agree are one, rows that differ are none. */
function settle(byLine: ReadonlyMap<string, readonly RevisedValue[]>, refused: Refused[], lines: readonly FormLine[]): RevisionsRead {
  const settled = new Map<string, readonly RevisedValue[]>();
  for (const [key, values] of byLine) {
    const periods = [...new Set(values.map(({ period }) => period))];
    const kept = periods.flatMap((period): RevisedValue[] => {
      const same = values.filter((one) => one.period === period);
      const [first] = same;
      if (!first) return [];
      if (same.every(({ cell }) => cell.reading.kind === first.cell.reading.kind && cell.reading.value === first.cell.reading.value)) return [first];
      const line = lines.find((one) => one.key === key);
      refused.push(say('revised-twice', { sheet: first.cell.sheet, address: first.cell.address, measureId: line?.line.measureId ?? null, label: `${line?.label ?? ''}, ${first.period}` }));
      return [];
    });
    settled.set(key, kept);
  }
  return { byLine: settled, refused };
}
