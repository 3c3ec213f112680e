import { ssp2016To17 } from '../../../src/domain/framework/plans/ssp-2016-17';
import { matchMeasure } from '../../../src/domain/table/match-measure';
import { suggestMeasures } from '../../../src/domain/table/suggest-measures';
import { aMeasure, aPlan } from '../../support/plan';

const match = (label: string, source: string | null = null, section: string | null = null) => {
  const found = matchMeasure(label, source, section, ssp2016To17);
  return [found.measure?.id ?? null, found.match];
};

describe('matchMeasure', () => {
  it.each([
    ['Domestic abuse incidents', 'domestic-abuse-incidents', 'exact'],
    ['Domestic abuse\nincidents', 'domestic-abuse-incidents', 'exact'],
    ['DOMESTIC ABUSE INCIDENTS', 'domestic-abuse-incidents', 'normalised'],
    ['Domestic abuse incidents [note 1]', 'domestic-abuse-incidents', 'normalised'],
    ['DA incidents', 'domestic-abuse-incidents', 'alias'],
    ['Number of Child Sexual Exploitation referrals recorded as ‘high’ risk', 'cse-referrals-high-risk', 'alias'],
    ['Number of CSE referrals recorded as high risk', 'cse-referrals-high-risk', 'normalised'],
    ['Total amount of cash seizures & confiscation linked to OCGs', null, 'none'],
  ])('%j is %s (%s)', (label, id, how) => expect(match(label)).toEqual([id, how]));

  it('finds a measure whose ligatures a PDF lost', () => {
    const plan = aPlan([aMeasure('a', { wording: 'Significant offences by officers in flats' })]);
    expect(matchMeasure('Signifcant offences by offcers in fats', null, null, plan)).toMatchObject({ measure: { id: 'a' }, match: 'normalised' });
  });

  it('tells twins apart by source, and matches neither where the source does not say', () => {
    expect(match('Number of deliberate secondary fires', 'GMFRS')[0]).toBe('deliberate-secondary-fires-gmfrs');
    expect(match('Number of deliberate secondary fires', 'Greater Manchester Police')[0]).toBe('deliberate-secondary-fires-gmp');
    expect(match('Number of deliberate secondary fires')).toEqual([null, 'none']);
    expect(match('Number of deliberate secondary fires', 'XYZ')).toEqual([null, 'none']);
  });

  it('knows an agency by its other abbreviation', () => {
    const twins = aPlan([aMeasure('a', { wording: 'Cases', source: 'SSCB' }), aMeasure('b', { wording: 'Cases', source: 'GMP' })], {
      abbreviations: [{ short: 'SSCB', long: 'Safeguarding Board', aliases: ['SCCB'] }],
    });
    expect(matchMeasure('Cases', 'SCCB', null, twins).measure?.id).toBe('a');
  });
});

describe('suggestMeasures', () => {
  it('offers the nearest wordings, most alike first, and accepts none itself', () => {
    const label = 'Domestic abuse incident count';
    expect(match(label)).toEqual([null, 'none']);
    expect(suggestMeasures(label, 'GMP', ssp2016To17, 3)[0]?.measure.id).toBe('domestic-abuse-incidents');
  });

  it('offers nothing for words of another subject', () => {
    expect(suggestMeasures('Library book issues', null, ssp2016To17, 3)).toEqual([]);
  });
});
