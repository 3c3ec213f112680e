import * as fc from 'fast-check';
import { builtInPlans } from '../../../src/domain/framework/built-in-plans';
import { chooseRecipient } from '../../../src/domain/returns/template/choose-recipient';
import { instructions } from '../../../src/domain/returns/template/start-sheet';
import { meaningOf } from '../../../src/domain/returns/template/words';
import { makeTemplates, NO_SOURCE } from '../../../src/domain/returns/template/make-templates';
import { aQuarter, aTemplate, LINES, PLAN } from '../../support/a-template';
import { anyPlan } from '../../support/any-plan';
import { aMeasure, aPlan } from '../../support/plan';
import { aSeries, financialQuarter, financialYear, rate } from '../../support/series';

const Q3 = aQuarter();

it('asks every measure of a plan once, or says why it does not', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom('theme' as const, 'source' as const), (plan, by) => {
      const templates = makeTemplates(plan, [], Q3, by);
      const asked = templates.flatMap(({ lines }) => lines.map(({ measure }) => measure.id));
      expect(new Set(asked).size).toBe(asked.length);
      for (const { lines } of templates) expect(lines.length).toBeGreaterThan(0);
      const leftOut = plan.measures.filter(({ id }) => !asked.includes(id));
      for (const { firstPeriod, lastPeriod } of leftOut) expect([firstPeriod, lastPeriod]).not.toEqual([null, null]);
    }),
  );
});

it('makes one a theme, in the order of the plan, and one an agency', () => {
  const plan = builtInPlans.find(({ id }) => id === 'ssp-2016-17');
  if (!plan) throw new Error('no plan');
  const names = (by: 'theme' | 'source'): string[] => makeTemplates(plan, [], Q3, by).map(({ recipient }) => recipient.name);
  expect(names('theme')).toEqual(plan.themes.map(({ title }) => title));
  expect(names('source')).toContain('GMFRS');
});

it('gathers measures whose agency the plan does not name under a name that says so', () => {
  const [template] = makeTemplates(aPlan([aMeasure('fires', { source: null })]), [], Q3, 'source');
  expect(template?.recipient).toEqual(NO_SOURCE);
});

it('asks for a measure from each source and place that the workbook holds it by', () => {
  const series = [
    aSeries('Fires', [[financialQuarter(2025, 2), 4]], { measureId: 'fires', source: 'GMFRS' }),
    aSeries('Fires', [[financialQuarter(2025, 2), 5]], { measureId: 'fires', source: 'GMP', place: 'Reddish' }),
  ];
  const [template] = makeTemplates(aPlan([aMeasure('fires')]), series, Q3, 'theme');
  expect(template?.lines.map(({ source, place }) => [source, place])).toEqual([['GMFRS', null], ['GMP', 'Reddish']]);
});

it('shows the last five values before the quarter as the workbook shows them, oldest first, with their cells', () => {
  const figures = [0, 1, 2, 3, 4, 5, 6].map((year) => [financialYear(2015 + year), rate(200 + year, year)] as const);
  const series = [aSeries('Entrants', [...figures, [financialQuarter(2025, 3), 9]], { measureId: 'entrants', source: 'GMP' })];
  const [template] = makeTemplates(aPlan([aMeasure('entrants', { kind: 'rate' })]), series, Q3, 'theme');
  expect(template?.lines[0]?.earlier.map(({ period, text, cell }) => [period, text, cell])).toEqual([
    ['2017/18', '202 (2)', 'D2'], ['2018/19', '203 (3)', 'E2'], ['2019/20', '204 (4)', 'F2'], ['2020/21', '205 (5)', 'G2'], ['2021/22', '206 (6)', 'H2'],
  ]);
  expect(template?.lines[0]?.asksNumber).toBe(true);
});

