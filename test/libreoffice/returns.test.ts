/** A return's template filled in by openpyxl and saved again by LibreOffice, as leads' programs do, and read back. Needs python3-openpyxl. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORM_HEADINGS as H } from '../../src/domain/returns/form-columns';
import { readReturn } from '../../src/domain/returns/reading/read-return';
import type { ReadReturn } from '../../src/domain/returns/returned';
import { aTemplateFile } from '../support/a-template';
import { convert } from './soffice';

interface Seen {
  readonly sheets: readonly string[];
  readonly protected: readonly boolean[];
  readonly passwords: readonly (string | null)[];
  readonly open: readonly string[];
  readonly rules: readonly (readonly [string, string])[];
  readonly tables: readonly string[];
  readonly language: string;
  readonly title: string;
}

/** Debian's own Python: python3-openpyxl is not seen by another. */
const PYTHON = '/usr/bin/python3';
const LINES = [
  { [H.value]: 42, [H.asAt]: { date: '2026-01-10' }, [H.provisional]: 'Yes', [H.commentary]: 'Bonfire night: “two” large fires & more' },
  { [H.value]: 0.635, [H.number]: 66, [H.denominator]: 104, [H.provisional]: 'No' },
  { [H.value]: 258.4, [H.number]: 68 },
  { [H.reason]: 'Suppressed [c]' },
  { [H.value]: 0 },
  { [H.commentary]: 'Learning is embedded.' },
];
const EXPECTED = [
  ['secondary-fires', 'count', 42, null, null, '2026-01-10', true, 'Bonfire night: “two” large fires & more', [['2024/25 Q3', 101]]],
  ['re-offending', 'percent', 63.5, 66, 104, null, false, '', []],
  ['first-time-entrants', 'rate', 258.4, 68, null, null, false, '', []],
  ['assets-recovered', 'suppressed', null, null, null, null, false, '', []],
  ['days-to-visit', 'number', 0, null, null, null, false, '', []],
  ['learning-embedded', 'blank', null, null, null, null, false, 'Learning is embedded.', []],
];

let folder: string;
let seen: Seen;
const at = (name: string): string => join(folder, name);
const read = (name: string): ReadReturn => readReturn(name, readFileSync(at(name)));
const told = ({ lines }: ReadReturn): unknown[] =>
  lines.map((line) => [
    line.measureId, line.value.reading.kind, line.value.reading.value, line.number?.reading.value ?? null, line.denominator?.reading.value ?? null,
    line.dataAsAt, line.provisional, line.commentary, line.revised.map(({ period, cell }) => [period, cell.reading.value]),
  ]);

function fill(name: string, more: Readonly<Record<string, unknown>> = {}): Seen {
  writeFileSync(at('instructions.json'), JSON.stringify({ declared: ['Head of Service', '2026-01-20'], lines: LINES, revised: { 5: 101 }, ...more }));
  return JSON.parse(execFileSync(PYTHON, [join(__dirname, 'fill_return.py'), at('template.xlsx'), at(name), at('instructions.json')], { encoding: 'utf8' })) as Seen;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'returns-'));
  writeFileSync(at('template.xlsx'), aTemplateFile());
  seen = fill('filled.xlsx');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('looks to openpyxl as it should: protected without a password, checked, marked up, named', () => {
  expect(seen).toMatchObject({
    sheets: ['Start here', 'Return', 'Earlier values'], protected: [true, true, true], passwords: [null, null, null], tables: ['QuarterlyReturn'],
    language: 'en-GB', title: 'Quarterly return, Q3 2025/26: Theme one',
  });
  expect(seen.open.slice(0, 5)).toEqual(['B5', 'B6', 'F9', 'G9', 'J9']);
  expect(new Set(seen.rules.map(([type]) => type))).toEqual(new Set(['textLength', 'date', 'whole', 'list', 'decimal']));
});

it('brings back every value that openpyxl filled in', () => {
  expect(read('filled.xlsx')).toMatchObject({ declaredBy: 'Head of Service', declaredOn: '2026-01-20', refused: [], noticed: [] });
  expect(told(read('filled.xlsx'))).toEqual(EXPECTED);
});

it('brings back the same where openpyxl put in a column and took the protection off', () => {
  fill('moved.xlsx', { insert_before: H.value, unprotect: true });
  expect(told(read('moved.xlsx'))).toEqual(EXPECTED);
  expect(read('moved.xlsx').refused).toEqual([]);
  expect(read('moved.xlsx').noticed.map(({ code }) => code)).toEqual(['protection-removed']);
});

it('brings back the same once LibreOffice saved it again, under the same fingerprint', () => {
  writeFileSync(at('again.xlsx'), readFileSync(at('filled.xlsx')));
  convert(folder, at('again.xlsx'), 'ods');
  convert(folder, at('again.ods'), 'xlsx');
  const again = read('again.xlsx');
  expect(again.refused).toEqual([]);
  expect(told(again)).toEqual(EXPECTED);
  expect(again.fingerprint).toBe(read('filled.xlsx').fingerprint);
});

it('reads what LibreOffice saved as text, but for the sheet of earlier values', () => {
  // The second sheet, as shown: LibreOffice help, "CSV Filter Parameters", tokens 9 and 12.
  convert(folder, at('filled.xlsx'), 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,2');
  const text = read('filled-Return.csv');
  expect(text.refused).toEqual([]);
  expect(told(text)).toEqual(EXPECTED.map((line, at) => (at === 0 ? [...line.slice(0, -1), []] : line)));
});

it.each([['ods', 'open-document'], ['xls', 'old-excel'], ['pdf', 'pdf']])('refuses it saved as .%s, with a sentence to send back', (ending, code) => {
  convert(folder, at('filled.xlsx'), ending);
  const refused = read(`filled.${ending}`);
  expect([refused.lines, refused.refused.map((one) => one.code)]).toEqual([[], [code]]);
  expect(refused.refused[0]?.message).toMatch(/^“filled\..*” .* Please /);
});
