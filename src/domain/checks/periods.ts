/** The headings' periods: gaps, order, part years, two bases in one row, and what has not begun. */
import { figuresOf, restDue, type IsDue, type Rests } from '../in-parts';
import { addDays, dayInWords } from '../period/calendar';
import { comparePeriods } from '../period/compare-periods';
import type { Period, PeriodKind } from '../period/period';
import { monthsIn } from '../period/span';
import type { IndicatorTable } from '../table/indicator-table';
import { periodKey } from '../trend/choose-pair';
import { holdsFigure } from '../trend/comparability';
import { isPopulationRow } from '../trend/populations';
import { monthsInWords } from '../trend/refusal';
import type { Code } from './catalogue';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { cellWords, makeFinding } from './make-finding';
import { onLine, sequencesOf, type Line, type Sequence } from './table-lines';

const THINGS: ReadonlyMap<number, string> = new Map([[12, 'year'], [3, 'quarter'], [1, 'month']]);
const BASES: Partial<Record<PeriodKind, string>> = { 'financial-year': 'financial years', 'calendar-year': 'calendar years', 'academic-year': 'academic years' };
/** Labels of what may well lie ahead. */
const AHEAD = /\b(?:forecast|projection|projected|target|plan(?:ned)?|budget|trajectory|ambition|estimate)/i;

/** At the heading that each is about; a long table has none, and its periods are looked at for their basis only. */
export function* checkPeriods({ reading, snapshot, asAt }: CheckInput): Rests<readonly Finding[]> {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const told = new Map<string, { readonly first: Told; readonly tables: Set<IndicatorTable> }>();
  const isDue = restDue();
  for (const table of reading.tables) {
    // Where every row gives a heading other dates, nobody knows what the heading itself covers.
    const sequences = yield* sequencesOf(table, sheets.get(table.sheet), isDue);
    const held = new Set(sequences.flatMap(({ lines }) => lines.map(({ period }) => period.start)));
    const found: Told[] = [];
    for (const sequence of sequences) {
      if (isDue(COSTLY * sequence.lines.length)) yield;
      found.push(
        ...gaps(own(sequence), table.sheet, held), ...outOfOrder(own(sequence), table.sheet), ...partYears(own(sequence), table.sheet),
        ...mixed(own(sequence), table.sheet), ...(asAt === undefined ? [] : yield* ahead(sequence, table, asAt, isDue)),
      );
    }
    if (table.layout === 'long') found.push(...mixed(yield* linesOfLong(table, isDue), table.sheet));
    for (const first of found) {
      const key = [first.code, table.sheet, ...first.alike].join('\t');
      const before = told.get(key);
      if (before) before.tables.add(table);
      else told.set(key, { first, tables: new Set([table]) });
    }
  }
  return [...told.values()].map(({ first, tables }) => first.tell(tables.size));
}

/** A heading is held against the others in five ways. */
const COSTLY = 10;

/** A finding in the making: told once for all the tables of a sheet whose headings are alike. */
interface Told {
  readonly code: Code;
  readonly alike: readonly string[];
  readonly tell: (tables: number) => Finding;
}

const own = ({ lines }: Sequence): readonly Line[] => lines.filter(({ period }) => period.column === null);
const heading = (sheet: string, line: Line) => ({ sheet, address: line.heading, text: line.label, period: line.label });

/** Periods of one length that follow each other but for a gap of whole periods. */
function gaps(lines: readonly Line[], sheet: string, held: ReadonlySet<string | null>): readonly Told[] {
  return [...THINGS].flatMap(([length, thing]) => {
    const alike = dated(lines).filter(({ period }) => monthsIn(period) === length).sort((a, b) => comparePeriods(a.period, b.period));
    const steps = alike.slice(1).map((line, index) => monthsBetween(alike[index]?.period ?? line.period, line.period));
    // Every second year, or every fifth, is a choice; a gap is one where most follow on.
    if (steps.filter((step) => step === length).length * 2 < steps.length || steps.length < 2) return [];
    return steps.flatMap((step, index): readonly Told[] => {
      const [before, after] = [alike[index], alike[index + 1]];
      if (!before || !after || step <= length || step % length !== 0 || held.has(nextStart(before.period))) return [];
      const facts = { at: cellWords(sheet, after.heading), before: before.label, after: after.label, missing: step / length - 1, thing };
      if (hasOthersBetween(before, after, lines)) return [];
      return [{ code: 'missing-period', alike: [before.label, after.label], tell: (tables) => makeFinding('missing-period', { ...heading(sheet, after), count: facts.missing }, { ...facts, tables }) }];
    });
  });
}

function dated(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ period }) => period.start !== null && period.end !== null && period.kind !== 'date');
}

/** True where a column stands between the two that was not read as a period: the missing one may be there. */
function hasOthersBetween(before: Line, after: Line, lines: readonly Line[]): boolean {
  const [from, to] = [Math.min(before.at, after.at), Math.max(before.at, after.at)];
  return lines.filter(({ at }) => at > from && at < to).length < to - from - 1;
}

