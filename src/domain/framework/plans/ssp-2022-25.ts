/** Safer Stockport Partnership Plan 2022-25: its three priorities. Its measures stand in a document that we do not have. */
import type { Plan } from '../plan';

export const ssp2022To25: Plan = {
  id: 'ssp-2022-25',
  title: 'Safer Stockport Partnership Plan 2022-2025',
  partnership: 'Safer Stockport Partnership',
  years: '2022-25',
  version: '1.0',
  provenance:
    'Taken from the report to Stockport Council\'s Cabinet of 15 March 2022, which names the plan\'s three key strategic ' +
    'priorities. It says that "performance on a range of measures (also set out in the plan)" is reviewed each quarter, but ' +
    'the plan itself was not at hand: its sub-themes and measures are missing here, and have to be added from the plan before ' +
    'a workbook can be checked against it.',
  themes: [
    { id: 'protecting-vulnerable-people', title: 'Protecting Vulnerable People', kind: 'theme', subThemes: [] },
    { id: 'public-safety-and-protection', title: 'Public Safety and Protection', kind: 'theme', subThemes: [] },
    { id: 'reducing-offending-and-reoffending', title: 'Reducing Offending and Reoffending', kind: 'theme', subThemes: [] },
  ],
  measures: [],
  abbreviations: [
    { short: 'CSP', long: 'Community Safety Partnership', aliases: ['CSPs'] },
    { short: 'GM', long: 'Greater Manchester', aliases: [], origin: 'The glossary of the 2025-28 plan.' },
    { short: 'GMFRS', long: 'Greater Manchester Fire and Rescue Service', aliases: [] },
    { short: 'GMP', long: 'Greater Manchester Police', aliases: [] },
    { short: 'SSP', long: 'Safer Stockport Partnership', aliases: [] },
  ],
};
