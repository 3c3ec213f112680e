/** The same measure, source and place given twice for one period, with different figures. */
import type { Observation } from '../observation';
import { periodKey } from '../trend/choose-pair';
import { holdsFigure } from '../trend/comparability';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { aboutFigure, cellWords, makeFinding, measuresById } from './make-finding';

/** One finding for each second figure that differs from the first. Rows that no measure matches are compared within a table only. */
export function checkDoubles({ reading, plan }: CheckInput): readonly Finding[] {
  const measures = measuresById(plan);
  const first = new Map<string, Observation>();
  const findings: Finding[] = [];
  for (const [index, table] of reading.tables.entries()) {
    for (const row of table.rows) {
      // A label such as "Total" recurs from table to table without being one measure.
      const identity = row.measureId ?? `${String(index)}|${row.section ?? ''}|${row.label}`;
      for (const observation of row.observations) {
        if (!holdsFigure(observation)) continue;
        const key = [identity, observation.source?.trim().toUpperCase() ?? '', observation.place ?? '', periodKey(observation.period)].join('\t');
        const earlier = first.get(key);
        if (!earlier) first.set(key, observation);
        else if (earlier.value !== observation.value || earlier.kind !== observation.kind) {
          const facts = {
            label: observation.label, period: observation.period.column ?? observation.period.label,
            first: figureWords(earlier), second: figureWords(observation),
          };
          findings.push(makeFinding('two-values', { ...aboutFigure(observation, measures), expected: earlier.text }, facts));
        }
      }
    }
  }
  return findings;
}

function figureWords({ text, sheet, cell }: Observation): string {
  return `"${text}" at ${cellWords(sheet, cell)}`;
}
