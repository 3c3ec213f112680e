import fc from 'fast-check';
import { matchersFor, type AcceptedMatch } from '../../../src/domain/table/accepted-matches';
import { aMeasure, aPlan } from '../../support/plan';

const plan = aPlan([aMeasure('burglary'), aMeasure('fires-fire-service', { wording: 'Fires', source: 'GMFRS' }), aMeasure('cases', { source: 'SSCB' }), aMeasure('arson')], {
  abbreviations: [{ short: 'SSCB', long: 'Safeguarding Board', aliases: ['SCCB'] }],
});
const accepted = (measureId: string | null, over: Partial<AcceptedMatch> = {}): AcceptedMatch =>
  ({ label: 'Break-ins to homes', source: 'GMP', section: 'Crime', sheet: 'Data', measureId, ...over });

/** What a row of "Data" is, with the sheets of the workbook. */
function match(matches: readonly AcceptedMatch[], over: Partial<Omit<AcceptedMatch, 'measureId'>> = {}, sheets: readonly string[] = ['Data', 'Other']) {
  const { label, source, section, sheet } = { ...accepted(null), ...over };
  const { measure, match: how } = matchersFor(plan, matches, sheets)(sheet)(label, source, section);
  return [measure?.id ?? null, how];
}

it('matches a row that someone accepted, which nothing else would', () => {
  expect(match([])).toEqual([null, 'none']);
  expect(match([accepted('burglary')])).toEqual(['burglary', 'accepted']);
});

it("wins over the plan's own wording", () => {
  expect(match([accepted('arson', { label: 'Burglary' })], { label: 'Burglary' })).toEqual(['arson', 'accepted']);
});

it('leaves a row unmatched that someone said is no measure, whatever its wording', () => {
  expect(match([accepted(null, { label: 'Burglary' })], { label: 'Burglary' })).toEqual([null, 'accepted']);
});

it('is passed over where the plan does not have the measure, or there is no plan', () => {
  expect(match([accepted('robbery')])).toEqual([null, 'none']);
  expect(matchersFor(null, [accepted('burglary')], [])('Data')('Break-ins to homes', 'GMP', 'Crime')).toEqual({ measure: null, match: 'none' });
});

it.each([
  ['capitals and spaces', 'BREAK-INS  to\nhomes'], ['another dash', 'Break–ins to homes'], ['a footnote mark', 'Break-ins to homes [note 2]'],
])('holds where the label differs by %s', (_what, label) => {
  expect(match([accepted('burglary')], { label })).toEqual(['burglary', 'accepted']);
});

it.each([['label', { label: 'Break-ins to shops' }], ['source', { source: 'GMFRS' }], ['section', { section: 'Fire' }], ['lack of a source', { source: null }]])(
  'does not hold for a row of another %s', (_what, over) => {
    expect(match([accepted('burglary')], over)).toEqual([null, 'none']);
  },
);

it('counts the names of an agency as one source', () => {
  expect(match([accepted('cases', { source: 'SSCB' })], { source: 'SCCB' })).toEqual(['cases', 'accepted']);
  expect(match([accepted('cases', { source: 'SCCB' })], { source: 'Safeguarding Board' })).toEqual(['cases', 'accepted']);
});

it('tells twins apart by source, then by section', () => {
  const twins = [accepted('burglary'), accepted('arson', { source: 'GMFRS' }), accepted('cases', { section: 'Fire' })];
  expect(match(twins)[0]).toBe('burglary');
  expect(match(twins, { source: 'GMFRS' })[0]).toBe('arson');
  expect(match(twins, { section: 'Fire' })[0]).toBe('cases');
});

it('holds for every source or section where the row of the map leaves it open, but for one that is named', () => {
  const open = [accepted('burglary', { source: null, section: null }), accepted('arson', { source: 'GMFRS', section: null })];
  expect(match(open)[0]).toBe('burglary');
  expect(match(open, { source: 'GMFRS', section: 'Fire' })[0]).toBe('arson');
});

it('holds under a title in which a year was added', () => {
  expect(match([accepted('burglary', { section: 'Crime, 2014/15 to 2015/16' })], { section: 'Crime, 2014/15 to 2016/17' })[0]).toBe('burglary');
});

describe('rows alike on two sheets', () => {
  const two = [accepted('burglary'), accepted('arson', { sheet: 'Other' })];

  it('are told apart by the sheet', () => {
    expect(match(two)[0]).toBe('burglary');
    expect(match(two, { sheet: 'Other' })[0]).toBe('arson');
  });

  it('are still told apart when one sheet is renamed', () => {
    expect(match(two, { sheet: 'Other 2025' }, ['Data', 'Other 2025'])[0]).toBe('arson');
  });

  it('are matched to neither when both are renamed, and it cannot be told which is which', () => {
    expect(match(two, { sheet: 'A' }, ['A', 'B'])).toEqual([null, 'none']);
  });

  it('are one where only one was decided on', () => {
    expect(match([accepted('burglary')], { sheet: 'Other' })[0]).toBe('burglary');
  });
});

it('says the same in whatever order the rows of the map stand', () => {
  const one = fc.record({
    label: fc.constantFrom('Break-ins to homes', 'BREAK-INS to homes', 'Fires'), source: fc.constantFrom('GMP', 'GMFRS', null),
    section: fc.constantFrom('Crime', 'Fire', null), sheet: fc.constantFrom('Data', 'Other', 'Gone'), measureId: fc.constantFrom('burglary', 'arson', null),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), one, fc.infiniteStream(fc.nat()), (rows, row, order) => {
      const shuffled = rows.map((each) => [order.next().value ?? 0, each] as const).sort((a, b) => a[0] - b[0]).map(([, each]) => each);
      expect(match(shuffled, row)).toEqual(match(rows, row));
    }),
  );
});
