import * as fc from 'fast-check';
import { changedCells, MOST_NAMED } from '../../src/domain/changed-cells';
import type { CellScalar, SheetSnapshot } from '../../src/domain/snapshot';
import { sheetOf, workbookOf } from '../support/snapshot';

const named = (name: string, rows: readonly (readonly CellScalar[])[], over: Partial<SheetSnapshot> = {}): SheetSnapshot => ({ ...sheetOf(rows, { name }), id: name, ...over });
const VIOLENCE = [['Measure', '2015/16', '2016/17'], ['Robbery', 100, 120]];
const edited = (row: number, column: number, value: CellScalar) => VIOLENCE.map((cells, at) => cells.map((cell, place) => (at === row && place === column ? value : cell)));
const changes = (before: readonly SheetSnapshot[], now: readonly SheetSnapshot[]) => changedCells(workbookOf(before), workbookOf(now));

it('finds nothing in a workbook that is as it was', () => {
  expect(changes([named('Violence', VIOLENCE)], [named('Violence', VIOLENCE)])).toEqual({ count: 0, sheets: [] });
});

it('names the cell that was changed', () => {
  expect(changes([named('Violence', VIOLENCE)], [named('Violence', edited(1, 2, 121))])).toEqual({
    count: 1, sheets: [{ sheet: 'Violence', kind: 'changed', before: null, count: 1, cells: ['C2'] }],
  });
});

it('counts a cell that was emptied, and one that was filled beyond what was used', () => {
  const longer = [...edited(1, 1, ''), ['Burglary', 5, 6]];
  expect(changes([named('Violence', VIOLENCE)], [named('Violence', longer)]).sheets[0]?.cells).toEqual(['B2', 'A3', 'B3', 'C3']);
});

it('knows a renamed sheet by its id, and does not call its cells changed', () => {
  const renamed = named('Violent crime', VIOLENCE, { id: 'Violence' });
  expect(changes([named('Violence', VIOLENCE)], [renamed]).sheets).toEqual([{ sheet: 'Violent crime', kind: 'renamed', before: 'Violence', count: 0, cells: [] }]);
});

it('tells sheets that came and went, with how many cells they hold', () => {
  expect(changes([named('Old', VIOLENCE)], [named('New', [['a']])])).toEqual({
    count: 7,
    sheets: [
      { sheet: 'New', kind: 'added', before: null, count: 1, cells: [] },
      { sheet: 'Old', kind: 'gone', before: null, count: 6, cells: [] },
    ],
  });
});

it('leaves out the summaries that the add-in writes, and not the lists that it reads', () => {
  const summary = named('Summary', VIOLENCE, { mark: 'theme:ssp-2016-17:violence' });
  const framework = named('Framework', VIOLENCE, { mark: 'framework:workbook' });
  expect(changes([], [summary, framework]).sheets.map(({ sheet }) => sheet)).toEqual(['Framework']);
});

it('names no more than can be looked through, and counts the rest', () => {
  const column = (value: string) => [Array.from({ length: 30 }, () => value)];
  const [sheet] = changes([named('Long', column('a'))], [named('Long', column('b'))]).sheets;
  expect(sheet?.count).toBe(30);
  expect(sheet?.cells).toHaveLength(MOST_NAMED);
});

it('finds exactly the cells that differ, wherever the used range begins', () => {
  const cells = fc.dictionary(fc.constantFrom('0:0', '0:1', '1:0', '1:1', '2:1'), fc.constantFrom('a', 'b', 1, 2));
  const rowsOf = (held: Readonly<Record<string, CellScalar>>) => [0, 1, 2].map((row) => [0, 1].map((column) => held[`${String(row)}:${String(column)}`] ?? ''));
  fc.assert(
    fc.property(cells, cells, (before, now) => {
      const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
      const differing = [...keys].filter((key) => before[key] !== now[key]).length;
      expect(changes([named('S', rowsOf(before))], [named('S', rowsOf(now))]).count).toBe(differing);
    }),
  );
});
