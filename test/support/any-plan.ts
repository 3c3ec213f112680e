/** Random plans that hold to the schema, as people could have typed them: trimmed text without control characters. */
import * as fc from 'fast-check';
import type { Measure, Plan } from '../../src/domain/framework/plan';

const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30 }).map((one) => one.trim()),
  fc.constantFrom('=1+1', '+44', "'quoted", '2014/15', '1-2', 'Fires & harm, "all" types', 'yes', 'count', 'x'.repeat(300)),
).filter((one) => one !== '');
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const amount = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const day = fc.integer({ min: 0, max: 36_000 }).map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10));

const polarity = fc
  .record({ value: fc.constantFrom('higher-is-better', 'lower-is-better', 'none'), standing: fc.constantFrom('plan', 'proposed', 'confirmed'), reason: orNull(text), by: text, on: day })
  .map(({ by, on, ...rest }) => ({ ...rest, confirmed: rest.standing === 'confirmed' ? { by, on } : null }));

const measure = fc.record({
  wording: text, section: orNull(text), line: fc.option(text, { nil: undefined }), aliases: fc.array(text, { maxLength: 3 }),
  kind: fc.constantFrom('count', 'rate', 'percent', 'currency', 'duration', 'narrative', 'not-specified'),
  unit: fc.oneof(text, fc.constant('')), base: orNull(fc.constantFrom(1, 1000, 100_000, 0.5)), withNumber: fc.boolean(), precision: orNull(fc.nat(6)),
  source: orNull(text), frequency: fc.constantFrom('annual', 'quarterly', 'monthly', 'survey-wave', 'not-specified'), polarity,
  acceptableRange: orNull(fc.record({ amount: amount.map(Math.abs), unit: fc.constantFrom('percent', 'points', 'absolute'), owner: text, agreed: text })),
  targets: fc.array(fc.record({ value: amount, by: text }), { maxLength: 3 }), baseline: orNull(fc.record({ value: amount, period: text })),
  aboutIndividuals: fc.boolean(), firstPeriod: orNull(text), lastPeriod: orNull(text), note: orNull(text),
});

const theme = fc.record({
  id, title: text, kind: fc.constantFrom('theme' as const, 'strategic-priority' as const),
  subThemes: fc.uniqueArray(fc.record({ id, title: text }), { selector: (one) => one.id, maxLength: 4 }),
});

/** Measures stand in their sub-themes' order nowhere in particular, as people sort them. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    id, title: text, partnership: text, years: text, version: text, provenance: text,
    themes: fc.uniqueArray(theme, { selector: (one) => one.id, minLength: 1, maxLength: 5 }),
    ids: fc.uniqueArray(id, { maxLength: 12 }),
    given: fc.array(fc.tuple(measure, fc.nat(), fc.nat()), { minLength: 12, maxLength: 12 }),
    abbreviations: fc.array(fc.record({ short: text, long: text, aliases: fc.array(text, { maxLength: 2 }), origin: fc.option(text, { nil: undefined }) }), { maxLength: 4 }),
  })
  .map(({ ids, given, themes, abbreviations, ...facts }): Plan => ({
    ...facts,
    themes,
    abbreviations: abbreviations.map(({ origin, ...rest }) => ({ ...rest, ...(origin === undefined ? {} : { origin }) })),
    measures: ids.flatMap((one, index): Measure[] => {
      const [given1, ofTheme, ofSubTheme] = given[index] ?? [];
      const place = themes[(ofTheme ?? 0) % themes.length];
      const subTheme = place?.subThemes[(ofSubTheme ?? 0) % Math.max(1, place.subThemes.length)];
      if (!given1 || !place || !subTheme) return [];
      const { line, ...rest } = given1;
      const successor = index > 0 && index % 3 === 0 ? `later-plan:${one}` : null;
      return [{ ...rest, ...(line === undefined ? {} : { line }), id: one, theme: place.id, subTheme: subTheme.id, successor }];
    }),
  }));
