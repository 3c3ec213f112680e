/**
 * One Stockport Safety Partnership Plan 2025-28: every line of its "Performance measures", in the plan's words and order.
 * A line that holds several measures is split, and each of them keeps the whole line. The plan names few sources, units or
 * frequencies: what it does not say is left not specified.
 */
import type { Plan } from '../plan';
import type { MeasureRow } from './measure-row';
import { higher, lower, measuresOf, noPolarity, planHigher, planLower } from './measure-row';

/** The measures that one line of the plan holds. */
const fromLine = (line: string, rows: readonly MeasureRow[]): MeasureRow[] => rows.map((row) => ({ line, ...row }));

const ACTIVITY = noPolarity('A count of what the agencies did: more can mean more enforcement or more of the problem.');
const RECORDED = noPolarity('Recorded and reported figures rise with readier reporting as well as with harm.');
const UPTAKE = noPolarity('More people can mean more need or better reach; the number alone cannot say which.');
const HARM = lower('A count of harm done.');
const NO_FIGURE = noPolarity('The plan does not say which figure it means, so no direction can be called better.');

const domesticAbuse: readonly MeasureRow[] = [
  ...fromLine(
    'Number of Domestic Homicide Reviews and reassurance and accountability from partners that learning/recommendations have ' +
    'been completed and embedded',
    [
      {
        id: 'domestic-homicide-reviews', kind: 'count', unit: 'reviews', precision: 0,
        wording: 'Number of Domestic Homicide Reviews',
        polarity: noPolarity(
          'A review follows a death, but when it is begun depends on the commissioning; it is read one by one.',
        ),
        note: 'Reviews are published events, so small numbers are printed.',
      },
      {
        id: 'domestic-homicide-review-learning', kind: 'narrative', unit: '',
        wording: 'Reassurance and accountability from partners that learning/recommendations have been completed and embedded',
        polarity: NO_FIGURE,
      },
    ],
  ),
  {
    id: 'marac-referrals-from-partners', kind: 'count', unit: 'referrals', precision: 0, aboutIndividuals: true,
    wording: 'Increase in referrals into MARAC from partner agencies',
    line:
      "Increase in referrals into MARAC from partner agencies (DA needs assessment indicated that most referrals into MARAC " +
      "are via GMP and Children's Social Care)",
    aliases: ['Referrals into MARAC from partner agencies', 'Number of referrals into MARAC from partner agencies'],
    polarity: planHigher('Increase in referrals into MARAC from partner agencies'),
  },
  {
    id: 'repeat-marac-referrals', kind: 'count', unit: 'referrals', precision: 0, aboutIndividuals: true,
    wording: 'Reduction in the number of repeat MARAC referrals including single victims and those with children/young people',
    aliases: [
      'Repeat MARAC referrals', 'Number of repeat MARAC referrals',
      'Number of repeat MARAC referrals including single victims and those with children/young people',
    ],
    polarity: planLower('Reduction in the number of repeat MARAC referrals'),
  },
  {
    id: 'sanctuary-scheme-victims', kind: 'count', unit: 'people', precision: 0, aboutIndividuals: true,
    wording: 'Number of victims who have accessed support via the Sanctuary Scheme and received ongoing support',
    polarity: UPTAKE,
  },
  {
    id: 'behaviour-change-programmes', kind: 'count', unit: 'people', precision: 0, aboutIndividuals: true,
    wording: 'Number of Stockport residents have engaging in voluntary behaviour change programmes or support',
    aliases: ['Number of Stockport residents engaging in voluntary behaviour change programmes or support'],
    polarity: UPTAKE, note: 'Worded as the plan prints it.',
  },
];

