/** Faults to be planted in the clean workbook (clean-workbook.ts): what is done to it, and which finding must come of it, where. */
import { cellAddress } from '../../src/domain/address';
import type { Code } from '../../src/domain/checks/catalogue';
import type { CheckInput } from '../../src/domain/checks/check';
import { themeMark } from '../../src/domain/render/mark';
import { aMeasure } from './plan';
import type { DraftBook, DraftSheet } from './clean-workbook';
import { sheetIn } from './clean-workbook';
import type { SnapshotCell } from './snapshot';

export interface Expected {
  readonly sheet: string | null;
  readonly address: string | null;
  /** Codes that may come with it, because they are about something else that is also so. */
  readonly also?: readonly Code[];
}

export interface Fault {
  readonly code: Code;
  /** What is planted, in words. */
  readonly name: string;
  /** So many positions are tried, the numbers from 0 on. */
  readonly positions: number;
  readonly plant: (book: DraftBook, position: number) => Expected;
  readonly input?: Partial<CheckInput>;
}

/** A count's row and a year's column of the sheet "Annual", different from position to position. */
const spot = (position: number): { row: number; column: number } => ({ row: 4 + (position % 6), column: 2 + ((position * 5 + 3) % 12) });
const inner = (position: number): { row: number; column: number } => ({ row: 4 + (position % 6), column: 4 + ((position * 3) % 8) });

const numberAt = ({ cells }: DraftSheet, row: number, column: number): number => {
  const cell = cells[row]?.[column] ?? null;
  return Number(cell !== null && typeof cell === 'object' ? cell.value : cell);
};
const labelAt = ({ cells }: DraftSheet, row: number): string => {
  const cell = cells[row]?.[0];
  return typeof cell === 'string' ? cell : '';
};
const put = ({ cells }: DraftSheet, row: number, column: number, cell: SnapshotCell): void => {
  const line = cells[row];
  if (line) line[column] = cell;
};
const at = (sheet: string, row: number, column: number, also: readonly Code[] = []): Expected => ({ sheet, address: cellAddress(row, column), also });

type Change = (value: number) => SnapshotCell;

/** One count of "Annual" changed. */
function inCell(code: Code, name: string, change: Change, positions = 6, also: readonly Code[] = []): Fault {
  return {
    code, name, positions,
    plant: (book, position) => {
      const { row, column } = spot(position);
      const sheet = sheetIn(book, 'Annual');
      put(sheet, row, column, change(numberAt(sheet, row, column)));
      return at('Annual', row, column, also);
    },
  };
}

function withCommentary(code: Code, name: string, say: (before: number, after: number) => string, set?: readonly [number, number]): Fault {
  return {
    code, name, positions: 3,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Annual');
      const row = 4 + position * 2;
      if (set) set.forEach((value, index) => put(sheet, row, 12 + index, value + position));
      put(sheet, row, 14, say(numberAt(sheet, row, 12), numberAt(sheet, row, 13)));
      return at('Annual', row, 14);
    },
  };
}

const shiftColumns = ({ cells }: DraftSheet, from: number, drop: number): void => {
  for (const line of cells) if (line.length > from) line.splice(from, drop);
};

