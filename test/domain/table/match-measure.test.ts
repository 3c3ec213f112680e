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

describe('what agencies put around a name', () => {
  const plan = aPlan(
    [
      aMeasure('fires', { wording: 'Deliberate fires and re-ignitions' }),
      aMeasure('detections', { wording: 'Burglary detections', kind: 'percent' }),
      aMeasure('offences', { wording: 'Offences', kind: 'rate' }),
      aMeasure('ocg', { wording: 'Arrests of OCG members' }),
      aMeasure('flats', { wording: 'Number of burglaries in flats' }),
    ],
    { abbreviations: [{ short: 'OCG', long: 'Organised crime gang', aliases: ['OCGs'] }] },
  );
  const id = (label: string) => matchMeasure(label, null, null, plan).measure?.id ?? null;

  it.each([
    'CSP1 \u2013 Deliberate fires and re-ignitions', 'PI 12: Deliberate fires and re-ignitions', 'KPI3 Deliberate fires and re-ignitions',
    '1.2 Deliberate fires and re-ignitions', '3) Deliberate fires and re-ignitions', '(a) Deliberate fires and re-ignitions',
    'Deliberate fires and re-ignitions (1)', 'Deliberate fires and re-ignitions2', 'Deliberate fires and re-ignitions\u00b9',
    'Deliberate fires & re\u2011ignitions', 'Deliberate  fires\nand reignitions', 'Deliberate \ufb01res and re-ignitions', 'Deliberate fres and re-ignitions',
    'Deliberate fires and re-ignitions (number)', 'CSP1 - Deliberate fires and re-ignitions (no.) *',
  ])('%j is still the measure', (label) => expect(id(label)).toBe('fires'));

  it.each([['Arrests of Organised Crime Gang members', 'ocg'], ['Arrests of organised crime gangs members', 'ocg'], ['No of burglaries in flats', 'flats'], ['# of burglaries in fats', 'flats']])(
    '%j is %s', (label, expected) => expect(id(label)).toBe(expected),
  );

  it('takes a unit in brackets only for a measure in that unit', () => {
    expect(id('Burglary detections (%)')).toBe('detections');
    expect(id('Offences (rate per 1,000 population)')).toBe('offences');
    expect(id('Burglary detections (number)')).toBeNull();
    expect(id('Offences (number)')).toBeNull();
    expect(id('Deliberate fires and re-ignitions (%)')).toBeNull();
  });

  it.each(['SK1 \u2013 Offences', 'Q1 \u2013 Offences', 'M60 Offences', 'Under 18 Offences', 'Offences (women)', 'Violent offences'])(
    'does not take %j for the measure: what is before or behind it tells it apart', (label) => expect(id(label)).toBeNull(),
  );

  it('passes over a paragraph', () => expect(id(`Offences ${'and more '.repeat(4_000)}`)).toBeNull());
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
