/** Two sources of one measure that move in opposite directions: deliberate secondary fires from GMFRS and from GMP in 2016/17. */
import { flatMapInParts, restDue, type Rests } from '../in-parts';
import type { Assessment } from '../trend/assessment';
import type { Series } from '../observation';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { aboutFigure, cellWords, makeFinding, measuresById } from './make-finding';

interface Moved {
  readonly assessment: Assessment;
  readonly series: Series;
  readonly direction: 'increasing' | 'decreasing';
}

/** A series' words are made alike: the work of so many figures. */
const COSTLY = 6;

/** One finding a measure and place. Two measures of the plan with one wording are one measure from two sources. */
export function* checkSources({ series, assessments, plan }: CheckInput): Rests<readonly Finding[]> {
  const measures = measuresById(plan);
  const byKey = new Map(series.map((one) => [one.key, one]));
  const groups = new Map<string, Moved[]>();
  const isDue = restDue();
  for (const assessment of assessments) {
    if (isDue(COSTLY)) yield;
    const [direction] = assessment.symbol?.split('-') ?? [];
    const one = byKey.get(assessment.seriesKey);
    if (!one || one.source === null || (direction !== 'increasing' && direction !== 'decreasing')) continue;
    const wording = (one.measureId === null ? undefined : measures.get(one.measureId)?.wording) ?? one.label;
    const key = `${wording.toLowerCase().replace(/\s+/g, ' ').trim()}\t${one.place ?? ''}\t${assessment.previous ?? ''}\t${assessment.period}`;
    const alike = groups.get(key);
    const moved: Moved = { assessment, series: one, direction };
    if (alike) alike.push(moved);
    else groups.set(key, [moved]);
  }
  return yield* flatMapInParts([...groups.values()], (moved) => moved.length, (moved) => {
    if (moved.length < 2) return [];
    const up = moved.filter(({ direction }) => direction === 'increasing');
    const down = moved.filter(({ direction }) => direction === 'decreasing');
    const [first] = moved;
    const later = first && latestOf(first);
    if (!first || !later || up.length === 0 || down.length === 0) return [];
    if (new Set(moved.map(({ series: one }) => one.source)).size < 2) return [];
    const facts = { label: first.series.label, up: up.map(words).join(' and '), down: down.map(words).join(' and ') };
    return [makeFinding('sources-disagree', { ...aboutFigure(later, measures), count: moved.length }, facts)];
  });
}

function latestOf({ series, assessment }: Moved) {
  return series.observations.findLast(({ period }) => period.label === assessment.period);
}

/** "GMFRS's figures (466 to 333, sheet "Crime", cell E11)". */
function words(moved: Moved): string {
  const later = latestOf(moved);
  const earlier = moved.series.observations.findLast(({ period }) => period.label === moved.assessment.previous);
  const where = later ? `, ${cellWords(later.sheet, later.cell)}` : '';
  return `${moved.series.source ?? ''}'s figures (${earlier?.text ?? ''} to ${later?.text ?? ''}${where})`;
}
