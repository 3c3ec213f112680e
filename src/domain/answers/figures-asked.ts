/** Which row of the Answers sheet speaks of which figure, when rows have been put in above a table or a sheet has been renamed. */
import type { Observation, Series } from '../observation';
import { askedAbout, fold, placeKey, QUESTION_KINDS, wordsKey, type Asked, type QuestionKind } from './question';

/** A row, as far as it can be matched to a figure. */
export type AskedRow = Asked & { readonly kind: QuestionKind | null };

/** The rows of one figure, and the figure. */
export interface FigureRows<Row> {
  readonly observation: Observation;
  readonly kind: QuestionKind;
  /** One, but where an analyst copied a row. */
  readonly rows: readonly Row[];
}

interface Alike<Row> {
  readonly kind: QuestionKind;
  readonly rows: Row[];
  readonly figures: Observation[];
}

/**
 * A row belongs to the figure of its words in its cell. A row whose cell does not hold that figure any more belongs to the only
 * figure of those words that has no row of its own; where there are several, to none. Time grows with the number of figures.
 */
export function figuresAsked<Row extends AskedRow>(rows: readonly Row[], series: readonly Series[]): readonly FigureRows<Row>[] {
  const byWords = new Map<string, Alike<Row>>();
  for (const row of rows) {
    if (row.kind === null) continue;
    const key = wordsKey(row, row.kind);
    const alike = byWords.get(key);
    if (alike) alike.rows.push(row);
    else byWords.set(key, { kind: row.kind, rows: [row], figures: [] });
  }
  if (byWords.size === 0) return [];
  const measures = new Set([...byWords.values()].flatMap((alike) => alike.rows.map(({ measure }) => fold(measure))));
  for (const { observations } of series) {
    for (const observation of observations) {
      const asked = askedAbout(observation);
      if (!measures.has(fold(asked.measure))) continue;
      for (const kind of QUESTION_KINDS) byWords.get(wordsKey(asked, kind))?.figures.push(observation);
    }
  }
  return [...byWords.values()].flatMap(shareOut);
}

function shareOut<Row extends AskedRow>({ kind, rows, figures }: Alike<Row>): readonly FigureRows<Row>[] {
  const at = new Map<string, Row[]>();
  for (const row of rows) at.set(placeKey(row), [...(at.get(placeKey(row)) ?? []), row]);
  const shared: FigureRows<Row>[] = [];
  const without: Observation[] = [];
  for (const observation of figures) {
    const own = at.get(placeKey(observation));
    if (own) shared.push({ observation, kind, rows: own });
    else without.push(observation);
    at.delete(placeKey(observation));
  }
  const [moved] = without;
  const left = [...at.values()].flat();
  return moved && without.length === 1 && left.length > 0 ? [...shared, { observation: moved, kind, rows: left }] : shared;
}
