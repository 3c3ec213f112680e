/** Laws of importing, over random returns: nothing is lost, nothing is taken twice, and what was done can be undone. */
import * as fc from 'fast-check';
import { standingData, type StandingData } from '../../../src/domain/returns/data/standing-data';
import { dataSheet, NO_DATA } from '../../../src/domain/returns/data/write-data';
import { acceptedLines, importedRows, type Accepted, type Answers } from '../../../src/domain/returns/import/accept';
import { importLogOf, importLogSheet, IMPORTS_MARK, NO_LOG, readImportLog, type ImportLog } from '../../../src/domain/returns/import/import-log';
import type { ImportPreview } from '../../../src/domain/returns/import/preview';
import { previewReturns } from '../../../src/domain/returns/import/preview-returns';
import { undoneRows } from '../../../src/domain/returns/import/undo';
import type { ReadReturn, ReturnedLine } from '../../../src/domain/returns/returned';
import type { WorkbookSnapshot } from '../../../src/domain/snapshot';
import { readTables } from '../../../src/domain/table/read-tables';
import { toSeries } from '../../../src/domain/table/series';
import { aMeasure, aPlan } from '../../support/plan';
import { aCell, aLine, aReturn, aTemplate, Q3 } from '../../support/returns';
import { sheetOf, workbookOf } from '../../support/snapshot';
import { withWritten } from '../../support/written';

const plan = aPlan([
  ...['one', 'two', 'three'].map((id) => aMeasure(id)),
  aMeasure('share', { kind: 'percent', unit: '%' }),
  aMeasure('cost', { kind: 'currency', unit: '£' }),
]);
const templates = [aTemplate(plan)];
const empty: WorkbookSnapshot = workbookOf([sheetOf([['Measure', 'Source', 'Q2 2025/26'], ['one', 'GMP', 40], ['two', 'GMP', '']], { name: 'Crime' })]);

const whole = fc.integer({ min: 0, max: 5000 }).map((value) => aCell(value));
const absent = fc.constantFrom('[c]', '[x]', 'N/A', '[low]', '').map((text) => aCell(text));
const marked = fc.integer({ min: 1, max: 900 }).map((value) => aCell(`${String(value)}*`));
const share = fc.integer({ min: 0, max: 1000 }).map((tenths) => aCell(tenths / 1000, 'F12', '0.0%', `${(tenths / 10).toFixed(1)}%`));
const pounds = fc.integer({ min: 0, max: 9_000_000 }).map((value) => aCell(value, 'F12', '"£"#,##0', `£${value.toLocaleString('en-GB')}`));
const words = fc.oneof(fc.constant(''), fc.string({ maxLength: 40 }), fc.constantFrom('=1+1', "'quoted", '+44', '@SUM(A1)'));

const line = (measureId: string): fc.Arbitrary<ReturnedLine> => fc.record({
  value: measureId === 'share' ? fc.oneof(share, absent) : measureId === 'cost' ? fc.oneof(pounds, absent) : fc.oneof(whole, marked, absent),
  commentary: words, provisional: fc.boolean(), dataAsAt: fc.constantFrom(null, '2026-01-10'),
  revised: measureId === 'three' ? fc.array(whole.map((cell) => ({ period: 'Q1 2025/26', cell })), { maxLength: 1 }) : fc.constant([]),
}).map(({ value, ...over }) => aLine(measureId, value, over));

const aRandomReturn = (file: string, declaredOn: string): fc.Arbitrary<ReadReturn> =>
  fc.subarray(plan.measures.map(({ id }) => id)).chain((ids) => fc.tuple(...ids.map(line))).map((lines) => aReturn(lines, { file, declaredOn }));

const previewOf = (snapshot: WorkbookSnapshot, returns: readonly ReadReturn[]): ImportPreview =>
  previewReturns(returns, { plan, snapshot, reading: readTables(snapshot, plan), templates, quarter: Q3 });

function sheetsOf(snapshot: WorkbookSnapshot): { readonly standing: StandingData | null; readonly log: ImportLog } {
  const standing = standingData(snapshot, plan);
  if (standing === 'headings-lost') throw new Error('the headings were written');
  return { standing, log: readImportLog(snapshot.sheets.find(({ mark }) => mark === IMPORTS_MARK)?.values ?? []) ?? NO_LOG };
}

function taken(snapshot: WorkbookSnapshot, returns: readonly ReadReturn[], accepted: Accepted = 'all', answers: Answers = {}): WorkbookSnapshot {
  const { standing, log } = sheetsOf(snapshot);
  const preview = previewOf(snapshot, returns);
  const lines = acceptedLines(preview, accepted, answers);
  if (lines.length === 0) return snapshot;
  const rows = importedRows(lines, preview, standing, log, { when: '20 January 2026, 10:00', by: 'AB' }, plan);
  return withWritten(snapshot, [dataSheet(rows.data, standing?.list ?? NO_DATA), importLogSheet(rows.log, log.list)]);
}

