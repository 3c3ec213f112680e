/**
 * Safer Stockport Partnership, 2016/17: the framework as the annual report's tables show it. Wordings are the report's, with
 * the ligatures that its text extraction lost put back ("fres" → "fires"); the broken spellings are kept as aliases.
 */
import type { Plan } from '../plan';
import type { MeasureRow } from './measure-row';
import { higher, lower, measuresOf, noPolarity } from './measure-row';

/** What the report prints above each of its tables. */
const KEY_MEASURES = 'Key Performance Measures and Trends';
const table = (heading: string): string => `${KEY_MEASURES}: ${heading}`;

/** Where the 2025-28 plan goes on with a measure of this one: only where its words are clearly the same thing. */
const continuedBy = (id: string): string => `ossp-2025-28:${id}`;

/** Every table of the report gives one figure a year. */
const yearly = (rows: readonly MeasureRow[]): MeasureRow[] => rows.map((row) => ({ frequency: 'annual', ...row }));

const TREATMENT_BREAK =
  'Until 2015/16 everyone in treatment in the year; in 2016/17 only those entering treatment in the year, so 2016/17 cannot be ' +
  'compared with earlier years.';
const NUMBERS_IN_TREATMENT = noPolarity(
  'More people in treatment can mean more need or better reach; the number alone cannot say which.',
);
const COMPLETION = higher(
  'The theme aims at "improving treatment outcomes"; completing treatment and not coming back is the outcome.',
);
const LESS_CRIME = lower(
  'The theme\'s first priority is to "Reduce crime and Anti-Social Behaviour"; mind that the report puts part of the rise down ' +
  'to changes in recording.',
);
const FEWER_FIRES = lower('Deliberate fires are harm in themselves.');
const LESS_OFFENDING = lower('The theme\'s first priority is to "Reduce offending and re-offending".');
const OCG_PERIODS =
  'The 2015/16 figure runs to the end of November 2016 and the 2016/17 figure from December 2016 to the end of March 2017: ' +
  'unequal periods.';

const safeguarding = yearly([
  {
    id: 'marac-cases-involving-children', kind: 'percent', unit: '%', precision: 1, source: 'SSCB',
    wording: 'Percentage of Multi-Agency Risk Assessment Conference (MARAC) cases involving children',
    polarity: noPolarity('A share of the cases referred: it says who is at risk, not how well they are protected.'),
    note: 'The report says that it is collected quarterly; its table gives the year.',
  },
  {
    id: 'cse-referrals-high-risk', kind: 'count', unit: 'referrals', precision: 0, source: 'SCT', aboutIndividuals: true,
    wording: "Number of Child Sexual Exploitation referrals recorded as 'high' risk",
    aliases: ['Number of Child Sexual Exploitation referrals recorded as ‘high’ risk'],
    polarity: noPolarity('Referrals rise with awareness and recording as well as with harm; the report says so of CSE crimes.'),
    firstPeriod: '2016/17', note: 'A new measure in 2016/17; the report says that it is monitored quarterly.',
  },
  {
    id: 'domestic-abuse-incidents', kind: 'count', unit: 'incidents', precision: 0, source: 'GMP',
    wording: 'Domestic abuse incidents',
    aliases: ['Domestic Abuse (DA) incidents', 'DA incidents'],
    polarity: noPolarity('Much domestic abuse is never reported: a fall can be less abuse or less trust in reporting.'),
  },
  {
    id: 'children-domestic-abuse-referrals', kind: 'count', unit: 'children', precision: 0, source: 'SCT', aboutIndividuals: true,
    wording: 'Children subject of a domestic abuse referral',
    polarity: noPolarity('Referrals follow how readily agencies refer as well as how many children are exposed.'),
  },
  {
    id: 'child-safeguarding-offences', kind: 'count', unit: 'offences', precision: 0, source: 'GMP',
    wording: 'Number of child safeguarding offences recorded (defined as violence against the person and sexual offences)',
    aliases: ['Number of child safeguarding offences recorded (defned as violence against the person and sexual offences)'],
    polarity: noPolarity('Recorded offences rise with better recording and readier reporting as well as with harm.'),
  },
  {
    id: 'child-safeguarding-offenders-under-18', kind: 'percent', unit: '%', precision: 1, source: 'SSCB',
    wording: 'Percentage of recorded child safeguarding offences where the offender is also under 18',
    polarity: noPolarity(
      'A share of a recorded total that moves: 34.0% of 963 is about 327 offences and 28.1% of 1,337 about 376, so the share ' +
      'fell while the number rose.',
    ),
  },
]);

