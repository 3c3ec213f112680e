import { findPlan } from '../../src/domain/framework/built-in-plans';
import { readTranscription } from './transcription';

const { observations, crossSection } = readTranscription();
const plan = findPlan('ssp-2016-17');
const oneSpace = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const valueOf = (measureId: string, column: string): number => {
  const found = observations.find((one) => one.measureId === measureId && one.column === column);
  return found?.value ?? Number.NaN;
};
const profile = (label: string, column: string) =>
  crossSection.find((one) => one.label.includes(label) && one.column === column && one.kind !== 'blank');

// The sums are the report's own text beside its tables (seed 000): they catch a slip of the pen in the transcription.
describe('the transcription of the 2016/17 report', () => {
  it('holds three years of each of the thirty measures, and the twenty-two cells of the caseload profile', () => {
    expect(observations).toHaveLength(90);
    expect(new Set(observations.map(({ measureId, column }) => `${measureId} ${column}`)).size).toBe(90);
    expect(crossSection).toHaveLength(22);
  });

  it('puts no two figures in one cell', () => {
    const cells = [...observations, ...crossSection].map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(new Set(cells).size).toBe(cells.length);
  });

  const each = observations.map((one) => [one.sheet, one.cell, one] as const);
  it.each(each)('names in %s!%s a measure of the plan, by its words and source', (_sheet, _cell, one) => {
    const measure = plan?.measures.find(({ id }) => id === one.measureId);
    const wordings = measure ? [measure.wording, ...measure.aliases].map(oneSpace) : [];
    expect(wordings).toContain(oneSpace(one.label));
    expect(measure?.source).toBe(one.source);
    if (one.kind !== 'not-available') expect(measure?.kind).toBe(one.kind);
  });

  it('adds up to the 461 children missing in 2016/17, 4.3% more than in 2015/16', () => {
    const missing = (year: string) => valueOf('missing-from-care', year) + valueOf('missing-from-home', year);
    expect(missing('2016/17')).toBe(461);
    expect(((missing('2016/17') / missing('2015/16') - 1) * 100).toFixed(1)).toBe('4.3');
  });

  it('shows victim-based crime at "around 70 crimes per 1,000", "a 17% increase"', () => {
    expect(Math.trunc((valueOf('victim-based-crime', '2016/17') / valueOf('victim-based-crime', '2015/16') - 1) * 100)).toBe(17);
    expect(Math.round(valueOf('victim-based-crime', '2016/17'))).toBe(70);
  });

  it('adds the domestic abuse incidents of three years to "almost 15,000"', () => {
    const total = ['2014/15', '2015/16', '2016/17'].reduce((sum, year) => sum + valueOf('domestic-abuse-incidents', year), 0);
    expect(total).toBe(14865);
  });

  it('splits the 509 NPS cases into 259 in the community and 250 in custody, and the CRC cases into 58%, 27% and 15%', () => {
    const nps = (profile('in the community', 'NPS')?.number ?? 0) + (profile('in custody', 'NPS')?.number ?? 0);
    expect(nps).toBe(profile('Total number', 'NPS')?.value);
    const crc = ['community orders', 'post-sentence', 'in custody'].map((label) => profile(label, 'CRC')?.value ?? 0);
    expect(crc.reduce((sum, share) => sum + share, 0)).toBe(100);
  });

  it('gives every figure that is there a value, and none to what is not', () => {
    for (const { kind, value } of [...observations, ...crossSection]) {
      expect(value === null).toBe(kind === 'not-available' || kind === 'blank');
    }
  });
});
