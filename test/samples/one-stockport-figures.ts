/**
 * What the 2025-28 sample holds. Its figures are made up by a seeded generator and say nothing of Stockport, but for those in KNOWN,
 * which the partnership's own documents print: the plan for 2025-28 and the annual update of 2025 (test/fixtures/plan-2025-28/README.md).
 */
import { ossp2025To28 } from '../../src/domain/framework/plans/ossp-2025-28';
import type { Measure } from '../../src/domain/framework/plan';
import { countAbout, seeded } from './seeded';

export const ILLUSTRATIVE = 'Illustrative: these figures are made up to show the workbook at work, and say nothing of Stockport.';

export const QUARTERS = [
  '2024/25 Q1', '2024/25 Q2', '2024/25 Q3', '2024/25 Q4', '2025/26 Q1', '2025/26 Q2', '2025/26 Q3', '2025/26 Q4', '2026/27 Q1', '2026/27 Q2',
] as const;
export const YEARS = ['2022/23', '2023/24', '2024/25', '2025/26'] as const;
export const WAVES = ['Wave 17', 'Wave 18', 'Wave 19', 'Wave 20', 'Wave 21', 'Wave 22'] as const;

/** Neighbourhoods that the plan names, and three more sorts; their shares of the borough's incidents, in hundredths, and made-up populations. */
export const NEIGHBOURHOODS: readonly { readonly name: string; readonly share: number; readonly people: number }[] = [
  { name: 'Stockport Central', share: 35, people: 43_000 },
  { name: 'Heatons and Reddish', share: 20, people: 61_000 },
  { name: 'Stepping Hill', share: 16, people: 48_000 },
  { name: 'Werneth', share: 13, people: 42_000 },
  { name: 'Other neighbourhoods', share: 16, people: 104_000 },
];

/** A level for a quarter, the change over ten quarters in hundredths, and the swing of the summer in hundredths. */
interface Shape {
  readonly level: number;
  readonly drift?: number;
  readonly summer?: number;
  readonly source?: string;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  'marac-referrals-from-partners': { level: 145, drift: 30 }, 'repeat-marac-referrals': { level: 52, drift: 38 }, 'sanctuary-scheme-victims': { level: 64 },
  'behaviour-change-programmes': { level: 23, drift: 10 }, 'alcohol-hospital-admissions': { level: 610, drift: 16 }, 'in-treatment-adults': { level: 1_480, drift: 12 },
  'in-treatment-under-18s': { level: 71 }, 'deaths-in-treatment': { level: 6 }, 'unplanned-treatment-exits': { level: 41, drift: -8 },
  'substantial-progress-in-treatment': { level: 48, drift: 9 }, 'gmvs-partner-referrals': { level: 3 }, 'gmvs-police-referrals': { level: 97 },
  'gmvs-supported-domestic-abuse': { level: 118 }, 'gmvs-supported-hate-crime': { level: 14 }, 'gmvs-supported-rape-sexual-violence': { level: 27 },
  'gmvs-supported-stalking': { level: 19, drift: 25 }, 'gmvs-supported-fraud': { level: 33 }, 'gmvs-supported-exploitation': { level: 4 },
  'first-time-entrants': { level: 191, drift: -14 }, 'custodial-sentences': { level: 0.12 }, 're-offenders': { level: 34 },
  'operation-rimini-stop-and-search': { level: 38 }, 'operation-rimini-arrests': { level: 57 }, 'operation-rimini-cbos': { level: 7 },
  'ocg-arrests': { level: 24 }, 'ocg-cash': { level: 42_000 }, 'firearm-discharges': { level: 1 }, 'ocg-interventions': { level: 17 }, 'mapped-ocgs': { level: 12 },
  'crime-rates': { level: 19.4, drift: -11, summer: 4 }, 'asb-incidents': { level: 1_620, drift: -7, summer: 16 }, 'asb-incident-rate': { level: 5.4, drift: -7, summer: 16 },
  'asb-cases': { level: 240, summer: 12 }, 'asb-cases-resolved': { level: 82 }, 'asb-resolution-time': { level: 46, drift: 12 }, 'asb-satisfaction': { level: 71, drift: 5 },
  'closure-orders-sought': { level: 9 }, 'closure-orders-obtained': { level: 7 }, 'dispersal-orders': { level: 12, summer: 40 }, 'youth-work-engagement': { level: 830, drift: 18 },
  'legal-actions': { level: 64 }, 'hate-crimes-incidents-gmp': { level: 168, summer: 10 }, 'hate-crimes-incidents-stockport-homes': { level: 21 },
  'hate-crimes-incidents-stop-hate-uk': { level: 13 }, 'deliberate-primary-fires': { level: 26, summer: 12 }, 'deliberate-secondary-fires': { level: 58, drift: 34, summer: 30 },
};

