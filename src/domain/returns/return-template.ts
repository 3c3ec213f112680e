/** A quarterly return as the add-in asks for it: content, no cells and no file. One template a recipient and quarter. */
import type { Measure, Plan } from '../framework/plan';
import type { Quarter } from './quarter';

/** Who is asked: the lead of a theme, or the agency that supplies the figures. Roles and agencies, never persons. */
export interface Recipient {
  readonly kind: 'theme' | 'source';
  /** The theme's id, or the agency in capitals as the framework abbreviates it ("GMFRS"). */
  readonly id: string;
  /** As people call it: "Transforming Justice", "GMFRS". */
  readonly name: string;
}

/** A value that the workbook holds already, shown locked so that the lead sees what this quarter's follows. */
export interface EarlierValue {
  readonly period: string;
  /** As the workbook shows it, with its marks: "139*", "258 (68)", "[c]". */
  readonly text: string;
  /** Where it stands, for the analyst. */
  readonly sheet: string;
  readonly cell: string;
}

/** The same quarter a year ago, or else the quarter before. Percent in percent, currency in pounds. */
export interface HeldAgainst {
  readonly when: 'a year ago' | 'last quarter';
  readonly value: number;
}

/** One measure from one source: what a row of the return asks for. */
export interface TemplateLine {
  readonly measure: Measure;
  readonly source: string | null;
  /** Where the workbook holds the measure place by place; null for the whole area. */
  readonly place: string | null;
  /** Titles of the plan's headings that it stands under. */
  readonly theme: string;
  readonly subTheme: string;
  /** Narrative measures, and those of which the plan does not say what they count, are asked for in words only. */
  readonly asks: 'value' | 'commentary';
  /** At most five, oldest first. */
  readonly earlier: readonly EarlierValue[];
  /** The figure that this quarter's is held against, so that commentary is asked for when it is worse; null where there is none of a quarter. */
  readonly heldAgainst: HeldAgainst | null;
  /** True where the measure is held as a rate or percentage with its number, so that both can be given. */
  readonly asksNumber: boolean;
  readonly asksDenominator: boolean;
}

/** A measure that the recipient might expect, and why it is not asked for: "it ended with 2024/25". */
export interface LeftOut {
  readonly measure: Measure;
  readonly reason: string;
}

export interface ReturnTemplate {
  readonly plan: Pick<Plan, 'id' | 'title' | 'version' | 'partnership'>;
  readonly quarter: Quarter;
  readonly recipient: Recipient;
  /** In the plan's order. */
  readonly lines: readonly TemplateLine[];
  readonly leftOut: readonly LeftOut[];
}
