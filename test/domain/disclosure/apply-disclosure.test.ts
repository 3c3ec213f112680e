import { applyDisclosure, type Disclosed } from '../../../src/domain/disclosure/apply-disclosure';
import { disclose } from '../../../src/domain/disclosure/disclose';
import { BOARD_PRIVATE, DISCLOSURE_PRESETS, findDisclosure, withholding } from '../../../src/domain/disclosure/setting';
import { WITHHELD_NOTE } from '../../../src/domain/disclosure/withhold-texts';
import type { Series } from '../../../src/domain/observation';
import { assessSeries } from '../../../src/domain/trend/assess';
import { aMeasure, aPlan } from '../../support/plan';
import { aSeries, absent, financialQuarter, financialYear, percent, rate, yearly, type Figure } from '../../support/series';
import { tablesOf } from '../../support/workbook';

const children = aMeasure('children', { aboutIndividuals: true, polarity: 'lower-is-better' });
const reviews = aMeasure('domestic-homicide-reviews');
const custody = aMeasure('custody', { aboutIndividuals: true, kind: 'rate', base: 1000 });
const plan = aPlan([children, reviews, custody]);

function apply(series: readonly Series[], setting = withholding(5)): Disclosed {
  return applyDisclosure({ series, assessments: assessSeries(series, plan).assessments, plan, setting });
}

const texts = ({ series }: Disclosed): readonly (readonly string[])[] => series.map(({ observations }) => observations.map(({ text }) => text));
const ofChildren = (figures: readonly Figure[], over: Parameters<typeof aSeries>[2] = {}): Series => yearly('children', figures, { measureId: children.id, ...over });

describe('the settings', () => {
  it('are the presets of methods.md', () => {
    expect(DISCLOSURE_PRESETS.map(({ id, threshold, roundTo }) => [id, threshold, roundTo])).toEqual([['none', null, null], ['1-4', 4, null], ['1-5', 5, null], ['1-7', 7, 5], ['below-10', 9, null]]);
  });

  it('say what they do', () => {
    expect(findDisclosure('1-5')?.statement).toMatch(/^Numbers from 1 to 5 about individuals are shown as \[c\], and so is/);
    expect(BOARD_PRIVATE.statement).toMatch(/^Board-private: figures are printed in full/);
    expect(withholding(4, { secondary: false }).statement).toContain('Totals may still give one back');
  });

  it('refuse a threshold that would say what it hides', () => {
    expect(() => withholding(1)).toThrow(RangeError);
  });
});

describe('what is withheld', () => {
  it('is nothing where the paper is Board-private', () => {
    const series = [ofChildren([1, 2, 3])];
    expect(apply(series, BOARD_PRIVATE).series).toBe(series);
  });

  it('is every count from 1 to the threshold, and no real zero', () => {
    expect(texts(apply([ofChildren([0, 1, 5, 6, 20])]))).toEqual([['0', '[c]', '[c]', '6', '20']]);
  });

  it('is no published event', () => {
    expect(texts(apply([yearly('reviews', [1, 2], { measureId: reviews.id })]))).toEqual([['1', '2']]);
  });

  it('is small numbers of rows that match no measure too: nobody says what they are', () => {
    expect(texts(apply([yearly('A row of its own', [1, 20])]))).toEqual([['[c]', '20']]);
  });

  it('is the whole of a rate with its number', () => {
    const [series] = apply([yearly('custody', [rate(0.65, 17), rate(0.15, 4)], { measureId: custody.id })]).series;
    expect(series?.observations[1]).toMatchObject({ kind: 'suppressed', text: '[c]', value: null, number: null, denominator: null, lower: null, upper: null, decimals: null, cell: 'C2' });
  });

  it('is a rate without its number where another year tells how many people it is taken over', () => {
    // 17 ÷ 0.65 = 26.15 a unit; 0.12 of them is 3.
    expect(texts(apply([yearly('custody', [rate(0.65, 17), rate(0.12)], { measureId: custody.id })]))[0]?.[1]).toBe('[c]');
  });

  it('is a percentage of which few are on the other side', () => {
    expect(texts(apply([ofChildren([percent(98, 49), percent(50, 25)])]))).toEqual([['[c]', '50% (25)']]);
  });

  it('is a small number in words', () => {
    expect(texts(apply([ofChildren([absent('text', 'about 3, to be confirmed'), 30])]))).toEqual([['[c]', '30']]);
  });

  it('marks rates on fewer than 20 as of low reliability', () => {
    expect(texts(apply([yearly('custody', [rate(0.85, 22), rate(0.65, 17)], { measureId: custody.id })]))).toEqual([['0.85 (22)', '0.65 (17) [u]']]);
  });

  it('names the rates whose numbers nobody knows', () => {
    expect(apply([yearly('custody', [rate(0.1), rate(0.2)], { measureId: custody.id })]).unchecked.map(({ period }) => period)).toEqual(['2015/16', '2016/17']);
  });
});

