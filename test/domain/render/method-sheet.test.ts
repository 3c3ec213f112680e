import { ssp2016To17 } from '../../../src/domain/framework/plans/ssp-2016-17';
import { methodSheet } from '../../../src/domain/render/method-sheet';
import { HIGHEST_ROW } from '../../../src/domain/render/sheet-builder';
import { columnPoints } from '../../../src/domain/render/text-metrics';
import { PAGE_WIDTH } from '../../../src/domain/render/board-columns';
import { methodContent } from '../../../src/domain/summary/method-content';
import { assessSeries } from '../../../src/domain/trend/assess';
import { NO_POPULATIONS } from '../../../src/domain/trend/populations';
import { expectGolden } from '../../support/golden';
import { sheetText } from '../../support/sheet-text';
import { reportReading, WRITTEN_AT } from '../../support/summary-of-report';

const { series } = reportReading();
const content = methodContent({ plan: ssp2016To17, series, assessments: assessSeries(series, ssp2016To17), populations: NO_POPULATIONS, writtenAt: WRITTEN_AT });
const sheet = methodSheet(content, 'Method');

it("prints the 2016/17 report's methods as reviewed", () => {
  expectGolden('method-2016-17.txt', sheetText(sheet));
});

it('has one table, a row a series, whose header repeats on every page', () => {
  const header = sheet.print.repeatRows?.first ?? -1;
  expect(sheet.cells[header]?.every((cell) => typeof cell === 'string' && cell !== '')).toBe(true);
  expect(sheet.cells).toHaveLength(header + 1 + series.length);
  expect(sheet.print.breaksBefore).toEqual([header]);
});

it('fits the width of an A4 page, and no row is higher than Excel can show', () => {
  expect(sheet.columnWidths.reduce((sum, width) => sum + columnPoints(width), 0)).toBeLessThanOrEqual(PAGE_WIDTH);
  expect(Math.max(...Object.values(sheet.rowHeights))).toBeLessThan(HIGHEST_ROW);
});

it('is marked as the Method sheet of its plan, and holds no commentary', () => {
  expect([sheet.mark, sheet.name, sheet.commentary]).toEqual(['method:ssp-2016-17', 'Method', []]);
});
