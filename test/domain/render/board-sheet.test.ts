import fc from 'fast-check';
import { boardSheet } from '../../../src/domain/render/board-sheet';
import { columnPoints } from '../../../src/domain/render/text-metrics';
import type { SheetPlan } from '../../../src/domain/render/sheet-plan';
import { summariseThemes } from '../../../src/domain/summary/summarise-themes';
import type { ThemeSummary } from '../../../src/domain/summary/theme-summary';
import { assessSeries } from '../../../src/domain/trend/assess';
import { expectGolden } from '../../support/golden';
import { aMeasure, aPlan } from '../../support/plan';
import { yearly } from '../../support/series';
import { lookAt, sheetText } from '../../support/sheet-text';
import { reportSummaries } from '../../support/summary-of-report';

const NONE: ReadonlyMap<string, string> = new Map();
const CENTIMETRE = 72 / 2.54;

function reportSheet(themeId: string): SheetPlan {
  const summary = reportSummaries().find(({ theme }) => theme.id === themeId);
  if (!summary) throw new Error(`no theme ${themeId}`);
  return boardSheet(summary, NONE);
}

/** A theme of measures with these wordings, each with three counts. */
function themeOf(wordings: readonly string[], title = 'Theme one'): ThemeSummary {
  const measures = wordings.map((wording, index) => aMeasure(`m-${String(index)}`, { wording }));
  const series = measures.map(({ id, wording }, index) => yearly(wording, [10, 20, 30], { measureId: id, source: 'GMP', row: index + 2 }));
  const plan = aPlan(measures, { themes: [{ id: 'theme-one', title, kind: 'theme', subThemes: [{ id: 'first', title: 'First' }] }] });
  const [summary] = summariseThemes({ plan, reading: { tables: [], unread: [] }, series, assessments: assessSeries(series, plan), writtenAt: 'today' });
  if (!summary) throw new Error('no summary');
  return summary;
}

function rowOf(plan: SheetPlan, name: string): number {
  return plan.cells.findIndex((cells) => cells[0] === name);
}

/** The points of each page that the breaks make. */
function pages(plan: SheetPlan): readonly number[] {
  const heights: number[] = [0];
  plan.cells.forEach((_, row) => {
    if (plan.print.breaksBefore.includes(row)) heights.push(0);
    heights[heights.length - 1] = (heights.at(-1) ?? 0) + (plan.rowHeights[row] ?? 0);
  });
  return heights;
}

