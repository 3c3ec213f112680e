import { atOnce } from '../../../src/domain/in-parts';
import { documentSheet } from '../../../src/domain/render/document-sheet';
import { documentText } from '../../../src/domain/render/document-text';
import { reportMark } from '../../../src/domain/render/mark';
import { worseThanOthers } from '../../../src/domain/reports/exceptions';
import { overview } from '../../../src/domain/reports/overview';
import * as progress from '../../../src/domain/reports/progress';
import * as quarterly from '../../../src/domain/reports/quarterly';
import type { ReportInput } from '../../../src/domain/reports/report-input';
import { reportLines } from '../../../src/domain/reports/report-line';
import { scorecard } from '../../../src/domain/reports/scorecard';
import * as scrutiny from '../../../src/domain/reports/scrutiny';
import { spotlight } from '../../../src/domain/reports/spotlight';
import type { DocumentContent, DocumentTable } from '../../../src/domain/summary/document';
import { expectGolden } from '../../support/golden';
import { aMeasure, aPlan } from '../../support/plan';
import { reportInput, reportOf2016To17 } from '../../support/report-input';
import { absent, aSeries, financialQuarter, rate, yearly } from '../../support/series';
import { sheetText } from '../../support/sheet-text';

const quarterlyReport = (input: ReportInput): DocumentContent => atOnce(quarterly.quarterlyReport(input));
const progressReport = (input: ReportInput): DocumentContent => atOnce(progress.progressReport(input));
const scrutinyReport = (input: ReportInput): DocumentContent => atOnce(scrutiny.scrutinyReport(input));
const tablesIn = ({ blocks }: DocumentContent): readonly DocumentTable[] => blocks.filter((block) => block.kind === 'table');

describe('the reports of the 2016/17 figures', () => {
  const input = reportOf2016To17();
  it.each([
    ['overview', overview(input)], ['quarterly', quarterlyReport(input)], ['progress', progressReport(input)], ['scrutiny', scrutinyReport(input)],
    ['spotlight', spotlight(input, 'drugs-and-alcohol')],
  ] as const)('%s reads as reviewed', (name, document) => expectGolden(`report-${name}-2016-17.txt`, documentText(document)));

  it('has the overview on a sheet as reviewed', () => {
    expectGolden('report-overview-sheet-2016-17.txt', sheetText(documentSheet(overview(input), { mark: reportMark('overview', 'ssp-2016-17'), name: 'Overview' })));
  });

  it('counts every measure of the report once', () => {
    const { main } = reportLines(input.plan, input.series, input.run.assessments);
    const all = scorecard(input.plan, main, input.coverage).flatMap(({ counts }) => Object.values(counts));
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(30);
  });

  it.each([overview(input), quarterlyReport(input), progressReport(input), scrutinyReport(input)])('has headings and ids of one kind each: $id', (document) => {
    const ids = tablesIn(document).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { columns, rows } of tablesIn(document)) {
      expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
  });
});

it('counts a missing measure, and not one that the Board has still to define', () => {
  const plan = aPlan([aMeasure('fires', { polarity: 'lower-is-better' }), aMeasure('gone'), aMeasure('words', { kind: 'narrative' })]);
  const input = reportInput(plan, [yearly('fires', [466, 333], { measureId: 'fires' })]);
  const { main } = reportLines(plan, input.series, input.run.assessments);
  expect(scorecard(plan, main, input.coverage)[0]?.counts).toEqual({ better: 1, worse: 0, 'not-judged': 0, 'in-range': 0, 'no-change': 0, 'not-comparable': 0, missing: 1 });
  expect(documentText(overview(input))).toContain('First: words.');
});

it('leaves neighbourhoods, benchmarks and targets out of the scorecard', () => {
  const plan = aPlan([aMeasure('fires', { polarity: 'lower-is-better' })], { partnership: 'One Stockport Safety Partnership' });
  const at = (place: string | null) => yearly('fires', [466, 333], { measureId: 'fires', place });
  const series = [at('Stockport'), at('Werneth'), at('Greater Manchester')];
  const { main, places } = reportLines(plan, series, reportInput(plan, series).run.assessments);
  expect(main.map(({ series: one }) => one.place)).toEqual(['Stockport']);
  expect(places.get('fires')?.map(({ series: one }) => one.place)).toEqual(['Werneth']);
});

it('lists what is worse than others only where it is getting worse too', () => {
  const plan = aPlan([aMeasure('entrants', { kind: 'rate', polarity: 'lower-is-better' })]);
  const listed = (before: number) => {
    const series = [
      yearly('entrants', [rate(before, before), rate(300, 300)], { measureId: 'entrants' }),
      yearly('entrants', [rate(200, 2000), rate(200, 2000)], { measureId: 'entrants', place: 'Greater Manchester' }),
    ];
    return worseThanOthers(reportLines(plan, series, reportInput(plan, series).run.assessments).main).length;
  };
  expect([listed(280), listed(320)]).toEqual([1, 0]);
});

