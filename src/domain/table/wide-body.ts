/** The rows under a header band: measures, section headings, notes, periods of a row's own, and where the table ends. */
import { rowsAPart, type Rests } from '../in-parts';
import type { Period } from '../period/period';
import { splitMarks } from '../value/footnote-marks';
import type { Roles } from './column-roles';
import { isHeadingWord } from './column-roles';
import type { HeaderBand, PeriodRow } from './header-band';
import type { TableNote } from './indicator-table';
import type { ReadingContext } from './reading-context';
import type { NotesSay } from './table-notes';
import { noteMark, notesSay } from './table-notes';

export interface BodyRow {
  readonly row: number;
  /** As it stands in its cell. */
  readonly label: string;
  /** What further columns beside the label say of the row ("Males", "10 to 17"), in their order. */
  readonly more: readonly string[];
  readonly labelColumn: number;
  readonly source: string | null;
  readonly place: string | null;
  readonly section: string | null;
  readonly isTotal: boolean;
  /** Marks on the label. */
  readonly marks: readonly string[];
  /** Periods that the row beneath gives to this row's cells, by column. */
  readonly basis: ReadonlyMap<number, Period>;
}

export interface WideBody extends NotesSay {
  readonly rows: readonly BodyRow[];
  readonly notes: readonly TableNote[];
  readonly unread: readonly { readonly first: number; readonly last: number; readonly reason: string }[];
  /** Last row with figures, and last row taken with notes. */
  readonly lastRow: number;
  readonly end: number;
}

/** More blank rows than this part a table from what stands below. */
const GAP = 3;
const TOTAL = /^(?:grand |sub-?\s?|overall )?totals?$/i;

/** Rows worked out from those above them, or wished for: no observations of a measure. */
const DERIVED_ROW = /^(?:(?:%|per ?cent|percentage|number|annual|year[- ]on[- ]year)\s*)?(?:change|difference|variance)(?:\s*\(?%\)?|\s(?:on|from|since|between|over)\b.{0,40})?$|^targets?(?:\s[\d/ -]+)?$|^rank(?:ing)?$/i;

interface Draft extends Omit<BodyRow, 'basis'> {
  readonly basis: Map<number, Period>;
}

export function* readBody(band: HeaderBand, roles: Roles, context: ReadingContext, periodRows: ReadonlyMap<number, PeriodRow>): Rests<WideBody> {
  const { grid } = context;
  const rows: Draft[] = [];
  const notes: TableNote[] = [];
  const unread: { first: number; last: number; reason: string }[] = [];
  const valueColumns = [...band.columns, ...band.open].map(({ column }) => column).sort((a, b) => a - b);
  const labels = [roles.label, roles.place].filter((one) => one !== null);
  const lead = labels[0] ?? null;
  const leadColumns = leadingColumns(band, roles);
  const stepped = lead === null ? [] : steppedColumns(context, band, lead);
  const besideLabel = [...roles.more.filter((column) => !stepped.includes(column)), ...roles.spare, ...(roles.place === null || roles.place === lead ? [] : [roles.place])];
  let section: string | null = null;
  let carried: string | null = null;
  let placed: string | null = null;
  const moreCarried = new Map<number, string>();
  let blanks = 0;
  let notesRun = false;
  let end = band.bottom;
  let lastRow = band.bottom;
  const part = rowsAPart(valueColumns.length);

  for (let row = band.bottom + 1; row <= band.limit; row += 1) {
    if ((row - band.bottom) % part === 0) yield;
    const filled = valueColumns.filter((column) => !grid.isBlank(row, column));
    const leadText = leadColumns.find((column) => !grid.isBlank(row, column));
    const hasSource = roles.source !== null && !grid.isBlank(row, roles.source);
    if (filled.length === 0 && leadText === undefined && !hasSource) {
      blanks += 1;
      notesRun = false;
      continue;
    }
    const periodRow = periodRows.get(row);
    if (periodRow) {
      if (periodRow.kind === 'basis') giveBasis(context, row, filled, rows.at(-1));
      blanks = 0;
      [lastRow, end] = [row, row];
      continue;
    }
    const labelAt = lead === null ? null : grid.isBlank(row, lead) ? (stepped.find((column) => !grid.isBlank(row, column)) ?? lead) : lead;
    const written = labelAt === null ? '' : grid.text(row, labelAt);
    // "Burglary | Number" above "| Rate": the label holds for the rows below that say only what else is counted.
    const above = rows.at(-1);
    const isOnward = written.trim() === '' && above?.row === row - 1 && filled.length > 0 && besideLabel.some((column) => !grid.isBlank(row, column));
    const label = isOnward ? above.label : written;
    if (filled.length === 0 && leadText !== undefined) {
      const line = grid.text(row, leadText);
      const isKnown = label !== '' && context.match(label, hasSource ? grid.text(row, roles.source) : null, section).measure !== null;
      if (!isKnown && !(hasSource && label !== '')) {
        const mark = noteMark(line);
        if (mark !== undefined || notesRun) {
          notes.push({ mark: mark ?? null, text: line, address: grid.address(row, leadText) });
          notesRun = true;
          end = row;
        } else if (!isHeadingWord(line)) {
          section = line;
          placed = null;
          moreCarried.clear();
        }
        if (blanks > GAP && mark === undefined && !notesRun) break;
        blanks = 0;
        continue;
      }
    }
    notesRun = false;
    if (beginsAnother(context, band, roles, row, blanks, label, filled)) break;
    if (blanks > GAP && rows.length > 0) {
      unread.push({ first: row, last: row, reason: `These figures stand ${String(blanks)} blank rows below the table above and have no row of periods of their own. Give them one, or close the gap.` });
      end = row;
      for (let next = row + 1; next <= band.limit && !rowIsBlank(context, band, next); next += 1) {
        const last = unread.at(-1);
        if (last) unread[unread.length - 1] = { ...last, last: next };
        end = next;
      }
      break;
    }
    blanks = 0;
    if (label.trim() === '') {
      if (filled.length === 0) continue;
      const last = unread.at(-1);
      if (last?.last === row - 1) unread[unread.length - 1] = { ...last, last: row };
      else unread.push({ first: row, last: row, reason: 'These figures have no label in their row, so it is not known what they measure. Write the measure\u2019s name beside them.' });
      [lastRow, end] = [row, row];
      continue;
    }
    if (DERIVED_ROW.test(label.trim())) {
      [lastRow, end] = [row, row];
      continue;
    }
    const sectionText = roles.section === null ? '' : grid.text(row, roles.section);
    if (sectionText !== '') carried = sectionText;
    if (roles.place !== null && !grid.isBlank(row, roles.place)) {
      placed = grid.text(row, roles.place);
      if (lead !== roles.place) moreCarried.clear();
    }
    const isTotal = row === band.totalRow || TOTAL.test(splitMarks(label).text.trim());
    const more = roles.more.filter((column) => !stepped.includes(column)).map((column) => {
      if (!grid.isBlank(row, column)) moreCarried.set(column, grid.text(row, column));
      // Written once above its rows where it stands before the label; beside it, a blank says nothing.
      const text = column < (lead ?? 0) || !grid.isBlank(row, column) ? moreCarried.get(column) : undefined;
      return text === undefined || isTotal ? '' : text.replace(/\s+/g, ' ').trim();
    });
    rows.push({
      row,
      label,
      more,
      labelColumn: labelAt ?? band.left,
      source: hasSource ? grid.text(row, roles.source).trim() : null,
      place: roles.place === null ? null : lead === roles.place ? label : placed,
      section: carried ?? section,
      isTotal,
      marks: splitMarks(label, new Set()).marks,
      basis: new Map(),
    });
    [lastRow, end] = [row, row];
  }
  const periods = band.columns.map(({ period }) => period);
  return { rows, notes, unread, lastRow, end, ...notesSay(notes, periods) };
}