export const FAULTS: readonly Fault[] = [
  // Structure.
  {
    code: 'missing-header', name: 'a heading of a period is blank', positions: 4,
    plant: (book, position) => {
      const column = [4, 7, 10, 13][position] ?? 4;
      put(sheetIn(book, 'Annual'), 3, column, null);
      return at('Annual', 3, column);
    },
  },
  {
    code: 'blank-header', name: 'the corner is blank', positions: 1,
    plant: (book) => {
      put(sheetIn(book, 'Quarters'), 3, 0, null);
      return at('Quarters', 3, 0);
    },
  },
  {
    code: 'duplicate-header', name: 'two headings are the same', positions: 1,
    plant: (book) => {
      const sheet = sheetIn(book, 'Quarters');
      sheet.cells.forEach((line, row) => line.splice(2, 0, row === 3 ? 'Source' : row > 3 ? 'GMP' : null));
      return at('Quarters', 3, 2);
    },
  },
  {
    code: 'merged-cells', name: 'two figures are merged', positions: 3,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Annual');
      const { row, column } = inner(position);
      sheet.options = { ...sheet.options, merges: [`${cellAddress(row, column)}:${cellAddress(row, column + 1)}`] };
      return at('Annual', row, column);
    },
  },
  {
    code: 'repeated-header', name: 'the heading row stands in the body again', positions: 3,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Annual');
      const row = 6 + position;
      sheet.cells.splice(row, 0, [...(sheet.cells[3] ?? [])]);
      return at('Annual', row, 2);
    },
  },
  {
    code: 'hidden-rows', name: 'a row is hidden', positions: 2,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Annual');
      sheet.options = { ...sheet.options, hiddenRows: [5 + position] };
      return at('Annual', 5 + position, 2);
    },
  },
  {
    code: 'hidden-columns', name: 'a column is hidden', positions: 2,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Annual');
      sheet.options = { ...sheet.options, hiddenColumns: [5 + position] };
      return at('Annual', 4, 5 + position);
    },
  },
  {
    code: 'hidden-sheet', name: 'a sheet is hidden', positions: 1,
    plant: (book) => {
      const sheet = sheetIn(book, 'Quarters');
      sheet.options = { ...sheet.options, visibility: 'hidden' };
      return { sheet: 'Quarters', address: null };
    },
  },
  {
    code: 'total-as-measure', name: 'a total has a name of its own', positions: 1,
    plant: (book) => {
      put(sheetIn(book, 'Annual'), 17, 0, 'All vehicle crime of the year');
      return at('Annual', 17, 0);
    },
  },
  // Labels.
  {
    code: 'unknown-measure', name: 'a row is no measure of the plan', positions: 3,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Annual');
      sheet.cells.splice(10, 0, [['Xylophones', 'Zeppelins', 'Quinces'][position] ?? '', 'GMP', ...Array.from({ length: 12 }, (_, index) => 70 + ((index * 7) % 11)), '']);
      return at('Annual', 10, 0);
    },
  },
  {
    code: 'near-match', name: 'a label is mistyped', positions: 4,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Annual');
      const label = labelAt(sheet, 4 + position);
      put(sheet, 4 + position, 0, `${label.slice(0, -3)}${label.slice(-2)}`);
      return at('Annual', 4 + position, 0, ['missing-measure']);
    },
  },
  {
    code: 'renamed-measure', name: 'a row goes by an older name', positions: 2,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Annual');
      const label = labelAt(sheet, 4 + position);
      put(sheet, 4 + position, 0, 'Dwellings broken into');
      book.plan = { ...book.plan, measures: book.plan.measures.map((one) => (one.wording === label ? { ...one, aliases: ['Dwellings broken into'] } : one)) };
      return at('Annual', 4 + position, 0);
    },
  },
  {
    code: 'retired-measure', name: 'figures stand after the last period of a measure', positions: 2,
    plant: (book, position) => {
      const label = labelAt(sheetIn(book, 'Annual'), 4 + position);
      book.plan = { ...book.plan, measures: book.plan.measures.map((one) => (one.wording === label ? { ...one, lastPeriod: '2015/16' } : one)) };
      return at('Annual', 4 + position, 12);
    },
  },
  {
    code: 'wrong-theme', name: 'a row stands under another sub-theme', positions: 2,
    plant: (book, position) => {
      const label = labelAt(sheetIn(book, 'Annual'), 4 + position);
      book.plan = { ...book.plan, measures: book.plan.measures.map((one) => (one.wording === label ? { ...one, subTheme: 'second' } : one)) };
      return at('Annual', 4 + position, 0);
    },
  },
  {
    code: 'duplicate-label', name: 'two rows that no measure matches have one name', positions: 1,
    plant: (book) => {
      const sheet = sheetIn(book, 'Annual');
      const row = (from: number): SnapshotCell[] => ['Xylophones', 'GMP', ...Array.from({ length: 12 }, (_, index) => from + ((index * 7) % 11)), ''];
      sheet.cells.splice(10, 0, row(70), row(75));
      return at('Annual', 11, 2, ['unknown-measure', 'not-comparable']);
    },
  },
  {
    code: 'agency-alias', name: 'an agency goes by another abbreviation', positions: 2,
    plant: (book, position) => {
      book.plan = { ...book.plan, abbreviations: [{ short: 'GMP', long: 'Greater Manchester Police', aliases: ['GMPF'], origin: 'written for tests' }] };
      put(sheetIn(book, 'Annual'), 4 + position * 3, 1, 'GMPF');
      return at('Annual', 4 + position * 3, 1);
    },
  },
  // Values.
  inCell('not-a-number', 'words stand for a figure', () => 'see the report', 6, ['not-comparable']),
  inCell('cell-error', 'an Excel error', () => '#REF!', 6, ['not-comparable']),
  inCell('number-as-text', 'a number is held as text', (value) => String(value)),
  inCell('unit-slip', 'ten times too large', (value) => value * 10),
  inCell('unit-slip', 'a hundred times too large', (value) => value * 100),
  inCell('unit-slip', 'a thousand times too large', (value) => value * 1000),
  inCell('unit-slip', 'a thousandth', (value) => ({ value: value / 1000, text: (value / 1000).toFixed(3), format: '0.000' }), 6),
  inCell('negative-figure', 'a minus sign', (value) => -value),
  inCell('non-whole-count', 'a count with half a thing', (value) => ({ value: value + 0.5, text: (value + 0.5).toFixed(1), format: '0.0' })),
  {
    code: 'unit-slip', name: 'a part of a total, ten times too large', positions: 3,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Annual');
      put(sheet, 14 + position, 4 + position * 3, numberAt(sheet, 14 + position, 4 + position * 3) * 10);
      return at('Annual', 14 + position, 4 + position * 3);
    },
  },
  {
    code: 'fraction-for-percent', name: 'a fraction among percentages', positions: 4,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Annual');
      const column = 3 + position * 3;
      const fraction = Number((numberAt(sheet, 10, column) / 100).toFixed(3));
      put(sheet, 10, column, { value: fraction, text: String(fraction), format: 'General' });
      return at('Annual', 10, column);
    },
  },
  {
    code: 'over-100', name: 'a share of more than 100 percent', positions: 4,
    plant: (book, position) => {
      put(sheetIn(book, 'Annual'), 10, 3 + position * 3, { value: 131.5, text: '131.5', format: '0.0' });
      return at('Annual', 10, 3 + position * 3);
    },
  },
  {
    code: 'mixed-precision', name: 'one percentage with more decimal places', positions: 4,
    plant: (book, position) => {
      put(sheetIn(book, 'Annual'), 10, 3 + position * 3, { value: 63.517, text: '63.517', format: '0.000' });
      return at('Annual', 10, 3 + position * 3);
    },
  },
  {
    code: 'stale-formula', name: 'a total that was not worked out anew', positions: 4,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Annual');
      const column = 2 + position * 3;
      put(sheet, 17, column, numberAt(sheet, 17, column) + 7);
      sheet.formulas[cellAddress(17, column)] = `=SUM(${cellAddress(14, column)}:${cellAddress(16, column)})`;
      return at('Annual', 17, column);
    },
  },
  {
    code: 'stale-formula', name: 'a sum of two cells that was not worked out anew', positions: 2,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Annual');
      sheet.formulas[cellAddress(5 + position, 6)] = `=${cellAddress(14, 6)}+$${cellAddress(15, 6)}`;
      return at('Annual', 5 + position, 6);
    },
  },
  // Periods.
  {
    code: 'missing-period', name: 'a year is left out', positions: 3,
    plant: (book, position) => {
      const column = 5 + position * 2;
      shiftColumns(sheetIn(book, 'Annual'), column, 1);
      return at('Annual', 3, column);
    },
  },
  {
    code: 'duplicate-period', name: 'a column stands twice', positions: 2,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Quarters');
      const column = 3 + position * 4;
      for (const line of sheet.cells) if (line.length > column) line.splice(column + 1, 0, line[column] ?? null);
      return at('Quarters', 3, column + 1);
    },
  },
  {
    code: 'period-order', name: 'two columns have changed places', positions: 3,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Annual');
      const column = 5 + position * 2;
      for (const line of sheet.cells) if (line.length > column + 1) line.splice(column, 2, line[column + 1] ?? null, line[column] ?? null);
      return at('Annual', 3, column + 1);
    },
  },
  {
    code: 'part-year', name: 'the last heading is part of a year', positions: 1,
    plant: (book) => {
      for (const row of [3, 13]) put(sheetIn(book, 'Annual'), row, 13, 'April to December 2017');
      return at('Annual', 3, 13, ['not-comparable']);
    },
  },
  {
    code: 'mixed-bases', name: 'the last heading is a calendar year', positions: 1,
    plant: (book) => {
      for (const row of [3, 13]) put(sheetIn(book, 'Annual'), row, 13, '2018');
      book.asAt = '2019-02-01';
      return at('Annual', 3, 13, ['not-comparable', 'overdue']);
    },
  },
  {
    code: 'future-period', name: 'the latest year has not begun', positions: 1,
    plant: (book) => {
      book.asAt = '2017-03-31';
      book.sheets.splice(1, 1);
      return at('Annual', 3, 13, ['missing-measures']);
    },
  },
  // Completeness.
  {
    code: 'missing-measure', name: 'a row is gone', positions: 3,
    plant: (book, position) => {
      sheetIn(book, 'Annual').cells.splice(4 + position, 1);
      return { sheet: null, address: null };
    },
  },
  {
    code: 'missing-measures', name: 'the rows of a sub-theme are gone', positions: 1,
    plant: (book) => {
      book.sheets.splice(1, 1);
      return { sheet: null, address: null };
    },
  },
  {
    code: 'missing-quarter', name: 'a quarter is blank', positions: 3,
    plant: (book, position) => {
      put(sheetIn(book, 'Quarters'), 4 + position, 3 + position * 5, null);
      return at('Quarters', 4 + position, 3 + position * 5);
    },
  },
  {
    code: 'blank-between', name: 'a year is blank', positions: 3,
    plant: (book, position) => {
      const { row, column } = inner(position);
      put(sheetIn(book, 'Annual'), row, column, null);
      return at('Annual', row, column);
    },
  },
  {
    code: 'no-figures', name: 'a row is blank', positions: 3,
    plant: (book, position) => {
      for (let column = 2; column < 14; column += 1) put(sheetIn(book, 'Annual'), 5 + position, column, null);
      return at('Annual', 5 + position, 0);
    },
  },
  {
    code: 'empty-sub-theme', name: 'a sub-theme has no measures', positions: 1,
    plant: (book) => {
      book.plan = { ...book.plan, themes: book.plan.themes.map((theme) => ({ ...theme, subThemes: [...theme.subThemes, { id: 'fourth', title: 'Online safety' }] })) };
      return { sheet: null, address: null };
    },
  },
  {
    code: 'target-missing', name: 'one measure alone has a target', positions: 1,
    plant: (book) => {
      book.plan = { ...book.plan, measures: book.plan.measures.map((one, index) => (index === 0 ? { ...one, targets: [{ value: 100, by: '2020/21' }] } : one)) };
      return { sheet: null, address: null };
    },
  },
  {
    code: 'baseline-missing', name: 'one measure alone has a baseline', positions: 1,
    plant: (book) => {
      book.plan = { ...book.plan, measures: book.plan.measures.map((one, index) => (index === 0 ? { ...one, baseline: { value: 100, period: '2006/07' } } : one)) };
      return { sheet: null, address: null };
    },
  },
  {
    code: 'narrative-owed', name: 'the plan asks for words', positions: 1,
    plant: (book) => {
      book.plan = { ...book.plan, measures: [...book.plan.measures, aMeasure('what-was-done', { kind: 'narrative', wording: 'What was done about scams' })] };
      return { sheet: null, address: null };
    },
  },
  {
    code: 'overdue', name: 'quarterly figures are a year old', positions: 1,
    plant: (book) => {
      book.asAt = '2019-03-01';
      return { sheet: null, address: null };
    },
  },
  // Consistency.
  {
    code: 'denominator-odd', name: 'a rate does not fit its number', positions: 3,
    plant: (book, position) => {
      put(sheetIn(book, 'Annual'), 11, 3 + position * 4, '4.10 (181)');
      return at('Annual', 11, 3 + position * 4);
    },
  },
  {
    code: 'rate-disagrees', name: 'a rate does not come from the numbers beside it', positions: 2,
    plant: (book, position) => {
      put(sheetIn(book, 'Annual'), 11, 3 + position * 4, '7.92 (181/26000)');
      return at('Annual', 11, 3 + position * 4);
    },
  },
  {
    code: 'parts-total', name: 'a total is wrong', positions: 4,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Annual');
      put(sheet, 17, 2 + position * 3, numberAt(sheet, 17, 2 + position * 3) + 13);
      return at('Annual', 17, 2 + position * 3);
    },
  },
  {
    code: 'quarters-year', name: 'a year is not the sum of its quarters', positions: 3,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Quarters');
      put(sheet, 4 + position, 6 + position * 5, numberAt(sheet, 4 + position, 6 + position * 5) + 20);
      return at('Quarters', 4 + position, 6 + position * 5);
    },
  },
  {
    code: 'cumulative-quarters', name: 'running totals are given as quarters', positions: 3,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Quarters');
      for (let year = 0; year < 4; year += 1) {
        for (let quarter = 1; quarter < 4; quarter += 1) {
          const column = 2 + year * 5 + quarter;
          put(sheet, 4 + position, column, numberAt(sheet, 4 + position, column) + numberAt(sheet, 4 + position, column - 1));
        }
      }
      return at('Quarters', 4 + position, 2);
    },
  },
  {
    code: 'two-values', name: 'a measure stands twice with another figure', positions: 2,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Annual');
      const copy = [...(sheet.cells[5] ?? [])];
      copy[4 + position] = Number(copy[4 + position]) + 9;
      sheet.cells.splice(10, 0, copy);
      return at('Annual', 10, 4 + position);
    },
  },
  {
    code: 'sources-disagree', name: 'two sources move in opposite directions', positions: 1,
    plant: (book) => {
      const sheet = sheetIn(book, 'Annual');
      const copy: SnapshotCell[] = [...(sheet.cells[5] ?? [])];
      copy[1] = 'BTP';
      put(sheet, 5, 12, 400);
      put(sheet, 5, 13, 340);
      copy[12] = 390;
      copy[13] = 450;
      sheet.cells.splice(6, 0, copy);
      return at('Annual', 5, 13);
    },
  },
  // Plausibility.
  inCell('jump', 'three times the usual', (value) => value * 3),
  {
    code: 'constant', name: 'the last five figures are one', positions: 3,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Annual');
      for (let column = 9; column < 13; column += 1) put(sheet, 4 + position, column, numberAt(sheet, 4 + position, 13));
      return at('Annual', 4 + position, 13);
    },
  },
  {
    code: 'repasted-column', name: 'the year before was pasted again', positions: 3,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Annual');
      const column = 13 - position * 3;
      for (let row = 4; row < 12; row += 1) put(sheet, row, column, sheet.cells[row]?.[column - 1] ?? null);
      return at('Annual', 3, column);
    },
  },
  {
    code: 'revised-value', name: 'the summary printed another figure', positions: 2,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Annual');
      const [name, before, now] = [labelAt(sheet, 6), numberAt(sheet, 6, 12), numberAt(sheet, 6, 13)];
      const cells: SnapshotCell[][] = [
        ['Safer places'], ['Safer homes'], ['PI name', 'Source', '2016/17', '2017/18', 'Change', 'Trend', 'Evidence', 'Commentary'],
        [name, 'GMP', before + (position === 0 ? 4 : 0), now + (position === 0 ? 0 : 4), '', '', '', ''],
      ];
      book.sheets.push({ name: 'Summary', cells, formulas: {}, options: { mark: themeMark('test-plan', 'theme-one') } });
      return at('Annual', 6, 12 + position);
    },
  },
  // Notes.
  {
    code: 'unexplained-mark', name: 'a mark without a note', positions: 3,
    plant: (book, position) => {
      const { row, column } = inner(position);
      const sheet = sheetIn(book, 'Annual');
      put(sheet, row, column, `${String(numberAt(sheet, row, column))}*`);
      return at('Annual', row, column);
    },
  },
  {
    code: 'note-without-mark', name: 'a note whose mark stands nowhere', positions: 1,
    plant: (book) => {
      sheetIn(book, 'Annual').cells.push(['* The way of counting was looked into.']);
      return at('Annual', 18, 0);
    },
  },
  {
    code: 'unexplained-shorthand', name: 'shorthand that nothing explains', positions: 2,
    plant: (book, position) => {
      const { row, column } = inner(position);
      put(sheetIn(book, 'Annual'), row, column, position === 0 ? '[x]' : '..');
      return at('Annual', row, column);
    },
  },
  // Disclosure.
  {
    code: 'small-number', name: 'a small number about individuals', positions: 2,
    plant: (book, position) => {
      const sheet = sheetIn(book, 'Annual');
      const label = labelAt(sheet, 4);
      for (let column = 2; column < 14; column += 1) put(sheet, 4, column, 8 + ((column * 5) % 7));
      put(sheet, 4, 5 + position * 4, 3);
      book.plan = { ...book.plan, measures: book.plan.measures.map((one) => (one.wording === label ? { ...one, aboutIndividuals: true } : one)) };
      return at('Annual', 4, 5 + position * 4);
    },
  },
  {
    code: 'recoverable', name: 'one part of a total is withheld', positions: 3,
    plant: (book, position) => {
      put(sheetIn(book, 'Annual'), 14 + position, 4 + position * 3, '[c]');
      return at('Annual', 14 + position, 4 + position * 3, ['unexplained-shorthand']);
    },
  },
  // Words.
  withCommentary('words-direction', 'increased, where it fell', () => 'The number has increased this year.', [500, 420]),
  withCommentary('words-direction', 'fell, where it rose', () => 'These fell again.', [300, 391]),
  withCommentary('words-direction', 'doubled, where it hardly moved', () => 'The number doubled.', [300, 331]),
  withCommentary('words-percent', 'another percentage', () => 'This is an increase of 147%.', [300, 331]),
  withCommentary('words-significant', 'significantly, where chance will do', () => 'Significantly more were recorded: an increase of 3 in all, and a significant increase.', [300, 303]),
  // The reader's own.
  {
    code: 'unread-range', name: 'figures beside no period', positions: 1,
    plant: (book) => {
      book.sheets.push({ name: 'Other', cells: [['Officers', 'Wardens', 'Vans'], [4, 5, 6], [7, 8, 9]], formulas: {}, options: {} });
      return { sheet: 'Other', address: 'A1:C3' };
    },
  },
  {
    code: 'not-comparable', name: 'the latest figure is not available', positions: 3,
    plant: (book, position) => {
      put(sheetIn(book, 'Annual'), 4 + position, 13, 'N/A');
      return at('Annual', 4 + position, 13);
    },
  },
];
