/** What importing would do, and what it asks first: returns as values, against a small workbook. */
import { acceptedLines } from '../../../src/domain/returns/import/accept';
import { previewReturns } from '../../../src/domain/returns/import/preview-returns';
import type { ReadReturn } from '../../../src/domain/returns/returned';
import type { Quarter } from '../../../src/domain/returns/quarter';
import { readTables } from '../../../src/domain/table/read-tables';
import { readCell } from '../../../src/domain/value/read-cell';
import { aMeasure, aPlan } from '../../support/plan';
import { aCell, aLine, aReturn, aTemplate, BLANK_CELL, Q3, quarterNamed } from '../../support/returns';
import { sheetOf, workbookOf, type SnapshotCell } from '../../support/snapshot';

const plan = aPlan([
  aMeasure('burglary', { wording: 'Burglary' }),
  aMeasure('satisfied', { wording: 'Victims satisfied', kind: 'percent', unit: '%' }),
  aMeasure('custody', { wording: 'Custody', kind: 'rate', unit: 'per 1,000 population', base: 1000, withNumber: true }),
  aMeasure('spend', { wording: 'Spend', kind: 'currency', unit: '£' }),
  aMeasure('fires', { wording: 'Fires', source: 'GMFRS' }),
  aMeasure('story', { wording: 'What was done', kind: 'narrative', unit: '' }),
]);
const gmp = plan.measures.filter(({ source }) => source === 'GMP');
const templates = [aTemplate(plan, { measures: gmp }), aTemplate(plan, { measures: plan.measures.filter(({ id }) => id === 'fires'), recipient: { kind: 'source', id: 'GMFRS', name: 'GMFRS' } })];
const TABLE: readonly (readonly SnapshotCell[])[] = [
  ['Measure', 'Source', 'Q2 2024/25', 'Q3 2024/25', 'Q4 2024/25', 'Q1 2025/26', 'Q2 2025/26'],
  ['Burglary', 'GMP', 400, 410, 420, 415, 405],
];

describe('a yearly measure', () => {
  const yearly = aPlan([aMeasure('burglary', { wording: 'Burglary' }), aMeasure('survey', { wording: 'Feel safe', kind: 'percent', unit: '%', frequency: 'annual' })]);
  const seen = (quarter: Quarter, ...values: readonly (string | ReturnType<typeof aCell>)[]) => {
    const snapshot = workbookOf([sheetOf(TABLE, { name: 'Crime' })]);
    const returned = aReturn(values.map((value, index) => aLine(['burglary', 'survey'][index] ?? '', value)), { quarter: quarter.id });
    const { lines } = previewReturns([returned], { plan: yearly, snapshot, reading: readTables(snapshot, yearly), templates: [aTemplate(yearly, { quarter })], quarter });
    return lines.map(({ measureId, period, status }) => [measureId, period, status]);
  };
  const Q4 = quarterNamed('2025/26-Q4');
  const percent = aCell(0.7, 'F13', '0%', '70%');

  it('is owed nothing in the first three quarters, whether its line is blank or gone', () => {
    expect(seen(Q3, aCell(405), BLANK_CELL)).toEqual([['burglary', 'Q3 2025/26', 'new']]);
    expect(seen(Q3, aCell(405))).toEqual([['burglary', 'Q3 2025/26', 'new']]);
  });

  it('is asked for in the fourth, and taken as the year’s', () => {
    expect(seen(Q4, aCell(405), BLANK_CELL)).toContainEqual(['survey', '2025/26', 'missing']);
    expect(seen(Q4, aCell(405), percent)).toContainEqual(['survey', '2025/26', 'new']);
  });

  it('keeps a figure of three months that was given all the same', () => {
    expect(seen(Q3, aCell(405), percent)).toContainEqual(['survey', 'Q3 2025/26', 'new']);
  });
});

function preview(returns: readonly ReadReturn[], table = TABLE) {
  const snapshot = workbookOf([sheetOf(table, { name: 'Crime' })]);
  return previewReturns(returns, { plan, snapshot, reading: readTables(snapshot, plan), templates, quarter: Q3 });
}

const only = (returns: readonly ReadReturn[], measureId: string) => preview(returns).lines.filter((line) => line.measureId === measureId);
const reasons = (value: Parameters<typeof aLine>[1], measureId = 'burglary', over: Parameters<typeof aLine>[2] = {}) =>
  only([aReturn([aLine(measureId, value, over)])], measureId).flatMap((line) => line.reasons.map(({ code }) => code));

