/** The plans against the documents that they were taken from: counts made by hand in seeds 000, 003 and 004. */
import { findPlan } from '../../../src/domain/framework/built-in-plans';
import type { Measure } from '../../../src/domain/framework/plan';

const measuresOf = (planId: string, subTheme?: string): readonly Measure[] =>
  (findPlan(planId)?.measures ?? []).filter((measure) => subTheme === undefined || measure.subTheme === subTheme);
const measure = (planId: string, id: string) => measuresOf(planId).find((one) => one.id === id);

describe('the 2016/17 framework', () => {
  it('has four themes and the strategic priorities', () => {
    expect(findPlan('ssp-2016-17')?.themes.map(({ title, kind }) => `${kind}: ${title}`)).toEqual([
      'theme: Protecting Vulnerable People',
      'theme: Public Safety and Protection',
      'theme: Transforming Justice',
      'theme: Serious and Organised Crime',
      'strategic-priority: Strategic Priorities',
    ]);
  });

  it.each([
    ['safeguarding', 6],
    ['children-missing-from-home', 2],
    ['drugs-and-alcohol', 9],
    ['crime-and-anti-social-behaviour', 7],
    ['youth-re-offending', 3],
    ['organised-crime-gangs', 2],
    ['radicalisation-and-extremism', 1],
  ])('has under %s the %i rows of the report\'s table', (subTheme, rows) => {
    expect(measuresOf('ssp-2016-17', subTheme)).toHaveLength(rows);
  });

  it('keeps the secondary fires of GMFRS and of GMP apart under one wording', () => {
    const twins = measuresOf('ssp-2016-17').filter(({ wording }) => wording === 'Number of deliberate secondary fires');
    expect(twins.map(({ id, source }) => [id, source])).toEqual([
      ['deliberate-secondary-fires-gmfrs', 'GMFRS'],
      ['deliberate-secondary-fires-gmp', 'GMP'],
    ]);
  });

  it('only proposes its polarities, since the report prints no colours that we can read', () => {
    expect(new Set(measuresOf('ssp-2016-17').map(({ polarity }) => polarity.standing))).toEqual(new Set(['proposed']));
  });

  it.each(['child-safeguarding-offences', 'cse-referrals-high-risk', 'domestic-abuse-incidents', 'channel-referrals'])(
    'calls no direction of %s better, since it rises with better recording or awareness',
    (id) => expect(measure('ssp-2016-17', id)?.polarity.value).toBe('none'),
  );

  it('knows SCCB as the key\'s spelling of SSCB', () => {
    expect(findPlan('ssp-2016-17')?.abbreviations.find(({ short }) => short === 'SSCB')?.aliases).toEqual(['SCCB']);
  });
});

describe('the 2022-25 plan', () => {
  it('has its three priorities and says that its measures are missing', () => {
    const plan = findPlan('ssp-2022-25');
    expect(plan?.themes.map(({ title }) => title)).toEqual([
      'Protecting Vulnerable People',
      'Public Safety and Protection',
      'Reducing Offending and Reoffending',
    ]);
    expect(plan?.measures).toEqual([]);
    expect(plan?.provenance).toContain('measures are missing');
  });
});

describe('the 2025-28 plan', () => {
  it.each([
    ['domestic-abuse', 5, 6],
    ['online-safety', 0, 0],
    ['substance-misuse', 5, 6],
    ['victims', 3, 8],
    ['adult-offending', 5, 5],
    ['youth-justice', 6, 6],
    ['crime-recorded-by-gmp', 5, 9],
    ['serious-and-organised-crime', 6, 6],
    ['antisocial-behaviour', 11, 12],
    ['community-cohesion', 1, 3],
    ['fire', 5, 5],
  ])('has under %s the plan\'s %i lines as %i measures', (subTheme, lines, measures) => {
    const found = measuresOf('ossp-2025-28', subTheme);
    expect(found).toHaveLength(measures);
    expect(new Set(found.map(({ line, wording }) => line ?? wording)).size).toBe(lines);
  });

  it('explains the 37 abbreviations of the plan\'s glossary and one that only its text explains', () => {
    expect(findPlan('ossp-2025-28')?.abbreviations).toHaveLength(38);
  });

  it('takes a polarity from the plan only for the three lines that say increase or reduction', () => {
    const fromPlan = measuresOf('ossp-2025-28').filter(({ polarity }) => polarity.standing === 'plan');
    expect(fromPlan.map(({ id, polarity }) => [id, polarity.value])).toEqual([
      ['marac-referrals-from-partners', 'higher-is-better'],
      ['repeat-marac-referrals', 'lower-is-better'],
      ['apmis-activity', 'higher-is-better'],
    ]);
  });

  it('splits hate crimes by the three agencies that record them', () => {
    const sources = measuresOf('ossp-2025-28', 'community-cohesion').map(({ source }) => source);
    expect(sources).toEqual(['GMP', 'Stockport Homes', 'Stop Hate UK']);
  });

  it('takes a dashboard for narrative, not for a number', () => {
    expect(measure('ossp-2025-28', 'iom-dashboard')?.kind).toBe('narrative');
  });
});