/** Columns in which a heading, a label or a note may stand: up to the first period, but for the source. */
function leadingColumns(band: HeaderBand, roles: Roles): readonly number[] {
  const first = Math.min(...[...band.columns, ...band.open].map(({ column }) => column));
  const columns: number[] = [];
  for (let column = band.left; column < first; column += 1) if (column !== roles.source) columns.push(column);
  return columns;
}

/** Columns without a heading right of the labels that hold the label where theirs is blank: names stepped in by their level. */
function steppedColumns({ grid }: ReadingContext, band: HeaderBand, lead: number): readonly number[] {
  const first = Math.min(band.columns[0]?.column ?? lead, band.open[0]?.column ?? Number.POSITIVE_INFINITY);
  const found: number[] = [];
  for (let column = lead + 1; column < first; column += 1) {
    for (let row = band.top; row <= band.bottom; row += 1) if (!grid.isBlank(row, column)) return found;
    let [words, both] = [0, 0];
    for (let row = band.bottom + 1; row <= Math.min(band.limit, band.bottom + 60); row += 1) {
      if (grid.isBlank(row, column) || typeof grid.value(row, column) !== 'string') continue;
      words += 1;
      if (!grid.isBlank(row, lead) || found.some((one) => !grid.isBlank(row, one))) both += 1;
    }
    if (both > 0) return found;
    if (words > 0) found.push(column);
  }
  return found;
}

function rowIsBlank({ grid }: ReadingContext, band: HeaderBand, row: number): boolean {
  for (let column = band.left; column <= (band.columns.at(-1)?.column ?? band.left); column += 1) if (!grid.isBlank(row, column)) return false;
  return true;
}

/** "y/e Dec 14 | y/e Dec 15" beneath a row: its cells' own periods. */
function giveBasis({ grid }: ReadingContext, row: number, filled: readonly number[], above: Draft | undefined): void {
  for (const column of filled) {
    const cell = grid.period(row, column);
    if (cell?.reading.kind === 'sure') above?.basis.set(column, cell.reading.period);
  }
}

/**
 * True for the header of another table, without periods, that stands below a gap or a heading: words where figures would be,
 * and figures in the same columns beneath ("Caseload profile | NPS | CRC").
 */
function beginsAnother({ grid, match }: ReadingContext, band: HeaderBand, roles: Roles, row: number, blanks: number, label: string, filled: readonly number[]): boolean {
  if (filled.length === 0 || (blanks === 0 && label !== '' && !isHeadingWord(label))) return false;
  const areWords = filled.every((column) => {
    const { kind, text } = grid.reading(row, column, {});
    return kind === 'text' && text.length <= 60;
  });
  if (!areWords || row + 1 > band.limit) return false;
  if (label !== '' && match(label, roles.source === null ? null : grid.text(row, roles.source), null).measure) return false;
  for (let below = row + 1; below <= Math.min(row + 3, band.limit); below += 1) {
    if (filled.some((column) => !grid.isBlank(below, column) && grid.reading(below, column, {}).kind !== 'text')) return true;
  }
  return false;
}
