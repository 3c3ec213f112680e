/** Under which source a row's figures are gathered, so that a measure is one series across the workbook's own tables and what returns brought. */
import type { Plan } from '../framework/plan';
import type { IndicatorTable, Reading, TableRow } from './indicator-table';
import { measureIndex } from './measure-index';

/**
 * The source of a row in capitals, an agency under any of the plan's names for it as its abbreviation; "" for none. A returned figure
 * whose source no table of the workbook names joins the rows that name none, where the plan gives the measure that source; one that
 * names none joins the only source that there is.
 */
export function gatheredSource({ tables }: Reading, plan: Plan | null): (table: IndicatorTable, row: TableRow) => string {
  const { agencyOf, byId } = plan ? measureIndex(plan) : { agencyOf: () => undefined, byId: new Map<string, never>() };
  const named = (source: string | null): string => (source === null ? '' : (agencyOf(source) ?? source).trim().toUpperCase());
  const own = new Map<string, Set<string>>();
  if (tables.some(({ isReturned }) => isReturned)) {
    for (const { rows, isReturned } of tables) {
      if (isReturned) continue;
      for (const { measureId, place, source, isTotal } of rows) {
        if (measureId === null || isTotal === true) continue;
        const key = `${measureId}\t${place?.trim() ?? ''}`;
        const sources = own.get(key);
        if (sources) sources.add(named(source));
        else own.set(key, new Set([named(source)]));
      }
    }
  }
  return ({ isReturned }, { measureId, place, source }) => {
    const said = named(source);
    const known = isReturned && measureId !== null ? own.get(`${measureId}\t${place?.trim() ?? ''}`) : undefined;
    if (!known || known.has(said) || known.size > 1) return said;
    const [only = ''] = known;
    return said === '' || (only === '' && named(byId.get(measureId ?? '')?.source ?? null) === said) ? only : said;
  };
}