const MORE_IN_TREATMENT = higher(
  'The plan means to be "Increasing the number of people accessing and engaging in drug and alcohol treatment".',
);
const substanceMisuse: readonly MeasureRow[] = [
  {
    id: 'alcohol-hospital-admissions', kind: 'count', unit: 'admissions', precision: 0, aboutIndividuals: true,
    wording: 'Number of alcohol-related hospital admissions', polarity: HARM,
  },
  ...fromLine('Number of people in substance misuse treatment programmes (adults/under 18s), by substance', [
    {
      id: 'in-treatment-adults', kind: 'count', unit: 'people', precision: 0, aboutIndividuals: true,
      wording: 'Number of people in substance misuse treatment programmes (adults), by substance',
      polarity: MORE_IN_TREATMENT,
    },
    {
      id: 'in-treatment-under-18s', kind: 'count', unit: 'people', precision: 0, aboutIndividuals: true,
      wording: 'Number of people in substance misuse treatment programmes (under 18s), by substance',
      polarity: MORE_IN_TREATMENT,
    },
  ]),
  {
    id: 'deaths-in-treatment', kind: 'count', unit: 'deaths', precision: 0, aboutIndividuals: true,
    wording: 'Number of deaths in treatment', polarity: HARM,
  },
  {
    id: 'unplanned-treatment-exits', kind: 'percent', unit: '%',
    wording: 'Individuals leaving treatment through an unplanned exit as a % of total treatment exits',
    polarity: lower('People who drop out do not finish; the plan means to be "Improving drug and alcohol treatment outcomes".'),
  },
  {
    id: 'substantial-progress-in-treatment', kind: 'percent', unit: '%',
    wording: '% of clients making substantial progress in treatment',
    line:
      '% of clients making substantial progress in treatment (i.e. successfully completing treatment; substantially reducing ' +
      'or stopping use of problem substances)',
    polarity: higher('The plan means to be "Improving drug and alcohol treatment outcomes".'),
  },
];

const supportedVictims = (id: string, of: string): MeasureRow => ({
  id: `gmvs-supported-${id}`, kind: 'count', unit: 'people', precision: 0, source: 'GMVS', aboutIndividuals: true,
  wording: `Number of ${of} victims who have been supported by GMVS`, polarity: UPTAKE,
});

const victims: readonly MeasureRow[] = [
  {
    id: 'gmvs-partner-referrals', kind: 'percent', unit: '%', source: 'GMVS',
    wording: '% of partner referrals to GMVS by borough',
    polarity: noPolarity('A share by borough: it moves when other boroughs do.'),
  },
  {
    id: 'gmvs-police-referrals', kind: 'percent', unit: '%', source: 'GMVS', wording: '% of police referrals to GMVS by borough',
    polarity: noPolarity('A share by borough: it moves when other boroughs do.'),
  },
  ...fromLine(
    'Number of domestic abuse, hate crime, rape/sexual violence, stalking, fraud, exploitation victims who have been supported ' +
    'by GMVS',
    [
      supportedVictims('domestic-abuse', 'domestic abuse'),
      supportedVictims('hate-crime', 'hate crime'),
      supportedVictims('rape-sexual-violence', 'rape/sexual violence'),
      supportedVictims('stalking', 'stalking'),
      supportedVictims('fraud', 'fraud'),
      supportedVictims('exploitation', 'exploitation'),
    ],
  ),
];

const adultOffending: readonly MeasureRow[] = [
  {
    id: 'iom-dashboard', kind: 'narrative', unit: '', wording: 'IOM dashboard data headlines', polarity: NO_FIGURE,
    note: 'The plan names a dashboard and no figure: headlines in words.',
  },
  { id: 'adult-offending-accommodation', kind: 'not-specified', unit: '', wording: 'Accommodation data', polarity: NO_FIGURE },
  {
    id: 'adult-offending-education-employment', kind: 'not-specified', unit: '',
    wording: 'Education, training and employment data', polarity: NO_FIGURE,
  },
  { id: 'adult-offending-early-release', kind: 'not-specified', unit: '', wording: 'Early release data', polarity: NO_FIGURE },
  {
    id: 'adult-offending-demographics', kind: 'not-specified', unit: '', wording: 'Demographic data', polarity: NO_FIGURE,
    aboutIndividuals: true,
    line: 'Demographic data (e.g. age, gender and ethnicity of adults in the system)',
    aliases: ['Demographic data (e.g. age, gender and ethnicity of adults in the system)'],
  },
];

