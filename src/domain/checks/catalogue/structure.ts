/** What a sheet and a table are made of: headings, merged cells, hidden rows and columns. */
import { entry } from './entry';

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
} as const;
