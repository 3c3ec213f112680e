/** The unbroken end of a series: what recent trends and control charts may use. */
import type { Observation, Series } from '../observation';
import { breakRefusal } from './break-note';
import { periodKey } from './choose-pair';
import { holdsFigure, unitRefusal } from './comparability';
import { periodName } from './refusal';

export interface LatestRun {
  /** Oldest first, one a period, all of one kind of period; within, some may hold no figure. The last is the latest of the series. */
  readonly observations: readonly Observation[];
  /** Why it begins where it does: "it begins at 2016/17, after a break: measure changed"; null where the series begins there too. */
  readonly begins: string | null;
}

/** From the latest observation back to the last break, change of unit or pair of figures that contradict each other. */
export function latestRun({ observations }: Series, latest: Observation | null): LatestRun {
  if (latest === null) return { observations: [], begins: null };
  const end = observations.lastIndexOf(latest);
  const run: Observation[] = [latest];
  let begins: string | null = null;
  for (let index = end - 1; index >= 0; index -= 1) {
    const [earlier, later] = [observations[index], run.at(-1)];
    if (!earlier || !later || earlier.period.kind !== latest.period.kind) continue;
    if (periodKey(earlier.period) === periodKey(later.period)) {
      if (earlier.value === later.value || earlier.kind === 'blank') continue;
      run.pop();
      begins = `it begins after ${periodName(later.period)}, for which there are two different figures`;
      break;
    }
    const broken = breakRefusal(earlier, later) ?? (holdsFigure(earlier) && holdsFigure(later) ? unitRefusal(earlier, later) : undefined);
    if (broken) {
      begins = `it begins at ${periodName(later.period)}, after a break: ${broken.words.replace(/^cannot compare: /, '')}`;
      break;
    }
    run.push(earlier);
  }
  // Periods before the first figure are those in which nothing was collected yet.
  while (run.length > 1 && !holdsFigure(run.at(-1) ?? latest)) run.pop();
  return { observations: run.reverse(), begins };
}
