/** The 2025-28 sample as .xlsx: quarterly tables by theme, neighbourhoods, survey waves, actions and spend, marked as illustrative on every sheet. */
import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { ossp2025To28 } from '../../src/domain/framework/plans/ossp-2025-28';
import {
  ACTIONS, byNeighbourhood, ILLUSTRATIVE, KNOWN, KNOWN_SOURCE, KNOWN_WORDS, NEIGHBOURHOODS, QUARTERS, quarterlyRows, SPEND, surveyRows, WAVES, YEARS,
} from './one-stockport-figures';
import { storedValue } from './stored-value';

export const ONE_STOCKPORT = 'assets/samples/one-stockport-2025-28.xlsx';
/** Just after the last quarter that it holds: fixed, so the bytes never change. */
const WRITTEN = new Date('2026-10-20T09:00:00Z');
const THIN = { style: 'thin', color: { rgb: 'A6A6A6' } } as const;
const BOX = { top: THIN, right: THIN, bottom: THIN, left: THIN };
const font = (extra: NonNullable<CellStyle['font']> = {}): NonNullable<CellStyle['font']> => ({ name: 'Arial', size: 10, ...extra });
const LOOK = {
  title: { font: font({ size: 16, bold: true, color: { rgb: '1F3864' } }) },
  warning: { font: font({ bold: true, color: { rgb: '9C2A00' } }) },
  heading: { font: font({ size: 12, bold: true, color: { rgb: '1F3864' } }) },
  header: { font: font({ bold: true }), fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D9E2F3' } }, border: BOX, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } },
  text: { font: font(), border: BOX, alignment: { vertical: 'center', wrapText: true } },
  figure: { font: font(), border: BOX, alignment: { horizontal: 'right', vertical: 'center' } },
  note: { font: font({ size: 9 }) },
} as const satisfies Record<string, CellStyle>;
type Look = keyof typeof LOOK;
type Value = string | number | null;

class Sheet {
  readonly #cells = new Map<string, Partial<Cell>>();
  readonly #heights = new Map<number, { height: number }>();
  readonly #name: string;
  readonly #widths: readonly number[];
  #row = 0;

  constructor(name: string, title: string, widths: readonly number[], line = ILLUSTRATIVE) {
    this.#name = name;
    this.#widths = widths;
    this.line(title, 'title');
    this.line(line, 'warning');
    this.#row += 1;
  }

  line(text: string, look: Look): void {
    this.#cells.set(`${String(this.#row)},0`, { value: text, style: LOOK[look] });
    this.#row += 1;
  }

  /** Heading, header, rows and an empty row after them. Figures are stored as an analyst's workbook would. */
  table(heading: string, header: readonly string[], rows: readonly (readonly Value[])[], texts = 2): void {
    this.line(heading, 'heading');
    this.#put(header, () => LOOK.header);
    for (const row of rows) this.#put(row, (column) => (column < texts ? LOOK.text : LOOK.figure));
    this.#row += 1;
  }

  #put(values: readonly Value[], styleOf: (column: number) => CellStyle): void {
    let lines = 1;
    values.forEach((value, column) => {
      const style = styleOf(column);
      const at = `${String(this.#row)},${String(column)}`;
      if (typeof value === 'string' && style === LOOK.figure && !/[a-z]{3}/i.test(value)) {
        const stored = storedValue(value);
        this.#cells.set(at, stored.value === null ? { type: 'empty', style } : { value: stored.value, style: stored.format === 'General' ? style : { ...style, numFmt: stored.format } });
        return;
      }
      if (typeof value === 'string') lines = Math.max(lines, Math.ceil(value.length / (this.#widths[column] ?? 12)));
      if (value === null || value === '') this.#cells.set(at, { type: 'empty', style });
      else if (typeof value === 'string' && style === LOOK.figure) this.#cells.set(at, { value, style: LOOK.text });
      else this.#cells.set(at, { value, style: typeof value === 'number' ? { ...style, numFmt: '"£"#,##0' } : style });
    });
    if (lines > 1) this.#heights.set(this.#row, { height: lines * 14 });
    this.#row += 1;
  }

  done(): WriteSheet {
    return {
      name: this.#name,
      columns: this.#widths.map((width) => ({ width })),
      cells: this.#cells,
      rowDefs: this.#heights,
      pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      headerFooter: { oddFooter: '&LIllustrative figures&C&A&RPage &P of &N' },
    };
  }
}

const QUARTER_WIDTHS = [52, 15, ...QUARTERS.map(() => 11)];
/** Sheet names for the three themes: Excel allows 31 characters. */
const THEMES = ['Theme 1 Safety and victims', 'Theme 2 Harm and reoffending', 'Theme 3 Communities'] as const;

function themeSheets(): readonly Sheet[] {
  return ossp2025To28.themes.map((theme, index) => {
    const sheet = new Sheet(THEMES[index] ?? theme.title.slice(0, 31), theme.title, QUARTER_WIDTHS);
    const rows = quarterlyRows(theme.id);
    for (const subTheme of theme.subThemes) {
      const own = rows.filter(({ measure }) => measure.subTheme === subTheme.id);
      if (own.length === 0) continue;
      sheet.table(subTheme.title, ['Measure', 'Source', ...QUARTERS], own.map(({ measure, source, figures }) => [measure.wording, source, ...figures]));
    }
    if (index === 2) {
      sheet.table('Fire and water, by year', ['Measure', 'Source', ...YEARS], KNOWN.map(({ label, source, figures }) => [label, source, ...figures]));
      sheet.line(KNOWN_SOURCE, 'note');
    }
    return sheet;
  });
}

function neighbourhoods(): readonly Sheet[] {
  const rows = quarterlyRows('strengthening-communities-and-tackling-inequality');
  const sheet = new Sheet('Neighbourhoods', 'Neighbourhoods', [52, 24, 10, ...QUARTERS.map(() => 11)]);
  (['asb-incidents', 'deliberate-secondary-fires'] as const).forEach((id, index) => {
    const whole = rows.find(({ measure }) => measure.id === id);
    if (!whole) return;
    const parts = byNeighbourhood(whole.figures, 100 + index);
    sheet.table(
      index === 0 ? 'Antisocial behaviour by neighbourhood' : 'Secondary fires by neighbourhood', ['Measure', 'Neighbourhood', 'Source', ...QUARTERS],
      parts.map(({ name, figures }) => [whole.measure.wording, name, whole.source, ...figures]), 3,
    );
  });
  const people = new Sheet('Populations', 'Populations of neighbourhoods', [40, 14, 14, 14]);
  people.table('Population by neighbourhood', ['Population', 'mid-2024', 'mid-2025', 'mid-2026'], [
    ...NEIGHBOURHOODS.map(({ name, people: count }) => [name, ...[0, 1, 2].map((year) => comma(Math.round(count * 1.006 ** year)))]),
    ['Stockport', ...[0, 1, 2].map((year) => comma(NEIGHBOURHOODS.reduce((sum, one) => sum + Math.round(one.people * 1.006 ** year), 0)))],
  ], 1);
  return [sheet, people];
}

const comma = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

function others(): readonly Sheet[] {
  const survey = new Sheet('Survey', 'GM Policing and Community Safety Survey, Stockport', [60, 12, ...WAVES.map(() => 11)]);
  survey.table('By wave', ['Question', 'Source', ...WAVES], surveyRows().map(({ label, figures }) => [label, 'GMCA', ...figures]));
  const actions = new Sheet('Actions', 'Delivery plan: actions', [52, 24, 28, 14, 14, 12, 50], 'Illustrative: the actions are the plan\'s own; leads, dates, status and progress are made up.');
  actions.table('Actions', ['Action', 'Sub-theme', 'Lead', 'Due', 'Status', 'RAG', 'Progress'], ACTIONS, 7);
  const spend = new Sheet('Spend', 'Spend against budget', [44, 18, 14, 18, 14, 40]);
  spend.table('Spend 2026/27', ['Project', 'Lead', 'Budget', 'Spent to Q2 2026/27', 'Forecast', 'Notes'], SPEND.map((row) => [...row]), 2);
  const known = new Sheet('Known figures', 'Figures that the partnership has published', [60, 64, 60], 'Not illustrative: as printed. Every other sheet of this workbook is illustrative, but for the table of fire and water by year.');
  known.table('As printed', ['What', 'Figures', 'Where'], KNOWN_WORDS, 3);
  return [survey, actions, spend, known];
}

/** The whole workbook: the same bytes on every machine and in every time zone. */
export function oneStockportWorkbook(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [...themeSheets(), ...neighbourhoods(), ...others()].map((sheet) => sheet.done()),
    defaultFont: { name: 'Arial', size: 10 },
    properties: {
      title: 'One Stockport Safety Partnership 2025-28: illustrative workbook', creator: 'Plan Performance', lastModifiedBy: 'Plan Performance', created: WRITTEN, modified: WRITTEN,
    },
  });
}
