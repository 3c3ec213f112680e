/** Reads one layout fixture and holds what was read against what it says should be: missed, wrong, or passed over in silence. */
import { parseRange } from '../../src/domain/address';
import type { ObservationKind, Observation } from '../../src/domain/observation';
import type { Reading } from '../../src/domain/table/indicator-table';
import { readTables } from '../../src/domain/table/read-tables';
import { toSeries } from '../../src/domain/table/series';
import type { Covered, ExpectedObservation, LayoutFixture } from './layout';
import { workbookOf } from './snapshot';

export interface LayoutResult {
  readonly expected: number;
  readonly read: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  /** What should have been set aside with a reason, and was not. */
  readonly silent: readonly string[];
}

const FIGURES: ReadonlySet<ObservationKind> = new Set<ObservationKind>(['count', 'rate', 'percent', 'currency', 'number']);
const dates = ({ start, end }: Covered): string => `${start ?? '?'} to ${end ?? '?'}`;
const at = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string => `${sheet}!${cell}`;
const says = (text: string | null, words: string): boolean => (text ?? '').replace(/\s+/g, ' ').toLowerCase().includes(words.toLowerCase());
const near = (a: number | null, b: number | null): boolean => a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)));

const inWords = ({ value, kind, label, place, period }: Observation): string =>
  `${value ?? kind} as "${label}"${place === null ? '' : ` in ${place}`}, "${period.label}" (${dates(period)})`;
const wanted = (one: ExpectedObservation): string =>
  `${one.value ?? one.kind}${one.label === undefined ? '' : ` as "${one.label}"`}${one.place === undefined ? '' : ` in ${one.place}`}, ${[one, ...(one.or ?? [])].map(dates).join(' or ')}`;

function agrees(seen: Observation, one: ExpectedObservation): boolean {
  const isKind =
    one.kind === 'figure' || one.kind === 'count' || one.kind === 'number' || one.kind === 'rate'
      ? FIGURES.has(seen.kind) && (one.kind === 'figure' || (seen.kind !== 'percent' && seen.kind !== 'currency'))
      : seen.kind === one.kind;
  return (
    isKind &&
    [one.value, ...(one.orValues ?? [])].some((value) => near(seen.value, value)) &&
    [one, ...(one.or ?? [])].some(({ start, end }) => start === seen.period.start && end === seen.period.end) &&
    (one.label === undefined || says(seen.label, one.label)) &&
    (one.place === undefined || says(seen.place, one.place))
  );
}

/** Observations of different expected series that came together in one series: all but those of its largest part. */
function merged(reading: Reading, byCell: ReadonlyMap<string, ExpectedObservation>): readonly string[] {
  return toSeries(reading).flatMap(({ key, observations }) => {
    const parts = new Map<string, string[]>();
    for (const one of observations) {
      const part = byCell.get(at(one))?.series;
      if (part === undefined) continue;
      const cells = parts.get(part);
      if (cells) cells.push(at(one));
      else parts.set(part, [at(one)]);
    }
    const [first, ...others] = [...parts].sort((a, b) => b[1].length - a[1].length);
    return others.flatMap(([part, cells]) => cells.map((cell) => `${cell}: of "${part}", read into the series "${key}" of "${first?.[0] ?? ''}"`));
  });
}

function coversCell(address: string, cell: string): boolean {
  const [range, one] = [parseRange(address), parseRange(cell)];
  if (!range || !one) return false;
  return one.row >= range.row && one.row < range.row + range.rows && one.column >= range.column && one.column < range.column + range.columns;
}

/** Reads the fixture's workbook. Every expected cell is missed where nothing with its figure was read there; a figure elsewhere is wrong. */
export function measureLayout(fixture: LayoutFixture): LayoutResult {
  const reading = readTables(workbookOf(fixture.sheets, fixture.dateSystem), fixture.plan);
  const byCell = new Map(fixture.expected.map((one) => [at(one), one]));
  const free = new Set((fixture.free ?? []).map(at));
  const found = new Set<string>();
  const wrong: string[] = [];
  for (const seen of reading.tables.flatMap(({ rows }) => rows.flatMap(({ observations }) => observations))) {
    const cell = at(seen);
    const one = byCell.get(cell);
    if (one) {
      if (found.has(cell)) wrong.push(`${cell}: read twice, here as ${inWords(seen)}`);
      else if (agrees(seen, one)) found.add(cell);
      else if (seen.value !== null || one.value === null) wrong.push(`${cell}: read ${inWords(seen)}; expected ${wanted(one)}`);
    } else if (seen.value !== null && !free.has(cell)) wrong.push(`${cell}: read ${inWords(seen)}; no observation expected`);
  }
  const needed = fixture.expected.filter(({ optional }) => optional !== true);
  const missed = needed.filter((one) => !found.has(at(one))).map((one) => `${at(one)}: expected ${wanted(one)}`);
  const silent = fixture.setAside
    .filter(({ sheet, addressIncludes: cell }) => !reading.unread.some((one) => one.sheet === sheet && (cell === undefined || coversCell(one.address, cell))))
    .map(({ sheet, addressIncludes = '' }) => `${sheet}!${addressIncludes}: set aside without a reason`);
  const named = new Set(wrong.map((line) => line.split(': ')[0]));
  const together = merged(reading, byCell).filter((line) => !named.has(line.split(': ')[0]));
  return { expected: needed.length, read: needed.length - missed.length, missed, wrong: [...wrong, ...together], silent };
}

/** What is missed, wrong and silent, the first eight of each, for a failing test to show; empty where the fixture is read as it should be. */
export function tellLayout({ missed, wrong, silent }: LayoutResult): string {
  const part = (name: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`${name} (${lines.length}):`, ...lines.slice(0, 8).map((line) => `  ${line}`), ...(lines.length > 8 ? [`  … and ${lines.length - 8} more`] : [])];
  return [...part('missed', missed), ...part('wrong', wrong), ...part('silent', silent)].join('\n');
}
