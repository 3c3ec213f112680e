import { findPlan } from '../../../src/domain/framework/built-in-plans';
import { accessibleMark, themeMark } from '../../../src/domain/render/mark';
import { ourSheets, sheetsOfTheme } from '../../../src/taskpane/paper/our-sheets';
import { sheetGroups } from '../../../src/taskpane/summaries/sheet-groups';
import { sheetOf, workbookOf } from '../../support/snapshot';

const plan = findPlan('ssp-2016-17');
if (!plan) throw new Error('The plan is built in.');
const [theme] = plan.themes;
const BOARD = themeMark(plan.id, theme?.id ?? '');
const TABLE = accessibleMark(plan.id, `table-${theme?.id ?? ''}-number-0`);

it('names the sheets that were read and those written since, the newest name first', () => {
  const sheets = ourSheets(workbookOf([sheetOf([], { name: 'Data' }), sheetOf([], { name: 'Old name', mark: BOARD })]), [{ mark: BOARD, name: 'New name', made: 'rewritten' }, { mark: TABLE, name: 'Table', made: 'new' }]);
  expect([...sheets]).toEqual([[BOARD, 'New name'], [TABLE, 'Table']]);
});

it('finds a theme on its sheets of both styles', () => {
  const sheets = new Map([[BOARD, 'Summary'], [TABLE, 'Numbers'], [accessibleMark(plan.id, 'cover'), 'Cover'], [themeMark(plan.id, 'another'), 'Another']]);
  expect(sheetsOfTheme(plan, theme?.id ?? '', sheets)).toEqual(['Summary', 'Numbers']);
});

it('tells a theme from one whose id begins with its own', () => {
  const themes = ['fire', 'fire-safety'].map((id) => ({ id, title: id, kind: 'theme' as const, subThemes: [] }));
  const sheets = new Map([[accessibleMark(plan.id, 'table-fire-safety-number-0'), 'Safety'], [accessibleMark(plan.id, 'table-fire-number-0'), 'Fire']]);
  expect(sheetsOfTheme({ ...plan, themes }, 'fire', sheets)).toEqual(['Fire']);
});

it('puts the sheets of summaries together by style, and leaves out other plans and reports', () => {
  const sheets = new Map([[BOARD, 'Summary'], [TABLE, 'Numbers'], [themeMark('another-plan', 'x'), 'Other'], [`report:overview:${plan.id}`, 'Overview']]);
  expect(sheetGroups(sheets, plan.id).map(({ words, sheets: own }) => [words, own.map(({ name }) => name)])).toEqual([
    ['Board style', ['Summary']],
    ['Accessible style', ['Numbers']],
  ]);
});
