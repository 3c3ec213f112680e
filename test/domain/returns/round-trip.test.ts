/** Laws over random frameworks and fillings: whatever a lead fills in comes back as it was, in its own line, and nothing else does. */
import * as fc from 'fast-check';
import type { Plan } from '../../../src/domain/framework/plan';
import type { Series } from '../../../src/domain/observation';
import { FORM_HEADINGS as H, type Answer } from '../../../src/domain/returns/form-columns';
import { readReturn } from '../../../src/domain/returns/reading/read-return';
import type { ReturnTemplate } from '../../../src/domain/returns/return-template';
import type { ReturnedLine } from '../../../src/domain/returns/returned';
import { answerOf } from '../../../src/domain/returns/template/answer-rules';
import { makeTemplates } from '../../../src/domain/returns/template/make-templates';
import { shiftDecimal } from '../../../src/domain/value/decimal';
import { isoSerial } from '../../../src/domain/workbook-file/iso-serial';
import { aQuarter, aTemplateFile } from '../../support/a-template';
import { anyPlan } from '../../support/any-plan';
import { type Filling, fillLines, sortLines } from '../../support/fill-return';
import { aSeries, financialQuarter } from '../../support/series';

const KINDS: Readonly<Record<Exclude<Answer, 'words'>, string>> = { count: 'count', percent: 'percent', currency: 'currency', rate: 'rate', duration: 'number' };
const REASONS = [['Not available [x]', 'not-available'], ['Suppressed [c]', 'suppressed'], ['Not applicable [z]', 'not-applicable'], ['Rounds to 0 [low]', 'low']] as const;

const filling = fc.record({
  what: fc.constantFrom('blank' as const, 'value' as const, 'reason' as const),
  whole: fc.integer({ min: 0, max: 5_000_000 }),
  tenths: fc.integer({ min: 0, max: 1000 }),
  reason: fc.constantFrom(...REASONS),
  day: fc.option(fc.integer({ min: 0, max: 400 }).map((days) => new Date(Date.UTC(2025, 9, 1 + days)).toISOString().slice(0, 10)), { nil: null }),
  provisional: fc.boolean(),
  number: fc.option(fc.nat(9999), { nil: null }),
  commentary: fc.oneof(fc.constant(''), fc.string({ minLength: 1, maxLength: 60 }), fc.constantFrom('=1+1', '-5 on last year', '+44 161', '@lead', '<b>&amp;', 'one\ntwo', '_x0041_', '“quoted”')),
});
type Given = typeof filling extends fc.Arbitrary<infer One> ? One : never;

/** Some measures of a plan with figures of earlier quarters, from two places. */
const seriesOf = (plan: Plan): readonly Series[] =>
  plan.measures.filter((_, at) => at % 2 === 0).map((measure, at) =>
    aSeries(measure.wording, [[financialQuarter(2024, 3), 100 + at], [financialQuarter(2025, 2), 90]], { measureId: measure.id, source: measure.source?.toUpperCase() ?? null, place: at % 4 === 0 ? 'Reddish & Brinnington' : null }),
  );

function cellsFor(template: ReturnTemplate, given: readonly Given[]): { line: number; cells: Record<string, Filling> }[] {
  return template.lines.map((line, at) => {
    const answer = answerOf(line);
    const one = given[at % given.length] as Given;
    const cells: Record<string, Filling> = { ...(one.commentary === '' ? {} : { [H.commentary]: one.commentary }), ...(one.day === null ? {} : { [H.asAt]: isoSerial(one.day, '1900') ?? null }) };
    if (answer === 'words') return { line: at, cells };
    if (one.what === 'value') cells[H.value] = answer === 'percent' ? one.tenths / 1000 : answer === 'rate' || answer === 'duration' ? one.tenths / 10 : one.whole;
    if (one.what === 'reason') cells[H.reason] = one.reason[0];
    if (line.asksNumber && one.number !== null) cells[H.number] = one.number;
    cells[H.provisional] = one.provisional ? 'Yes' : 'No';
    return { line: at, cells };
  });
}

const tidy = (text: string | null): string | null => text?.replace(/[\s\u00a0]+/g, ' ').trim() ?? null;

function expected(template: ReturnTemplate, given: readonly Given[]): unknown[] {
  return template.lines.map((line, at) => {
    const answer = answerOf(line);
    const one = given[at % given.length] as Given;
    const about = [line.measure.id, tidy(line.source), tidy(line.place)];
    if (answer === 'words') return [...about, 'blank', null, null, one.day, false, one.commentary];
    const value = answer === 'percent' ? shiftDecimal(one.tenths / 1000, 2) : answer === 'rate' || answer === 'duration' ? one.tenths / 10 : one.whole;
    const [kind, figure] = one.what === 'blank' ? ['blank', null] : one.what === 'reason' ? [one.reason[1], null] : [KINDS[answer], value];
    return [...about, kind, figure, line.asksNumber ? one.number : null, one.day, one.provisional, one.commentary];
  });
}

const told = ({ measureId, source, place, value, number, dataAsAt, provisional, commentary }: ReturnedLine): unknown[] =>
  [measureId, source, place, value.reading.kind, value.reading.value, number?.reading.value ?? null, dataAsAt, provisional, commentary];

const QUARTER = aQuarter();
const cases = fc.tuple(anyPlan, fc.constantFrom('theme' as const, 'source' as const), fc.array(filling, { minLength: 1, maxLength: 8 }));

it('brings back every value with its kind, number, day and commentary', () => {
  fc.assert(
    fc.property(cases, ([plan, by, given]) => {
      for (const template of makeTemplates(plan, seriesOf(plan), QUARTER, by)) {
        const read = readReturn('return.xlsx', fillLines(aTemplateFile(template), cellsFor(template, given)));
        expect(read.refused).toEqual([]);
        expect(read.noticed).toEqual([]);
        expect(read.recipient?.kind).toBe(by);
        expect(read.lines.map(told)).toEqual(expected(template, given));
      }
    }),
    { numRuns: 25 },
  );
});

it('says the same however the lines are sorted', () => {
  fc.assert(
    fc.property(cases, fc.nat(), ([plan, by, given], turn) => {
      const [template] = makeTemplates(plan, seriesOf(plan), QUARTER, by);
      if (!template) return;
      const file = fillLines(aTemplateFile(template), cellsFor(template, given));
      const order = template.lines.map((_, at, all) => (at + turn) % all.length).reverse();
      const [before, after] = [readReturn('a.xlsx', file), readReturn('b.xlsx', sortLines(file, order))];
      expect(after.fingerprint).toBe(before.fingerprint);
      expect(after.lines.map(told).sort()).toEqual(before.lines.map(told).sort());
    }),
    { numRuns: 25 },
  );
});

it('never throws, whatever bytes come back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(4000), fc.constantFrom('a.xlsx', 'a.csv'), (noise, at, name) => {
      expect(readReturn(name, noise).lines).toEqual([]);
      const file = Uint8Array.from(aTemplateFile());
      file.set(noise, Math.min(at, file.length - noise.length));
      const read = readReturn(name, file);
      expect(read.lines.length > 0 || read.refused.length > 0).toBe(true);
    }),
    { numRuns: 60 },
  );
});
