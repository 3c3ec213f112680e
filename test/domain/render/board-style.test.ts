import { lookAt } from '../../support/sheet-text';
import { reportSummaries } from '../../support/summary-of-report';
import { boardSheet } from '../../../src/domain/render/board-sheet';

/** Relative luminance and contrast: WCAG 2.2, "relative luminance" and "contrast ratio". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('the board style', () => {
  it('computes contrast as WCAG does', () => {
    expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  });

  it('gives every cell with a text a contrast of 4.5 to 1 or more', () => {
    for (const summary of reportSummaries()) {
      const plan = boardSheet(summary, new Map());
      plan.cells.forEach((cells, row) => cells.forEach((cell, column) => {
        if (cell === null) return;
        const { fontColor = '#000000', fillColor = '#FFFFFF' } = lookAt(plan, row, column);
        expect(contrast(fontColor, fillColor)).toBeGreaterThanOrEqual(4.5);
      }));
    }
  });

  it('sets the tables in Arial of 10 points or more, and nothing below 9', () => {
    const plan = boardSheet(reportSummaries()[0] ?? fail(), new Map());
    plan.cells.forEach((cells, row) => cells.forEach((cell, column) => {
      const { fontName, fontSize = 0, borderColor } = lookAt(plan, row, column);
      expect(fontName).toBe('Arial');
      if (cell !== null) expect(fontSize).toBeGreaterThanOrEqual(borderColor === undefined ? 9 : 10);
    }));
  });

  it('never lets colour say alone what words do not', () => {
    for (const summary of reportSummaries()) {
      for (const row of summary.subThemes.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows))) {
        if (row.symbol !== null) expect(row.trend).toMatch(/increasing|decreasing|no change/);
      }
    }
  });
});

function fail(): never {
  throw new Error('There is no summary.');
}
