/** The columns of a board sheet and their widths, which add up to the width of the page. */
import type { AgainstPart } from '../summary/against';
import { columnPoints } from './text-metrics';

export interface BoardColumns {
  /** How many period columns every table has; a table with fewer leaves the first ones empty. */
  readonly periods: number;
  readonly name: number;
  readonly source: number;
  readonly firstPeriod: number;
  readonly change: number;
  readonly trend: number;
  readonly evidence: number;
  /** What rows are held against, from the column after the evidence; empty where no row of the theme is. */
  readonly against: readonly AgainstPart[];
  readonly commentary: number;
  readonly count: number;
  /** In characters of the default font, one a column. */
  readonly widths: readonly number[];
}

export const HEADERS = {
  name: 'PI name', source: 'Source', change: 'Change', trend: 'Trend', evidence: 'Evidence', subTheme: 'Sub-theme', commentary: 'Commentary',
} as const;

/** What the accessible style calls the column of names. */
export const ACCESSIBLE_NAME = 'Measure';

/** Centimetres and points: a point is 1/72 inch. */
const POINTS_A_CENTIMETRE = 72 / 2.54;
export const MARGINS = { top: 1.2, bottom: 1.2, left: 1.3, right: 1.3 } as const;
/** What of an A4 landscape page (29.7 × 21 cm) is filled: printers differ by a few hundredths, in width more than in height. */
const FILLED = { width: 0.97, height: 0.985 };
export const PAGE_WIDTH = (29.7 - MARGINS.left - MARGINS.right) * POINTS_A_CENTIMETRE * FILLED.width;
export const PAGE_HEIGHT = (21 - MARGINS.top - MARGINS.bottom) * POINTS_A_CENTIMETRE * FILLED.height;

const NARROWEST = { name: 22, source: 8, period: 10, change: 11, trend: 18, evidence: 14, against: 14, commentary: 20 };
/** Who gets what is left of the page, in hundredths. */
const SHARES = { name: 0.4, trend: 0.15, commentary: 0.45 };

/** For tables of so many periods, with a column for each of `against`. Beyond what a page takes the columns keep their least width, and the page is printed smaller. */
export function boardColumns(periods: number, against: readonly AgainstPart[] = []): BoardColumns {
  const firstPeriod = 2;
  const change = firstPeriod + periods;
  const least = [
    NARROWEST.name, NARROWEST.source, ...Array.from({ length: periods }, () => NARROWEST.period),
    NARROWEST.change, NARROWEST.trend, NARROWEST.evidence, ...against.map(() => NARROWEST.against),
    NARROWEST.commentary,
  ];
  const left = Math.max(0, PAGE_WIDTH - least.reduce((sum, width) => sum + columnPoints(width), 0)) / (7 * 0.75);
  const widths = [...least];
  widths[0] = NARROWEST.name + Math.floor(left * SHARES.name);
  widths[change + 1] = NARROWEST.trend + Math.floor(left * SHARES.trend);
  const commentary = change + 3 + against.length;
  widths[commentary] = NARROWEST.commentary + Math.floor(left * SHARES.commentary);
  return {
    periods, name: 0, source: 1, firstPeriod, change, trend: change + 1, evidence: change + 2, against, commentary, count: commentary + 1, widths,
  };
}
