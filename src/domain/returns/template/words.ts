/** What the form says of a measure. */
import { inertLine, inertText } from '../../render/inert-text';
import type { Measure } from '../../framework/plan';
import { yearlyWords } from '../period-asked';
import type { Quarter } from '../quarter';
import type { TemplateLine } from '../return-template';

/** The plan's wording, and the place where the workbook holds it by place. */
export function measureText({ measure, place }: TemplateLine): string {
  return inertLine(place === null ? measure.wording : `${measure.wording}: ${place}`);
}

/** Sub-theme, source, direction, the plan's whole line, how often, and its note: each on a line of its own. */
export function meaningOf({ measure, source, subTheme }: TemplateLine, quarter: Quarter): string {
  const yearly = yearlyWords(measure, quarter);
  return inertText(
    [
      `${subTheme}.`,
      ...(source === null ? [] : [`Source: ${source}.`]),
      directionWords(measure.polarity),
      ...(measure.line !== undefined && measure.line !== measure.wording ? [`In the plan: “${measure.line}”`] : []),
      ...(yearly === null ? [] : [yearly]),
      ...(measure.note === null ? [] : [measure.note]),
    ].join('\n'),
  );
}

function directionWords({ value, standing }: Measure['polarity']): string {
  if (value === 'none') return 'Neither more nor less is called better.';
  const better = value === 'higher-is-better' ? 'More is better' : 'Less is better';
  return `${better}${standing === 'proposed' ? ' (proposed, not confirmed)' : ''}.`;
}
