/** The same measure, source and place given twice for one period, with different figures. */
import { figuresOf, restDue, type Rests } from '../in-parts';
import type { Observation } from '../observation';
import { gatheredSource } from '../table/gathered-source';
import { periodKey } from '../trend/choose-pair';
import { holdsFigure } from '../trend/comparability';
import { periodName } from '../trend/refusal';
import { placeOfCell } from './cells';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { aboutFigure, cellWords, makeFinding, measuresById } from './make-finding';

interface Pair {
  readonly earlier: Observation;
  readonly later: Observation;
}

/** So many rows that are doubled between the same two columns of a table are one doubled column. */
const FEWEST_ROWS = 3;

/**
 * One finding for each second figure that differs from the first, and one where many rows differ between the same two columns. Rows
 * that no measure matches are compared within a table only.
 */
export function* checkDoubles({ reading, plan }: CheckInput): Rests<readonly Finding[]> {
  const measures = measuresById(plan);
  const sourceOf = gatheredSource(reading, plan);
  const first = new Map<string, Map<string, Observation>>();
  const differing = new Map<string, Pair[]>();
  const isDue = restDue();
  for (const [index, table] of reading.tables.entries()) {
    for (const row of table.rows) {
      if (isDue(figuresOf(row))) yield;
      // A label such as "Total" recurs from table to table without being one measure.
      const identity = row.measureId ?? `${String(index)}|${row.section ?? ''}|${row.label}`;
      const source = sourceOf(table, row);
      for (const later of row.observations) {
        if (!holdsFigure(later)) continue;
        const whose = `${identity}\t${source}\t${later.place ?? ''}`;
        let own = first.get(whose);
        if (!own) first.set(whose, (own = new Map<string, Observation>()));
        const key = periodKey(later.period);
        const earlier = own.get(key);
        if (!earlier) own.set(key, later);
        else if (earlier.value !== later.value || earlier.kind !== later.kind) {
          const columns = [index, earlier.sheet, placeOfCell(earlier.cell).column, placeOfCell(later.cell).column, periodKey(later.period)].join('\t');
          const alike = differing.get(columns);
          if (alike) alike.push({ earlier, later });
          else differing.set(columns, [{ earlier, later }]);
        }
      }
    }
  }
  yield;
  const repeated = repeatedLabels(differing);
  return [...[...differing.values()].flatMap((pairs) => tell(pairs, measures)), ...repeated];
}

/**
 * Rows of one table that no measure matches, with one label: nobody says that they are one measure, so it is the labels that are
 * at fault. One finding a table; taken out of what is given.
 */
function repeatedLabels(differing: Map<string, Pair[]>): readonly Finding[] {
  const tables = new Map<string, { first: Observation; labels: Map<string, string> }>();
  for (const [key, pairs] of [...differing]) {
    const [pair] = pairs;
    if (!pair || pair.later.measureId !== null) continue;
    const own = pairs.filter(({ earlier, later }) => placeOfCell(earlier.cell).row === placeOfCell(later.cell).row);
    if (own.length > 0) differing.set(key, own);
    else differing.delete(key);
    for (const { earlier, later } of pairs) {
      if (placeOfCell(earlier.cell).row === placeOfCell(later.cell).row) continue;
      const table = key.slice(0, key.indexOf('\t'));
      const known = tables.get(table) ?? { first: later, labels: new Map<string, string>() };
      if (!known.labels.has(`${later.label}\t${later.place ?? ''}`)) known.labels.set(`${later.label}\t${later.place ?? ''}`, later.place ?? later.label);
      tables.set(table, known);
    }
  }
  return [...tables.values()].map(({ first, labels }) => {
    const facts = { at: cellWords(first.sheet, first.cell), labels: [...labels.values()] };
    return makeFinding('duplicate-label', { sheet: first.sheet, address: first.cell, text: first.label, count: labels.size }, facts);
  });
}

function tell(pairs: readonly Pair[], measures: ReturnType<typeof measuresById>): readonly Finding[] {
  const grouped = pairs.length >= FEWEST_ROWS;
  return (grouped ? pairs.slice(0, 1) : pairs).map(({ earlier, later }) => {
    const count = grouped ? pairs.length : 1;
    const facts = { label: later.label, period: periodName(later.period), first: figureWords(earlier), second: figureWords(later), count };
    return makeFinding('two-values', { ...aboutFigure(later, measures), expected: earlier.text, count }, facts);
  });
}

function figureWords({ text, sheet, cell }: Observation): string {
  return `"${text}" at ${cellWords(sheet, cell)}`;
}