describe('one line', () => {
  it.each([
    ['words', 'see email', 'burglary', 'not-a-figure'],
    ['a figure that is not exact', 'approx 40', 'burglary', 'not-exact'],
    ['an Excel error', '#DIV/0!', 'burglary', 'cell-error'],
    ['part of a whole thing', 4.5, 'burglary', 'non-whole-count'],
    ['less than nothing', -3, 'burglary', 'negative-figure'],
    ['a percentage for a count', aCell(0.4, 'F12', '0%', '40%'), 'burglary', 'another-unit'],
    ['pounds for a percentage', aCell(40, 'F12', '£0', '£40'), 'satisfied', 'another-unit'],
    ['more than the whole', aCell(1.2, 'F12', '0%', '120%'), 'satisfied', 'over-100'],
    ['a share that may be a fraction', 0.635, 'satisfied', 'fraction-or-percent'],
  ] as const)('refuses %s', (_, value, measureId, code) => {
    expect(reasons(value, measureId)).toEqual([code]);
  });

  it('refuses a part that is more than its whole', () => {
    expect(reasons(aCell(0.5, 'F12', '0%', '50%'), 'satisfied', { number: aCell(60, 'G12'), denominator: aCell(50, 'H12') })).toContain('number-over-denominator');
  });

  it('refuses a percentage that its own number and total do not give, by the check of the add-in', () => {
    expect(reasons(aCell(0.5, 'F12', '0%', '50%'), 'satisfied', { number: aCell(10, 'G12'), denominator: aCell(50, 'H12') })).toEqual(['rate-disagrees']);
  });

  it('says in a sentence what to send back, with sheet and cell', () => {
    expect(only([aReturn([aLine('burglary', aCell('see email', 'F14'))])], 'burglary')[0]?.reasons[0]?.message).toBe(
      '"Burglary", sheet "Return", cell F14: "see email" is not a figure. Type a whole number, or [x] where there is none, and put words under Commentary.');
  });

  it('warns of a figure ten times what its history leads one to expect, and lets it be taken', () => {
    const [line] = only([aReturn([aLine('burglary', 4050)])], 'burglary');
    expect([line?.status, line?.warnings.map(({ code }) => code)]).toEqual(['new', ['unit-slip']]);
  });

  it.each([['[c]', '[c]'], ['N/A', 'N/A'], ['139*', '139*'], ['0', 0]])('takes %s as it is', (text, kept) => {
    const [line] = only([aReturn([aLine('burglary', text)])], 'burglary');
    expect([line?.status, line?.cells?.value]).toEqual(['new', kept]);
  });

  it.each([
    ['Suppressed [c]', 'suppressed'], ['Not available [x]', 'not-available'], ['Not applicable [z]', 'not-applicable'], ['Rounds to 0 [low]', 'low'], ['too few to say', 'suppressed'],
  ] as const)('keeps "%s" so that it is read back as what it is', (text, kind) => {
    const chosen = aCell(text);
    const [line] = only([aReturn([aLine('burglary', { ...chosen, reading: { ...chosen.reading, kind, value: null } })])], 'burglary');
    const kept = String(line?.cells?.value);
    expect([line?.status, readCell({ value: kept, text: kept, format: '@' }).kind]).toEqual(['new', kind]);
  });

  it('keeps a percentage as Excel holds it, a plain figure in percent too', () => {
    expect(only([aReturn([aLine('satisfied', 63.5)])], 'satisfied')[0]?.cells).toMatchObject({ value: 0.635, format: '0.0%' });
  });

  it('calls a blank value missing and keeps what the commentary says in sight', () => {
    const [line] = only([aReturn([aLine('burglary', BLANK_CELL, { commentary: 'Not ready before May' })])], 'burglary');
    expect([line?.status, line?.warnings[0]?.message]).toEqual(['missing', 'No figure was given, so nothing is written; the commentary says: "Not ready before May"']);
  });

  it('takes the words of a measure that is reported in words', () => {
    const [line] = only([aReturn([aLine('story', BLANK_CELL, { commentary: 'Two schools visited' })])], 'story');
    expect([line?.status, line?.cells?.commentary]).toEqual(['new', 'Two schools visited']);
  });

  it('lists what was asked for and whose row is gone', () => {
    expect(preview([aReturn([aLine('burglary', 45)])]).lines.filter(({ status }) => status === 'missing').map(({ measureId, at }) => [measureId, at])).toEqual([
      ['satisfied', null], ['custody', null], ['spend', null], ['story', null],
    ]);
  });

  it('refuses a measure that the plan does not have', () => {
    expect(only([aReturn([aLine('robbery', 4)])], 'robbery')[0]?.reasons[0]?.message).toBe(
      'Sheet "Return", cell F12: the plan "Test plan" has no measure "robbery". Fill in the template that was sent for this plan.');
  });

  it('refuses both where one return says two things of one figure', () => {
    expect(only([aReturn([aLine('burglary', 45), aLine('burglary', aCell(46, 'F13'))])], 'burglary').map(({ status, reasons: [reason] }) => [status, reason?.code])).toEqual([['refused', 'given-twice']]);
  });

  it('refuses the revision of a period that it does not understand', () => {
    const line = aLine('burglary', 45, { revised: [{ period: '01/02/2016', cell: aCell(7, 'D12') }] });
    expect(only([aReturn([line])], 'burglary').map(({ status, reasons: [reason] }) => [status, reason?.code])).toEqual([['new', undefined], ['refused', 'period-not-understood']]);
  });
});

