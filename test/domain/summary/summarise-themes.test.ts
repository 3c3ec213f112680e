import { summariseThemes, type SummaryInput } from '../../../src/domain/summary/summarise-themes';
import type { SummaryRow, ThemeSummary } from '../../../src/domain/summary/theme-summary';
import { summaryTexts } from '../../../src/domain/summary/summary-texts';
import { assessSeries } from '../../../src/domain/trend/assess';
import { aMeasure, aPlan } from '../../support/plan';
import { absent, financialQuarter, aSeries, yearly } from '../../support/series';
import { reportSummaries } from '../../support/summary-of-report';

const fires = aMeasure('deliberate-secondary-fires', { polarity: 'lower-is-better', source: 'GMFRS' });
const cases = aMeasure('cases', { source: null });

function summarise(over: Partial<SummaryInput>): ThemeSummary {
  const plan = over.plan ?? aPlan([fires, cases]);
  const series = over.series ?? [];
  const [summary] = summariseThemes({ plan, reading: { tables: [], unread: [] }, series, assessments: assessSeries(series, plan), writtenAt: '1 May 2017', ...over });
  if (!summary) throw new Error('no summary');
  return summary;
}

function rowsOf({ subThemes }: ThemeSummary): readonly SummaryRow[] {
  return subThemes.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows));
}

const report = reportSummaries();
const themeCalled = (id: string): ThemeSummary => {
  const found = report.find(({ theme }) => theme.id === id);
  if (!found) throw new Error(`no theme ${id}`);
  return found;
};

describe('summariseThemes', () => {
  it('gives a summary for every theme of the plan, in its order', () => {
    expect(report.map(({ theme }) => theme.id)).toEqual(['protecting-vulnerable-people', 'public-safety-and-protection', 'transforming-justice', 'serious-and-organised-crime', 'strategic-priorities']);
  });

  it('gives one row for each of two sources of one measure', () => {
    const fire = yearly('fires', [466, 333], { measureId: fires.id, source: 'GMFRS' });
    const police = yearly('fires', [423, 456], { measureId: fires.id, source: 'GMP' });
    const rows = rowsOf(summarise({ plan: aPlan([fires]), series: [fire, police] }));
    expect(rows.map(({ source, symbol }) => [source, symbol])).toEqual([['GMFRS', 'decreasing-positive'], ['GMP', 'increasing-negative']]);
  });

  it('says of a measure that the workbook lacks that there are no figures', () => {
    const rows = rowsOf(summarise({ series: [yearly('fires', [1, 2], { measureId: fires.id, source: 'GMFRS' })] }));
    expect(rows.map(({ name, source, trend }) => [name, source, trend])).toEqual([
      ['deliberate secondary fires', 'GMFRS', 'increasing, worsening'],
      ['cases', 'not stated', 'No figures in the workbook'],
    ]);
  });

  it('leaves a row that matches no measure to the findings', () => {
    const summary = summarise({ series: [yearly('A row of its own', [1, 2])] });
    expect(summaryTexts(summary).join(' ')).not.toContain('A row of its own');
  });

  it('says so of a sub-theme for which the plan has no measures', () => {
    const plan = aPlan([fires], { themes: [{ id: 'theme-one', title: 'One', kind: 'theme', subThemes: [{ id: 'first', title: 'First' }, { id: 'online-safety', title: 'Online safety' }] }] });
    expect(summarise({ plan }).subThemes[1]).toMatchObject({ title: 'Online safety', message: 'The plan gives this sub-theme no measures.', tables: [] });
  });

  it('shows a place with the measure, and keeps two places apart', () => {
    const series = ['Marple', 'Reddish'].map((place) => yearly('cases', [1, 2], { measureId: cases.id, source: 'GMP', place }));
    const rows = rowsOf(summarise({ plan: aPlan([cases]), series }));
    expect(rows.map(({ name }) => name)).toEqual(['cases – Marple', 'cases – Reddish']);
    expect(new Set(rows.map(({ commentaryKey }) => commentaryKey)).size).toBe(2);
  });

  it('says which periods were compared where they are not the last two shown', () => {
    const latest = yearly('fires', [1, 2, 3], { measureId: fires.id, source: 'GMFRS' });
    const older = yearly('cases', [5, 9, absent('not-available', 'N/A')], { measureId: cases.id, source: 'GMP' });
    const [first, second] = rowsOf(summarise({ series: [latest, { ...older, observations: older.observations.slice(0, 2) }] }));
    expect([first?.trend, second?.trend]).toEqual(['increasing, worsening', 'increasing (2014/15 to 2015/16)']);
  });

  it('gives quarters a table of their own within the sub-theme', () => {
    const quarters = aSeries('cases', [1, 2, 3, 4].map((quarter) => [financialQuarter(2016, quarter as 1), quarter] as const), { measureId: cases.id, source: 'GMP' });
    const [sub] = summarise({ series: [yearly('fires', [1, 2], { measureId: fires.id, source: 'GMFRS' }), quarters] }).subThemes;
    expect(sub?.tables.map(({ periods, rows }) => [periods.length, rows.length])).toEqual([[2, 1], [4, 1]]);
  });

  it('shows as many periods as it is asked to', () => {
    const summary = summarise({ plan: aPlan([fires]), series: [yearly('fires', [1, 2, 3, 4, 5, 6], { measureId: fires.id, source: 'GMFRS' })], periods: { kind: 'latest-years', count: 5 } });
    expect(summary.periods).toEqual(['2012/13', '2013/14', '2014/15', '2015/16', '2016/17']);
  });

  it('gives themes that begin alike short names of their own', () => {
    const themes = ['north', 'south'].map((end) => ({ id: end, title: `Safer and stronger neighbourhoods ${end}`, kind: 'theme' as const, subThemes: [] }));
    const plan = aPlan([], { themes });
    const names = summariseThemes({ plan, reading: { tables: [], unread: [] }, series: [], assessments: assessSeries([], plan), writtenAt: '' }).map(({ shortName }) => shortName);
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
  });

  it('says when it was written in the words given', () => {
    expect(summarise({}).provenance.at(-1)).toBe('Written: 1 May 2017.');
  });
});

