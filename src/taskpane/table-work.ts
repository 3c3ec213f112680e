/** Changes of how tables are read and which row is which measure, as recipes. */
import { choiceWords, type ChosenReading, type TableIdentity } from '../domain/reading-choices/reading-choice';
import type { RowIdentity } from '../domain/table/accepted-matches';
import { named, type ChangeWork } from './change-work';
import { workflows } from './workflows';

/** The row of a table as a key: where progress and refusal of its match stand. */
export const rowChangeKey = (sheet: string, address: string): string => `row:${sheet}!${address}`;
export const tableChangeKey = (sheet: string, address: string): string => `table:${sheet}!${address}`;

/** `measure` is null for a row that is none of the plan's. */
export function matchWork(row: RowIdentity, measure: { readonly id: string; readonly wording: string } | null, key: string): ChangeWork {
  return {
    change: { kind: 'match', key },
    run: async (understanding, { port, by, when }, options) =>
      (await workflows()).acceptMatches(port, understanding, [{ ...row, measureId: measure?.id ?? null }], { writtenAt: when, by }, options),
    outcome: (_newer, sheets) => {
      const what = measure ? `"${row.label}" is matched to "${measure.wording}".` : `"${row.label}" is taken for no measure of the plan.`;
      return `${what} It is kept on sheet ${named(sheets)}.`;
    },
  };
}

export function unmatchWork(row: RowIdentity, key: string): ChangeWork {
  return {
    change: { kind: 'match', key },
    run: async (understanding, { port }, options) => (await workflows()).undoMatch(port, understanding, row, options),
    outcome: () => `What was decided of "${row.label}" is taken back. The row is matched by its own words again.`,
  };
}

export function chooseWork(table: TableIdentity, chosen: ChosenReading, key: string): ChangeWork {
  return {
    change: { kind: 'reading-choice', key },
    run: async (understanding, { port, by, when }, options) => (await workflows()).chooseReading(port, understanding, table, chosen, { writtenAt: when, by }, options),
    outcome: ({ reading }, sheets) => {
      const refused = reading.choices?.notUsed.find(({ choice }) => choice.table.sheet === table.sheet && sameChoice(choice.chosen, chosen));
      if (refused) return `The choice is kept on sheet ${named(sheets)}, but it cannot be followed: ${refused.reason}`;
      return `${choiceWords(chosen)}: that is done, and kept on sheet ${named(sheets)}. It can be taken back there or here.`;
    },
  };
}

export function unchooseWork(table: TableIdentity, chosen: ChosenReading, key: string): ChangeWork {
  return {
    change: { kind: 'reading-choice', key },
    run: async (understanding, { port }, options) => (await workflows()).undoChoice(port, understanding, table, chosen, options),
    outcome: () => `The choice "${choiceWords(chosen)}" is taken back, and the table is read as it stands.`,
  };
}

function sameChoice(a: ChosenReading, b: ChosenReading): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}
