/** Workbooks of any size for measuring: a plan of n measures in four themes, and its figures over 16 financial years. */
import { newBook, newSheet, touchCell } from '../../src/workbench/book/make';
import type { Book, BookSheet } from '../../src/workbench/book/book';
import { Plan } from '../../src/domain/framework/plan';

const THEMES = 4;
const MEASURES_A_SECTION = 10;
const FIRST_YEAR = 2001;

function wording(index: number): string {
  return `Incidents of type ${String(index + 1)} recorded in the borough`;
}

const sections = (count: number): number => Math.ceil(count / THEMES / MEASURES_A_SECTION);

/** A plan of `count` measures, spread over four themes with ten to a sub-theme. */
export function largePlan(count: number): Plan {
  const themes = Array.from({ length: THEMES }, (_, theme) => ({
    id: `theme-${String(theme + 1)}`,
    title: `Theme ${String(theme + 1)}`,
    kind: 'theme' as const,
    subThemes: Array.from({ length: sections(count) }, (_unused, section) => ({
      id: `section-${String(section + 1)}`,
      title: `Section ${String(section + 1)}`,
    })),
  }));
  return Plan.parse({
    id: 'large-plan', title: 'Large plan', partnership: 'Safety Partnership', years: '2016/17', version: '1', provenance: 'Made for measuring.',
    themes,
    measures: Array.from({ length: count }, (_, index) => ({
      id: `measure-${String(index + 1)}`,
      theme: `theme-${String((index % THEMES) + 1)}`,
      subTheme: `section-${String((Math.floor(index / THEMES) % sections(count)) + 1)}`,
      wording: wording(index), aliases: [], kind: 'count', unit: 'incidents', base: null, withNumber: false, precision: 0,
      source: 'GMP', frequency: 'annual', polarity: { value: 'lower-is-better', standing: 'proposed', reason: null, confirmed: null },
      acceptableRange: null, aboutIndividuals: false, note: null,
      section: null, targets: [], baseline: null, firstPeriod: null, lastPeriod: null, successor: null,
    })),
    abbreviations: [],
  });
}

function put(sheet: BookSheet, row: number, values: readonly (string | number)[]): void {
  for (const [column, value] of values.entries()) touchCell(sheet, row, column).value = value;
}

/** The same measures as a workbook: a sheet a theme, sections with a header row each, `periods` financial years. */
export function largeWorkbook(count: number, periods = 16): Book {
  const years = Array.from({ length: periods }, (_, at) => {
    const year = FIRST_YEAR + at;
    return `${String(year)}/${String((year + 1) % 100).padStart(2, '0')}`;
  });
  const sheets = Array.from({ length: THEMES }, (_, theme) => {
    const sheet = newSheet(`{00000000-0001-0000-000${String(theme)}-000000000000}`, `Theme ${String(theme + 1)}`);
    let row = 0;
    put(sheet, row, [`Theme ${String(theme + 1)}`]);
    row += 2;
    for (let section = 0; section < sections(count); section += 1) {
      put(sheet, row, [`SECTION ${String(section + 1)}`]);
      put(sheet, row + 1, ['PI Name', 'Source', ...years]);
      row += 2;
      for (let index = theme; index < count; index += THEMES) {
        if (Math.floor(index / THEMES) % sections(count) !== section) continue;
        put(sheet, row, [wording(index), 'GMP', ...years.map((_year, at) => 100 + ((index * 7 + at * 13) % 90))]);
        row += 1;
      }
      row += 1;
    }
    return sheet;
  });
  return newBook(sheets);
}
