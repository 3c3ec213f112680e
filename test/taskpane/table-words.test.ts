import type { TableReport } from '../../src/domain/reading-choices/tables-report';
import { layoutInWords, periodsInWords, rowsInWords } from '../../src/taskpane/table-words';

it.each([
  [[], 'no period'],
  [['2016/17'], '2016/17'],
  [['2014/15', '2015/16', '2016/17'], '2014/15 to 2016/17 (3 periods)'],
])('says periods %j as "%s"', (periods, words) => {
  expect(periodsInWords(periods)).toBe(words);
});

/** A report with so many rows of each kind: only their number is looked at. */
function rows(matched: number, unmatched: number, notInPlan = 0): Pick<TableReport, 'matched' | 'unmatched' | 'notInPlan'> {
  const row = { identity: { label: 'x', source: null, section: null, sheet: 'S' }, label: 'x', source: null, place: null, section: null, address: 'A1' };
  return {
    matched: Array.from({ length: matched }, () => ({ ...row, measureId: 'm', wording: 'x', match: 'exact' as const })),
    unmatched: Array.from({ length: unmatched }, () => ({ ...row, suggest: () => [] })),
    notInPlan: Array.from({ length: notInPlan }, () => row),
  };
}

it.each([
  ['all matched', rows(12, 0), 12, true, '12 rows, all matched.'],
  ['some not', rows(10, 1, 1), 12, true, '12 rows: 10 matched, 2 not.'],
  ['a total set aside', rows(10, 1), 12, true, '12 rows: 10 matched, 1 not, 1 set aside.'],
  ['one row', rows(0, 1), 1, true, '1 row: 0 matched, 1 not.'],
  ['nothing to match', rows(0, 0), 1, true, '1 row, set aside.'],
  ['no plan', rows(0, 0), 12, false, '12 rows.'],
] as const)('says rows with %s', (_case, report, all, hasPlan, words) => {
  expect(rowsInWords(report, all, hasPlan)).toBe(words);
});

it('says how the periods run, and once where there are none', () => {
  expect(layoutInWords('transposed', ['2015/16', '2016/17'])).toBe('Periods down: 2015/16 to 2016/17 (2 periods)');
  expect(layoutInWords('cross-section', [])).toBe('No periods');
});
