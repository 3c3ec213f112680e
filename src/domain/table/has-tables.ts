import type { Reading } from './indicator-table';

/** True where a table with periods was read: figures of one moment alone (a cross-section) compare with nothing. */
export function hasTables({ tables }: Reading): boolean {
  return tables.some(({ layout }) => layout !== 'cross-section');
}
