/** Which rows of the map, and which rows of the tables, are one and the same, wherever they stand. */
import type { Plan } from '../framework/plan';
import type { RowIdentity } from '../table/accepted-matches';
import type { IndicatorTable, TableRow } from '../table/indicator-table';
import { measureIndex } from '../table/measure-index';
import { fold, plainWords, sectionKey } from '../table/row-words';

/** Label, source and section as a key: capitals and spaces make no difference, and an agency's other names count as its own. */
export function rowKey({ label, source, section }: Omit<RowIdentity, 'sheet'>, plan: Plan): string {
  const named = plainWords(source ?? '');
  return JSON.stringify([fold(label), named === '' ? '' : measureIndex(plan).sourceOf(named), sectionKey(section ?? '')]);
}

/** What the map keeps of a table's row. In a table with periods down, the title stands for the section, as it does in matching. */
export function identityOf({ sheet, layout, title }: Pick<IndicatorTable, 'sheet' | 'layout' | 'title'>, { label, source, section }: TableRow): RowIdentity {
  return { label: plainWords(label), source, section: section ?? (layout === 'transposed' ? title : null), sheet };
}