const youthJustice: readonly MeasureRow[] = [
  {
    id: 'first-time-entrants', kind: 'rate', unit: 'per 100,000', base: 100000, withNumber: true, aboutIndividuals: true,
    wording: 'First time entrants to youth justice system. Rate of FTEs per 100,000 (and number of FTEs)',
    aliases: [
      'First time entrants to youth justice system', 'Rate of FTEs per 100,000 (and number of FTEs)', 'Rate of FTEs per 100,000',
      'First time entrants',
    ],
    polarity: lower(
      'The sub-theme means "to prevent children and young people from entering the criminal justice system in the first place".',
    ),
  },
  {
    id: 'custodial-sentences', kind: 'rate', unit: 'per 1,000', base: 1000, withNumber: true, aboutIndividuals: true,
    wording: 'Custody rate per 1,000 (and number of custodial sentences)', aliases: ['Custody rate per 1,000', 'Custody rate'],
    polarity: lower('Custody is the last resort for a child, and it follows serious or repeated offending.'),
  },
  {
    id: 're-offenders', kind: 'percent', unit: '%', wording: '% of re-offenders in cohort',
    line: '% of re-offenders in cohort (annual weighted average)',
    aliases: ['% of re-offenders in cohort (annual weighted average)'], aboutIndividuals: true,
    polarity: lower('The theme is "Reducing harm and reoffending".'),
    note: 'An annual weighted average; the plan warns that small cohorts make the rate swing.',
  },
  {
    id: 'yjs-looked-after', kind: 'percent', unit: '%', frequency: 'annual', aboutIndividuals: true,
    wording: '% of children and young people open to YJS as at end of financial year who were looked after',
    line:
      '% of children and young people open to YJS as at end of financial year who were looked after (includes Stockport and ' +
      'other local authority Children Looked After (CLA))',
    polarity: noPolarity('It says who is in the system, not how well they are served.'),
  },
  {
    id: 'yjs-excluded', kind: 'percent', unit: '%', frequency: 'annual', aboutIndividuals: true,
    wording:
      '% of children and young people open to YJS as at end of financial year who had an exclusion at any point in the ' +
      'financial year',
    line:
      '% of children and young people open to YJS as at end of financial year who had an exclusion at any point in the ' +
      'financial year (fixed, permanent and suspensions)',
    polarity: noPolarity('It says who is in the system; exclusions are the schools\' decisions.'),
  },
  {
    id: 'yjs-diversity', kind: 'narrative', unit: '', aboutIndividuals: true,
    wording: 'Data on diversity of children and young people in the youth justice system',
    line:
      "Data on diversity of children and young people in the youth justice system (e.g. ethnicity, gender, age, SEND, CLA) " +
      "routinely reported to Youth Justice Board will be reported to OSSP Board 'by exception'",
    polarity: NO_FIGURE, note: 'Reported to the Board by exception, in words.',
  },
];