function undone(snapshot: WorkbookSnapshot, number: number): WorkbookSnapshot {
  const { standing, log } = sheetsOf(snapshot);
  const rows = undoneRows(number, standing, log, 'later', plan);
  if ('refused' in rows) throw new Error(rows.refused.map(({ message }) => message).join('\n'));
  return withWritten(snapshot, [dataSheet(rows.data, standing?.list ?? NO_DATA), importLogSheet(rows.log, log.list)]);
}

/** What the table says, cell by cell, in its order. */
const tableOf = (snapshot: WorkbookSnapshot): unknown => sheetsOf(snapshot).standing?.rows.map(({ cells, formats, reading }) => [cells, typeof cells.value === 'number' ? formats.value : null, reading]) ?? [];

const [first, second] = [aRandomReturn('first.xlsx', '2026-01-15'), aRandomReturn('second.xlsx', '2026-02-01')];

it('changes nothing the second time', () => {
  fc.assert(fc.property(first, (one) => {
    const once = taken(empty, [one]);
    expect(previewOf(once, [one]).lines.filter(({ cells }) => cells !== null)).toEqual([]);
    expect(taken(once, [one])).toBe(once);
  }), { numRuns: 40 });
});

it('brings every figure that it takes back out of the table as it was given, with its commentary', () => {
  fc.assert(fc.property(first, (one) => {
    const preview = previewOf(empty, [one]);
    const lines = acceptedLines(preview, 'all', {});
    const standing = sheetsOf(taken(empty, [one])).standing;
    const byKey = new Map(standing?.rows.map((row) => [row.key, row]));
    for (const { key, cells, inReturn, measureId } of lines) {
      const row = byKey.get(key);
      const given = one.lines.find((own) => own.measureId === measureId);
      expect({ inReturn, value: row?.cells.value, commentary: row?.cells.commentary }).toEqual({ inReturn, value: cells?.value, commentary: cells?.commentary });
      if (!key.includes('2025-04-01')) expect([row?.reading.value, row?.reading.kind === 'blank']).toEqual([given?.value.reading.value, false]);
    }
    expect(standing?.rows ?? []).toHaveLength(lines.length);
  }), { numRuns: 40 });
});

it('puts the table back as it was when an import is undone, new or revised', () => {
  fc.assert(fc.property(first, second, (one, other) => {
    const once = taken(empty, [one]);
    const twice = taken(once, [other]);
    if (twice !== once) expect(tableOf(undone(twice, importLogOf(twice).at(-1)?.number ?? 0))).toEqual(tableOf(once));
    if (once !== empty) expect(tableOf(undone(once, 1))).toEqual([]);
  }), { numRuns: 40 });
});

it('keeps in the log whatever a revision replaces', () => {
  fc.assert(fc.property(first, second, (one, other) => {
    const once = taken(empty, [one]);
    const twice = taken(once, [other]);
    const before = new Map(sheetsOf(once).standing?.rows.map(({ key, cells }) => [key, cells]));
    const logged = new Set(importLogOf(twice).flatMap(({ before: was }) => (was ? [JSON.stringify([was.value, was.commentary])] : [])));
    for (const { key, cells } of sheetsOf(twice).standing?.rows ?? []) {
      const was = before.get(key);
      if (was && (was.value !== cells.value || was.commentary !== cells.commentary)) expect(logged).toContain(JSON.stringify([was.value, was.commentary]));
    }
    expect((sheetsOf(twice).standing?.rows ?? []).length).toBeGreaterThanOrEqual(before.size);
  }), { numRuns: 40 });
});

it('is the same whatever order the returns come in, and asks where two give one figure', () => {
  fc.assert(fc.property(first, second, (one, other) => {
    const preview = previewOf(empty, [one, other]);
    expect(previewOf(empty, [other, one])).toEqual(preview);
    const given = ({ lines }: ReadReturn) => new Set(lines.filter(({ value }) => value.reading.kind !== 'blank').map(({ measureId }) => measureId));
    const both = [...given(one)].filter((id) => given(other).has(id));
    const asked = new Set(preview.questions.filter(({ code }) => code === 'two-returns').flatMap(({ lines }) => lines));
    for (const own of preview.lines) if (own.cells !== null && own.period === Q3.period.label && both.includes(own.measureId)) expect(asked).toContain(own.id);
  }), { numRuns: 40 });
});

it('counts no figure twice in a series, and drops none', () => {
  fc.assert(fc.property(first, (one) => {
    const after = taken(empty, [one]);
    const held = toSeries(readTables(after, plan), plan).flatMap(({ measureId, observations }) => observations.map(({ period }) => `${measureId ?? ''} ${period.start ?? ''}`));
    expect(new Set(held).size).toBe(held.length);
    expect(held).toContain('one 2025-07-01');
    for (const { key } of sheetsOf(after).standing?.rows ?? []) {
      const [measureId, , , days = ''] = (key ?? '').split('\t');
      expect(held).toContain(`${measureId ?? ''} ${days.split('/')[0] ?? ''}`);
    }
  }), { numRuns: 40 });
});
