/** The season of a series of quarters or months: what each quarter or month of the year is like. */
import type { Observation, Series } from '../observation';
import type { DocumentTable } from '../summary/document';
import type { PlainFigure } from '../summary/theme-summary';
import { holdsFigure } from '../trend/comparability';
import { latestRun } from '../trend/latest-run';
import { column, figureCell, idOf, rowHeading, textCell } from './document-parts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** Two years are the least that can show a season at all. */
const FEWEST_YEARS = 2;

export interface Season {
  readonly table: DocumentTable;
  /** "Highest on average in July to September (412), lowest in January to March (301), over 3 years." */
  readonly words: string;
}

/** Null where the series has no quarters or months, or fewer than two years of each since its last break. */
export function seasonOf(series: Series, name: string): Season | null {
  const latest = series.observations.findLast(holdsFigure);
  const kind = latest?.period.kind;
  if (!latest || (kind !== 'financial-quarter' && kind !== 'calendar-quarter' && kind !== 'month')) return null;
  const parts = new Map<string, Observation[]>();
  for (const one of latestRun(series, latest).observations) {
    if (one.period.kind !== kind || one.period.start === null || one.period.end === null || !holdsFigure(one)) continue;
    const words = partWords(one.period.start, one.period.end);
    const held = parts.get(words);
    if (held) held.push(one);
    else parts.set(words, [one]);
  }
  const wanted = kind === 'month' ? 12 : 4;
  const fewest = Math.min(...[...parts.values()].map(({ length }) => length));
  if (parts.size < wanted || fewest < FEWEST_YEARS) return null;
  const decimals = Math.max(...[...parts.values()].flat().map((one) => one.decimals ?? 0));
  const rows = [...parts]
    .sort(([, a], [, b]) => ((a[0]?.period.start ?? '').slice(5) < (b[0]?.period.start ?? '').slice(5) ? -1 : 1))
    .map(([words, held]) => {
      const values = held.map(({ value }) => value ?? 0);
      return { words, years: held.length, average: values.reduce((sum, value) => sum + value, 0) / values.length, low: Math.min(...values), high: Math.max(...values) };
    });
  const plain = (value: number, more: number): PlainFigure => ({ kind: latest.kind === 'percent' || latest.kind === 'currency' ? latest.kind : 'number', value, decimals: decimals + more });
  const [highest] = [...rows].sort((a, b) => b.average - a.average);
  const [lowest] = [...rows].sort((a, b) => a.average - b.average);
  const text = (value: number): string => figureCell(plain(value, 1)).text;
  return {
    table: {
      kind: 'table', id: idOf('season', series.measureId ?? series.label, series.source ?? '', series.place ?? ''), caption: `Season: ${name}`,
      columns: [rowHeading('Part of the year', 44), column('Years', 10, 'right'), column('Average', 12, 'right'), column('Lowest', 12, 'right'), column('Highest', 14, 'right')],
      rows: rows.map(({ words, years, average, low, high }) => [
        textCell(words), figureCell({ kind: 'count', value: years, decimals: 0 }), figureCell(plain(average, 1)), figureCell(plain(low, 0)), figureCell(plain(high, 0)),
      ]),
      notes: [],
    },
    words: highest && lowest && highest.average !== lowest.average
      ? `By season: highest on average in ${highest.words} (${text(highest.average)}), lowest in ${lowest.words} (${text(lowest.average)}). Averages of few years: no test was made.`
      : 'By season: no part of the year is higher than another on average.',
  };
}

function partWords(start: string, end: string): string {
  const [first, last] = [MONTHS[Number(start.slice(5, 7)) - 1] ?? '', MONTHS[Number(end.slice(5, 7)) - 1] ?? ''];
  return first === last ? first : `${first} to ${last}`;
}