it('holds a quarter against the same quarter a year ago, or else the one before, and never against a year', () => {
  const against = (figures: Parameters<typeof aSeries>[1]) =>
    makeTemplates(aPlan([aMeasure('fires')]), [aSeries('Fires', figures, { measureId: 'fires', source: 'GMP' })], Q3, 'theme')[0]?.lines[0]?.heldAgainst;
  expect(against([[financialQuarter(2024, 3), 100], [financialQuarter(2025, 2), 95]])).toEqual({ when: 'a year ago', value: 100 });
  expect(against([[financialQuarter(2025, 2), 95]])).toEqual({ when: 'last quarter', value: 95 });
  expect(against([[financialQuarter(2025, 1), 95]])).toBeNull();
  expect(against([[financialYear(2024), 400]])).toBeNull();
});

it('leaves out, with a word, what the plan no longer or not yet asks for', () => {
  const [template] = makeTemplates(aPlan([aMeasure('fires'), aMeasure('thefts', { lastPeriod: '2024/25' }), aMeasure('frauds', { firstPeriod: '2026/27' })]), [], Q3, 'theme');
  expect(template?.lines.map(({ measure }) => measure.id)).toEqual(['fires']);
  expect(template?.leftOut.map(({ reason }) => reason)).toEqual(['the plan asks for it up to 2024/25', 'the plan asks for it from 2026/27']);
});

it('says of a yearly measure for which quarter it is asked', () => {
  const said = (quarter: string): string => {
    const template = aTemplate({ quarter, plan: aPlan([aMeasure('survey', { frequency: 'annual' })]), series: [] });
    return template.lines.map((line) => meaningOf(line, template.quarter)).join();
  };
  expect(said('2025/26-Q4')).toContain('Yearly: give the figure of the whole year 2025/26.');
  expect(said('2025/26-Q3')).toContain('Yearly: leave this blank, unless there is a figure of these three months alone. The return for Q4 2025/26 asks for the year\'s.');
});

it('tells in the instructions of the whole year only where one is asked for', () => {
  const third = (quarter: string) => instructions(aTemplate({ quarter, plan: aPlan([aMeasure('survey', { frequency: 'annual' })]), series: [] }))[2];
  expect([third('2025/26-Q4')?.includes('takes that of the whole year'), third('2025/26-Q3')?.includes('whole year')]).toEqual([true, false]);
});

it('asks for words alone where the plan asks for no figure', () => {
  expect(aTemplate().lines[LINES.words]?.asks).toBe('commentary');
});

describe('choosing one', () => {
  const plan = builtInPlans.find(({ id }) => id === 'ssp-2016-17') ?? PLAN;
  const [themes, agencies] = [makeTemplates(plan, [], Q3, 'theme'), makeTemplates(plan, [], Q3, 'source')];
  const chosen = (templates: typeof themes, name: string): string => {
    const found = chooseRecipient(templates, name);
    return 'template' in found ? found.template.recipient.id : found.problem;
  };

  it.each(['Transforming Justice', 'transforming-justice', 'TRANSFORMING  JUSTICE', 'justice', 'Transfroming Justice'])('finds a theme by "%s"', (name) => {
    expect(chosen(themes, name)).toBe('transforming-justice');
  });

  it('finds an agency whatever the capitals', () => {
    expect(chosen(agencies, 'gmfrs')).toBe('GMFRS');
  });

  it('asks for more where a name could be two', () => {
    expect(chosen(themes, 'p')).toMatch(/^No return goes to "p"\. Returns go to "Protecting Vulnerable People", /);
    expect(chosen(themes, 'protect')).toMatch(/^"protect" could be "Protecting Vulnerable People" or "Public Safety and Protection"\. Give more of the name\.$/);
  });

  it('lists the names where none fits', () => {
    expect(chosen(themes, 'Housing')).toBe(`No return goes to "Housing". Returns go to ${plan.themes.slice(0, -1).map(({ title }) => `"${title}"`).join(', ')} and "${plan.themes.at(-1)?.title ?? ''}".`);
  });
});
