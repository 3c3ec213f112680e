/**
 * The reader held against tables in the layouts that British public bodies publish. To run one fixture and see what it misses:
 * `npx jest test/domain/table/layouts -t "name of the fixture"`.
 */
import { CORPUS } from '../../fixtures/layouts/corpus';
import { measureLayout, tellLayout } from '../../support/layout-result';

/** Fixtures that the reader does not read as it should yet. One that passes must be taken out: the list is kept honest by failing. */
const NOT_YET: ReadonlySet<string> = new Set<string>([]);

/** Whether the whole corpus reaches the bar: 95 % of observations read, under 0.5 % wrong. To be true when issue 4 is done. */
const REACHES_THE_BAR = true;

describe('a layout of published practice', () => {
  it.each(CORPUS.map((fixture) => [fixture.name, fixture] as const))('%s', (name, fixture) => {
    const told = tellLayout(measureLayout(fixture));
    if (!NOT_YET.has(name)) expect(told).toBe('');
    else if (told === '') throw new Error(`"${name}" is read as it should be now: take it out of NOT_YET.`);
  });

  it('has a name of its own', () => {
    const names = CORPUS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect([...NOT_YET].filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('the corpus as a whole', () => {
  it('has at least 95 % of its observations read, and under 0.5 % of what is read wrong', () => {
    const results = CORPUS.map(measureLayout);
    const sum = (of: (result: (typeof results)[number]) => number): number => results.reduce((total, one) => total + of(one), 0);
    const [expected, read, wrong] = [sum((one) => one.expected), sum((one) => one.read), sum((one) => one.wrong.length)];
    const clean = results.filter((one) => tellLayout(one) === '').length;
    console.info(`${clean} of ${CORPUS.length} fixtures; ${read} of ${expected} observations read (${((read / expected) * 100).toFixed(1)} %); ${wrong} wrong (${((wrong / (read + wrong)) * 100).toFixed(2)} %)`);
    expect(read >= expected * 0.95 && wrong < (read + wrong) * 0.005).toBe(REACHES_THE_BAR);
  });
});
