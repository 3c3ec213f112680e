/** Return templates for a quarter, from the plan and what the workbook holds: one a theme lead, or one a source agency. */
import type { Measure, Plan } from '../../framework/plan';
import type { Series } from '../../observation';
import { parsePeriod } from '../../period/parse-period';
import { seriesByMeasure } from '../../series-by-measure';
import { measureIndex } from '../../table/measure-index';
import type { Quarter } from '../quarter';
import type { LeftOut, Recipient, ReturnTemplate, TemplateLine } from '../return-template';
import { linesOf } from './template-lines';

/** Who is asked: the leads of themes, or the agencies that supply the figures. */
export type AskedBy = Recipient['kind'];

/** The agency of measures for which the plan names none, when agencies are asked. */
export const NO_SOURCE: Recipient = { kind: 'source', id: 'SOURCE NOT NAMED', name: 'Source not named' };

/**
 * In the plan's order of themes, or of agencies as they first come up; a recipient with nothing to answer gets none. Every measure of
 * the plan is in exactly one line a source and place, or in `leftOut` with its reason.
 */
export function makeTemplates(plan: Plan, series: readonly Series[], quarter: Quarter, by: AskedBy): readonly ReturnTemplate[] {
  const held = seriesByMeasure(series);
  const templates = new Map<string, { recipient: Recipient; lines: TemplateLine[]; leftOut: LeftOut[] }>();
  const of = (recipient: Recipient) => {
    const made = templates.get(recipient.id) ?? { recipient, lines: [], leftOut: [] };
    templates.set(recipient.id, made);
    return made;
  };
  for (const theme of plan.themes) {
    for (const subTheme of theme.subThemes) {
      for (const measure of plan.measures) {
        if (measure.theme !== theme.id || measure.subTheme !== subTheme.id) continue;
        const forTheme: Recipient = { kind: 'theme', id: theme.id, name: theme.title };
        const reason = notDue(measure, quarter);
        if (reason !== null) of(by === 'theme' ? forTheme : agency(plan, measure.source)).leftOut.push({ measure, reason });
        else for (const line of linesOf(measure, plan, held.get(measure.id) ?? [], quarter)) of(by === 'theme' ? forTheme : agency(plan, line.source)).lines.push(line);
      }
    }
  }
  const about = { id: plan.id, title: plan.title, version: plan.version, partnership: plan.partnership };
  return [...templates.values()]
    .filter(({ lines }) => lines.length > 0)
    .map(({ recipient, lines, leftOut }) => ({ plan: about, quarter, recipient, lines, leftOut }));
}

/** The templates of the quarter for all who can be asked: the leads of themes, then the agencies. */
export function everyonesTemplates(plan: Plan, series: readonly Series[], quarter: Quarter): readonly ReturnTemplate[] {
  return [...makeTemplates(plan, series, quarter, 'theme'), ...makeTemplates(plan, series, quarter, 'source')];
}

function agency(plan: Plan, source: string | null): Recipient {
  if (source === null || source.trim() === '') return NO_SOURCE;
  const short = measureIndex(plan).agencyOf(source) ?? source.trim();
  return { kind: 'source', id: short.toUpperCase(), name: short };
}

/** Why a measure is not asked for in this quarter; null where it is. */
function notDue({ firstPeriod, lastPeriod }: Measure, { period }: Quarter): string | null {
  const last = lastPeriod === null ? null : (parsePeriod(lastPeriod)?.end ?? null);
  if (last !== null && last < (period.start ?? '')) return `the plan asks for it up to ${lastPeriod ?? ''}`;
  const first = firstPeriod === null ? null : (parsePeriod(firstPeriod)?.start ?? null);
  if (first !== null && first > (period.end ?? '')) return `the plan asks for it from ${firstPeriod ?? ''}`;
  return null;
}
