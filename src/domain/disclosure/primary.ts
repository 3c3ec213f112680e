/** Primary suppression: the figures that are small in themselves. */
import type { Observation } from '../observation';
import type { CountBehind } from './figure';

/**
 * Why a figure about individuals is withheld, in words that do not give it away; null where it may be printed. Withheld are counts
 * from 1 to the threshold, and percentages of which so few are on the other side (49 of 50) or in the whole.
 *
 * A real zero is printed. It says that there was nobody, so there is nobody to be known from it; and a 0 that turned into [c]
 * would be one of the six absences passed off as another. Partnerships that withhold zeros do so where every member of a known
 * group is thereby told of ("none of the five completed"): that case is the complement above.
 */
export function primaryReason(observation: Observation, behind: CountBehind | null, threshold: number): string | null {
  const small = (count: number): boolean => count > 0 && count <= threshold;
  if (behind === null) return smallInWords(observation, threshold) ? 'its words hold a small number' : null;
  if (small(behind.count)) return behind.standing === 'printed' ? 'its number is small' : 'the number behind it can be worked out, and is small';
  if (observation.kind === 'percent' && behind.outOf !== null) {
    if (small(behind.outOf)) return 'it is a share of a small number';
    if (small(behind.outOf - behind.count)) return 'the number on the other side of it is small';
  }
  return null;
}

/** A cell of words that holds a small whole number ("about 3, to be confirmed"): nobody can say what it counts, so it is withheld. */
function smallInWords({ kind, text }: Observation, threshold: number): boolean {
  if (kind !== 'text') return false;
  return (text.match(/(?<![\d.,/])\d+(?![\d.,/]*\d)/g) ?? []).some((digits) => Number(digits) > 0 && Number(digits) <= threshold);
}
