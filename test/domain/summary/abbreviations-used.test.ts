import { abbreviationsUsed } from '../../../src/domain/summary/abbreviations-used';
import { aPlan } from '../../support/plan';

const plan = aPlan([], {
  abbreviations: [
    { short: 'SSCB', long: "Stockport Safeguarding Children's Board", aliases: ['SCCB'] },
    { short: 'GMP', long: 'Greater Manchester Police', aliases: [] },
    { short: 'OCG', long: 'Organised crime group', aliases: ['OCGs'] },
    { short: 'ASH', long: 'a made-up body', aliases: [] },
    { short: 'VAWG', long: 'Violence against women and girls', aliases: ['V.A.W.G'] },
  ],
});
const shorts = (...texts: string[]): readonly string[] => abbreviationsUsed(plan, texts).map(({ short }) => short);

describe('abbreviationsUsed', () => {
  it('gives those that stand in the texts, in alphabetical order', () => {
    expect(shorts('SSCB', 'recorded by GMP')).toEqual(['GMP', 'SSCB']);
  });

  it('finds them beside signs and before an apostrophe', () => {
    expect(shorts("(GMP's)", 'SSCB/SMBC')).toEqual(['GMP', 'SSCB']);
  });

  it('does not find them within words, or in small letters', () => {
    expect(shorts('GMPs', 'WASH', 'ash', 'gmp')).toEqual([]);
  });

  it('explains another spelling under its own letters', () => {
    expect(shorts('SCCB')).toEqual(['SCCB']);
  });

  it('explains a plural under the singular, once', () => {
    expect(shorts('OCGs', 'OCG')).toEqual(['OCG']);
  });

  it('finds a form with signs in it', () => {
    expect(shorts('V.A.W.G strategy')).toEqual(['V.A.W.G']);
  });
});