const recordedCrime: readonly MeasureRow[] = [
  {
    id: 'crime-rates', kind: 'rate', unit: '', source: 'GMP', wording: 'Crime rates',
    polarity: lower('The sub-theme means "Preventing and tackling crime"; mind changes in recording.'),
    note: 'The plan does not say which crimes, or per how many people.',
  },
  ...fromLine('Operation Hurricane- Measures reporting of ASB, intelligence from GMP and public', [
    {
      id: 'operation-hurricane-asb', kind: 'not-specified', unit: '', wording: 'Operation Hurricane - reporting of ASB',
      polarity: RECORDED,
    },
    {
      id: 'operation-hurricane-intelligence', kind: 'not-specified', unit: '',
      wording: 'Operation Hurricane - intelligence from GMP and public', polarity: RECORDED,
    },
  ]),
  {
    id: 'pact-meetings', kind: 'not-specified', unit: '', wording: 'Measure relating to PACT meetings', polarity: NO_FIGURE,
    // The raised figure is the mark of the plan's footnote on what PACT is.
    line: 'Measure relating to PACT¹ meetings',
  },
  ...fromLine('Operation Rimini: Stop and Search orders, arrests, Criminal Behaviour Orders (CBOs)', [
    {
      id: 'operation-rimini-stop-and-search', kind: 'count', unit: 'orders', precision: 0,
      wording: 'Operation Rimini: Stop and Search orders', polarity: ACTIVITY,
    },
    {
      id: 'operation-rimini-arrests', kind: 'count', unit: 'arrests', precision: 0, aboutIndividuals: true,
      wording: 'Operation Rimini: arrests', polarity: ACTIVITY,
    },
    {
      id: 'operation-rimini-cbos', kind: 'count', unit: 'orders', precision: 0, aboutIndividuals: true,
      wording: 'Operation Rimini: Criminal Behaviour Orders (CBOs)', aliases: ['Operation Rimini: CBOs'], polarity: ACTIVITY,
    },
  ]),
  ...fromLine('Operation Libra – Detached youthwork engagement and Foundation 92', [
    {
      id: 'operation-libra-youthwork', kind: 'not-specified', unit: '',
      wording: 'Operation Libra - Detached youthwork engagement', polarity: NO_FIGURE,
    },
    {
      id: 'operation-libra-foundation-92', kind: 'not-specified', unit: '', wording: 'Operation Libra - Foundation 92',
      polarity: NO_FIGURE,
    },
  ]),
];

const organisedCrime: readonly MeasureRow[] = [
  {
    id: 'apmis-activity', kind: 'not-specified', unit: '', wording: 'Increase targeted APMIS activity to disrupt OCGs',
    aliases: ['Targeted APMIS activity to disrupt OCGs'],
    polarity: planHigher('Increase targeted APMIS activity to disrupt OCGs'),
    note: 'The plan does not say what is counted as an activity.',
  },
  {
    id: 'ocg-arrests', kind: 'count', unit: 'arrests', precision: 0, aboutIndividuals: true,
    wording: 'Total arrests linked to OCGs', polarity: ACTIVITY,
  },
  {
    id: 'ocg-cash', kind: 'currency', unit: '£',
    wording: 'Cash seizures/confiscations under the Proceeds of Crime Act (PoCA) linked to OCGs',
    aliases: [
      'Cash seizures/confiscations under PoCA linked to OCGs', 'Total amount of cash seizures/confiscation linked to OCGs',
    ],
    polarity: noPolarity(
      'One operation can make most of the sum, and a large sum can mean more enforcement or more organised crime.',
    ),
  },
  { id: 'firearm-discharges', kind: 'count', unit: 'discharges', precision: 0, wording: 'Firearm discharges', polarity: HARM },
  {
    id: 'ocg-interventions', kind: 'count', unit: 'interventions', precision: 0, wording: 'Multi-agency interventions on OCGs',
    polarity: ACTIVITY,
  },
  {
    id: 'mapped-ocgs', kind: 'count', unit: 'groups', precision: 0, wording: 'Number of mapped OCGs',
    polarity: noPolarity('The plan means to "Improve mapping", which by itself adds groups to the map.'),
  },
];

