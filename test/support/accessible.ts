/** The accessible sheets of summaries, as plans and as the workbook that Excel would hold after they were written. */
import { accessibleSheets, type AccessibleFacts } from '../../src/domain/render/accessible/accessible-sheets';
import type { SheetPlan } from '../../src/domain/render/sheet-plan';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/domain/snapshot';
import type { MethodContent } from '../../src/domain/summary/method-content';
import type { ThemeSummary } from '../../src/domain/summary/theme-summary';
import { format as show } from 'numfmt';
import { snapshotOf } from './framework';
import { lookAt } from './sheet-text';

export const STATEMENT = 'Board-private: figures are printed in full, small numbers about individuals among them. Do not publish as it stands.';

const NO_METHOD: MethodContent = {
  planId: 'test-plan', title: 'Method', subTitle: '', counted: 'How many rows.', reading: ['How to read it.'], rows: [],
  methods: [{ name: 'Symbols', version: '1.1', what: 'What they mean.', source: 'The report.' }],
};

export function accessibleOf(summaries: readonly ThemeSummary[], over: Partial<AccessibleFacts> = {}, method: MethodContent = NO_METHOD): readonly SheetPlan[] {
  return accessibleSheets(summaries, method, { statement: STATEMENT, writtenAt: '20 November 2026, 16:20', takenNames: [], standing: [], commentary: new Map(), ...over });
}

/** The plans as they would be read back: values, texts as shown, number formats and tables. */
export function writtenWorkbook(plans: readonly SheetPlan[]): WorkbookSnapshot {
  const sheets = plans.map((plan): SheetSnapshot => {
    const formats = plan.cells.map((line, row) => line.map((cell, column) => (typeof cell === 'number' ? (lookAt(plan, row, column).numberFormat ?? 'General') : '@')));
    return {
      ...snapshotOf(plan),
      formats,
      text: plan.cells.map((line, row) => line.map((cell, column) => (typeof cell === 'number' ? show(formats[row]?.[column] ?? 'General', cell) : (cell ?? '')))),
      tables: (plan.tables ?? []).map(({ name, range }) => ({ id: name, name, range, hasHeaders: true, hasTotals: false })),
    };
  });
  return { dateSystem: '1900', structureProtected: false, sheets, names: [] };
}
