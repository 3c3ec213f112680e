import { planLines } from '../../../src/domain/measures/plan-lines';
import type { Reconciliation } from '../../../src/domain/validation/reconciliation';
import { yearly } from '../../support/series';

const NO_COUNTS = { reported: 0, partly: 0, missing: 0, 'narrative-only': 0, 'not-specified': 0 };
const HELD: Pick<Reconciliation, 'themes' | 'notInPlan'> = {
  themes: [
    {
      id: 'fire', title: 'Fire and arson', counts: { ...NO_COUNTS, reported: 1, missing: 1 },
      measures: [
        { measureId: 'secondary-fires', wording: 'Deliberate secondary fires', source: null, subTheme: 'Arson', status: 'reported', periods: '2015/16 to 2016/17 (2 periods)' },
        { measureId: 'fire-deaths', wording: 'Fire deaths', source: 'GMFRS', subTheme: 'Safety', status: 'missing', periods: '' },
      ],
    },
  ],
  notInPlan: [{ label: 'Robbery', source: null, sheet: 'Violence', address: 'A9' }],
};
const GMFRS = yearly('Secondary fires', [466, 333], { measureId: 'secondary-fires', source: 'GMFRS', sheet: 'Fire', row: 3 });
const GMP = yearly('Secondary fires', [120, 140], { measureId: 'secondary-fires', source: 'GMP', sheet: 'Fire', row: 4 });
const ROBBERY = yearly('Robbery', [30, 25], { sheet: 'Violence', row: 9 });
const LINES = planLines(HELD, [GMFRS, GMP, ROBBERY]);

it('has the measures in the plan’s order, then the rows outside it', () => {
  expect(LINES.map(({ name, words }) => [name, words])).toEqual([
    ['Deliberate secondary fires', 'Reported: 2015/16 to 2016/17 (2 periods). Arson'],
    ['Fire deaths', 'Missing. Safety'],
    ['Robbery', 'Not in the plan'],
  ]);
});

it('leads to a page for each source of a measure, and to none where there is no figure', () => {
  expect(LINES.map(({ pages }) => pages)).toEqual([
    [{ key: GMFRS.key, words: 'GMFRS' }, { key: GMP.key, words: 'GMP' }],
    [],
    [{ key: ROBBERY.key, words: 'Robbery' }],
  ]);
});

it('says where a row outside the plan stands', () => {
  expect(LINES.map(({ at }) => at)).toEqual([null, null, { sheet: 'Violence', address: 'A9' }]);
});

it('is searched by wording, source, theme, sub-theme and status', () => {
  expect(LINES[0]?.searched.split('\n')).toEqual(['deliberate secondary fires', 'reported: 2015/16 to 2016/17 (2 periods). arson', 'fire and arson', 'gmfrs', 'gmp']);
});