const antisocialBehaviour: readonly MeasureRow[] = [
  ...fromLine('Number/rate of ASB incidents (total and type)', [
    {
      id: 'asb-incidents', kind: 'count', unit: 'incidents', precision: 0, wording: 'Number of ASB incidents (total and type)',
      aliases: ['Number of ASB incidents'], polarity: lower('The sub-theme means "reducing and addressing ASB".'),
    },
    {
      id: 'asb-incident-rate', kind: 'rate', unit: '', wording: 'Rate of ASB incidents (total and type)',
      aliases: ['Rate of ASB incidents'], polarity: lower('The sub-theme means "reducing and addressing ASB".'),
      note: 'The plan does not say per how many people.',
    },
  ]),
  { id: 'asb-cases', kind: 'count', unit: 'cases', precision: 0, wording: 'Number of cases dealt with', polarity: ACTIVITY },
  {
    id: 'asb-cases-resolved', kind: 'percent', unit: '%', wording: '% of cases that are successfully resolved',
    polarity: higher('A resolved case is the outcome that the case was opened for.'),
  },
  {
    id: 'asb-resolution-time', kind: 'duration', unit: '', wording: 'Average time taken to resolve cases',
    polarity: lower('A case resolved sooner spares the person who reported it.'), note: 'The plan does not say in days or weeks.',
  },
  {
    id: 'asb-satisfaction', kind: 'percent', unit: '%', wording: "% of cases resolved to client's satisfaction",
    polarity: higher('A satisfied client is the outcome that the case was opened for.'),
  },
  {
    id: 'asb-hotspots', kind: 'not-specified', unit: '', wording: 'Hotspots and incidents that have been reported',
    polarity: RECORDED,
  },
  {
    id: 'closure-orders-sought', kind: 'count', unit: 'orders', precision: 0, source: 'GMP',
    wording: 'GMP number of closure orders sought', polarity: ACTIVITY,
  },
  {
    id: 'closure-orders-obtained', kind: 'count', unit: 'orders', precision: 0, source: 'GMP',
    wording: 'GMP number of closure orders obtained', polarity: ACTIVITY,
  },
  {
    id: 'dispersal-orders', kind: 'count', unit: 'orders', precision: 0, wording: 'Number of dispersal orders',
    polarity: ACTIVITY,
  },
  {
    id: 'youth-work-engagement', kind: 'count', unit: 'people', precision: 0, aboutIndividuals: true,
    wording: 'Number of children and young people engaged in youth work (RTime)',
    polarity: higher(
      'The plan means to "provide positive opportunities for children and young people"; more engaged is more reach.',
    ),
  },
  {
    id: 'legal-actions', kind: 'count', unit: 'actions', precision: 0, wording: 'Number of legal actions secured',
    line:
      'Number of legal actions secured (e.g. Community Protection Warnings and Notices, civil injunctions, committals, Closure ' +
      'Orders, Criminal Behaviour Orders and possession cases)',
    polarity: ACTIVITY,
  },
];

const hateCrime = (id: string, source: string): MeasureRow => ({
  id: `hate-crimes-incidents-${id}`, kind: 'count', unit: 'crimes and incidents', precision: 0, source,
  wording: `Numbers of hate crimes/incidents recorded by ${source}`,
  aliases: ['Numbers of hate crimes/incidents', 'Number of hate crimes/incidents'],
  polarity: noPolarity('The plan means to strengthen reporting, so a rise can be the plan working or more hate crime.'),
});

const communityCohesion: readonly MeasureRow[] = fromLine(
  'Numbers of hate crimes/incidents recorded by GMP, Stockport Homes and Stop Hate UK',
  [hateCrime('gmp', 'GMP'), hateCrime('stockport-homes', 'Stockport Homes'), hateCrime('stop-hate-uk', 'Stop Hate UK')],
);

