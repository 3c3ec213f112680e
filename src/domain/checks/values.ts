/** Cells that should hold a figure and do not: words, Excel errors, and rows with no figure at all. */
import { flatMapInParts, type Rests } from '../in-parts';
import type { Observation } from '../observation';
import type { TableRow } from '../table/indicator-table';
import { holdsFigure } from '../trend/comparability';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { aboutFigure, aboutMeasure, cellWords, makeFinding, measuresById } from './make-finding';
import { figuresIn, rowsIn } from './rows-in';

/** One finding for each different text of a row, however many of its cells say it; one for a row without any figure. */
export function* checkValues({ reading, plan }: CheckInput): Rests<readonly Finding[]> {
  const measures = measuresById(plan);
  return yield* flatMapInParts(rowsIn(reading.tables), figuresIn, ({ row, table: { sheet, isReturned } }) => {
    const kind = row.measureId === null ? undefined : measures.get(row.measureId)?.kind;
    // A return answers in words where the plan does not say what is counted.
    if (kind === 'narrative' || (isReturned && kind === 'not-specified')) return [];
    const wrong = wrongCells(row);
    if (wrong.length === 0 && holdsNothing(row)) {
      const texts = [...new Set(row.observations.map(({ text }) => text.trim()).filter((text) => text !== ''))];
      const said = texts.length === 0 ? '' : ` (${texts.map((text) => `"${text}"`).join(', ')})`;
      const about = { sheet, address: row.address, source: row.source, text: row.label, ...aboutMeasure(row.measureId, measures) };
      return [makeFinding('no-figures', about, { at: cellWords(sheet, row.address), label: row.label, said })];
    }
    return wrong.map(({ first, count }) => {
      const facts = {
        at: cellWords(first.sheet, first.cell), label: first.label, period: first.period.column ?? first.period.label, text: first.text, count,
      };
      const about = { ...aboutFigure(first, measures), count, expected: 'a figure, or N/A' };
      return makeFinding(first.kind === 'error' ? 'cell-error' : 'not-a-number', about, facts);
    });
  });
}

/** True where the row has cells and none of them holds a figure, a suppressed one or a [low]. */
export function holdsNothing({ observations }: Pick<TableRow, 'observations'>): boolean {
  return observations.length > 0 && observations.every((one) => !holdsFigure(one) && one.kind !== 'suppressed' && one.kind !== 'low');
}

function wrongCells({ observations }: TableRow): readonly { readonly first: Observation; readonly count: number }[] {
  const byText = new Map<string, { first: Observation; count: number }>();
  for (const observation of observations) {
    if (observation.kind !== 'text' && observation.kind !== 'error') continue;
    const alike = byText.get(observation.text);
    if (alike) alike.count += 1;
    else byText.set(observation.text, { first: observation, count: 1 });
  }
  return [...byText.values()];
}
