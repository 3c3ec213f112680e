import { boardSheet } from '../../../src/domain/render/board-sheet';
import { againstOf, againstParts } from '../../../src/domain/summary/against';
import { summariseThemes } from '../../../src/domain/summary/summarise-themes';
import { assessSeries } from '../../../src/domain/trend/assess';
import { aMeasure, aPlan } from '../../support/plan';
import { yearly } from '../../support/series';
import { tablesOf } from '../../support/workbook';

const RANGE = { amount: 5, unit: 'percent', owner: 'the Board', agreed: '2025-04-01' } as const;
const headersOf = (measures: Parameters<typeof aPlan>[0]): readonly unknown[] => {
  const plan = aPlan(measures);
  const series = measures.map(({ id, wording }, index) => yearly(wording, [466, 333], { measureId: id, row: index + 2 }));
  const [summary] = summariseThemes({ plan, reading: { tables: tablesOf(series), unread: [] }, series, assessments: assessSeries(series, plan), writtenAt: 'today' });
  if (!summary) throw new Error('The plan has a theme.');
  return boardSheet(summary, new Map()).cells.find((row) => row[0] === 'PI name') ?? [];
};

it('says the range and the targets of a measure as the framework gives them', () => {
  const measure = aMeasure('resolved', { kind: 'percent', acceptableRange: { ...RANGE, amount: 1, unit: 'points' }, targets: [{ value: 80, by: '2026/27' }, { value: 82.5, by: '2027/28' }] });
  expect(againstOf(measure, undefined)).toEqual({ range: 'change within 1 point either way', target: '80% by 2026/27; 82.5% by 2027/28', comparison: '' });
});

it('has a column on the board sheet only for what some row of the theme has', () => {
  const plain = ['PI name', 'Source', '2015/16', '2016/17', 'Change', 'Trend', 'Evidence', 'Commentary'];
  expect(headersOf([aMeasure('fires')])).toEqual(plain);
  expect(headersOf([aMeasure('fires', { acceptableRange: RANGE }), aMeasure('thefts', { targets: [{ value: 300, by: '2017/18' }] })])).toEqual([
    ...plain.slice(0, -1), 'Acceptable range', 'Target', 'Commentary',
  ]);
  expect(againstParts([])).toEqual([]);
});
