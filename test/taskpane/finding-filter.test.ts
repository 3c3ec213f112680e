import fc from 'fast-check';
import type { Finding, Severity } from '../../src/domain/checks/finding';
import type { Acknowledgement } from '../../src/domain/validation/acknowledgement';
import { findingKey } from '../../src/domain/validation/finding-key';
import { countWords, EVERYTHING_OPEN, filterFindings } from '../../src/taskpane/finding-filter';
import { finding } from './samples';

const ROBBERY = finding({ text: 'Robbery', message: '"Robbery" is not a measure of the plan.' });
const ARSON = finding({ text: 'Arson', message: '"Arson" is not a measure of the plan.', severity: 'error', address: 'B9', source: 'GMFRS' });
const BOTH = [ROBBERY, ARSON];

const acknowledging = (...findings: readonly Finding[]): ReadonlyMap<string, Acknowledgement> =>
  new Map(findings.map((one) => [findingKey(one), { key: findingKey(one), reason: 'Agreed.', by: 'AB', when: '' }]));
const NONE = acknowledging();

it('keeps every finding where nothing is asked', () => {
  expect(filterFindings(BOTH, NONE, EVERYTHING_OPEN)).toEqual(BOTH);
});

it('keeps one severity', () => {
  expect(filterFindings(BOTH, NONE, { ...EVERYTHING_OPEN, severity: 'error' })).toEqual([ARSON]);
});

it.each([
  ['a word of the sentence', 'arson'],
  ['capitals and order aside', 'plan ARSON'],
  ['a source', 'gmfrs'],
  ['a cell', 'b9'],
])('finds by %s', (_case, text) => {
  expect(filterFindings(BOTH, NONE, { ...EVERYTHING_OPEN, text })).toEqual([ARSON]);
});

it('wants every word to be there', () => {
  expect(filterFindings(BOTH, NONE, { ...EVERYTHING_OPEN, text: 'arson robbery' })).toEqual([]);
});

it('leaves out what was acknowledged unless that is asked for', () => {
  const acknowledged = acknowledging(ROBBERY);
  expect(filterFindings(BOTH, acknowledged, EVERYTHING_OPEN)).toEqual([ARSON]);
  expect(filterFindings(BOTH, acknowledged, { ...EVERYTHING_OPEN, acknowledged: 'acknowledged' })).toEqual([ROBBERY]);
  expect(filterFindings(BOTH, acknowledged, { ...EVERYTHING_OPEN, acknowledged: 'all' })).toEqual(BOTH);
});

it('shows none as acknowledged where none was', () => {
  expect(filterFindings(BOTH, NONE, { ...EVERYTHING_OPEN, acknowledged: 'acknowledged' })).toEqual([]);
});

it('parts every finding between open and acknowledged, in their order', () => {
  const some = fc.array(fc.record({ address: fc.constantFrom('A1', 'B2', 'C3'), text: fc.constantFrom('x', 'y'), severity: fc.constantFrom<Severity>('error', 'warning') }).map(finding));
  fc.assert(
    fc.property(some, fc.nat(5), (findings, many) => {
      const acknowledged = acknowledging(...findings.slice(0, many));
      const open = filterFindings(findings, acknowledged, EVERYTHING_OPEN);
      const rest = filterFindings(findings, acknowledged, { ...EVERYTHING_OPEN, acknowledged: 'acknowledged' });
      const kept = new Set([...open, ...rest]);
      expect(findings.filter((one) => kept.has(one))).toEqual(findings);
      expect(open.length + rest.length).toBe(findings.length);
    }),
  );
});

it('says how many are shown of how many', () => {
  expect(countWords(1, 1)).toBe('1 finding.');
  expect(countWords(3, 2000)).toBe('Showing 3 of 2,000 findings.');
});