const missing = yearly([
  {
    id: 'missing-from-care', kind: 'count', unit: 'children', precision: 0, source: 'SCT', aboutIndividuals: true,
    wording: 'Children who run away from local authority care',
    polarity: lower('The report calls it "a major issue in Stockport"; mind that it also says recording has improved.'),
  },
  {
    id: 'missing-from-home', kind: 'count', unit: 'children', precision: 0, source: 'SCT', aboutIndividuals: true,
    wording: 'Children who run away from home',
    polarity: lower('The report calls it "a major issue in Stockport"; mind that it also says recording has improved.'),
  },
]);

const drugsAndAlcohol = yearly([
  {
    id: 'alcohol-hospital-admissions-under-18', kind: 'rate', unit: 'per 1,000 under-18s', base: 1000, precision: 0,
    source: 'SCT',
    wording: 'Alcohol-related hospital admissions for under-18s per 1,000', aboutIndividuals: true,
    polarity: lower('An admission is harm done, and hospitals count admissions whether or not anyone reports them.'),
    note:
      'As printed. 45 per 1,000 would be about one admission for every 22 under-18s: ask the source whether the base is 1,000.',
  },
  {
    id: 'under-18s-entering-treatment', kind: 'count', unit: 'people', precision: 0, source: 'SCT', aboutIndividuals: true,
    wording: 'Under-18s entering specialist substance misuse treatment',
    polarity: NUMBERS_IN_TREATMENT,
  },
  {
    id: 'parents-in-drug-treatment-living-with-children', kind: 'count', unit: 'people', precision: 0, source: 'SCT',
    aboutIndividuals: true,
    wording: 'Number of parents in drug treatment - living with children',
    polarity: NUMBERS_IN_TREATMENT, note: TREATMENT_BREAK,
  },
  {
    id: 'parents-in-drug-treatment-not-living-with-children', kind: 'count', unit: 'people', precision: 0, source: 'SCT',
    aboutIndividuals: true,
    wording: 'Number of parents in drug treatment - not living with children',
    polarity: NUMBERS_IN_TREATMENT, note: TREATMENT_BREAK,
  },
  {
    id: 'adults-in-contact-with-children-alcohol-treatment', kind: 'count', unit: 'people', precision: 0, source: 'SCT',
    aboutIndividuals: true,
    wording: 'Number of adults in contact with children receiving alcohol treatment',
    polarity: NUMBERS_IN_TREATMENT, note: TREATMENT_BREAK,
  },
  {
    id: 'parents-not-living-with-children-alcohol-treatment', kind: 'count', unit: 'people', precision: 0, source: 'SCT',
    aboutIndividuals: true,
    wording: 'Number of parents not living with children receiving alcohol treatment',
    polarity: NUMBERS_IN_TREATMENT, note: TREATMENT_BREAK,
  },
  {
    id: 'treatment-completion-opiate', kind: 'percent', unit: '%', precision: 1, source: 'NDTMS',
    wording: 'Treatment Completion & Non-representation (% opiate users)', polarity: COMPLETION,
  },
  {
    id: 'treatment-completion-non-opiate', kind: 'percent', unit: '%', precision: 1, source: 'NDTMS',
    wording: 'Treatment Completion & Non-representation (% non-opiate users)', polarity: COMPLETION,
  },
  {
    id: 'treatment-completion-alcohol', kind: 'percent', unit: '%', precision: 1, source: 'NDTMS',
    wording: 'Treatment Completion & Non-representation (% alcohol users)', polarity: COMPLETION,
  },
]);

