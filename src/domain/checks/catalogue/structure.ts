/** What a sheet and a table are made of: headings, merged cells, hidden rows and columns. */
import { counted, entry, listed, quoted, type At } from './entry';

export const STRUCTURE = {
  'hidden-sheet': entry<{ sheet: string; figures: number }>(
    'warning',
    ({ sheet, figures }) => `The sheet "${sheet}" is hidden, and ${String(figures)} of its cells were read as figures.`,
    () => 'Show the sheet and check it. If it is an old version, delete it.',
    'Figures that nobody sees are read like any others, and may be out of date.',
  ),
  'hidden-rows': entry<{ sheet: string; which: string; figures: number }>(
    'warning',
    ({ sheet, which, figures }) => `On sheet "${sheet}", ${which} hidden, and ${String(figures)} of the cells there were read as figures.`,
    () => 'Show the rows and check them. If they are not to be reported, delete them.',
    'Figures that nobody sees are read like any others, and may be out of date.',
  ),
  'hidden-columns': entry<{ sheet: string; which: string; figures: number }>(
    'warning',
    ({ sheet, which, figures }) => `On sheet "${sheet}", ${which} hidden, and ${String(figures)} of the cells there were read as figures.`,
    () => 'Show the columns and check them. If they are not to be reported, delete them.',
    'Figures that nobody sees are read like any others, and may be out of date.',
  ),
  'missing-header': entry<At & { figures: number; column: string }>(
    'warning',
    ({ at, column, figures }) => `Column ${column} holds ${counted(figures, 'figure')} under no heading, ${at}, so they were not read.`,
    () => 'Write the period that the column covers above it, or clear the column.',
    'A column without a period belongs to no year: it is neither checked nor printed.',
  ),
  'blank-header': entry<At & { count: number }>(
    'information',
    ({ at, count }) => `The heading over the row labels is blank at ${at}${count > 1 ? `, and in ${counted(count - 1, 'more table')} of this sheet` : ''}.`,
    () => 'Write what the column holds, such as "Measure". Nothing need be done for the figures to be read.',
    'A published table needs every heading filled: people who listen to a table hear the heading before each cell.',
  ),
  'duplicate-header': entry<At & { text: string; first: string }>(
    'warning',
    ({ at, text, first }) => `The heading "${text}" at ${at} stands over two columns; the first is ${first}.`,
    () => 'Give each column a heading of its own.',
    'Two columns of one name cannot be told apart, and one of them may be read in place of the other.',
  ),
  'merged-cells': entry<At & { ranges: readonly string[] }>(
    'warning',
    ({ at, ranges }) => `Cells of the table are merged over figures: ${listed(ranges)}, beginning at ${at}.`,
    () => 'Unmerge them, and write the figure in each cell that it holds for.',
    'Excel keeps a merged figure in its first cell only; the others read as blank.',
  ),
  'repeated-header': entry<At & { count: number }>(
    'information',
    ({ at, count }) => `The heading row of the table is repeated at ${at}${count > 1 ? `, and ${counted(count - 1, 'more time')}` : ''}; it was read past.`,
    () => 'Delete the repeated row; to repeat headings in print, use Print Titles.',
    'A repeated heading such as 2015 can be taken for a figure when the table is sorted or added up.',
  ),
  'total-as-measure': entry<At & { label: string; parts: readonly string[] }>(
    'information',
    ({ at, label, parts }) => `"${label}" at ${at} is the total of ${quoted(parts, 3)}, and no measure of the plan.`,
    () => 'Nothing, if it is only a total. If the plan asks for it, use the wording of the plan.',
    'A total that stands among measures may be counted a second time.',
  ),
} as const;
