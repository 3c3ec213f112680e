import { rangeAddress } from '../domain/address';
import { inertLine } from '../domain/render/inert-text';
import type { IndicatorTable } from '../domain/table/indicator-table';

/** What a table is called: its own title, or its cells. */
export function tableTitle({ title, range }: Pick<IndicatorTable, 'title' | 'range'>): string {
  return title !== null ? inertLine(title) : `Table at ${rangeAddress(range)}`;
}