const FEWER_FIRES = lower('The sub-theme means "to reduce the incidence of deliberate fires".');
const fire: readonly MeasureRow[] = [
  {
    id: 'deliberate-primary-fires', kind: 'count', unit: 'fires', precision: 0, wording: 'Number of deliberate fires (primary)',
    aliases: ['Number of deliberate primary fires'], polarity: FEWER_FIRES,
  },
  {
    id: 'deliberate-secondary-fires', kind: 'count', unit: 'fires', precision: 0,
    wording: 'Number of deliberate fires (secondary)',
    aliases: ['Number of deliberate secondary fires'], polarity: FEWER_FIRES,
    note: 'The plan names no source; in 2016/17 GMFRS and GMP both counted these, and differed.',
  },
  {
    id: 'fire-deaths', kind: 'count', unit: 'deaths', precision: 0, wording: 'Number of fire deaths', polarity: HARM,
    note: 'Fire deaths are published events, so small numbers are printed.',
  },
  {
    id: 'fire-injuries', kind: 'count', unit: 'injuries', precision: 0, aboutIndividuals: true,
    wording: 'Number of injuries from fire', polarity: HARM,
  },
  {
    id: 'water-rescues', kind: 'count', unit: 'rescues', precision: 0, wording: 'Number of rescues from water',
    polarity: noPolarity('A rescue is a danger met and a life kept: the number alone cannot say which moved.'),
  },
];

const SAFE = 'keeping-people-safe-and-supporting-victims';
const OFFENDING = 'reducing-harm-and-reoffending';
const COMMUNITIES = 'strengthening-communities-and-tackling-inequality';

