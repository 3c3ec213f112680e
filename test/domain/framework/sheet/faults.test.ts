import { readFramework } from '../../../../src/domain/framework/sheet/read-framework';
import type { CellScalar } from '../../../../src/domain/snapshot';
import { frameworkWorkbook } from '../../../support/framework';
import { aMeasure, aPlan } from '../../../support/plan';

const PLAN = aPlan([aMeasure('burglary'), aMeasure('robbery'), aMeasure('arson')], { abbreviations: [] });
/** Zero-based row of the headings; the three measures follow. */
const HEADINGS = 11;

const columnOf = (values: readonly (readonly CellScalar[])[], heading: string) => (values[HEADINGS] ?? []).indexOf(heading);
const put = (values: CellScalar[][], row: number, heading: string, text: CellScalar): void => {
  const line = values[HEADINGS + row];
  if (line) line[columnOf(values, heading)] = text;
};
const read = (change: (values: CellScalar[][]) => void) => readFramework(frameworkWorkbook(PLAN, change));
const idsOf = (reading: ReturnType<typeof read>) => reading?.plan?.measures.map(({ id }) => id);

it.each([
  ['an unknown polarity', 'Better when', 'sideways', 'M14'],
  ['text in the column of the acceptable range', 'Acceptable range', 'about five', 'R14'],
  ['an unknown kind', 'Kind', 'percentge', 'F14'],
  ['a theme that is not on the lists', 'Theme', 'Theme nine', 'B14'],
  ['a sub-theme of no theme', 'Sub-theme', 'Second', 'C14'],
  ['an id with capitals', 'Measure id', 'Robbery!', 'A14'],
  ['a blank wording', 'Measure (as the plan words it)', '', 'D14'],
  ['a negative base', 'Rate per', -5, 'H14'],
  ['half a decimal place', 'Decimal places', 0.5, 'J14'],
  ['a target without a date', 'Target', 5, 'W14'],
  ['a day that is none', 'Confirmed on', 'soon', 'Q14'],
  ['an answer that is neither yes nor no', 'About individuals', 'maybe', 'Z14'],
])('sets the row aside for %s, at its cell, and keeps the others', (_what, heading, text, address) => {
  const reading = read((values) => { put(values, 2, heading, text); });
  expect(idsOf(reading)).toEqual(['burglary', 'arson']);
  expect(reading?.faults).toContainEqual(expect.objectContaining({ kind: 'cell', sheet: 'Framework', address }));
});

it('takes a confirmation without a role for a fault', () => {
  expect(read((values) => { put(values, 1, 'Who says so', 'confirmed'); })?.faults).toMatchObject([{ kind: 'cell', heading: 'Confirmed by (role)', address: 'P13' }]);
});

it('keeps the first of two measures with one id, and names it at the second', () => {
  const reading = read((values) => { put(values, 3, 'Measure id', 'burglary'); });
  expect(idsOf(reading)).toEqual(['burglary', 'robbery']);
  expect(reading?.faults).toEqual([{ kind: 'twice', sheet: 'Framework', address: 'A15', text: 'burglary', first: 'A13' }]);
});

it('keeps measures that lead round in a ring, without the links, and says so once', () => {
  const reading = read((values) => {
    put(values, 1, 'Continued by', 'robbery');
    put(values, 2, 'Continued by', 'test-plan:burglary');
    put(values, 3, 'Continued by', 'robbery');
  });
  expect(reading?.faults).toEqual([{ kind: 'circular', sheet: 'Framework', address: 'AC13', ring: ['burglary', 'robbery'] }]);
  expect(reading?.plan?.measures.map(({ successor }) => successor)).toEqual([null, null, 'robbery']);
});

it('finds a measure that leads to one that is not there', () => {
  expect(read((values) => { put(values, 1, 'Continued by', 'nowhere'); })?.faults).toMatchObject([{ kind: 'successor-unknown', address: 'AC13', text: 'nowhere' }]);
});

it('reads columns in any order', () => {
  const reading = read((values) => { for (const row of values.slice(HEADINGS)) row.reverse(); });
  expect(reading).toMatchObject({ plan: PLAN, faults: [] });
});

it('reads columns that were renamed slightly', () => {
  const reading = read((values) => {
    put(values, 0, 'Measure (as the plan words it)', 'Measure');
    put(values, 0, 'Better when', 'better  WHEN:');
    put(values, 0, 'Frequency', 'Frequencey');
  });
  expect(reading).toMatchObject({ plan: PLAN, faults: [] });
});

it('names a column that is missing and one that it does not know, and reads the rest', () => {
  const reading = read((values) => { put(values, 0, 'Note', 'Colour'); });
  expect(idsOf(reading)).toEqual(['burglary', 'robbery', 'arson']);
  expect(reading?.faults).toEqual([
    { kind: 'column-missing', sheet: 'Framework', address: 'A12', heading: 'Note' },
    { kind: 'column-unknown', sheet: 'Framework', address: 'AF12', text: 'Colour' },
  ]);
});

it('cannot use a sheet without a column of ids', () => {
  const reading = read((values) => { put(values, 0, 'Measure id', 'Colour'); });
  expect(reading).toMatchObject({ plan: null, faults: [{ kind: 'unusable', missing: ['Measure id'] }], filledFrom: { planId: 'test-plan', version: '1' } });
});

it('takes a plan id that is none for a fault, and gives the plan one of its own', () => {
  const reading = read((values) => { if (values[3]) values[3][1] = 'My plan!'; });
  expect(reading).toMatchObject({ plan: { id: 'workbook-framework' }, faults: [{ kind: 'fact', address: 'B4', text: 'My plan!' }] });
});

it('makes themes of the measures\' own words where the lists are gone', () => {
  const workbook = frameworkWorkbook(PLAN);
  const reading = readFramework({ ...workbook, sheets: workbook.sheets.slice(0, 1) });
  expect(reading).toMatchObject({ plan: { themes: PLAN.themes, measures: PLAN.measures }, faults: [{ kind: 'lists-missing' }] });
});

it('knows the sheet by its line where its mark is gone', () => {
  const workbook = frameworkWorkbook(PLAN);
  expect(readFramework({ ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, mark: undefined })) })?.plan).toEqual(PLAN);
});

it('reads ten thousand rows, good and bad', () => {
  const reading = read((values) => {
    const row = values[HEADINGS + 1] ?? [];
    for (let index = 0; index < 10_000; index += 1) values.push([index % 2 === 0 ? `copy-${String(index)}` : 'Not An Id', ...row.slice(1)]);
  });
  expect([reading?.plan?.measures.length, reading?.faults.length]).toEqual([5_003, 5_000]);
});