/** The first day after a period. */
function nextStart({ end }: Period): string {
  return addDays(end ?? '1970-01-01', 1);
}

function monthsBetween(a: Period, b: Period): number {
  const months = ({ start }: Period): number => Number(start?.slice(0, 4)) * 12 + Number(start?.slice(5, 7));
  return months(b) - months(a);
}

/** One heading against the run of the others; where more are out of order, nobody can say which is wrong. */
function outOfOrder(lines: readonly Line[], sheet: string): readonly Told[] {
  const kinds = new Set(lines.map(({ period }) => monthsIn(period)));
  if (lines.length < 4 || kinds.size > 1) return [];
  const signs = lines.slice(1).map((line, index) => Math.sign(comparePeriods(lines[index]?.period ?? line.period, line.period)));
  const direction = Math.sign(signs.reduce((sum, sign) => sum + sign, 0));
  const wrong = signs.findIndex((sign) => sign === -direction && sign !== 0);
  const [before, line] = [lines[wrong], lines[wrong + 1]];
  if (wrong === -1 || !before || !line || signs.filter((sign) => sign === -direction).length > 2) return [];
  const facts = { at: cellWords(sheet, line.heading), before: before.label, after: line.label };
  return [{ code: 'period-order', alike: [before.label, line.label], tell: (tables) => makeFinding('period-order', heading(sheet, line), { ...facts, tables }) }];
}

/** Headings shorter than a year where most are whole years; quarters and months are periods of their own. */
function partYears(lines: readonly Line[], sheet: string): readonly Told[] {
  const years = lines.filter(({ period }) => monthsIn(period) === 12).length;
  if (years < 2 || years * 2 <= lines.length) return [];
  return lines.flatMap((line): readonly Told[] => {
    const months = monthsIn(line.period);
    const isPart = line.period.kind === 'part-year' || (line.period.kind === 'span' && months !== null && months < 12);
    if (!isPart) return [];
    const facts = { at: cellWords(sheet, line.heading), period: line.label, months: months === null ? 'part of a year' : monthsInWords(months) };
    return [{ code: 'part-year', alike: [line.label], tell: (tables: number) => makeFinding('part-year', heading(sheet, line), { ...facts, tables }) }];
  });
}

/** Years on two bases: at the first heading of the rarer one. */
function mixed(lines: readonly Line[], sheet: string): readonly Told[] {
  const byBasis = new Map<string, Line[]>();
  for (const line of lines) {
    const basis = BASES[line.period.kind];
    if (basis === undefined) continue;
    const own = byBasis.get(basis);
    if (own) own.push(line);
    else byBasis.set(basis, [line]);
  }
  const [common, ...rare] = [...byBasis].sort((a, b) => b[1].length - a[1].length);
  if (!common) return [];
  return rare.flatMap(([oddKind, odd]): readonly Told[] => {
    const [first] = odd;
    if (!first) return [];
    const facts = { at: cellWords(sheet, first.heading), odd: odd.map(({ label }) => label), oddKind, kind: common[0] };
    return [{ code: 'mixed-bases', alike: facts.odd, tell: (tables: number) => makeFinding('mixed-bases', { ...heading(sheet, first), count: odd.length }, { ...facts, tables }) }];
  });
}

/** The distinct periods of a long table, each at its first figure. */
function* linesOfLong({ rows }: IndicatorTable, isDue: IsDue): Rests<readonly Line[]> {
  const found = new Map<string, Line>();
  for (const row of rows) {
    if (isDue(figuresOf(row))) yield;
    for (const { period, cell } of row.observations) {
      const key = periodKey(period);
      if (period.column === null && !found.has(key)) found.set(key, { period, label: period.label, heading: cell, at: 0 });
    }
  }
  return [...found.values()];
}

function* ahead(sequence: Sequence, table: IndicatorTable, asAt: string, isDue: IsDue): Rests<readonly Told[]> {
  const found: Told[] = [];
  for (const [index, line] of sequence.lines.entries()) {
    const { start } = line.period;
    if (start === null || start <= asAt || AHEAD.test(`${table.title ?? ''} ${line.label}`)) continue;
    if (isDue(sequence.rows.length)) yield;
    const rows = sequence.rows.filter((row) => !AHEAD.test(`${row.label} ${row.section ?? ''}`) && !isPopulationRow(table, row));
    const figures = onLine({ ...sequence, rows }, index).filter((one) => holdsFigure(one) && !one.marks.some((mark) => /^\[f\]$/i.test(mark)));
    if (figures.length === 0) continue;
    const facts = { at: cellWords(table.sheet, line.heading), period: line.label, asAt: dayInWords(asAt), count: figures.length };
    found.push({ code: 'future-period', alike: [line.label], tell: (tables: number) => makeFinding('future-period', { ...heading(table.sheet, line), count: figures.length }, { ...facts, tables }) });
  }
  return found;
}