describe('the notes of a summary', () => {
  it('number the note of a mark once, and point to it from each row that carries the mark', () => {
    const summary = themeCalled('protecting-vulnerable-people');
    expect(summary.notes.filter(({ number }) => number !== null).map(({ number, text }) => [number, text.slice(0, 60)])).toEqual([[1, 'Drugs and alcohol, marked *: 2016/17 unable to compare with ']]);
    expect(rowsOf(summary).filter(({ notes }) => notes.includes(1)).length).toBe(4);
  });

  it('tie a note without a mark to the rows whose dates it gives', () => {
    const summary = themeCalled('serious-and-organised-crime');
    expect(rowsOf(summary).map(({ notes }) => notes)).toEqual([[1], [1]]);
    expect(summary.notes[0]?.text).toContain('NB - 2015/16 data is to the end of November 2016');
  });

  it('use every number that they define, and define every number that is used', () => {
    for (const summary of report) {
      const defined = summary.notes.flatMap(({ number }) => (number === null ? [] : [number]));
      expect([...new Set(rowsOf(summary).flatMap(({ notes }) => notes))].sort()).toEqual(defined);
    }
  });

  it('say so where the workbook does not explain a mark', () => {
    const series = [yearly('fires', [10, { kind: 'count', value: 12, text: '12†', marks: ['†'] }], { measureId: fires.id, source: 'GMFRS' })];
    expect(summarise({ plan: aPlan([fires]), series }).notes[0]).toEqual({ number: 1, text: 'First, marked †: the workbook does not explain this mark (sheet "Data", C2).' });
  });

  it('explain the shorthand that stands in the tables, and no other', () => {
    const series = [yearly('fires', [absent('suppressed', '[c]'), absent('not-available', '[x]')], { measureId: fires.id, source: 'GMFRS' })];
    expect(summarise({ plan: aPlan([fires]), series }).notes.map(({ text }) => text)).toContain('Shorthand: [c] confidential; [x] not available.');
  });

  it('name what was set aside on the theme\'s sheets, with the reason', () => {
    expect(themeCalled('transforming-justice').notes.some(({ text }) => /^Not in these tables: sheet "Transforming Justice", A\d+:C\d+\. Caseload profile/.test(text))).toBe(true);
  });

  it('say that polarities are proposed only where a row was judged by one', () => {
    const judged = (id: string): boolean => themeCalled(id).notes.some(({ text }) => text.includes('still to be confirmed'));
    expect([judged('public-safety-and-protection'), judged('strategic-priorities')]).toEqual([true, false]);
  });

  it('speak of chance only where something was tested', () => {
    expect(themeCalled('strategic-priorities').notes.some(({ text }) => text.includes('chance'))).toBe(false);
  });
});

describe('intervals on request', () => {
  const series = [yearly('fires', [101, 106], { measureId: fires.id, source: 'GMFRS' })];

  it('stand under the evidence with a note that says what they are', () => {
    const summary = summarise({ plan: aPlan([fires]), series, showIntervals: true });
    // Byar's limits of 106: 86.78 to 128.21.
    expect(rowsOf(summary)[0]?.evidence.replaceAll('\u00a0', ' ')).toBe('within chance (p 0.78)\n95%: 87 to 128');
    expect(summary.notes.map(({ text }) => text).join(' ')).toContain('95% interval of the latest figure');
  });

  it('are not shown unless asked for', () => {
    expect(summaryTexts(summarise({ plan: aPlan([fires]), series })).join(' ')).not.toContain('95%');
  });
});
