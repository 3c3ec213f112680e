import fc from 'fast-check';
import { legalSheetName } from '../../../../src/domain/render/sheet-name';
import type { SheetPlan } from '../../../../src/domain/render/sheet-plan';
import { summariseThemes } from '../../../../src/domain/summary/summarise-themes';
import type { Series } from '../../../../src/domain/observation';
import type { Plan } from '../../../../src/domain/framework/plan';
import { auditAccessible } from '../../../../src/domain/audit/accessible-audit';
import { parseMark } from '../../../../src/domain/render/mark';
import { assessSeries } from '../../../../src/domain/trend/assess';
import { accessibleOf, writtenWorkbook } from '../../../support/accessible';
import { expectGolden } from '../../../support/golden';
import { aMeasure, aPlan } from '../../../support/plan';
import { absent, aSeries, financialQuarter, percent, rate, yearly } from '../../../support/series';
import { sheetText } from '../../../support/sheet-text';
import { reportSummaries } from '../../../support/summary-of-report';

const report = reportSummaries();

function summariesOf(plan: Plan, series: readonly Series[]) {
  return summariseThemes({ plan, reading: { tables: [], unread: [] }, series, assessments: assessSeries(series, plan), writtenAt: 'today' });
}

/** One theme with these figures of one measure over the last years. */
function tablesOf(figures: Parameters<typeof yearly>[1], over: Parameters<typeof aMeasure>[1] = {}): readonly SheetPlan[] {
  const plan = aPlan([aMeasure('measure', over)]);
  return tableSheets(accessibleOf(summariesOf(plan, [yearly('measure', figures, { measureId: 'measure', source: 'GMP' })])));
}

function tableSheets(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  return plans.filter(({ mark }) => mark.includes(':table-'));
}

/** The table of a sheet as one record a row, by heading. */
function rowsOf({ cells, tables = [] }: SheetPlan): readonly Readonly<Record<string, unknown>>[] {
  const top = tables[0]?.range.row ?? 0;
  return cells.slice(top + 1).map((row) => Object.fromEntries((cells[top] ?? []).map((heading, column) => [String(heading), row[column] ?? null])));
}

function sheetNamed(plans: readonly SheetPlan[], part: string): SheetPlan {
  const found = plans.find(({ mark }) => mark.endsWith(part));
  if (!found) throw new Error(`no sheet ${part}`);
  return found;
}

describe('what a measure is held against', () => {
  const range = { amount: 5, unit: 'percent', owner: 'Board', agreed: '2016-04-01' } as const;

  it('has a column each where some row of the table has one, with [z] in the rows without', () => {
    const plan = aPlan([aMeasure('fires', { acceptableRange: range, targets: [{ value: 300, by: '2017/18' }] }), aMeasure('thefts')]);
    const series = ['fires', 'thefts'].map((id) => yearly(id, [466, 460], { measureId: id, source: 'GMP' }));
    const [sheet] = tableSheets(accessibleOf(summariesOf(plan, series)));
    expect(sheet && rowsOf(sheet).map((row) => [row['Acceptable range'], row['Target'], 'Comparison' in row])).toEqual([
      ['change within 5% either way', '300 by 2017/18', false],
      ['[z]', '[z]', false],
    ]);
    expect(sheet?.cells.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('Shorthand'))).toEqual(['Shorthand used in this table: [z] not applicable.']);
  });

  it('has no column where no row has any', () => {
    const [sheet] = tablesOf([466, 333]);
    expect(Object.keys((sheet && rowsOf(sheet)[0]) ?? {})).not.toContain('Acceptable range');
  });

  it('leaves every rule of the audit met', () => {
    const plan = aPlan([aMeasure('fires', { acceptableRange: range }), aMeasure('thefts')]);
    const written = accessibleOf(summariesOf(plan, ['fires', 'thefts'].map((id) => yearly(id, [466, 460], { measureId: id, source: 'GMP' }))));
    expect(auditAccessible(writtenWorkbook(written), null).results.filter(({ verdict }) => verdict === 'not-met')).toEqual([]);
  });
});