const crimeAndAsb = yearly([
  {
    id: 'victim-based-crime', kind: 'rate', unit: 'per 1,000 population', base: 1000, precision: 2, source: 'GMP',
    wording: 'Victim-based crime per 1,000 population', polarity: LESS_CRIME,
  },
  {
    id: 'violent-crime', kind: 'rate', unit: 'per 1,000 population', base: 1000, precision: 2, source: 'GMP',
    wording: 'Violent crime per 1,000 population', polarity: LESS_CRIME,
  },
  {
    id: 'stealing', kind: 'rate', unit: 'per 1,000 population', base: 1000, precision: 2, source: 'GMP',
    wording: 'Stealing per 1,000 population', polarity: LESS_CRIME,
  },
  {
    id: 'asb-incidents', kind: 'rate', unit: 'per 1,000 population', base: 1000, precision: 1, source: 'GMP',
    wording: 'Anti-social behaviour incidents recorded per 1,000 population',
    aliases: ['Antisocial behaviour incidents recorded per 1,000 population', 'ASB incidents recorded per 1,000 population'],
    polarity: lower('The theme\'s first priority is to "Reduce crime and Anti-Social Behaviour".'),
    successor: continuedBy('asb-incident-rate'),
    note: 'The 2025-28 plan does not say per how many people: ask before the two are put on one line.',
  },
  {
    id: 'deliberate-primary-fires', kind: 'count', unit: 'fires', precision: 0, source: 'GMFRS',
    wording: 'Number of deliberate primary fires', aliases: ['Number of deliberate primary fres'], polarity: FEWER_FIRES,
    successor: continuedBy('deliberate-primary-fires'),
    note: 'The 2025-28 plan names no source for it.',
  },
  {
    id: 'deliberate-secondary-fires-gmfrs', kind: 'count', unit: 'fires', precision: 0, source: 'GMFRS',
    wording: 'Number of deliberate secondary fires', aliases: ['Number of deliberate secondary fres'], polarity: FEWER_FIRES,
    successor: continuedBy('deliberate-secondary-fires'),
    note:
      'GMP counts the same measure, and the two moved in opposite directions in 2016/17: keep the sources apart. The 2025-28 ' +
      'plan names no source, in a sub-theme that it shares with GMFRS.',
  },
  {
    id: 'deliberate-secondary-fires-gmp', kind: 'count', unit: 'fires', precision: 0, source: 'GMP',
    wording: 'Number of deliberate secondary fires', aliases: ['Number of deliberate secondary fres'],
    polarity: lower('Deliberate fires are harm in themselves; mind that police figures hold what was reported to the police.'),
    note: 'GMFRS counts the same measure, and the two moved in opposite directions in 2016/17: keep the sources apart.',
  },
]);

