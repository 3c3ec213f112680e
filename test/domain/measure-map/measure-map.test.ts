import fc from 'fast-check';
import { ssp2016To17 } from '../../../src/domain/framework/plans/ssp-2016-17';
import { MAP_MARK, MAP_NAME, MAP_SHEET, type MapColumn } from '../../../src/domain/measure-map/map-sheet';
import { withDecisions, withoutDecision } from '../../../src/domain/measure-map/plan-map';
import { readMeasureMap } from '../../../src/domain/measure-map/read-measure-map';
import { keptListSheet, readKeptList } from '../../../src/domain/render/kept-list';
import type { CellScalar } from '../../../src/domain/snapshot';
import type { AcceptedMatch } from '../../../src/domain/table/accepted-matches';
import { readTables } from '../../../src/domain/table/read-tables';
import { decisionsIn } from '../../../src/domain/measure-map/decisions-in';
import { aMeasure, aPlan } from '../../support/plan';
import { sheetOf, workbookOf, type SnapshotCell } from '../../support/snapshot';

type Cells = readonly (readonly CellScalar[])[];

const plan = aPlan([aMeasure('burglary'), aMeasure('arson'), aMeasure('robbery')]);
const SAID = { by: 'AB', when: '20 November 2026, 16:20' };
const decision = (measureId: string | null, over: Partial<AcceptedMatch> = {}): AcceptedMatch =>
  ({ label: 'Break-ins', source: 'GMP', section: 'Crime', sheet: 'Data', measureId, ...over });
const listOf = (cells: Cells) => {
  const list = readKeptList(cells, MAP_SHEET.columns);
  if (!list) throw new Error('The headings are gone.');
  return list;
};
/** What Excel would hold of the map written over these cells. */
function written(earlier: Cells, decisions: readonly AcceptedMatch[], sheets: readonly string[] = ['Data']): CellScalar[][] {
  const list = listOf(earlier);
  return keptListSheet(MAP_SHEET, withDecisions(list, decisions, SAID, plan, sheets), list).cells.map((row) => row.map((cell) => cell ?? ''));
}
const sheetWith = (cells: Cells) => sheetOf(cells, { name: MAP_NAME, mark: MAP_MARK });
const read = (cells: Cells, own = plan) => readMeasureMap(workbookOf([sheetWith(cells)]), own);
const columnOf = (name: MapColumn): number => MAP_SHEET.columns.findIndex((column) => column.name === name);
/** The cells with one cell of row `index` under the headings changed. */
function changed(cells: Cells, index: number, column: MapColumn, to: CellScalar): CellScalar[][] {
  const row = listOf(cells).rows[index]?.row;
  return cells.map((line, at) => line.map((cell, place) => (at === row && place === columnOf(column) ? to : cell)));
}

describe('what is written', () => {
  it('says row, source, section, sheet, measure, its wording, plan, who and when', () => {
    expect(listOf(written([], [decision('burglary')])).rows.map(({ cells }) => cells)).toEqual([
      { label: 'Break-ins', source: 'GMP', section: 'Crime', sheet: 'Data', measure: 'burglary', wording: 'burglary', plan: 'test-plan', ...SAID },
    ]);
  });

  it('comes out the same when it is written over itself, and keeps who said it first', () => {
    const once = written([], [decision('burglary'), decision(null, { label: 'Total' })]);
    const list = listOf(once);
    const again = withDecisions(list, [decision('burglary')], { by: 'CD', when: 'later' }, plan, ['Data']);
    expect(keptListSheet(MAP_SHEET, again, list).cells.map((row) => row.map((cell) => cell ?? ''))).toEqual(once);
  });

  it('changes a row that said otherwise in its place', () => {
    const cells = written(written([], [decision('burglary'), decision('arson', { label: 'Fires' })]), [decision('robbery')]);
    expect(read(cells).accepted.map(({ label, measureId }) => [label, measureId])).toEqual([['Break-ins', 'robbery'], ['Fires', 'arson']]);
  });

  it('changes the row of a sheet that has another name now, rather than add one', () => {
    const cells = written(written([], [decision('burglary')]), [decision('robbery', { sheet: 'Data 2025' })], ['Data 2025']);
    expect(read(cells).accepted).toEqual([decision('robbery', { sheet: 'Data 2025' })]);
  });

  it('takes a decision back', () => {
    const list = listOf(written([], [decision('burglary'), decision('arson', { label: 'Fires' })]));
    expect(withoutDecision(list, decision(null, { label: 'break-ins' }), plan).map(({ cells }) => cells.label)).toEqual(['Fires']);
  });

  it('keeps columns and rows that people added, wherever they put them', () => {
    const before = written([], [decision('burglary')]);
    const wider = before.map((row, at) => [at === listOf(before).top ? 'Checked' : at === listOf(before).rows[0]?.row ? 'yes' : '', ...row]);
    const longer = [...wider, ['no', 'Fires', '', '', '', 'arson', '', '', '', '']];
    const after = listOf(written(longer, [decision('robbery', { label: 'Muggings' })]));
    expect(after.rows.map(({ cells, beside }) => [cells.label, cells.measure, beside])).toEqual([
      ['Break-ins', 'burglary', ['yes']], ['Fires', 'arson', ['no']], ['Muggings', 'robbery', ['']],
    ]);
    expect(after.added).toEqual(['Checked']);
  });

  it('leaves nothing behind where rows move up', () => {
    const cells = [...written([], [decision('burglary')]), Array.from({ length: 9 }, () => ''), ['Fires', '', '', '', 'arson', '', '', '', '']];
    const after = written(cells, []);
    expect(after).toHaveLength(cells.length);
    expect(after.flat().filter((cell) => cell === 'Fires')).toHaveLength(1);
  });

  it('keeps rows about another plan, and rows that cannot be read, as they stand', () => {
    const cells = changed(changed(written([], [decision('burglary'), decision('arson', { label: 'Fires' })]), 0, 'plan', 'ssp-2016-17'), 1, 'measure', 'arsn');
    expect(listOf(written(cells, [decision('robbery')])).rows.map(({ cells: own }) => [own.label, own.measure, own.plan])).toEqual([
      ['Break-ins', 'burglary', 'ssp-2016-17'], ['Fires', 'arsn', 'test-plan'], ['Break-ins', 'robbery', 'test-plan'],
    ]);
  });

  it('reads back what was decided, whatever the words', () => {
    const words = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('=1+1', "'quoted", 'a\nb', 'x'.repeat(1_200))).filter((text) => /\p{L}/u.test(text));
    fc.assert(
      fc.property(words, fc.option(words), fc.option(words), fc.constantFrom('burglary', 'arson', null), (label, source, section, measureId) => {
        const one = decision(measureId, { label, source, section });
        const cells = written([], [one]);
        expect(written(cells, [one])).toEqual(cells);
        expect(read(cells).accepted.map((each) => each.measureId)).toEqual([measureId]);
      }),
    );
  });
});