it('says in its title from when to when the figures are, years and all', () => {
  const plan = aPlan([aMeasure('fires')]);
  const quarters = aSeries('fires', ([[2015, 2], [2015, 3], [2015, 4], [2016, 1], [2016, 2]] as const).map(([year, quarter]) => [financialQuarter(year, quarter), 60] as const), { measureId: 'fires' });
  const [sheet] = tableSheets(accessibleOf(summariesOf(plan, [quarters])));
  expect(sheet?.cells[0]?.[0]).toBe('Theme one: numbers, Test partnership, July 2015 to September 2016');
});

describe('the 2016/17 report', () => {
  const plans = accessibleOf(report);

  it('is written as reviewed', () => {
    expectGolden('accessible-2016-17.txt', plans.map(sheetText).join('\n'));
  });

  it('is marked as ours, sheet by sheet', () => {
    expect(plans.map(({ mark }) => parseMark(mark)?.kind)).toEqual(plans.map(() => 'accessible'));
  });

  it('has cover, contents and notes first', () => {
    expect(plans.slice(0, 3).map(({ name }) => name)).toEqual(['Cover', 'Contents', 'Notes']);
  });

  it('meets every rule that is not the author\'s', () => {
    const { results } = auditAccessible(writtenWorkbook(plans), null);
    expect(results.filter(({ verdict }) => verdict === 'not-met')).toEqual([]);
  });

  it('loses no figure of the board style', () => {
    const numbers = new Set(tableSheets(plans).flatMap(({ cells }) => cells.flat()).filter((cell) => typeof cell === 'number'));
    const held = report.flatMap(({ subThemes }) => subThemes.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flatMap((row) => row.held?.figures ?? []))));
    expect(held.length).toBeGreaterThan(80);
    for (const figure of held) if (figure) for (const value of [figure.value, figure.number]) if (value !== null) expect(numbers).toContain(value);
  });

  it('has a row for every row of the board style', () => {
    const rows = tableSheets(plans).flatMap(rowsOf).map((row) => [row['Measure'], row['Source']].join('|'));
    const wanted = report.flatMap(({ subThemes }) => subThemes.flatMap(({ tables }) => tables.flatMap((table) => table.rows.map(({ name, source }) => `${name}|${source}`))));
    expect(wanted.filter((row) => !rows.includes(row))).toEqual([]);
  });
});

describe('what the board style holds as text', () => {
  it('parts 139* into its number and its note', () => {
    const sheet = sheetNamed(accessibleOf(report), 'protecting-vulnerable-people-number-0');
    const row = rowsOf(sheet).find(({ Measure }) => Measure === 'Number of parents in drug treatment - living with children');
    expect(row).toMatchObject({ 'April 2016 to March 2017 (number)': 139, Notes: '[note 1]', 'About the figures': 'April 2016 to March 2017: see note 1.' });
  });

  it('parts 258 (68) into rate and number, and gives the dates that it covers in full', () => {
    const [row] = rowsOf(sheetNamed(accessibleOf(report), 'rate-per-100000-0-number'));
    expect(row).toMatchObject({ 'April 2014 to March 2015 (rate per 100,000)': 258, 'April 2014 to March 2015 (number)': 68 });
    expect(row?.['About the figures']).toContain('April 2014 to March 2015: covers January to December 2014.');
  });

  it('keeps blank, 0, [c], [x], [z], [low] and N/A apart', () => {
    const kinds = [absent('blank', ''), { kind: 'count', value: 0, text: '0' }, absent('suppressed', '[c]'), absent('not-available', '[x]'), absent('not-applicable', '[z]'), absent('low', '[low]'), absent('not-available', 'N/A')] as const;
    const shown = kinds.map((figure) => {
      const [row] = tablesOf([figure, 5, 6]).flatMap(rowsOf);
      return [row?.['April 2014 to March 2015 (number)'], row?.['About the figures'] ?? null];
    });
    expect(new Set(shown.map((one) => JSON.stringify(one))).size).toBe(7);
    expect(shown.map(([cell]) => cell)).toEqual(['[x]', 0, '[c]', '[x]', '[z]', '[low]', '[x]']);
  });

  it('quotes a text that numbers do not say whole', () => {
    const [row] = tablesOf([{ kind: 'count', value: 500, text: 'c. 500' }, 5]).flatMap(rowsOf);
    expect(row?.['About the figures']).toContain('the workbook says “c. 500”');
  });

  it('quotes a figure in another unit than its row, and puts no number in the column', () => {
    const [row] = tablesOf([percent(12.5), 40, 50]).flatMap(rowsOf);
    expect(row).toMatchObject({ 'April 2014 to March 2015 (number)': '[x]' });
    expect(row?.['About the figures']).toContain('“12.5%”');
  });

  it('explains the shorthand of a mark beside its figure', () => {
    const [sheet] = tablesOf([{ kind: 'count', value: 12, text: '12 [p]', marks: ['[p]'] }, 5]);
    expect(sheet && rowsOf(sheet)[0]?.['About the figures']).toContain('provisional [p]');
    expect(sheet?.cells.flat().join(' ')).toContain('Shorthand used in this table: [p] provisional');
  });

  it('writes change as numbers, and [z] where no percentage is given', () => {
    const [row] = tablesOf([10, 12]).flatMap(rowsOf);
    expect(row).toMatchObject({ 'Change (number)': 2, 'Change (%)': '[z]' });
  });

  it('gives words a table of words', () => {
    const [row] = tablesOf([{ kind: 'text', text: 'On track' }, { kind: 'text', text: 'Delayed' }], { kind: 'narrative' }).flatMap(rowsOf);
    expect(row).toMatchObject({ 'April 2016 to March 2017 (words)': 'Delayed' });
  });
});

