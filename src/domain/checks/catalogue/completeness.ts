/** What the plan asks for and the workbook lacks. */
import { entry } from './entry';

export const COMPLETENESS = {
  'missing-measure': entry<{ wording: string; source: string | null }>(
    'warning',
    ({ wording, source }) => `The plan's measure "${wording}"${source === null ? '' : ` from ${source}`} is nowhere in the workbook.`,
    ({ source }) => `Ask ${source ?? 'the agency that supplies it'} for the figures, or check how its row is worded.`,
    'The Board agreed to see every measure of the plan; the summary will show it as not reported.',
  ),
  'missing-measures': entry<{ heading: string; wordings: readonly string[] }>(
    'warning',
    ({ heading, wordings }) =>
      `None of the ${String(wordings.length)} measures under "${heading}" is in the workbook: ${wordings.map((one) => `"${one}"`).join(', ')}.`,
    () => 'If a sheet holds them, check that its table has a row of periods and was read. Otherwise ask for the figures.',
    'The Board agreed to see every measure of the plan; the summary will show these as not reported.',
  ),
} as const;
