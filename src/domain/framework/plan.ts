/** The partnership plan and its measures: the schema that presets, and later the Framework sheet, are held to. */
import { z } from 'zod';

/** Ids are lower-case words joined by hyphens: they stand in marks, names and JSON. */
const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A day, ISO 8601: "2025-04-01". */
const IsoDay = z.iso.date();

/** Where a measure goes on: its id in the same plan, or `plan-id:measure-id` in a later one. */
const MeasureLink = z.string().regex(/^([a-z0-9]+(-[a-z0-9]+)*:)?[a-z0-9]+(-[a-z0-9]+)*$/);

export const MeasureKind = z.enum(['count', 'rate', 'percent', 'currency', 'duration', 'narrative', 'not-specified']);
export type MeasureKind = z.infer<typeof MeasureKind>;

/** Whether more is better. `standing` says who said so: the plan's own words, a proposal of ours, or a named role. */
export const Polarity = z.object({
  value: z.enum(['higher-is-better', 'lower-is-better', 'none']),
  standing: z.enum(['plan', 'proposed', 'confirmed']),
  /** Why it was proposed, or in which words the plan says it. */
  reason: z.string().nullable(),
  /** The role that confirmed it, never a person's name, and the day (ISO 8601); null while it is not confirmed. */
  confirmed: z.object({ by: z.string().min(1), on: IsoDay }).nullable(),
});
export type Polarity = z.infer<typeof Polarity>;

/** The tolerance that the framework gives a measure, with an owner and a date. There is no default tolerance. */
export const AcceptableRange = z.object({
  amount: z.number().nonnegative(),
  unit: z.enum(['percent', 'points', 'absolute']),
  owner: z.string(),
  agreed: z.string(),
});
export type AcceptableRange = z.infer<typeof AcceptableRange>;

/** What the partnership set out to reach, and by when: the period or the day, as written. */
export const Target = z.object({ value: z.number(), by: z.string().min(1) });
export type Target = z.infer<typeof Target>;

/** The figure from which change is counted, and its period as written. */
export const Baseline = z.object({ value: z.number(), period: z.string().min(1) });
export type Baseline = z.infer<typeof Baseline>;

export const Measure = z.object({
  id: Id,
  theme: Id,
  subTheme: Id,
  /** As the plan or report words it. */
  wording: z.string().min(1),
  /** Where in the plan's document it stands, as the document numbers or names its parts; null where it does not. */
  section: z.string().nullable(),
  /** The plan's whole line, where one line was split into several measures or carries more than the measure's name. */
  line: z.string().min(1).optional(),
  /** Other wordings that mean the same measure: older names, lost ligatures, agencies' own names. */
  aliases: z.array(z.string()),
  kind: MeasureKind,
  /** "incidents", "%", "£", "per 1,000 population". */
  unit: z.string(),
  /** What a rate is per: 1,000 or 100,000; null where it is not a rate. */
  base: z.number().positive().nullable(),
  /** Whether a rate or percentage is published with its number in brackets. */
  withNumber: z.boolean(),
  /** Decimal places at which the measure is published; null where not known. */
  precision: z.number().int().nonnegative().nullable(),
  /** The agency that supplies the figures, as an abbreviation of the glossary. */
  source: z.string().nullable(),
  frequency: z.enum(['annual', 'quarterly', 'monthly', 'survey-wave', 'not-specified']),
  polarity: Polarity,
  acceptableRange: AcceptableRange.nullable(),
  /** In the order of their dates; empty where the plan sets none. */
  targets: z.array(Target),
  baseline: Baseline.nullable(),
  /** True where a figure is a number of people who might be known from it; see methods.md, "Small numbers". */
  aboutIndividuals: z.boolean(),
  /** The first and last period for which the plan asks for it, as written; null where it says neither. */
  firstPeriod: z.string().nullable(),
  lastPeriod: z.string().nullable(),
  /** The measure that continues it, in this plan or a later one; null where there is none. */
  successor: MeasureLink.nullable(),
  note: z.string().nullable(),
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
  short: z.string().min(1),
  long: z.string().min(1),
  aliases: z.array(z.string()),
  /** Where the expansion comes from, when not from the plan's own key. */
  origin: z.string().optional(),
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
  .superRefine((plan, context) => {
    const seen = new Set<string>();
    for (const [index, measure] of plan.measures.entries()) {
      const theme = plan.themes.find(({ id }) => id === measure.theme);
      const path = ['measures', index];
      if (seen.has(measure.id)) context.addIssue({ code: 'custom', path, message: `Two measures have the id "${measure.id}".` });
      if (!theme) context.addIssue({ code: 'custom', path, message: `No theme has the id "${measure.theme}".` });
      else if (!theme.subThemes.some(({ id }) => id === measure.subTheme)) {
        context.addIssue({ code: 'custom', path, message: `Theme "${theme.id}" has no sub-theme "${measure.subTheme}".` });
      }
      seen.add(measure.id);
    }
  });
export type Plan = z.infer<typeof Plan>;
