import { findPlan } from '../../../src/domain/framework/built-in-plans';
import { forTheBoardToDefine } from '../../../src/domain/framework/for-the-board';
import { aMeasure, aPlan } from '../../support/plan';

const listOf = (id: string) => {
  const plan = findPlan(id);
  return plan ? forTheBoardToDefine(plan) : [];
};

it('lists what the 2025-28 plan leaves open, in its order', () => {
  // Read by hand in seed 003: lines that name a dashboard, "data", "a measure", or an operation without saying what is counted.
  expect(listOf('ossp-2025-28').map(({ words }) => words)).toEqual([
    'Reassurance and accountability from partners that learning/recommendations have been completed and embedded',
    'Online safety',
    'IOM dashboard data headlines',
    'Accommodation data',
    'Education, training and employment data',
    'Early release data',
    'Demographic data',
    'Data on diversity of children and young people in the youth justice system',
    'Operation Hurricane - reporting of ASB',
    'Operation Hurricane - intelligence from GMP and public',
    'Measure relating to PACT meetings',
    'Operation Libra - Detached youthwork engagement',
    'Operation Libra - Foundation 92',
    'Increase targeted APMIS activity to disrupt OCGs',
    'Hotspots and incidents that have been reported',
  ]);
});

it('names Online safety as a part of the plan without a measure', () => {
  expect(listOf('ossp-2025-28').filter(({ measureId }) => measureId === null)).toEqual([
    expect.objectContaining({ subTheme: 'online-safety', reason: expect.stringContaining('names no measure') as unknown }),
  ]);
});

it('lists every priority of the 2022-25 plan, whose measures we lack', () => {
  expect(listOf('ssp-2022-25').map(({ subTheme, words }) => [subTheme, words])).toEqual([
    [null, 'Protecting Vulnerable People'], [null, 'Public Safety and Protection'], [null, 'Reducing Offending and Reoffending'],
  ]);
});

it('finds nothing to define in 2016/17, where every measure has figures', () => {
  expect(listOf('ssp-2016-17')).toEqual([]);
});

it('gives the reason with what the framework notes of the measure', () => {
  const plan = aPlan([aMeasure('a-dashboard', { kind: 'narrative', note: 'Headlines only.' })]);
  expect(forTheBoardToDefine(plan)[0]?.reason).toMatch(/asks for words here.* Headlines only\.$/);
});
