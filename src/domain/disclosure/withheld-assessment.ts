/**
 * The assessment of a series of which a compared figure is withheld. There is no symbol: beside one printed figure, a direction
 * alone can tell (a rise to [c] from 4 where [c] hides 1 to 5 says that it was 5).
 */
import type { Observation, Series } from '../observation';
import type { Assessment } from '../trend/assessment';
import { NO_CHANGE_HELD } from '../trend/change';

export const WITHHELD_WORDS = 'suppressed: small number';

/** `anew` is worked out from the printed series `shown`, `before` from the true one. Changed only where a compared figure is withheld. */
export function withheldAssessment(anew: Assessment, before: Assessment, shown: Series): Assessment {
  const labels = [before.previous, before.period];
  const compared = shown.observations.filter(({ period }) => labels.includes(period.label));
  const held = compared.filter(({ kind }) => kind === 'suppressed');
  if (held.length === 0) return anew;
  return {
    ...anew,
    period: before.period,
    previous: before.previous,
    change: NO_CHANGE_HELD,
    symbol: null,
    words: WITHHELD_WORDS,
    reason: reasonFor(held),
    evidence: { verdict: 'not-tested', test: null, statistic: null, p: null, reason: 'not tested: a figure is withheld to protect individuals' },
    suppressed: true,
  };
}

function reasonFor(held: readonly Observation[]): string {
  const periods = [...new Set(held.map(({ period }) => period.label))].join(' and ');
  return `The figure for ${periods} is withheld to protect individuals, and with it the change, its direction and its test.`;
}
