import { builtInPlans, findPlan } from '../../../src/domain/framework/built-in-plans';
import type { Measure } from '../../../src/domain/framework/plan';
import { Plan } from '../../../src/domain/framework/plan';

/** Agencies that supply figures under a full name, not an abbreviation. */
const NAMED_AGENCIES = ['Stockport Homes', 'Stop Hate UK'];

describe('finding a plan', () => {
  it('finds each built-in plan by its id, oldest first', () => {
    expect(builtInPlans.map(({ id }) => id)).toEqual(['ssp-2016-17', 'ssp-2022-25', 'ossp-2025-28']);
    for (const plan of builtInPlans) expect(findPlan(plan.id)).toBe(plan);
  });

  it('finds nothing for an id that no plan has', () => {
    expect(findPlan('ssp-1999')).toBeUndefined();
  });
});

describe.each(builtInPlans.map((plan) => [plan.id, plan] as const))('the plan %s', (_id, plan) => {
  const keyOf = ({ wording, source }: Measure) => `${wording.toLowerCase()} · ${source ?? ''}`;

  it('holds to the schema, with no field that the schema does not know', () => {
    expect(Plan.parse(plan)).toEqual(plan);
  });

  it('says where it was taken from', () => {
    expect(plan.provenance).toMatch(/^Taken from /);
  });

  it('gives every abbreviation once', () => {
    const written = plan.abbreviations.flatMap(({ short, aliases }) => [short, ...aliases]);
    expect(new Set(written).size).toBe(written.length);
  });

  it('explains every source that it names', () => {
    const known = [...plan.abbreviations.map(({ short }) => short), ...NAMED_AGENCIES];
    for (const { source } of plan.measures) if (source !== null) expect(known).toContain(source);
  });

  it('tells measures apart by wording and source', () => {
    const keys = plan.measures.map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gives no alias to two measures of one source', () => {
    const keys = plan.measures.flatMap((one) => [one.wording, ...one.aliases].map((wording) => keyOf({ ...one, wording })));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gives no measure an acceptable range, since the document gives none', () => {
    expect(plan.measures.filter(({ acceptableRange }) => acceptableRange !== null)).toEqual([]);
  });

  it('gives a reason for every polarity, and claims none as confirmed', () => {
    for (const { polarity } of plan.measures) {
      expect(polarity.reason).not.toBeNull();
      expect(polarity.standing).not.toBe('confirmed');
    }
  });

  it('quotes the plan\'s words where it says that a polarity is the plan\'s', () => {
    for (const { polarity, wording, line } of plan.measures.filter((one) => one.polarity.standing === 'plan')) {
      const quoted = /^The plan says "(.+)"\.$/.exec(polarity.reason ?? '')?.[1] ?? 'nothing quoted';
      expect(line ?? wording).toContain(quoted);
    }
  });

  it('gives a base only to rates, and a number in brackets only to rates and percentages', () => {
    for (const { kind, base, withNumber } of plan.measures) {
      if (base !== null) expect(kind).toBe('rate');
      if (withNumber) expect(['rate', 'percent']).toContain(kind);
    }
  });

  it('keeps the word "significant" for what a test has shown', () => {
    expect(JSON.stringify(plan)).not.toMatch(/significan/i);
  });
});