const youthReoffending = yearly([
  {
    id: 'first-time-entrants', kind: 'rate', unit: 'per 100,000 aged 10 to 17', base: 100000, withNumber: true, precision: 0,
    source: 'SCT',
    wording: 'First time entrants - rate per 100,000 10-17 year olds entering the criminal justice system (number)',
    aliases: [
      'First time entrants', 'First time entrants - rate per 100,000 10-17 year olds entering the criminal justice system',
    ],
    polarity: LESS_OFFENDING, aboutIndividuals: true,
    successor: continuedBy('first-time-entrants'),
    note: 'Years ending December, printed under the financial years. The 2025-28 plan does not say which ages its rate is of.',
  },
  {
    id: 'custodial-sentences', kind: 'rate', unit: 'per 1,000 aged 10 to 17', base: 1000, withNumber: true, precision: 2,
    source: 'SCT',
    wording: 'Custodial Sentences - rate per 1,000 10-17 year olds receiving a custodial sentence (number)',
    aliases: ['Custodial sentences', 'Custodial Sentences - rate per 1,000 10-17 year olds receiving a custodial sentence'],
    polarity: lower('Custody is the last resort for a child, and it follows serious or repeated offending.'),
    aboutIndividuals: true,
    successor: continuedBy('custodial-sentences'),
    note:
      '2015/16 "0.31 (11)" implies about 35,500 people aged 10 to 17, where the years beside it imply about 26,000: ask the ' +
      'source. The 2025-28 plan does not say which ages its rate is of.',
  },
  {
    id: 're-offenders', kind: 'percent', unit: '%', withNumber: true, precision: 1, source: 'SCT',
    wording: 'Re-offenders - percentage of 10-17 year olds within cohort who re-offend (number)',
    aliases: ['Re-offenders', 'Re-offenders - percentage of 10-17 year olds within cohort who re-offend'],
    polarity: LESS_OFFENDING, aboutIndividuals: true,
    successor: continuedBy('re-offenders'),
    note:
      'Years ending June, printed under the financial years; the report says that 2016/17 is "based on the 2015 cohort". The ' +
      '2025-28 plan takes an annual weighted average, and gives no number with it.',
  },
]);

const organisedCrime = yearly([
  {
    id: 'ocg-arrests', kind: 'count', unit: 'arrests', precision: 0, source: 'GMP', aboutIndividuals: true,
    wording: 'Total Arrests linked to OCGs',
    polarity: noPolarity('A count of police activity: more arrests can mean more enforcement or more organised crime.'),
    successor: continuedBy('ocg-arrests'), note: OCG_PERIODS,
  },
  {
    id: 'ocg-cash', kind: 'currency', unit: '£', precision: 0, source: 'GMP',
    wording: 'Total amount of cash seizures/confiscation linked to OCGs',
    aliases: [
      'Total amount of cash seizures/ confiscation linked to OCGs', 'Total amount of cash seizures/ confscation linked to OCGs',
    ],
    polarity: noPolarity(
      'One operation can make most of the sum, and a large sum can mean more enforcement or more organised crime.',
    ),
    successor: continuedBy('ocg-cash'),
    note: `${OCG_PERIODS} The 2025-28 plan says that the sums are taken under the Proceeds of Crime Act; the report does not.`,
  },
]);

const radicalisation = yearly([
  {
    id: 'channel-referrals', kind: 'count', unit: 'referrals', precision: 0, source: 'SMBC', aboutIndividuals: true,
    wording: 'Referrals to Channel Panel', aliases: ['Channel referrals'],
    polarity: noPolarity('Referrals rise with training and awareness as well as with risk.'),
    note: 'The 2016/17 figure is marked "to June 17"; the report does not say when it begins.',
  },
]);

