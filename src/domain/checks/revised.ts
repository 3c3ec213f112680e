/** Figures that differ from what the theme summary in the workbook last printed. */
import type { Observation, Series } from '../observation';
import { seriesByMeasure } from '../series-by-measure';
import { holdsFigure } from '../trend/comparability';
import { roundHalfUp } from '../trend/round';
import { readCell } from '../value/read-cell';
import type { CheckInput } from './check';
import { figureFacts } from './figure-facts';
import type { Finding } from './finding';
import { aboutFigure, cellWords, makeFinding, measuresById } from './make-finding';
import { ownRowsOf, type OwnRow } from './own-rows';

/** One finding a figure. Only plain figures are compared; a place, a note or dates of its own make a cell another thing. */
export function checkRevised({ snapshot, series, plan }: CheckInput): readonly Finding[] {
  const rows = snapshot.sheets.flatMap(ownRowsOf);
  if (!plan || rows.length === 0) return [];
  const measures = measuresById(plan);
  const find = seriesFinder(series, measures);
  return rows.flatMap((row) => {
    const one = find(row);
    if (!one) return [];
    return row.printed.flatMap(({ period, cell, address }): readonly Finding[] => {
      const printed = readCell(cell);
      const now = one.observations.find((observation) => observation.period.label === period && observation.period.column === null);
      if (!now || printed.value === null || printed.number !== null || !isPlain(now) || isAlike(now, printed.value, printed.decimals)) return [];
      const facts = { ...figureFacts(now), printed: printed.text.trim(), where: cellWords(row.sheet, address) };
      return [makeFinding('revised-value', { ...aboutFigure(now, measures), expected: facts.printed }, facts)];
    });
  });
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The series that a row of the summary shows: one measure and source, and no place. */
export function seriesFinder(series: readonly Series[], measures: ReturnType<typeof measuresById>): (row: OwnRow) => Series | null {
  const byName = new Map<string, Series[]>();
  for (const [id, own] of seriesByMeasure(series)) {
    const name = fold(measures.get(id)?.wording ?? '');
    for (const one of own) {
      const key = one.place === null ? name : fold(`${name} ${one.place}`);
      const alike = byName.get(key);
      if (alike) alike.push(one);
      else byName.set(key, [one]);
    }
  }
  return ({ name, source }) => {
    const found = byName.get(fold(name)) ?? [];
    const own = found.filter((one) => fold(one.source ?? measures.get(one.measureId ?? '')?.source ?? '') === fold(source));
    const [only] = own.length > 0 ? own : found;
    return own.length === 1 || found.length === 1 ? (only ?? null) : null;
  };
}

function isPlain(one: Observation): boolean {
  return holdsFigure(one) && one.number === null && one.marks.length === 0;
}

/** At the precision of the coarser of the two. */
function isAlike({ value, decimals }: Observation, printed: number, shown: number | null): boolean {
  const places = Math.min(decimals ?? 0, shown ?? 0);
  return roundHalfUp(value ?? 0, places) === roundHalfUp(printed, places);
}