describe('one precision and unit a column', () => {
  it('gives measures of different decimals tables of their own', () => {
    const measures = [aMeasure('a', { kind: 'rate', base: 1000 }), aMeasure('b', { kind: 'rate', base: 1000 })];
    const series = [yearly('a', [rate(52.78), rate(59.62)], { measureId: 'a' }), yearly('b', [rate(40.2), rate(39.9)], { measureId: 'b' })];
    expect(tableSheets(accessibleOf(summariesOf(aPlan(measures), series))).map(({ cells }) => cells[0]?.[0])).toEqual([
      'Theme one: rates per 1,000 to 2 decimal places, Test partnership, April 2015 to March 2017',
      'Theme one: rates per 1,000 to 1 decimal place, Test partnership, April 2015 to March 2017',
    ]);
  });
});

describe('bad input', () => {
  const themed = (titles: readonly string[]): Plan =>
    aPlan(titles.map((_, index) => aMeasure(`m-${String(index)}`, { theme: `theme-${String(index)}` })), {
      themes: titles.map((title, index) => ({ id: `theme-${String(index)}`, title, kind: 'theme', subThemes: [{ id: 'first', title: 'First' }] })),
    });
  const figures = (plan: Plan) => plan.measures.map(({ id }) => yearly(id, [10, 20], { measureId: id }));
  const check = (plans: readonly SheetPlan[]): void => {
    const names = plans.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const { name } of plans) expect(legalSheetName(name, [])).toBe(name);
    const tables = plans.flatMap(({ tables: own = [] }) => own.map(({ name }) => name.toLowerCase()));
    expect(new Set(tables).size).toBe(tables.length);
    for (const name of tables) expect(name).toMatch(/^\p{L}[\p{L}\p{N}_]{0,254}$/u);
    expect(auditAccessible(writtenWorkbook(plans), null).results.filter(({ verdict }) => verdict === 'not-met')).toEqual([]);
  };

  it('tells two themes alike in their first 31 characters apart', () => {
    const plan = themed(['Protecting vulnerable people in the north', 'Protecting vulnerable people in the south']);
    check(accessibleOf(summariesOf(plan, figures(plan))));
  });

  it('tells two themes of the same title apart', () => {
    const plan = themed(['Safety', 'Safety']);
    check(accessibleOf(summariesOf(plan, figures(plan))));
  });

  it('takes titles of 300 characters, and titles of signs', () => {
    const plan = themed(['x'.repeat(300), 'word '.repeat(60).trim(), '2016: ?*[]', '***']);
    check(accessibleOf(summariesOf(plan, figures(plan))));
  });

  it('says of a theme with no data why there are no figures', () => {
    const plans = accessibleOf(summariesOf(themed(['Safety']), []));
    check(plans);
    expect(tableSheets(plans).flatMap(rowsOf)).toEqual([expect.objectContaining({ Measure: 'm 0', 'Why there are no figures': 'No row of the workbook was matched to this measure.' })]);
  });

  it('says of a sub-theme without measures that the plan gives it none', () => {
    const plans = accessibleOf(summariesOf(aPlan([]), []));
    check(plans);
    expect(tableSheets(plans).flatMap(rowsOf)).toEqual([expect.objectContaining({ Measure: '[z]', 'Why there are no figures': 'The plan gives this sub-theme no measures.' })]);
  });

  it('puts 200 measures of one sub-theme in one table', () => {
    const measures = Array.from({ length: 200 }, (_, index) => aMeasure(`m-${String(index)}`));
    const plans = accessibleOf(summariesOf(aPlan(measures), measures.map(({ id }) => yearly(id, [1000, 2000], { measureId: id }))));
    check(plans);
    expect(tableSheets(plans).map((plan) => rowsOf(plan).length)).toEqual([200]);
  });

  it('leaves the analyst\'s own Cover and Notes their names', () => {
    const plans = accessibleOf(report, { takenNames: ['Cover', 'notes'] });
    expect(plans.slice(0, 3).map(({ name }) => name)).toEqual(['Cover (2)', 'Contents', 'Notes (2)']);
  });

  it('keeps hostile text as text, and no longer than a cell', () => {
    fc.assert(
      fc.property(fc.constantFrom('=cmd|\' /C calc\'!A0', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '\u202etxt', 'a'.repeat(40_000)), (text) => {
        const sheets = tablesOf([{ kind: 'text', text }, { kind: 'text', text: 'x' }], { wording: text, kind: 'narrative' });
        for (const cell of sheets.flatMap(({ cells }) => cells.flat())) expect(String(cell ?? '').length).toBeLessThanOrEqual(32_767);
      }),
    );
  });
});

