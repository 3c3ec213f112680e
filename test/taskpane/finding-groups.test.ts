import fc from 'fast-check';
import type { Severity } from '../../src/domain/checks/finding';
import { groupByKind, groupByTable } from '../../src/taskpane/finding-groups';
import { finding, table } from './samples';

const someFindings = fc.array(
  fc
    .record({
      code: fc.constantFrom('unknown-measure', 'not-a-number', 'not-comparable'),
      severity: fc.constantFrom<Severity>('error', 'warning', 'information'),
      address: fc.constantFrom('B2', 'C3', 'D4'),
      count: fc.integer({ min: 1, max: 9 }),
    })
    .map(finding),
);

it('puts errors before warnings, and warnings before information', () => {
  const groups = groupByKind([finding({ severity: 'information' }), finding({ severity: 'error' }), finding({ severity: 'warning' })]);
  expect(groups.map(({ heading }) => heading)).toEqual(['Errors', 'Warnings', 'For information']);
});

it('puts the largest group first', () => {
  const groups = groupByKind([finding({ code: 'not-a-number' }), finding(), finding()]);
  expect(groups[0]?.groups.map(({ title }) => title)).toEqual(['Rows that are not in the plan', 'Words where a figure is expected']);
});

it('names a group in words', () => {
  expect(groupByKind([finding({ code: 'not-a-number' })])[0]?.groups[0]?.title).toBe('Words where a figure is expected');
});

it('says once what all findings of a group share, and leaves to each what they do not', () => {
  const [warnings] = groupByKind([finding({ fix: 'Do this.' }), finding({ fix: 'Do that.' })]);
  expect(warnings?.groups[0]).toMatchObject({ why: 'A row is matched to the plan by its wording.', fix: null });
});

it('loses no finding and invents none', () => {
  fc.assert(
    fc.property(someFindings, (findings) => {
      const grouped = groupByKind(findings).flatMap(({ groups }) => groups.flatMap((group) => group.findings));
      expect(new Set(grouped)).toEqual(new Set(findings));
      expect(grouped).toHaveLength(findings.length);
    }),
  );
});

it('counts what each finding stands for', () => {
  fc.assert(
    fc.property(someFindings, (findings) => {
      const total = groupByKind(findings).reduce((sum, { count }) => sum + count, 0);
      expect(total).toBe(findings.reduce((sum, { count }) => sum + count, 0));
    }),
  );
});

const TABLES = [table({ title: 'Crime', range: { row: 0, column: 0, rows: 10, columns: 4 } }), table({ title: 'Fires', range: { row: 12, column: 0, rows: 5, columns: 4 } })];

it('puts findings under the table in which they stand, errors first', () => {
  const [sheet] = groupByTable(
    [finding({ address: 'B14' }), finding({ address: 'B3' }), finding({ address: 'C4', severity: 'error' }), finding({ address: 'Z99' })],
    TABLES,
  );
  expect(sheet?.heading).toBe('Violence');
  expect(sheet?.groups.map(({ title, findings }) => [title, ...findings.map(({ address }) => address)])).toEqual([
    ['Crime', 'C4', 'B3'],
    ['Fires', 'B14'],
    ['Outside the tables', 'Z99'],
  ]);
});

it('tells tables apart that stand side by side', () => {
  const beside = [table({ title: 'Left', range: { row: 0, column: 0, rows: 5, columns: 3 } }), table({ title: 'Right', range: { row: 0, column: 5, rows: 5, columns: 3 } })];
  const [sheet] = groupByTable([finding({ address: 'G2' })], beside);
  expect(sheet?.groups.map(({ title }) => title)).toEqual(['Right']);
});

it('puts what is not in the workbook last, and sheets in the order of their tables', () => {
  const sections = groupByTable([finding({ sheet: null, address: null }), finding({ sheet: 'Other' }), finding()], TABLES);
  expect(sections.map(({ heading }) => heading)).toEqual(['Violence', 'Other', 'Not in the workbook']);
});

it('loses no finding by table either, and gives every group a key of its own', () => {
  fc.assert(
    fc.property(someFindings, (findings) => {
      const groups = groupByTable(findings, TABLES).flatMap((section) => section.groups);
      expect(new Set(groups.flatMap((group) => group.findings))).toEqual(new Set(findings));
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
    }),
  );
});
