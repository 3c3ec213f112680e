/** The columns of the Answers sheet, their headings and widths, and how they are found again when they have been moved. */
import type { CellScalar } from '../snapshot';

export type AnswerColumn = 'sheet' | 'cell' | 'measure' | 'source' | 'period' | 'question' | 'answer' | 'by' | 'when';

export const COLUMNS: readonly { readonly name: AnswerColumn; readonly heading: string; readonly width: number }[] = [
  { name: 'sheet', heading: 'Sheet', width: 16 },
  { name: 'cell', heading: 'Cell', width: 7 },
  { name: 'measure', heading: 'Measure', width: 26 },
  { name: 'source', heading: 'Source', width: 9 },
  { name: 'period', heading: 'Period', width: 20 },
  { name: 'question', heading: 'Question', width: 24 },
  { name: 'answer', heading: 'Answer (day/month/year)', width: 15 },
  { name: 'by', heading: 'Answered by', width: 10 },
  { name: 'when', heading: 'When answered', width: 13 },
];

/** Columns that the analyst may type in, and that every rewrite keeps. */
export const TYPED: readonly AnswerColumn[] = ['answer', 'by', 'when'];

/** Without these a row cannot be read; the other two may be missing. */
const NEEDED: readonly AnswerColumn[] = ['sheet', 'cell', 'measure', 'source', 'period', 'question', 'answer'];

/** Zero-based column of each heading in this row of cells; undefined where it is not the row of headings. */
export function columnsIn(row: readonly CellScalar[]): ReadonlyMap<AnswerColumn, number> | undefined {
  const found = new Map<AnswerColumn, number>();
  row.forEach((cell, index) => {
    const text = String(cell).trim().toLowerCase();
    const column = COLUMNS.find(({ name, heading }) => text === heading.toLowerCase() || (name === 'answer' && text === 'answer'));
    if (column && !found.has(column.name)) found.set(column.name, index);
  });
  return NEEDED.every((name) => found.has(name)) ? found : undefined;
}