describe('what the author typed', () => {
  it('keeps contact and publication date, with lines of their own', () => {
    const first = accessibleOf(report);
    const cover = first[0];
    const values = (cover?.cells ?? []).map(([cell]) => [cell?.toString().startsWith('To be filled in: the team') ? 'Community safety team' : (cell ?? '')]);
    values.splice(values.findIndex(([cell]) => cell === 'Community safety team') + 1, 0, ['safer@example.org']);
    const again = accessibleOf(report, { standing: [{ mark: cover?.mark ?? '', name: 'Front page', values }] });
    const texts = again[0]?.cells.map(([cell]) => cell);
    expect(texts?.slice(texts.indexOf('Contact'), texts.indexOf('Contact') + 3)).toEqual(['Contact', 'Community safety team', 'safer@example.org']);
    expect(again[0]?.name).toBe('Front page');
  });

  it('puts commentary in its column, at its row', () => {
    const [theme] = report;
    const row = theme?.subThemes[0]?.tables[0]?.rows[2];
    const commentary = new Map([[theme?.theme.id ?? '', new Map([[row?.commentaryKey ?? '', 'Fewer repeat callers.']])]]);
    const found = tableSheets(accessibleOf(report, { commentary })).flatMap(rowsOf).filter(({ Commentary }) => Commentary !== null);
    expect(found).toEqual([expect.objectContaining({ Measure: 'Domestic abuse incidents', Commentary: 'Fewer repeat callers.' })]);
  });

  it('says of a sheet whose table is not made any more that it can be deleted', () => {
    const plans = accessibleOf(report, { standing: [{ mark: 'accessible:ssp-2016-17:table-old-theme-number-0', name: 'Old', values: [['Old']] }] });
    expect(plans.at(-1)).toMatchObject({ name: 'Old', cells: [['This worksheet is no longer needed: delete it'], expect.anything(), expect.anything()] });
  });
});
