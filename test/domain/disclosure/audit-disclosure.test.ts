import { applyDisclosure } from '../../../src/domain/disclosure/apply-disclosure';
import { auditDisclosure, type AuditCell, type AuditOutput } from '../../../src/domain/disclosure/audit-disclosure';
import { withholding } from '../../../src/domain/disclosure/setting';
import { suppressedFacts, type SuppressedFact } from '../../../src/domain/disclosure/suppressed-fact';
import type { Series } from '../../../src/domain/observation';
import { assessSeries } from '../../../src/domain/trend/assess';
import { aMeasure, aPlan } from '../../support/plan';
import { rate, yearly } from '../../support/series';

const missing = aMeasure('missing-from-care', { wording: 'Children missing from care', aboutIndividuals: true, source: 'SCT' });
const custody = aMeasure('custody', { wording: 'Custodial sentences', aboutIndividuals: true, kind: 'rate', base: 1000, source: 'SCT' });
const plan = aPlan([missing, custody]);

function factsOf(series: readonly Series[], setting = withholding(4)): readonly SuppressedFact[] {
  return suppressedFacts(series, plan, applyDisclosure({ series, assessments: assessSeries(series, plan).assessments, plan, setting }));
}

/** Missing from care: 12 in 2015/16 and 3, withheld, in 2016/17. */
const facts = factsOf([yearly('Children missing from care', [12, 3], { measureId: missing.id, source: 'SCT' })]);
/** 0.65 (17), so 26 people a unit; then 0.11 (3), withheld. */
const rateFacts = factsOf([yearly('Custodial sentences', [rate(0.65, 17), rate(0.11, 3)], { measureId: custody.id, source: 'SCT' })]);

/** A table with this row under its heads, as a sheet prints it, and other cells beside it. */
function output(row: readonly string[], more: readonly Partial<AuditCell>[] = [], over: Partial<AuditOutput> = {}): AuditOutput {
  const head = ['PI name', 'Source', '2015/16', '2016/17', 'Change', 'Trend', 'Evidence', 'Commentary'];
  const cells = [head, row].flatMap((texts, at) => texts.map((text, column): AuditCell => ({ row: at + 2, column, text })));
  return { sheets: [{ name: 'Summary', cells: [...cells, ...more.map((cell): AuditCell => ({ row: 9, column: 0, text: '', ...cell }))] }], ...over };
}

const SAFE = ['Children missing from care', 'SCT', '12', '[c]', '–', 'suppressed: small number', '–', ''];
const put = (column: number, text: string): readonly string[] => SAFE.map((cell, index) => (index === column ? text : cell));

it('finds nothing where nothing can be had', () => {
  expect(auditDisclosure(output(SAFE), facts)).toEqual([]);
});

it('finds nothing where nothing was withheld', () => {
  expect(auditDisclosure(output(put(3, '3')), [])).toEqual([]);
});

it('leaves the same number under another period alone', () => {
  expect(auditDisclosure(output(['Children missing from care', 'SCT', '3', '[c]', '–', '', '–', '']), facts)).toEqual([]);
});

it.each([
  ['the figure in its cell', output(put(3, '3')), 'figure'],
  ['the figure with a mark', output(put(3, '3*')), 'figure'],
  ['the figure in words', output(put(7, 'only three this year')), 'figure'],
  ['the change beside the other period', output(put(4, '−9')), 'change'],
  ['the percent change beside the other period', output(put(4, '−75.0%')), 'change'],
  ['a note that speaks of the measure', output(SAFE, [{ text: 'Three children were missing from care for over a week.' }]), 'text'],
  ['a comment', output(SAFE, [{ text: 'x', comment: 'missing from care: was 3' }]), 'text'],
  ['a formula that reaches the source cell', output(SAFE, [{ text: '[c]', formula: "='Data'!C2" }]), 'reference'],
  ['a formula over a range with the source cell in it', output(SAFE, [{ text: '15', formula: '=SUM(Data!$B$2:$C$2)' }]), 'reference'],
  ['a defined name with the number', output(SAFE, [], { names: [{ name: 'Missing_from_care', formula: '=3', comment: '' }] }), 'text'],
  ['a defined name that reaches the source cell', output(SAFE, [], { names: [{ name: 'x', formula: '=Data!$C$2', comment: '' }] }), 'reference'],
  ['a property of the workbook', output(SAFE, [], { properties: { subject: 'Missing from care falls to 3' } }), 'text'],
])('finds %s', (_what, planted, way) => {
  expect(auditDisclosure(planted, facts).map((one) => one.way)).toContain(way);
});

it('finds it in words that run over two rows', () => {
  const lines = [{ row: 20, text: '• Of the children who were missing from care, no fewer than' }, { row: 21, text: 'three were found within a day.' }];
  expect(auditDisclosure(output(SAFE, lines), facts).map(({ way, where }) => [way, where])).toEqual([['text', 'sheet "Summary", cell A21']]);
});

it('finds it in the name of a sheet', () => {
  expect(auditDisclosure({ sheets: [{ name: 'Missing from care 3', cells: [] }] }, facts).map(({ way }) => way)).toEqual(['text']);
});

it.each([
  ['the rate, which with the population gives the number', '0.11', 'figure'],
  ['the rate at another precision', '0.1147', 'rate'],
])('finds %s', (_what, text, way) => {
  const row = ['Custodial sentences', 'SCT', '0.65 (17) [u]', text, '–', '', '–', ''];
  expect(auditDisclosure(output(row), rateFacts).map((one) => one.way)).toEqual([way]);
});

it('finds the percentage whose number follows from what it was taken of', () => {
  const series = [yearly('Custodial sentences', [{ kind: 'percent', value: 50, number: 20, denominator: 40, text: '50% (20)' }, { kind: 'percent', value: 7.5, number: 3, denominator: 40, text: '7.5% (3)' }], { measureId: custody.id, source: 'SCT' })];
  const row = ['Custodial sentences', 'SCT', '50% (20)', '7.6%', '–', '', '–', ''];
  expect(auditDisclosure(output(row), factsOf(series)).map((one) => one.way)).toEqual(['percentage']);
});

describe('a total and its parts', () => {
  const place = (name: string | null, counts: readonly number[], row: number): Series =>
    yearly('Children missing from care', counts, { measureId: missing.id, source: 'SCT', place: name, row });
  const series = [place('Marple', [30, 3], 2), place('Reddish', [20, 10], 3), place(null, [50, 13], 4)];
  const sums = factsOf(series, withholding(4, { secondary: false }));
  const sheet = (marple: string, reddish: string, borough: string): AuditOutput => ({
    sheets: [{
      name: 'Summary',
      cells: [['PI name', '2015/16', '2016/17'], ['Children missing from care – Marple', '30', marple], ['Children missing from care – Reddish', '20', reddish], ['Children missing from care', '50', borough]]
        .flatMap((texts, row) => texts.map((text, column): AuditCell => ({ row, column, text }))),
    }],
  });

  it('are found where the total less the other part gives it', () => {
    expect(auditDisclosure(sheet('[c]', '10', '13'), sums).map(({ way }) => way)).toEqual(['difference']);
  });

  it('are safe where another part is withheld too', () => {
    expect(auditDisclosure(sheet('[c]', '[c]', '13'), sums)).toEqual([]);
  });
});

it('says where, of what, and not the figure itself', () => {
  const [found] = auditDisclosure(output(put(3, '3')), facts);
  expect(found).toMatchObject({ where: 'sheet "Summary", cell D4', label: 'Children missing from care', period: '2016/17' });
  expect(found?.message.replace('D4', '').replace('2016/17', '')).not.toMatch(/\d/);
});