export const ossp2025To28: Plan = {
  id: 'ossp-2025-28',
  title: 'One Stockport Safety Partnership Plan 2025-2028',
  partnership: 'One Stockport Safety Partnership',
  years: '2025-28',
  version: '1.0',
  provenance:
    'Taken from section 2 of the One Stockport Safety Partnership Plan 2025-2028: all 52 lines of its "Performance measures", ' +
    'split where a line holds several. Online safety has none in the plan. The plan gives no targets or acceptable ranges, and ' +
    'few sources or frequencies: its Board is to receive reports twice a year. Where the plan says "increase" or "reduction" ' +
    'of a measure, the polarity is the plan\'s; every other one is a proposal for a person to confirm.',
  themes: [
    {
      id: SAFE, title: 'Keeping people safe and supporting victims', kind: 'theme',
      subThemes: [
        { id: 'domestic-abuse', title: 'Domestic abuse' },
        { id: 'online-safety', title: 'Online safety' },
        { id: 'substance-misuse', title: 'Substance misuse' },
        { id: 'victims', title: 'Victims' },
      ],
    },
    {
      id: OFFENDING, title: 'Reducing harm and reoffending', kind: 'theme',
      subThemes: [
        { id: 'adult-offending', title: 'Adult offending' },
        { id: 'youth-justice', title: 'Youth justice' },
      ],
    },
    {
      id: COMMUNITIES, title: 'Strengthening communities and tackling inequality', kind: 'theme',
      subThemes: [
        { id: 'crime-recorded-by-gmp', title: 'Crime recorded by GMP' },
        { id: 'serious-and-organised-crime', title: 'Serious and organised crime (SOC)' },
        { id: 'antisocial-behaviour', title: 'Antisocial behaviour (ASB)' },
        { id: 'community-cohesion', title: 'Community cohesion and addressing hate crime and extremism' },
        { id: 'fire', title: 'Fire-related incidents and fire safety' },
      ],
    },
  ],
  measures: [
    ...measuresOf(SAFE, 'domestic-abuse', '1. Domestic abuse', domesticAbuse),
    ...measuresOf(SAFE, 'substance-misuse', '3. Substance misuse', substanceMisuse),
    ...measuresOf(SAFE, 'victims', '4. Victims', victims),
    ...measuresOf(OFFENDING, 'adult-offending', '5. Adult offending', adultOffending),
    ...measuresOf(OFFENDING, 'youth-justice', '6. Youth justice', youthJustice),
    ...measuresOf(COMMUNITIES, 'crime-recorded-by-gmp', '7. Crime recorded by GMP', recordedCrime),
    ...measuresOf(COMMUNITIES, 'serious-and-organised-crime', '8. Serious and organised crime (SOC)', organisedCrime),
    ...measuresOf(COMMUNITIES, 'antisocial-behaviour', '9. Antisocial behaviour (ASB)', antisocialBehaviour),
    ...measuresOf(COMMUNITIES, 'community-cohesion', '10. Community cohesion and addressing hate crime and extremism', communityCohesion),
    ...measuresOf(COMMUNITIES, 'fire', '11. Fire-related incidents and fire safety', fire),
  ],
  abbreviations: [
    { short: 'APMIS', long: 'Agency and Partner Management Information System', aliases: [] },
    { short: 'ASB', long: 'Antisocial behaviour', aliases: [] },
    { short: 'ASBO', long: 'Antisocial Behaviour Order', aliases: ['ASBOs'] },
    { short: 'CBO', long: 'Criminal Behaviour Order', aliases: ['CBOs'] },
    { short: 'CCTV', long: 'Closed circuit television', aliases: [] },
    { short: 'CLA', long: 'Children Looked After', aliases: [] },
    { short: 'CPS', long: 'Crown Prosecution Service', aliases: [] },
    { short: 'CSP', long: 'Community Safety Partnership', aliases: ['CSPs'] },
    { short: 'CST', long: 'Complex Safeguarding Team', aliases: [] },
    { short: 'DA', long: 'Domestic abuse', aliases: [] },
    { short: 'DHR', long: 'Domestic Homicide Review', aliases: ['DHRs'] },
    {
      short: 'DWP', long: 'Department for Work and Pensions', aliases: [],
      origin: 'The plan\'s text; its glossary prints "Department of Work and Pension".',
    },
    { short: 'FTE', long: 'First-time entrant', aliases: ['FTEs'] },
    { short: 'GM', long: 'Greater Manchester', aliases: [] },
    { short: 'GMCA', long: 'Greater Manchester Combined Authority', aliases: [] },
    { short: 'GMFRS', long: 'Greater Manchester Fire and Rescue Service', aliases: [] },
    { short: 'GMP', long: 'Greater Manchester Police', aliases: [] },
    { short: 'GMVS', long: 'Greater Manchester Victim Services', aliases: [] },
    { short: 'HMIP', long: "His Majesty's Inspectorate of Prisons", aliases: [] },
    { short: 'IOM', long: 'Integrated Offender Management', aliases: [] },
    { short: 'IOPC', long: 'Independent Office for Police Conduct', aliases: [] },
    { short: 'MAPPA', long: 'Multi-Agency Public Protection Arrangements', aliases: [] },
    { short: 'MARAC', long: 'Multi-Agency Risk Assessment Conference', aliases: ['MARACs'] },
    { short: 'MSHT', long: 'Modern Slavery and Human Trafficking', aliases: [] },
    { short: 'NHS', long: 'National Health Service', aliases: [] },
    { short: 'NPS', long: 'National Probation Service', aliases: [] },
    { short: 'NRM', long: 'National Referral Mechanism', aliases: [] },
    { short: 'OCG', long: 'Organised Crime Group', aliases: ['OCGs'] },
    { short: 'Ofcom', long: 'Office of Communications', aliases: [] },
    { short: 'OSSP', long: 'One Stockport Safety Partnership', aliases: [] },
    { short: 'PACT', long: 'Partners and Communities Together', aliases: [] },
    { short: 'PDU', long: 'Probation Delivery Unit', aliases: [] },
    { short: 'PoCA', long: 'Proceeds of Crime Act', aliases: [] },
    { short: 'RRB', long: 'Reducing Reoffending Board', aliases: [] },
    { short: 'SNA', long: 'Strategic needs assessment', aliases: [] },
    { short: 'SOC', long: 'Serious and organised crime', aliases: [] },
    { short: 'YJS', long: 'Youth Justice Service', aliases: [] },
    { short: 'VAWG', long: 'Violence against women and girls', aliases: [], origin: "The plan's text; its glossary lacks it." },
  ],
};