describe('boardSheet', () => {
  it.each(['transforming-justice', 'protecting-vulnerable-people'])('prints the 2016/17 report\'s theme %s as reviewed', (theme) => {
    expectGolden(`board-${theme}.txt`, sheetText(reportSheet(theme)));
  });

  it('marks the sheet as ours, for its plan and theme', () => {
    expect(reportSheet('transforming-justice').mark).toBe('theme:ssp-2016-17:transforming-justice');
  });

  it('writes plain figures as numbers at their shown precision', () => {
    const plan = reportSheet('public-safety-and-protection');
    const row = rowOf(plan, 'Anti-social behaviour incidents recorded per 1,000 population');
    expect(plan.cells[row]?.slice(2, 5)).toEqual([40.2, 39.9, 40]);
    expect(lookAt(plan, row, 4)).toMatchObject({ numberFormat: '#,##0.0', horizontal: 'Right' });
  });

  it('writes a percentage as Excel holds one', () => {
    const plan = reportSheet('protecting-vulnerable-people');
    const row = rowOf(plan, 'Treatment Completion & Non-representation (% opiate users)');
    expect(plan.cells[row]?.slice(2, 5)).toEqual([0.089, 0.079, 0.048]);
    expect(lookAt(plan, row, 2).numberFormat).toBe('0.0%');
  });

  it('writes what carries marks, brackets or words as text', () => {
    const plan = reportSheet('protecting-vulnerable-people');
    expect(plan.cells[rowOf(plan, 'Number of parents in drug treatment - living with children')]?.slice(2, 5)).toEqual([368, 390, '139*']);
  });

  it('keeps the dates that a figure covers beside it', () => {
    const plan = reportSheet('transforming-justice');
    const row = plan.cells.find((cells) => String(cells[0]).startsWith('Re-offenders'));
    expect(row?.[4]).toBe('40.8% (58)\ny/e June 16');
  });

  it('fits its columns to the width of an A4 page', () => {
    const { columnWidths, print } = reportSheet('transforming-justice');
    const room = (29.7 - print.margins.left - print.margins.right) * CENTIMETRE;
    const used = columnWidths.reduce((sum, width) => sum + columnPoints(width), 0);
    expect(used).toBeLessThanOrEqual(room);
    expect(used).toBeGreaterThan(room * 0.93);
  });

  it('fills no page beyond its height', () => {
    for (const summary of [...reportSummaries(), themeOf(Array.from({ length: 60 }, (_, index) => `Measure ${String(index)} `.repeat(index % 9 + 1)))]) {
      const plan = boardSheet(summary, NONE);
      const room = (21 - plan.print.margins.top - plan.print.margins.bottom) * CENTIMETRE;
      for (const height of pages(plan)) expect(height).toBeLessThanOrEqual(room);
    }
  });

  it('keeps a sub-theme that fits on a page whole', () => {
    const plan = reportSheet('protecting-vulnerable-people');
    expect(plan.print.breaksBefore).toContain(rowOf(plan, 'Drugs and alcohol'));
    expect(rowOf(plan, 'Drugs and alcohol (continued)')).toBe(-1);
  });

  it('heads a table again on every page that it goes on to', () => {
    const plan = boardSheet(themeOf(Array.from({ length: 60 }, (_, index) => `Measure ${String(index)}`)), NONE);
    const continued = plan.cells.flatMap((cells, row) => (cells[0] === 'First (continued)' ? [row] : []));
    expect(continued.length).toBeGreaterThan(1);
    for (const row of continued) {
      expect(plan.print.breaksBefore).toContain(row);
      expect(plan.cells[row + 1]?.[0]).toBe('PI name');
    }
  });

  it('gives every row a height, and none more than Excel allows', () => {
    const plan = boardSheet(themeOf(['x '.repeat(16_000)]), NONE);
    plan.cells.forEach((_, row) => {
      expect(plan.rowHeights[row]).toBeGreaterThan(0);
      expect(plan.rowHeights[row]).toBeLessThanOrEqual(409);
    });
  });

  it('says so where a commentary is longer than a row can show', () => {
    const summary = themeOf(['Domestic abuse']);
    const key = summary.subThemes[0]?.tables[0]?.rows[0]?.commentaryKey ?? '';
    const plan = boardSheet(summary, new Map([[key, 'A long story. '.repeat(500)]]));
    expect(plan.cells.some(([first]) => String(first).includes('longer than a row of Excel can show'))).toBe(true);
  });

  it('leaves hostile text as it is, as text', () => {
    const hostile = ['=cmd|\' /C calc\'!A0', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '+1', '@SUM(A1)', '\u202eright to left', '\u0007bell'];
    const plan = boardSheet(themeOf(hostile), NONE);
    for (const text of hostile) {
      const row = rowOf(plan, text);
      expect(row).toBeGreaterThan(0);
      expect(lookAt(plan, row, 0).numberFormat).toBe('@');
    }
  });

  it('holds no cell longer than Excel takes, whatever the words', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 50 }), fc.integer({ min: 1, max: 1_500 }), (piece, times) => {
      const plan = boardSheet(themeOf([piece.repeat(times)], piece.repeat(times)), NONE);
      for (const cell of plan.cells.flat()) expect(String(cell).length).toBeLessThanOrEqual(32_767);
    }), { numRuns: 20 });
  });

  it('has rows of equal length and every look within them', () => {
    for (const plan of reportSummaries().map((summary) => boardSheet(summary, NONE))) {
      const { rows, columns } = plan.print.area;
      expect(plan.cells.length).toBe(rows);
      for (const cells of plan.cells) expect(cells.length).toBe(columns);
      for (const { range } of plan.looks) {
        expect(range.row + range.rows).toBeLessThanOrEqual(rows);
        expect(range.column + range.columns).toBeLessThanOrEqual(columns);
      }
    }
  });

  it('names the commentary cell of every row by measure and source', () => {
    const plan = reportSheet('public-safety-and-protection');
    expect(plan.commentary.map(({ key }) => key)).toContain('Crime and anti-social behaviour\tNumber of deliberate secondary fires\tGMP');
    expect(new Set(plan.commentary.map(({ key }) => key)).size).toBe(7);
  });

  it('takes no longer a look for rows that touch than one', () => {
    const few = boardSheet(themeOf(['a', 'b']), NONE).looks.length;
    expect(boardSheet(themeOf(Array.from({ length: 8 }, (_, index) => `m ${String(index)}`)), NONE).looks.length).toBe(few);
  });
});
