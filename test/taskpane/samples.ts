/** Small, honest pieces for the pane's tests: what the domain would hand over, with only what a test looks at filled in. */
import type { Finding } from '../../src/domain/checks/finding';
import type { IndicatorTable } from '../../src/domain/table/indicator-table';
import { understand, type Understanding } from '../../src/workflow/understanding';

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    code: 'unknown-measure',
    severity: 'warning',
    sheet: 'Violence',
    address: 'A7',
    theme: null,
    subTheme: null,
    measureId: null,
    source: null,
    period: null,
    text: 'Robbery',
    expected: null,
    message: '"Robbery" at sheet "Violence", cell A7 is not a measure of the plan.',
    fix: "Use the plan's wording.",
    why: 'A row is matched to the plan by its wording.',
    count: 1,
    ...changes,
  };
}

/** What the workflows understand of a workbook without sheets. */
export function nothingUnderstood(): Understanding {
  return understand({ dateSystem: '1900', structureProtected: false, sheets: [], names: [] }, null);
}

/** A table of the sheet that `finding` is on. */
export function table(changes: Partial<IndicatorTable> = {}): IndicatorTable {
  return { sheet: 'Violence', range: { row: 0, column: 0, rows: 10, columns: 4 }, title: null, layout: 'wide', periods: [], rows: [], notes: [], ...changes };
}