export const ssp2016To17: Plan = {
  id: 'ssp-2016-17',
  title: 'Safer Stockport Partnership Plan 2016/17',
  partnership: 'Safer Stockport Partnership',
  years: '2016/17',
  version: '1.0',
  provenance:
    'Taken from the tables "Key Performance Measures and Trends" of the Safer Stockport Partnership Annual Report 2016/17. The ' +
    'plan itself (approved July 2016) was not at hand. The report gives no targets or acceptable ranges, and the colours of ' +
    'its trend symbols are not in the text that we have, so every polarity is a proposal for a person to confirm. The caseload ' +
    'profile (NPS and CRC side by side, no years) is not a set of measures over time and is left out.',
  themes: [
    {
      id: 'protecting-vulnerable-people', title: 'Protecting Vulnerable People', kind: 'theme',
      subThemes: [
        { id: 'safeguarding', title: 'Safeguarding' },
        { id: 'children-missing-from-home', title: 'Children missing from home' },
        { id: 'drugs-and-alcohol', title: 'Drugs and alcohol' },
      ],
    },
    {
      id: 'public-safety-and-protection', title: 'Public Safety and Protection', kind: 'theme',
      subThemes: [{ id: 'crime-and-anti-social-behaviour', title: 'Crime and anti-social behaviour' }],
    },
    {
      id: 'transforming-justice', title: 'Transforming Justice', kind: 'theme',
      subThemes: [{ id: 'youth-re-offending', title: 'Youth re-offending' }],
    },
    {
      id: 'serious-and-organised-crime', title: 'Serious and Organised Crime', kind: 'theme',
      subThemes: [{ id: 'organised-crime-gangs', title: 'Organised crime gangs (OCGs)' }],
    },
    {
      id: 'strategic-priorities', title: 'Strategic Priorities', kind: 'strategic-priority',
      subThemes: [{ id: 'radicalisation-and-extremism', title: 'Radicalisation and extremism' }],
    },
  ],
  measures: [
    ...measuresOf('protecting-vulnerable-people', 'safeguarding', table('Safeguarding'), safeguarding),
    ...measuresOf('protecting-vulnerable-people', 'children-missing-from-home', table('Children missing from home'), missing),
    ...measuresOf('protecting-vulnerable-people', 'drugs-and-alcohol', table('Drugs and alcohol'), drugsAndAlcohol),
    ...measuresOf('public-safety-and-protection', 'crime-and-anti-social-behaviour', table('Crime and anti-social behaviour'), crimeAndAsb),
    ...measuresOf('transforming-justice', 'youth-re-offending', table('Youth re-offending'), youthReoffending),
    ...measuresOf('serious-and-organised-crime', 'organised-crime-gangs', table('Organised crime gangs (OCGs)'), organisedCrime),
    ...measuresOf('strategic-priorities', 'radicalisation-and-extremism', KEY_MEASURES, radicalisation),
  ],
  abbreviations: [
    {
      short: 'SSCB', long: "Stockport Safeguarding Children's Board", aliases: ['SCCB'],
      origin: 'The report\'s key prints "SCCB"; its tables and text say SSCB.',
    },
    { short: 'SCT', long: "Stockport Children's Trust", aliases: [] },
    { short: 'GMP', long: 'Greater Manchester Police', aliases: [] },
    { short: 'NDTMS', long: 'National Drug Treatment Monitoring Service', aliases: [] },
    // What the tables use and the key lacks, as the report's text or the partnership's other documents explain it.
    { short: 'ASB', long: 'Anti-social behaviour', aliases: [], origin: "The report's text." },
    { short: 'CRC', long: 'Community Rehabilitation Company', aliases: ['CGM CRC'], origin: "The report's text." },
    { short: 'CSE', long: 'Child Sexual Exploitation', aliases: [], origin: "The report's text." },
    { short: 'DA', long: 'Domestic abuse', aliases: [], origin: "The report's text." },
    { short: 'GM', long: 'Greater Manchester', aliases: [], origin: 'The glossary of the 2025-28 plan.' },
    {
      short: 'GMFRS', long: 'Greater Manchester Fire and Rescue Service', aliases: [],
      origin: 'The glossary of the 2025-28 plan.',
    },
    {
      short: 'MAPPA', long: 'Multi Agency Public Protection Arrangements', aliases: ['MAPPA1'],
      origin: 'The footnote to the caseload profile.',
    },
    { short: 'MARAC', long: 'Multi-Agency Risk Assessment Conference', aliases: [], origin: "The report's table." },
    { short: 'NPS', long: 'National Probation Service', aliases: [], origin: "The report's text." },
    {
      short: 'OCG', long: 'Organised crime gang', aliases: ['OCGs'],
      origin: "The report's heading; the partnership's later documents say \"organised crime group\".",
    },
    {
      short: 'SMBC', long: 'Stockport Metropolitan Borough Council', aliases: [],
      origin:
        'Not spelled out in the report, which gives one post both as "SMBC" and as "Stockport Council": the council\'s full ' +
        'name.',
    },
    { short: 'SSP', long: 'Safer Stockport Partnership', aliases: [], origin: "The report's text." },
  ],
};
