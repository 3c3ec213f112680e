import fc from 'fast-check';
import type { Severity } from '../../src/domain/checks/finding';
import { groupFindings } from '../../src/taskpane/finding-groups';
import { finding } from './samples';

const someFindings = fc.array(
  fc
    .record({
      code: fc.constantFrom('unknown-measure', 'not-a-number', 'not-comparable'),
      severity: fc.constantFrom<Severity>('error', 'warning', 'information'),
      address: fc.constantFrom('B2', 'C3', 'D4'),
      count: fc.integer({ min: 1, max: 9 }),
    })
    .map(finding),
);

it('puts errors before warnings, and warnings before information', () => {
  const groups = groupFindings([finding({ severity: 'information' }), finding({ severity: 'error' }), finding({ severity: 'warning' })]);
  expect(groups.map(({ severity }) => severity)).toEqual(['error', 'warning', 'information']);
});

it('puts the largest group first', () => {
  const groups = groupFindings([finding({ code: 'not-a-number' }), finding(), finding()]);
  expect(groups[0]?.groups.map(({ code }) => code)).toEqual(['unknown-measure', 'not-a-number']);
});

it('names a group in words', () => {
  expect(groupFindings([finding({ code: 'not-a-number' })])[0]?.groups[0]?.title).toBe('Words where a figure is expected');
});

it('says once what all findings of a group share, and leaves to each what they do not', () => {
  const [warnings] = groupFindings([finding({ fix: 'Do this.' }), finding({ fix: 'Do that.' })]);
  expect(warnings?.groups[0]).toMatchObject({ why: 'A row is matched to the plan by its wording.', fix: null });
});

it('loses no finding and invents none', () => {
  fc.assert(
    fc.property(someFindings, (findings) => {
      const grouped = groupFindings(findings).flatMap(({ groups }) => groups.flatMap((group) => group.findings));
      expect(new Set(grouped)).toEqual(new Set(findings));
      expect(grouped).toHaveLength(findings.length);
    }),
  );
});

it('counts what each finding stands for', () => {
  fc.assert(
    fc.property(someFindings, (findings) => {
      const total = groupFindings(findings).reduce((sum, { count }) => sum + count, 0);
      expect(total).toBe(findings.reduce((sum, { count }) => sum + count, 0));
    }),
  );
});