describe('beside what the workbook holds', () => {
  it('asks before a figure stands beside another in a table of the analyst, and names both', () => {
    const revised = aReturn([aLine('burglary', 45, { revised: [{ period: 'Q2 2025/26', cell: aCell(409, 'E12') }] })]);
    const { lines, questions } = preview([revised]);
    expect(lines.filter(({ measureId }) => measureId === 'burglary').map(({ period, status, old, now }) => [period, status, old?.text ?? null, now])).toEqual([
      ['Q3 2025/26', 'new', null, '45'], ['Q2 2025/26', 'revised', '405', '409'],
    ]);
    expect(questions.map(({ code, text }) => [code, text])).toEqual([[
      'workbook-differs',
      '"Burglary" for Q2 2025/26: cell G2 of sheet "Crime" says "405", and the return "409". Your own table is not written to: both would stand, and the checks will say so until you correct one.',
    ]]);
  });

  it('does not ask where a table of the analyst says the same', () => {
    const same = aReturn([aLine('burglary', 45, { revised: [{ period: 'Q2 2025/26', cell: aCell(405, 'E12') }] })]);
    expect(preview([same]).questions).toEqual([]);
  });

  it('finds the figure of a table that names no source under the source that the plan gives', () => {
    const table = [['Measure', 'Q2 2025/26', 'Q3 2025/26'], ['Burglary', 40, 44]];
    expect(preview([aReturn([aLine('burglary', 45)])], table).questions.map(({ code }) => code)).toEqual(['workbook-differs']);
  });
});

describe('one return', () => {
  const asks = (over: Partial<ReadReturn>) => preview([aReturn([aLine('burglary', 45)], over)]).questions.map(({ code }) => code);
  it.each([
    ['another plan', { planId: 'ssp-2016-17' }, ['another-plan']],
    ['an older version of the plan', { planVersion: '0.9' }, ['older-plan-version']],
    ['a newer version of the plan', { planVersion: '1.1' }, ['newer-plan-version']],
    ['no plan', { planId: null, planVersion: null }, ['unknown-template']],
    ["last quarter's template", { quarter: '2025/26-Q2' }, ['another-quarter', 'workbook-differs']],
    ['no recipient', { recipient: null }, ['another-recipient']],
    ['a recipient of whom nothing is asked', { recipient: { kind: 'source' as const, id: 'NHS' } }, ['another-recipient']],
    ["another agency's template", { recipient: { kind: 'source' as const, id: 'GMFRS' } }, ['another-recipient']],
    ['nothing to ask about', {}, []],
  ])('asks about %s', (_, over, codes) => {
    expect(asks(over)).toEqual(codes);
  });

  it('takes nothing that waits for an answer, and takes it once it is answered', () => {
    const made = preview([aReturn([aLine('burglary', 45)], { planVersion: '0.9' })]);
    const [question] = made.questions;
    expect(question?.choices[0]).toEqual({ id: 'not-taken', words: 'Do not take it' });
    expect(acceptedLines(made, 'all', {})).toEqual([]);
    expect(acceptedLines(made, 'all', { [question?.id ?? '']: 'not-taken' })).toEqual([]);
    expect(acceptedLines(made, 'all', { [question?.id ?? '']: 'take' })).toHaveLength(1);
  });

  it('passes a return over that is given twice under two names', () => {
    const one = aReturn([aLine('burglary', 45)]);
    const { returns, lines, questions } = preview([one, { ...one, file: 'Copy of GMP.xlsx' }]);
    expect([returns.map(({ file, counts }) => [file, counts.new]), lines.filter(({ status }) => status === 'new').length, questions]).toEqual([[['Copy of GMP.xlsx', 1], ['GMP.xlsx', 0]], 1, []]);
  });
});

describe('several returns', () => {
  const [one, other] = [aReturn([aLine('burglary', 45), aLine('spend', 7)]), aReturn([aLine('burglary', 46), aLine('spend', 7)], { file: 'GMP again.xlsx' })];

  it('asks once which of two returns is taken for the figures that both give', () => {
    const [question, ...rest] = preview([one, other]).questions;
    expect(rest).toEqual([]);
    expect(question?.text).toBe('2 figures come in more than one return: "GMP again.xlsx" and "GMP.xlsx". 1 figure differs. For example "Burglary", Q3 2025/26: 46 in "GMP again.xlsx", 45 in "GMP.xlsx". Which return is taken for them?');
    expect(question?.choices.map(({ words }) => words)).toEqual(['Do not take it', 'Take those of "GMP again.xlsx"', 'Take those of "GMP.xlsx"']);
  });

  it('takes the figures of the return that was chosen', () => {
    const made = preview([one, other]);
    const [question] = made.questions;
    expect(acceptedLines(made, 'all', { [question?.id ?? '']: question?.choices[2]?.id ?? '' }).map(({ inReturn, now }) => [inReturn, now])).toEqual([[2, '45'], [2, '7']]);
  });

  it('is the same whatever order they come in', () => {
    expect(preview([other, one])).toEqual(preview([one, other]));
  });
});
