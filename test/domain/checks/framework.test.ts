import { checkFramework } from '../../../src/domain/checks/framework';
import type { CellScalar } from '../../../src/domain/snapshot';
import { frameworkWorkbook } from '../../support/framework';
import { aMeasure, aPlan } from '../../support/plan';

const PLAN = aPlan([aMeasure('burglary'), aMeasure('robbery')]);
const check = (change: (values: CellScalar[][]) => void) => checkFramework({ snapshot: frameworkWorkbook(PLAN, change), plan: PLAN });
const put = (row: number, column: number, text: CellScalar) => (values: CellScalar[][]) => {
  const line = values[row];
  if (line) line[column] = text;
};

it('says nothing of a framework without faults, nor of a workbook without one', () => {
  expect(check(() => undefined)).toEqual([]);
  expect(checkFramework({ snapshot: { ...frameworkWorkbook(PLAN), sheets: [] }, plan: null })).toEqual([]);
});

it.each([
  ['an unknown polarity', put(12, 12, 'sideways'), 'framework-cell', 'error', 'M13'],
  ['text in the tolerance column', put(12, 17, 'a lot'), 'framework-cell', 'error', 'R13'],
  ['one id twice', put(13, 0, 'burglary'), 'framework-id-twice', 'error', 'A14'],
  ['a measure that continues itself', put(12, 28, 'burglary'), 'framework-circular', 'error', 'AC13'],
  ['a successor that is not there', put(12, 28, 'nowhere'), 'framework-successor-unknown', 'warning', 'AC13'],
  ['a heading that is gone', put(11, 31, ''), 'framework-column-missing', 'warning', 'A12'],
  ['a heading that is not known', put(11, 31, 'Colour'), 'framework-column-unknown', 'information', 'AF12'],
  ['no column of ids', put(11, 0, ''), 'framework-unusable', 'error', 'A12'],
  ['a plan id in words', put(3, 1, 'Our plan'), 'framework-fact', 'warning', 'B4'],
])('finds %s once, at its cell', (_what, change, code, severity, address) => {
  expect(check(change).filter((finding) => finding.code === code)).toEqual([expect.objectContaining({ severity, sheet: 'Framework', address })]);
});

it('says what stands there, where, and what to type', () => {
  expect(check(put(12, 12, 'sideways'))[0]).toMatchObject({
    message: '"sideways" stands under "Better when", sheet "Framework", cell M13, where the framework needs higher is better, lower is better or no judgement. ' +
      'The row is set aside until it is mended; the other measures stand.',
    fix: 'Type higher is better, lower is better or no judgement.', measureId: 'burglary', text: 'sideways',
  });
});