describe('what could not be tested or compared', () => {
  const plan = aPlan([aMeasure('crime', { kind: 'rate', polarity: 'lower-is-better' }), aMeasure('fires', { polarity: 'lower-is-better' })]);
  const crime = yearly('crime', [rate(59.62), rate(70.08)], { measureId: 'crime' });
  const wordsOf = (...series: Parameters<typeof reportInput>[1]): string => documentText(overview(reportInput(plan, series)));

  it('is not passed over where nothing is worse beyond chance', () => {
    expect(wordsOf(crime, yearly('fires', [101, 106], { measureId: 'fires', row: 9 }))).toContain(
      'Of the 2 measures that are worse, none is shown to be so by more than chance alone would explain; for 1 of them this could not be tested.',
    );
  });

  it('is told beside what is worse beyond chance', () => {
    expect(wordsOf(crime, yearly('fires', [101, 206], { measureId: 'fires', row: 9 }))).toContain('For 1 more measure that is worse, whether chance alone would explain it could not be tested.');
  });

  it('is all that is said where no test was made', () => {
    expect(wordsOf(crime)).toContain('1 measure is worse; whether chance alone would explain it could not be tested.');
  });

  it('stands in the sentence above the scorecard', () => {
    expect(documentText(quarterlyReport(reportInput(plan, [crime])))).toContain('1 measure with figures: 0 better, 1 worse (not tested).');
  });

  it('is no good news of others where there are none to compare with', () => {
    expect(wordsOf(crime)).toContain('Nothing can be said of this: the workbook holds no figures of another area, and the plan no target, to compare with.');
  });
});

it('has the column Against others only where something stands in it', () => {
  const plan = aPlan([aMeasure('entrants', { kind: 'rate', polarity: 'lower-is-better' })]);
  const own = yearly('entrants', [rate(280, 280), rate(300, 300)], { measureId: 'entrants' });
  const others = yearly('entrants', [rate(200, 2000), rate(200, 2000)], { measureId: 'entrants', place: 'Greater Manchester' });
  const headings = (...series: Parameters<typeof reportInput>[1]) => tablesIn(quarterlyReport(reportInput(plan, series))).at(-1)?.columns.map(({ heading }) => heading);
  expect([headings(own)?.includes('Against others'), headings(own, others)?.includes('Against others')]).toEqual([false, true]);
});

it('gives a sentence to be typed over one cell across the page, and its reference a cell of its own', () => {
  const plan = aPlan([aMeasure('fires', { polarity: 'lower-is-better' })]);
  const { cells, merges, print, commentary } = documentSheet(progressReport(reportInput(plan, [yearly('fires', [466, 333], { measureId: 'fires' })])), { mark: reportMark('progress', 'test-plan'), name: 'Progress' });
  const [sentence] = commentary;
  expect(merges).toEqual([{ row: sentence?.row, column: 0, rows: 1, columns: print.area.columns }]);
  expect(cells[sentence?.row ?? 0]?.filter((cell) => cell !== null)).toHaveLength(2);
  expect(cells[sentence?.row ?? 0]?.[print.area.columns]).not.toBeNull();
});

it('tells nothing of withheld figures in any report', () => {
  const plan = aPlan([aMeasure('victims', { aboutIndividuals: true, polarity: 'lower-is-better' })]);
  const input = reportInput(plan, [yearly('victims', [12, absent('suppressed', '[c]')], { measureId: 'victims' })]);
  for (const document of [overview(input), quarterlyReport(input), scrutinyReport(input), spotlight(input, 'first')]) {
    // The key to symbols has all words there are.
    expect(documentText(document).replace(/Key to symbols used[^]*/, '')).not.toMatch(/ rose | fell |improving|worsening/);
  }
});

describe('a spotlight', () => {
  const quarters = [2014, 2015, 2016].flatMap((year) => ([1, 2, 3, 4] as const).map((quarter) => financialQuarter(year, quarter)));
  const figures = [20, 31, 18, 19, 22, 33, 17, 21, 19, 30, 20, 18] as const;
  const whole = aSeries('fires', quarters.map((period, index) => [period, figures[index] ?? 0] as const), { measureId: 'fires' });
  const part = aSeries('fires', quarters.map((period) => [period, 6] as const), { measureId: 'fires', place: 'Werneth', row: 3 });
  const plan = aPlan([aMeasure('fires')], { partnership: 'Stockport Partnership' });
  const document = spotlight(reportInput(plan, [whole, part]), 'first');

  it('draws a control chart from the table beneath it', () => {
    const sheet = documentSheet(document, { mark: reportMark('spotlight', 'test-plan', 'first'), name: 'Spotlight' });
    const [chart] = sheet.charts ?? [];
    if (!chart) throw new Error('A chart is planned.');
    const { row, rows, columns } = chart.data.range;
    expect(sheet.cells.slice(row, row + rows).map((cells) => cells[1])).toEqual(['Incidents', ...figures]);
    expect([rows, columns, chart.lines.length]).toEqual([13, 5, 4]);
  });

  // July to September: 31, 33, 30; October to December: 18, 17, 20.
  it('says which part of the year is highest', () => {
    expect(documentText(document)).toContain('By season: highest on average in July to September (31.3), lowest in October to December (18.3).');
  });

  // 6 of the 18 of the last quarter.
  it('gives a neighbourhood its share of the borough', () => {
    expect(tablesIn(document).find(({ id }) => id.startsWith('places'))?.rows[0]?.map(({ text }) => text).slice(0, 3)).toEqual(['Werneth', '6', '33%']);
  });

  it('refuses a sub-theme that the plan does not have', () => {
    expect(() => spotlight(reportInput(plan, [whole]), 'none')).toThrow(RangeError);
  });
});

it('keeps on the sheet what someone wrote for a line that is gone', () => {
  const plan = aPlan([aMeasure('fires')]);
  const document = overview(reportInput(plan, []));
  const sheet = documentSheet(document, { mark: 'report:overview:test-plan', name: 'Overview', left: [{ reference: 'Ref 00000001.00000002.00000003', text: '=1+1' }] });
  expect(sheet.cells.flat()).toEqual(expect.arrayContaining(['=1+1', 'Ref 00000001.00000002.00000003']));
});