const SOURCES: Readonly<Record<string, string>> = {
  'domestic-abuse': 'SMBC', 'substance-misuse': 'SMBC', victims: 'GMVS', 'youth-justice': 'YJS', 'crime-recorded-by-gmp': 'GMP', 'serious-and-organised-crime': 'GMP',
  'antisocial-behaviour': 'GMP', 'community-cohesion': 'GMP', fire: 'GMFRS',
};

export interface SampleRow {
  readonly measure: Measure;
  readonly source: string;
  readonly figures: readonly string[];
}

const comma = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Young people of 10 to 17 in the borough, about as many as the plan's rate of 191 per 100,000 would make 55 of. */
const YOUNG = 28_800;

function figure({ kind, id }: Measure, level: number, random: () => number): string {
  switch (kind) {
    case 'percent': return `${(Math.min(99, Math.max(1, level + (random() - 0.5) * 4))).toFixed(1)}%`;
    case 'currency': return `£${comma(Math.round(level * (0.3 + 1.4 * random())))}`;
    case 'rate': {
      if (id !== 'first-time-entrants' && id !== 'custodial-sentences') return (level * (0.97 + 0.06 * random())).toFixed(1);
      const number = countAbout(id === 'first-time-entrants' ? (level * YOUNG) / 100_000 : 3, random);
      return id === 'first-time-entrants' ? `${String(Math.round((number / YOUNG) * 100_000))} (${String(number)})` : `${((number / YOUNG) * 1000).toFixed(2)} (${String(number)})`;
    }
    case 'duration': return (level + (random() - 0.5) * 5).toFixed(1);
    default: return comma(countAbout(level, random));
  }
}

/** From a measure's id, whose letters are plain. */
function seedOf(id: string): number {
  let seed = 7;
  for (let index = 0; index < id.length; index += 1) seed = (Math.imul(seed, 31) + id.charCodeAt(index)) >>> 0;
  return seed;
}

/** Every quarterly measure of a theme with its figures, in the plan's order. */
export function quarterlyRows(theme: string): readonly SampleRow[] {
  return ossp2025To28.measures
    .filter((measure) => measure.theme === theme)
    .flatMap((measure): SampleRow[] => {
      const shape = SHAPES[measure.id];
      if (!shape) return [];
      const random = seeded(seedOf(measure.id));
      const figures = QUARTERS.map((_, index) => {
        const quarter = index % 4;
        const season = 1 + ((shape.summer ?? 0) / 100) * (quarter === 0 || quarter === 1 ? 1 : -1);
        return figure(measure, shape.level * (1 + ((shape.drift ?? 0) / 100) * (index / (QUARTERS.length - 1))) * season, random);
      });
      return [{ measure, source: shape.source ?? measure.source ?? SOURCES[measure.subTheme] ?? 'SMBC', figures }];
    });
}

/** The borough's incidents shared out: whole numbers that add up to the borough's own. */
export function byNeighbourhood(figures: readonly string[], seed: number): readonly { readonly name: string; readonly figures: readonly string[] }[] {
  const random = seeded(seed);
  const columns = figures.map((text) => {
    const whole = Number(text.replaceAll(',', ''));
    const parts = NEIGHBOURHOODS.slice(0, -1).map(({ share }) => Math.round(whole * (share / 100) * (0.94 + 0.12 * random())));
    return [...parts, whole - parts.reduce((sum, part) => sum + part, 0)];
  });
  return NEIGHBOURHOODS.map(({ name }, index) => ({ name, figures: columns.map((parts) => comma(parts[index] ?? 0)) }));
}

/** Made-up shares of survey answers, about those that the plan prints for all of Waves 12 to 22. */
export function surveyRows(): readonly { readonly label: string; readonly figures: readonly string[] }[] {
  const random = seeded(22);
  const about = (level: number): readonly string[] => WAVES.map(() => `${(level + (random() - 0.5) * 5).toFixed(0)}%`);
  return [
    { label: 'Felt very or fairly safe in their local area', figures: about(93) },
    { label: 'Agreed that people from different backgrounds got on well in their local area', figures: about(77) },
  ];
}

