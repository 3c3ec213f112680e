/** What the form says of a measure. */
import { inertLine, inertText } from '../../render/inert-text';
import type { Measure } from '../../framework/plan';
import type { TemplateLine } from '../return-template';

/** The plan's wording, and the place where the workbook holds it by place. */
export function measureText({ measure, place }: TemplateLine): string {
  return inertLine(place === null ? measure.wording : `${measure.wording}: ${place}`);
}

/** Sub-theme, source, direction, the plan's whole line, and its note: each on a line of its own. */
export function meaningOf({ measure, source, subTheme }: TemplateLine): string {
  return inertText(
    [
      `${subTheme}.`,
      ...(source === null ? [] : [`Source: ${source}.`]),
      directionWords(measure.polarity),
      ...(measure.line !== undefined && measure.line !== measure.wording ? [`In the plan: “${measure.line}”`] : []),
      ...(measure.note === null ? [] : [measure.note]),
    ].join('\n'),
  );
}

function directionWords({ value, standing }: Measure['polarity']): string {
  if (value === 'none') return 'Neither more nor less is called better.';
  const better = value === 'higher-is-better' ? 'More is better' : 'Less is better';
  return `${better}${standing === 'proposed' ? ' (proposed, not confirmed)' : ''}.`;
}
