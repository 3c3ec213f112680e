import { builtInPlans, findPlan } from '../../../src/domain/framework/built-in-plans';
import { changeSentence, compareFrameworks } from '../../../src/domain/framework/compare-frameworks';
import { aMeasure, aPlan } from '../../support/plan';

const sentences = (...plans: readonly [ReturnType<typeof aPlan>, ReturnType<typeof aPlan>]) => compareFrameworks(...plans).map(changeSentence);

it.each(builtInPlans.map((plan) => [plan.id, plan] as const))('finds nothing changed between %s and itself', (_id, plan) => {
  expect(compareFrameworks(plan, plan)).toEqual([]);
});

it('says what was added and what was retired', () => {
  expect(sentences(aPlan([aMeasure('arson'), aMeasure('burglary')]), aPlan([aMeasure('burglary'), aMeasure('robbery')]))).toEqual(['"robbery" was added.', '"arson" was retired.']);
});

it('says what was reworded, moved and judged the other way', () => {
  const themes = [{ id: 'theme-one', title: 'Theme one', kind: 'theme' as const, subThemes: [{ id: 'first', title: 'First' }, { id: 'second', title: 'Second' }] }];
  const before = aPlan([aMeasure('burglary', { polarity: 'none' })], { themes });
  const after = aPlan([aMeasure('burglary', { wording: 'Burglaries', subTheme: 'second', polarity: 'lower-is-better' })], { themes });
  expect(sentences(before, after)).toEqual([
    '"burglary" is now worded "Burglaries".',
    '"Burglaries" moved from Theme one, First to Theme one, Second.',
    '"Burglaries" was judged by "no judgement" and is now judged by "lower is better".',
  ]);
});

it.each([
  [{ unit: 'crimes' }, 'The unit of "burglary" was incidents and is now crimes.'],
  [{ base: 1000 }, 'The base of "burglary" was nothing and is now per 1000.'],
  [{ acceptableRange: { amount: 5, unit: 'percent' as const, owner: 'the Board', agreed: 'March 2026' } }, 'The acceptable range of "burglary" was nothing and is now 5 %, agreed by the Board (March 2026).'],
  [{ targets: [{ value: 90, by: '2026/27' }, { value: 80, by: '2027/28' }] }, 'The target of "burglary" was nothing and is now 90 by 2026/27; 80 by 2027/28.'],
  [{ baseline: { value: 100, period: '2024/25' } }, 'The baseline of "burglary" was nothing and is now 100 in 2024/25.'],
  [{ source: null }, 'The source of "burglary" was GMP and is now nothing.'],
  [{ kind: 'not-specified' as const }, 'The kind of "burglary" was count and is now not yet specified.'],
])('says that %o was changed', (over, sentence) => {
  expect(sentences(aPlan([aMeasure('burglary')]), aPlan([aMeasure('burglary', over)]))).toEqual([sentence]);
});

it('follows 2016/17 to 2025-28 by what continues what', () => {
  const [before, after] = [findPlan('ssp-2016-17'), findPlan('ossp-2025-28')];
  if (!before || !after) throw new Error('both plans are built in');
  const changes = compareFrameworks(before, after);
  const counted = (kind: string) => changes.filter((change) => change.kind === kind).length;
  // 8 of the 30 measures of 2016/17 go on (successors.test.ts); the rest are retired, and the others of 2025-28 are new.
  expect([counted('retired'), counted('added')]).toEqual([30 - 8, after.measures.length - 8]);
  expect(changes).toContainEqual(expect.objectContaining({ kind: 'renamed', id: 'deliberate-secondary-fires', before: 'Number of deliberate secondary fires' }));
});
