/** The periods that can be chosen for the tables of the summaries. */
import { periodColumns } from '../domain/summary/period-columns';
import type { Understanding } from './understanding';

/** The labels at the heads of the columns of all measures of the plan, each once, oldest first; empty without a plan or figures. */
export function periodsOnOffer({ series }: Pick<Understanding, 'series'>): readonly string[] {
  return periodColumns(series.filter(({ measureId }) => measureId !== null)).map(({ label }) => label);
}
