/** The partnership plan and its measures: the schema that presets, and later the Framework sheet, are held to. */
import * as z from 'zod/mini';

/** Ids are lower-case words joined by hyphens: they stand in marks, names and JSON. */
const Id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** A day, ISO 8601: "2025-04-01". */
const IsoDay = z.iso.date();

/** Where a measure goes on: its id in the same plan, or `plan-id:measure-id` in a later one. */
const MeasureLink = z.string().check(z.regex(/^([a-z0-9]+(-[a-z0-9]+)*:)?[a-z0-9]+(-[a-z0-9]+)*$/));

export const MeasureKind = z.enum(['count', 'rate', 'percent', 'currency', 'duration', 'narrative', 'not-specified']);
export type MeasureKind = z.infer<typeof MeasureKind>;

/** Whether more is better. `standing` says who said so: the plan's own words, a proposal of ours, or a named role. */
export const Polarity = z.object({
  value: z.enum(['higher-is-better', 'lower-is-better', 'none']),
  standing: z.enum(['plan', 'proposed', 'confirmed']),
  /** Why it was proposed, or in which words the plan says it. */
  reason: z.nullable(z.string()),
  /** The role that confirmed it, never a person's name, and the day (ISO 8601); null while it is not confirmed. */
  confirmed: z.nullable(z.object({ by: z.string().check(z.minLength(1)), on: IsoDay })),
});
export type Polarity = z.infer<typeof Polarity>;

/** The tolerance that the framework gives a measure, with an owner and a date. There is no default tolerance. */
export const AcceptableRange = z.object({
  amount: z.number().check(z.nonnegative()),
  unit: z.enum(['percent', 'points', 'absolute']),
  owner: z.string(),
  agreed: z.string(),
});
export type AcceptableRange = z.infer<typeof AcceptableRange>;

/** What the partnership set out to reach, and by when: the period or the day, as written. */
export const Target = z.object({ value: z.number(), by: z.string().check(z.minLength(1)) });
export type Target = z.infer<typeof Target>;

/** The figure from which change is counted, and its period as written. */
export const Baseline = z.object({ value: z.number(), period: z.string().check(z.minLength(1)) });
export type Baseline = z.infer<typeof Baseline>;

export const Measure = z.object({
  id: Id,
  theme: Id,
  subTheme: Id,
  /** As the plan or report words it. */
  wording: z.string().check(z.minLength(1)),
  /** Where in the plan's document it stands, as the document numbers or names its parts; null where it does not. */
  section: z.nullable(z.string()),
  /** The plan's whole line, where one line was split into several measures or carries more than the measure's name. */
  line: z.optional(z.string().check(z.minLength(1))),
  /** Other wordings that mean the same measure: older names, lost ligatures, agencies' own names. */
  aliases: z.array(z.string()),
  kind: MeasureKind,
  /** "incidents", "%", "£", "per 1,000 population". */
  unit: z.string(),
  /** What a rate is per: 1,000 or 100,000; null where it is not a rate. */
  base: z.nullable(z.number().check(z.positive())),
  /** Whether a rate or percentage is published with its number in brackets. */
  withNumber: z.boolean(),
  /** Decimal places at which the measure is published; null where not known. */
  precision: z.nullable(z.int().check(z.nonnegative())),
  /** The agency that supplies the figures, as an abbreviation of the glossary. */
  source: z.nullable(z.string()),
  frequency: z.enum(['annual', 'quarterly', 'monthly', 'survey-wave', 'not-specified']),
  polarity: Polarity,
  acceptableRange: z.nullable(AcceptableRange),
  /** In the order of their dates; empty where the plan sets none. */
  targets: z.array(Target),
  baseline: z.nullable(Baseline),
  /** True where a figure is a number of people who might be known from it; see methods.md, "Small numbers". */
  aboutIndividuals: z.boolean(),
  /** The first and last period for which the plan asks for it, as written; null where it says neither. */
  firstPeriod: z.nullable(z.string()),
  lastPeriod: z.nullable(z.string()),
  /** The measure that continues it, in this plan or a later one; null where there is none. */
  successor: z.nullable(MeasureLink),
  note: z.nullable(z.string()),
});
export type Measure = z.infer<typeof Measure>;

export const SubTheme = z.object({ id: Id, title: z.string() });
export const Theme = z.object({
  id: Id,
  title: z.string(),
  kind: z.enum(['theme', 'strategic-priority']),
  subThemes: z.array(SubTheme),
});
export type Theme = z.infer<typeof Theme>;

export const Abbreviation = z.object({
  short: z.string().check(z.minLength(1)),
  long: z.string().check(z.minLength(1)),
  aliases: z.array(z.string()),
  /** Where the expansion comes from, when not from the plan's own key. */
  origin: z.optional(z.string()),
});
export type Abbreviation = z.infer<typeof Abbreviation>;

export const Plan = z
  .object({
    id: Id,
    title: z.string(),
    partnership: z.string(),
    years: z.string(),
    version: z.string(),
    /** Where the plan was taken from, and what is known to be missing. */
    provenance: z.string(),
    themes: z.array(Theme),
    measures: z.array(Measure),
    /** Abbreviations that the plan explains, and what they stand for. */
    abbreviations: z.array(Abbreviation),
  })
  .check((context) => {
    const plan = context.value;
    const seen = new Set<string>();
    for (const [index, measure] of plan.measures.entries()) {
      const theme = plan.themes.find(({ id }) => id === measure.theme);
      const path = ['measures', index];
      if (seen.has(measure.id)) context.issues.push({ code: 'custom', input: measure, path, message: `Two measures have the id "${measure.id}".` });
      if (!theme) context.issues.push({ code: 'custom', input: measure, path, message: `No theme has the id "${measure.theme}".` });
      else if (!theme.subThemes.some(({ id }) => id === measure.subTheme)) {
        context.issues.push({ code: 'custom', input: measure, path, message: `Theme "${theme.id}" has no sub-theme "${measure.subTheme}".` });
      }
      seen.add(measure.id);
    }
  });
export type Plan = z.infer<typeof Plan>;