describe('what would give it back', () => {
  const place = (name: string | null, counts: readonly number[]): Series => ofChildren(counts, { place: name });

  it('is withheld in the other places of the same period', () => {
    const disclosed = apply([place('Marple', [30, 3]), place('Reddish', [20, 10]), place('Bramhall', [20, 12]), place(null, [70, 25])]);
    expect(texts(disclosed)).toEqual([['30', '[c]'], ['20', '[c]'], ['20', '12'], ['70', '25']]);
    expect(disclosed.suppressed.filter(({ step }) => step === 'secondary').map(({ place: where, why }) => [where, why])).toEqual([
      ['Reddish', 'with the other places it would give back a number that is withheld'],
    ]);
  });

  it('is withheld in another quarter of a year that is printed', () => {
    const figures = [[financialQuarter(2016, 1), 3], [financialQuarter(2016, 2), 11], [financialQuarter(2016, 3), 9], [financialQuarter(2016, 4), 20], [financialYear(2016), 43]] as const;
    expect(texts(apply([aSeries('children', figures, { measureId: children.id })]))).toEqual([['[c]', '11', '[c]', '20', '43']]);
  });

  it('is withheld in rolling years that drop one known quarter and take in another', () => {
    const q = (year: number) => financialQuarter(year, 1);
    const rolling = { label: 'y/e June 2016', start: '2015-07-01', end: '2016-06-30', kind: 'year-ending', column: null } as const;
    const figures = [[q(2015), 10], [financialYear(2015), 40], [rolling, 33], [q(2016), 3]] as const;
    expect(texts(apply([aSeries('children', figures, { measureId: children.id })]))[0]?.filter((text) => text === '[c]').length).toBe(2);
  });

  it('is withheld where the same figures stand under another measure', () => {
    const twin = aMeasure('same-children', { aboutIndividuals: false });
    const both = aPlan([children, twin]);
    const series = [ofChildren([3, 40]), yearly('same children', [3, 40], { measureId: twin.id })];
    const disclosed = applyDisclosure({ series, assessments: assessSeries(series, both).assessments, plan: both, setting: withholding(5) });
    expect(texts(disclosed)).toEqual([['[c]', '40'], ['[c]', '40']]);
  });

  it('leaves every figure alone that tells nothing', () => {
    expect(texts(apply([place('Marple', [30, 3]), yearly('reviews', [1, 2], { measureId: reviews.id })]))).toEqual([['30', '[c]'], ['1', '2']]);
  });
});

describe('what is derived', () => {
  it.each([['the later', [60, 3]], ['the earlier', [3, 60]]])('has no change, symbol, test or interval where %s figure is withheld', (_which, counts) => {
    const [assessment] = apply([ofChildren(counts)]).assessments;
    expect(assessment).toMatchObject({
      change: { absolute: null, percent: null, points: null }, symbol: null, words: 'suppressed: small number', suppressed: true,
      evidence: { verdict: 'not-tested', test: null, statistic: null, p: null },
    });
    expect(JSON.stringify({ ...assessment, control: null, method: '' }).replace(/201\d\/\d\d|99\.?8?|"level":95/g, '')).not.toMatch(/(?<![\d.])3(?![\d.])/);
  });

  it('is listed as derived', () => {
    expect(apply([ofChildren([60, 3])]).suppressed.map(({ step, period, cell }) => [step, period, cell])).toEqual([['primary', '2016/17', 'C2'], ['derived', '2015/16 to 2016/17', null]]);
  });

  it('comes from the rounded figures where figures are rounded', () => {
    const disclosed = apply([ofChildren([63, 82])], withholding(7, { roundTo: 5 }));
    expect(texts(disclosed)).toEqual([['65', '80']]);
    expect(disclosed.assessments[0]?.change).toMatchObject({ absolute: 15, percent: (100 * 15) / 65 });
  });

  it('names no figure in the list of what was withheld', () => {
    const { suppressed } = apply([ofChildren([47, 3])]);
    expect(suppressed.map(({ why }) => why).join(' ')).not.toMatch(/\d/);
  });
});

describe('the words that come with the figures', () => {
  const noted = (note: string): ReturnType<typeof disclose> => {
    const series = [ofChildren([60, { kind: 'count', value: 3, text: '3*', marks: ['*'], notes: [`* ${note}`] }])];
    const reading = { tables: tablesOf(series, [{ mark: '*', text: `* ${note}`, address: 'A9' }]), unread: [] };
    return disclose({ plan, reading, series, run: assessSeries(series, plan) }, withholding(5));
  };

  it.each(['includes 3 from one family', 'three of them twice', 'a fall of 57 on the year before', 'down 95% on 2015/16'])('are left out where they tell: %s', (note) => {
    const { series, reading } = noted(note);
    expect([series[0]?.observations[1]?.notes, reading.tables[0]?.notes.map(({ text }) => text)]).toEqual([[WITHHELD_NOTE], [WITHHELD_NOTE]]);
  });

  it.each(['2016/17 unable to compare with previous years', 'from 3 April 2016, see note 3', 'revised in March 2017'])('stay where they do not: %s', (note) => {
    expect(noted(note).reading.tables[0]?.notes[0]?.text).toBe(`* ${note}`);
  });

  it('take the figure out of the rows of the tables too', () => {
    expect(noted('x').reading.tables[0]?.rows[0]?.observations[1]?.text).toBe('[c]');
  });
});