/** Real figures of the partnership's documents; "" where they print none. */
export const KNOWN: readonly { readonly label: string; readonly source: string; readonly figures: readonly [string, string, string, string] }[] = [
  { label: 'Number of fire deaths', source: 'GMFRS', figures: ['2', '3', '3', ''] },
  { label: 'Number of injuries from fire', source: 'GMFRS', figures: ['15', '10', '11', ''] },
  { label: 'Number of rescues from water', source: 'GMFRS', figures: ['6', '6', '16', ''] },
];
export const KNOWN_SOURCE = 'Not illustrative: as printed in the One Stockport Safety Partnership Plan 2025-2028, section 2, 11 (fire-related incidents and fire safety). No figure for 2025/26 was published there.';
export const KNOWN_WORDS: readonly (readonly [string, string, string])[] = [
  ['Felt very or fairly safe in their local area, Waves 12 to 22', '93% of Stockport respondents, 88% across GM (3,575 Stockport residents)', 'Plan 2025-2028, GM Policing and Community Safety Survey; annual update 2025'],
  ['People from different backgrounds got on well, Waves 12 to 22', '77% of Stockport respondents, 75% across GM', 'Plan 2025-2028, GM Policing and Community Safety Survey; annual update 2025'],
  ['Deliberate fires, 1 April 2024 to 31 March 2025', '310; Stockport Central 43% of all fires', 'Plan 2025-2028, section 2, 11'],
  ['First time entrants, rate as of September 2024', 'Stockport 191, GM 207, national 160', 'Plan 2025-2028, section 2, 6'],
  ['Referrals to GMVS since September 2023', '4,181 from Stockport of 61,454 in GM (6.8%); 97% from GMP', 'Plan 2025-2028, section 2, 4'],
  ['Operation AVRO', '65 arrests, 10 warrants, 15 stop searches, 145 vehicles stopped, 3 seized', 'Annual update 2025, item 3'],
];

/** The plan's own intentions in its words; leads are roles and agencies, and who does what by when is made up. */
export const ACTIONS: readonly (readonly [string, string, string, string, string, string, string])[] = [
  ['Implement a new domestic abuse strategy', 'Domestic abuse', 'SMBC Domestic Abuse Lead', '31/03/2026', 'Complete', 'Complete', 'Strategy agreed by the Board and published.'],
  ['Launch the Compass of Stockport Domestic Abuse Hub', 'Domestic abuse', 'SMBC Domestic Abuse Lead', '31/07/2025', 'Complete', 'Complete', 'Launched; first review due in the autumn.'],
  ['Implement a MARAC triage model', 'Domestic abuse', 'GMP Theme Lead', '30/09/2026', 'In progress', 'Amber', 'Model agreed; staff for triage not all in post.'],
  ['Establish a multi-agency online safety task and finish group', 'Online safety', 'SMBC Community Safety Lead', '30/06/2026', 'In progress', 'Red', 'Terms of reference drafted; chair to be agreed.'],
  ['Establish and implement a Reducing Re-offending Board', 'Adult offending', 'Probation Service Theme Lead', '31/12/2026', 'In progress', 'Green', 'Two meetings held; data set being agreed.'],
  ['Embed recommendations from the Home Office Prevent Duty Benchmark exercise', 'Community cohesion', 'Prevent Lead', 'March 2027', 'In progress', 'Green', 'Three of four recommendations in the action plan are done.'],
  ['Deliver the Home Office Safe4Summer initiative', 'Crime recorded by GMP', 'GMP Neighbourhoods Lead', '30/09/2026', 'Complete', 'Complete', 'Delivered in the town centre; evaluation with the Board.'],
  ['Enhance programmes for children and young people', 'Fire', 'GMFRS Prevention Lead', 'Ongoing', 'In progress', 'Green', 'Schools programme runs in every neighbourhood.'],
];

/** Made up. Project, lead, budget, spent, forecast, note. */
export const SPEND: readonly (readonly [string, string, number, number | null, number | null, string])[] = [
  ['Serious violence duty grant', 'SMBC', 180_000, 92_400, 176_000, ''],
  ['Safe4Summer', 'GMP', 45_000, 44_150, 44_150, 'Finished in September.'],
  ['Domestic abuse hub', 'SMBC', 240_000, 131_000, 248_000, 'Rent above the estimate.'],
  ['Community cohesion fund', 'SMBC', 60_000, 12_500, 40_000, 'Second round opens in January.'],
  ['Target hardening and CCTV', 'Stockport Homes', 75_000, null, 75_000, 'Invoice awaited.'],
];
