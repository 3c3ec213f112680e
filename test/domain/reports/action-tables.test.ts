import { actionBlocks, isOverdue, spendBlocks } from '../../../src/domain/reports/actions/action-content';
import { readActionTables } from '../../../src/domain/reports/actions/read-action-tables';
import { readRag } from '../../../src/domain/reports/actions/read-rag';
import { snapshotOf, type SnapshotCell } from '../../support/snapshot';

const date = (value: number, text: string): SnapshotCell => ({ value, text, format: 'dd/mm/yyyy' });
const ACTIONS: readonly (readonly SnapshotCell[])[] = [
  ['Delivery plan'],
  ['Key actions', 'Owner', 'Target date', 'Current status', 'RAG rating', 'Latest update'],
  ['Domestic abuse'],
  // 46022 is 31 December 2025 in the 1900 system.
  ['Launch the hub', 'SMBC', date(46022, '31/12/2025'), 'In progress', 'A', 'Building found'],
  ['Train staff', 'GMP', 'March 2026', 'Complete', 'Green', ''],
  ['Hold a summit', 'GMP', 'sometime soon', 'Not started', '', ''],
  ['', 'GMP', '31/03/2026', '', '', ''],
  [],
  ['Map the service', 'YJS', 'Ongoing', 'In progress', 'purple', ''],
];

it('reads actions by the words of their headings, with the sub-theme that heads them', () => {
  const { actions } = readActionTables(snapshotOf(ACTIONS, { name: 'Plan' }));
  expect(actions).toHaveLength(1);
  expect(actions[0]?.address).toBe('A2:F9');
  expect(actions[0]?.rows.map(({ action, lead, due, rag, part, address }) => [action, lead, due.day, rag.meaning, part, address])).toEqual([
    ['Launch the hub', 'SMBC', '2025-12-31', 'amber', 'Domestic abuse', 'A4'],
    ['Train staff', 'GMP', '2026-03-31', 'green', 'Domestic abuse', 'A5'],
    ['Hold a summit', 'GMP', null, null, 'Domestic abuse', 'A6'],
    ['Map the service', 'YJS', null, null, 'Domestic abuse', 'A9'],
  ]);
});

it('says what it could not read, each at its cell', () => {
  const { notRead } = readActionTables(snapshotOf(ACTIONS, { name: 'Plan' }));
  expect(notRead.map(({ address }) => address)).toEqual(['C6', 'E6', 'B7', 'E9']);
  expect(notRead[0]?.reason).toBe('“sometime soon” is no date that can be read, so whether the action is overdue is not known.');
  expect(notRead[3]?.reason).toContain('write Red, Amber, Green or Complete');
});

it('calls an action overdue only after its day, and never one that is done', () => {
  const [launch, train, summit] = readActionTables(snapshotOf(ACTIONS)).actions[0]?.rows ?? [];
  if (!launch || !train || !summit) throw new Error('Three actions are read.');
  expect([isOverdue(launch, '2025-12-31'), isOverdue(launch, '2026-01-01'), isOverdue(launch, null)]).toEqual([false, true, null]);
  expect(isOverdue(train, '2026-11-20')).toBe(false);
  expect(isOverdue(summit, '2026-11-20')).toBeNull();
});

it('prints the rating in words', () => {
  const table = actionBlocks(readActionTables(snapshotOf(ACTIONS)), '2026-11-20').find((block) => block.kind === 'table');
  expect(table?.rows.map((row) => [row[4]?.text, row[5]?.text])).toEqual([
    ['Amber: at risk', 'Overdue'], ['Green: on track', 'No: done'], ['not rated', 'Not known'], ['purple', 'Not known'],
  ]);
});

it.each([['R', 'red'], ['Red – off track', 'red'], ['Amber (funding)', 'amber'], ['On track', 'green'], ['Blue', 'complete'], ['', null], ['rather good', null]] as const)('reads the rating "%s"', (text, meaning) => {
  expect(readRag(text)).toBe(meaning);
});

const SPEND: readonly (readonly SnapshotCell[])[] = [
  ['Project', 'Allocation (£)', 'Spent to date', 'Comments'],
  ['Hub', 240000, '£131,000', ''],
  ['Fund', 60000, 'not known', 'awaited'],
  ['Total', 300000, 131000, ''],
];

it('reads spend, leaves out what is no amount, and never takes it for 0', () => {
  const { spend, notRead } = readActionTables(snapshotOf(SPEND, { name: 'Money' }));
  expect(spend[0]?.rows.map(({ name, budget, spent, isTotal }) => [name, budget, spent, isTotal])).toEqual([
    ['Hub', 240000, 131000, false], ['Fund', 60000, null, false], ['Total', 300000, 131000, true],
  ]);
  expect(notRead).toEqual([{ sheet: 'Money', address: 'C3', reason: '“not known” is no amount of money that can be read.' }]);
});

it('adds up spend by the table\'s own total', () => {
  const [, words] = spendBlocks(readActionTables(snapshotOf(SPEND, { name: 'Money' })));
  expect(words).toMatchObject({ words: '£131,000 of £300,000 (44%) on sheet “Money”, under “Spent to date”.' });
});

it('takes thousands from the heading', () => {
  const { spend } = readActionTables(snapshotOf([['Project', 'Budget £000', 'Spent £000'], ['Hub', 240, 131]]));
  expect(spend[0]?.rows[0]).toMatchObject({ budget: 240000, spent: 131000 });
});

it('finds no actions in a table of measures, nor on sheets of ours', () => {
  expect(readActionTables(snapshotOf([['Measure', 'Source', '2024/25', '2025/26'], ['Fires', 'GMFRS', 9, 7]])).actions).toEqual([]);
  expect(readActionTables(snapshotOf(ACTIONS, { mark: 'report:progress:x' })).actions).toEqual([]);
});

it('says so where the workbook has no such table', () => {
  const none = readActionTables(snapshotOf([['x']]));
  expect([...actionBlocks(none, null), ...spendBlocks(none)].filter(({ kind }) => kind === 'paragraph')).toHaveLength(2);
});
