/** What the rows of a long table are called: the measure and its parts, the place and its parts. */
import { rowsAPart, type Rests } from '../in-parts';
import { codeTexts, combineAll, type Coded } from './coded-column';
import type { LongCells } from './long-cells';
import { isBareHeading } from './long-columns';
import type { Part, SeriesPlan } from './long-series';
import { placeAt } from './long-series';
import type { ValueColumn } from './long-values';
import type { MeasureMatch } from './match-measure';
import type { ReadingContext } from './reading-context';

export interface Named {
  readonly label: string;
  /** Without the parts that say "all": by it the plan's measure may be known. Null where a part tells it from the whole. */
  readonly bare: string | null;
  readonly place: string | null;
  readonly source: string | null;
  readonly section: string | null;
}

const TOTAL = /^(?:all|all .{1,30}|persons?|people|both(?: sexes)?|total|any|overall|everyone|not applicable|n\/a)$/i;
const tidy = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();

/** What a part says: its text, under its heading where it is no more than a number or a code. */
function sayings(cells: LongCells, parts: readonly Part[], index: number): readonly string[] {
  return parts.flatMap(({ column, isSaid }) => {
    const text = tidy(cells.text(index, column.column));
    if (!isSaid(index) || text === '' || text === '-1') return [];
    return /^\d+$/.test(text) || column.role === 'code' ? [`${tidy(column.heading)} ${text}`] : [text];
  });
}

/** Names of a row's figures, the same object for rows of the same name; null where the column of measures is empty in it. */
export function* namerOf(cells: LongCells, plan: SeriesPlan, values: readonly ValueColumn[], title: string | null): Rests<(index: number, value: ValueColumn) => Named | null> {
  const { measure } = plan;
  const isSeveral = values.length > 1;
  const isBare = measure !== null && title !== null && (yield* areBareMeasures(cells, measure.column));
  const headed = (heading: string): string => (isBareHeading(heading) && title !== null ? (isSeveral ? `${title} - ${heading}` : title) : heading);
  const text = (column: { readonly column: number } | null, index: number): string | null => {
    const found = column === null ? '' : tidy(cells.text(index, column.column));
    return found === '' ? null : found;
  };
  // Rows that agree in every column that names them have one name, made once.
  const naming = [measure, plan.source, plan.section, ...plan.places, ...plan.parts.map(({ column }) => column), ...plan.placeParts.map(({ column }) => column)];
  const columns: Coded[] = [];
  for (const one of new Set(naming)) if (one !== null) columns.push(yield* codeTexts(cells.rows.length, (index) => cells.text(index, one.column)));
  const { codes } = yield* combineAll(columns, cells.rows.length);
  const known = new Map<ValueColumn, Map<number, Named | null>>(values.map((value) => [value, new Map()]));
  return (index, value) => {
    const made = known.get(value);
    const code = codes[index] ?? 0;
    const name = made?.get(code);
    if (name !== undefined) return name;
    const fresh = nameAt(index, value);
    made?.set(code, fresh);
    return fresh;
  };

  function nameAt(index: number, value: ValueColumn): Named | null {
    const named = text(measure, index);
    if (measure !== null && named === null) return null;
    const isCode = measure?.role === 'measure-code';
    const called = named === null ? headed(tidy(value.heading)) : isCode ? `${tidy(measure.heading)} ${named}` : isBare ? `${title} - ${named}` : named;
    const base = named !== null && isSeveral ? `${called} - ${tidy(value.heading)}` : called;
    const parts = sayings(cells, plan.parts, index);
    const place = [placeAt(cells, plan.places, index), ...sayings(cells, plan.placeParts, index)].filter((one) => one !== '');
    return {
      label: [base, ...parts].join(' - '),
      bare: parts.every((one) => TOTAL.test(one)) ? base : null,
      place: place.length === 0 ? null : [...new Set(place)].join(' - '),
      source: text(plan.source, index),
      section: text(plan.section, index),
    };
  }
}

function* areBareMeasures(cells: LongCells, column: number): Rests<boolean> {
  for (const index of cells.rows.keys()) {
    if (index % rowsAPart(1) === 0) yield;
    if (!isBareMeasure(cells.text(index, column))) return false;
  }
  return true;
}

/** "Count", "Rate", "Per 1,000": they say how something is counted, and the title says what. */
function isBareMeasure(text: string): boolean {
  return isBareHeading(text) || /^per [\d,]+/i.test(text.trim()) || text.trim() === '';
}

/** The plan's measure by the whole label, or by the label without parts where they all say "all". */
export function matchNamed({ label, bare, source, section }: Named, { match }: ReadingContext): MeasureMatch {
  const found = match(label, source, section);
  return found.measure !== null || found.match === 'accepted' || bare === null || bare === label ? found : match(bare, source, section);
}