describe('what people typed', () => {
  const first = written([], [decision('burglary'), decision('arson', { label: 'Fires' })]);

  it('may change an id', () => {
    expect(read(changed(first, 0, 'measure', ' Robbery ')).accepted[0]?.measureId).toBe('robbery');
  });

  it('may say that a row is no measure', () => {
    expect(read(changed(first, 0, 'measure', 'Not a measure of the plan')).accepted[0]?.measureId).toBeNull();
  });

  it("may give the measure's wording in place of an id", () => {
    expect(read(changed(changed(first, 0, 'measure', ''), 0, 'wording', 'Robbery')).accepted[0]?.measureId).toBe('robbery');
  });

  it.each([
    ['an id that the plan does not have', 'measure', 'burglry', 'the plan has no measure "burglry".'],
    ['no label', 'label', '', 'it names no row of your tables.'],
    ['a plan that nobody knows', 'plan', 'my-plan', 'its plan "my-plan" is not the one in use, "test-plan", nor another that is known.'],
  ] as const)('is named at its cell where it has %s, and stops nothing', (_what, column, text, reason) => {
    const { accepted, notUsed } = read(changed(first, 0, column, text));
    expect(notUsed).toEqual([expect.objectContaining({ sheet: 'Measure map', address: `E${String((listOf(first).rows[0]?.row ?? 0) + 1)}`, reason })]);
    expect(accepted.map(({ measureId }) => measureId)).toEqual(['arson']);
  });

  it('is not used where two rows disagree, and both are named', () => {
    const cells = changed(first, 1, 'label', 'break-ins');
    const { accepted, notUsed } = read(cells);
    expect(accepted).toEqual([]);
    expect(notUsed.map(({ reason }) => reason)).toEqual(Array.from({ length: 2 }, () => expect.stringMatching(/says different things of this row: cell E\d+ says "burglary" and cell E\d+ says "arson"\.$/) as string));
  });

  it('is passed over where it is about another of our plans, or there is no plan', () => {
    expect(read(changed(first, 0, 'plan', ssp2016To17.id)).notUsed).toEqual([]);
    expect(readMeasureMap(workbookOf([sheetWith(first)]), null)).toEqual({ accepted: [], notUsed: [] });
  });

  it('is named where the row of headings is gone', () => {
    expect(read(first.filter((row) => !row.includes('Row label'))).notUsed).toEqual([expect.objectContaining({ sheet: 'Measure map', address: 'A1', reason: expect.stringContaining('lost its row of headings') as string })]);
  });

  it('is read from the sheet that lost its mark, and from no copy of it', () => {
    const unmarked = sheetOf(first, { name: 'Measure map' });
    expect(readMeasureMap(workbookOf([unmarked]), plan).accepted).toHaveLength(2);
    expect(readMeasureMap(workbookOf([{ ...unmarked, name: 'Measure map (2)' }]), plan).accepted).toEqual([]);
  });
});

it('is read as no table when someone copies it', () => {
  expect(readTables(workbookOf([sheetOf(written([], [decision('burglary')]), { name: 'Copy' })]), null).tables).toEqual([]);
});

describe('a workbook with a map', () => {
  const header = ['PI name', 'Source', '2014/15', '2015/16'];
  const labels = ['Break-ins', 'Muggings', 'Bins set alight'];
  const ids = ['burglary', 'robbery', 'arson'];
  const map = sheetWith(written([], labels.map((label, index) => decision(ids[index] ?? null, { label, section: null }))));
  const matches = (rows: readonly (readonly SnapshotCell[])[], name: string) => {
    const snapshot = workbookOf([sheetOf(rows, { name }), map]);
    return new Map(readTables(snapshot, plan, decisionsIn(snapshot, plan)).tables.flatMap(({ rows: found }) => found.map((row) => [row.label, `${row.measureId ?? ''} ${row.match}`])));
  };

  it('keeps its matches when rows change places, the sheet is renamed and a year is added', () => {
    const expected = new Map(labels.map((label, index) => [label, `${ids[index] ?? ''} accepted`]));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(labels, { minLength: labels.length }), fc.constantFrom('Data', 'Indicators 2025'), fc.boolean(),
        (order, name, isYearAdded) => {
          const rows = order.map((label, index) => [label, 'GMP', 100 + index, 200 + index, ...(isYearAdded ? [300 + index] : [])]);
          expect(matches([[...header, ...(isYearAdded ? ['2016/17'] : [])], ...rows], name)).toEqual(expected);
        },
      ),
    );
  });
});
