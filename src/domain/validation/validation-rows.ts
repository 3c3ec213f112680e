/** The rows of the Validation sheet: its columns, and what people have typed there. */
import type { ListColumn } from '../render/list-sheet';
import type { CellScalar } from '../snapshot';

export const VALIDATION_MARK = 'validation:workbook';
export const VALIDATION_NAME = 'Validation';

export const VALIDATION_COLUMNS: readonly ListColumn[] = [
  { heading: 'Severity', width: 15 },
  { heading: 'Sheet', width: 17 },
  { heading: 'Cell', width: 9 },
  { heading: 'Measure', width: 20 },
  { heading: 'Period', width: 11 },
  { heading: 'What was found', width: 36 },
  { heading: 'What to do', width: 28 },
  { heading: 'Acknowledged because', width: 19, typed: true },
  { heading: 'By', width: 7, typed: true },
  { heading: 'When', width: 13, typed: true },
  { heading: 'Reference', width: 13 },
];

const at = (heading: string): number => VALIDATION_COLUMNS.findIndex((column) => column.heading === heading);
/** Zero-based columns that others need by name. */
export const CELL_COLUMN = at('Cell');
const [REASON, BY, WHEN, KEY] = [at('Acknowledged because'), at('By'), at('When'), at('Reference')] as const;

/** One row as it stands on the sheet. */
export interface ValidationRow {
  readonly key: string;
  readonly reason: string;
  readonly by: string;
  readonly when: string;
  /** All cells of the row under our columns, as text. */
  readonly cells: readonly string[];
}

/**
 * The rows under the headings, in their order; rows without a reference are passed over. Undefined where the sheet holds something
 * and its headings are gone.
 */
export function readValidationRows(values: readonly (readonly CellScalar[])[]): readonly ValidationRow[] | undefined {
  const top = values.findIndex((row) => VALIDATION_COLUMNS.every(({ heading }, column) => row[column] === heading));
  if (top === -1) return values.every((row) => row.every((cell) => cell === '')) ? [] : undefined;
  return values.slice(top + 1).flatMap((row): ValidationRow[] => {
    const text = (column: number): string => String(row[column] ?? '').trim();
    const key = text(KEY);
    if (key === '') return [];
    return [{ key, reason: text(REASON), by: text(BY), when: text(WHEN), cells: VALIDATION_COLUMNS.map((_, column) => text(column)) }];
  });
}
