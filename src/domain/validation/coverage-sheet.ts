/** The coverage matrix as a sheet: measures down, periods across, words in the cells. */
import type { Coverage } from '../checks/coverage';
import type { Plan } from '../framework/plan';
import { listSheet } from '../render/list-sheet';
import type { SheetPlan } from '../render/sheet-plan';
import { READ_ONLY_LINE } from '../render/visible-mark';
import type { CoverageMatrix, Covered } from './coverage-matrix';

export const COVERAGE_MARK = 'coverage:workbook';
export const COVERAGE_NAME = 'Coverage';

/** What a cell says, in words or in the shorthand that the line under the title explains; nothing where no table has a cell. */
const CELLS: Readonly<Record<Exclude<Covered, null>, string>> = {
  figure: 'Yes', suppressed: '[c]', low: '[low]', 'not-available': '[x]', 'not-applicable': '[z]', blank: 'Blank', text: 'Words', error: 'Error',
};

export const STATUS_WORDS: Readonly<Record<Coverage['status'], string>> = {
  reported: 'Reported', partly: 'Partly reported', missing: 'Missing', 'narrative-only': 'Narrative only', 'not-specified': 'Not yet specified',
};

/** The sheet of this matrix; `checkedAt` is the moment in words. */
export function coverageSheet(plan: Plan, { periods, rows }: CoverageMatrix, checkedAt: string): SheetPlan {
  const subThemes = new Map(plan.themes.flatMap(({ id, subThemes: parts }) => parts.map((part) => [`${id}:${part.id}`, part.title] as const)));
  return listSheet({
    mark: COVERAGE_MARK, name: COVERAGE_NAME, title: `What the tables hold of ${plan.title}`,
    lines: [
      `Checked ${checkedAt}. Yes: a figure. [c]: suppressed. [low]: rounds to 0. [x]: not available. [z]: not applicable. Blank: the cell is empty. Nothing: no table has that period for the measure.`,
      READ_ONLY_LINE,
    ],
    columns: [
      { heading: 'Sub-theme', width: 20 },
      { heading: 'Measure', width: 34 },
      { heading: 'Source', width: 9 },
      { heading: 'Status', width: 12 },
      ...periods.map((heading) => ({ heading, width: 9 })),
    ],
    rows: rows.map(({ theme, subTheme, wording, source, status, cells }) => [
      subThemes.get(`${theme}:${subTheme}`) ?? subTheme, wording, source, STATUS_WORDS[status],
      ...cells.map((cell) => (cell === null ? null : CELLS[cell])),
    ]),
  });
}
