/** One returned figure held against what stands: new, revised, unchanged, missing or refused. */
import { isSameFigure } from '../../table/join-returned';
import type { StandingRow } from '../data/standing-data';
import type { Candidate } from './candidates';
import { isInWords } from './candidates';
import { changedColumns, FIGURE_WORDS, standingCells, type FigureCells } from './figure-cells';
import type { HeldFigures } from './held-figures';
import { brokenRules } from './line-rules';
import type { LineNote, LineStatus, Standing } from './preview';
import type { Checked } from './check-candidates';

export interface Compared {
  readonly candidate: Candidate;
  readonly status: LineStatus;
  readonly old: Standing | null;
  readonly changed: readonly string[];
  readonly reasons: readonly LineNote[];
  readonly warnings: readonly LineNote[];
  /** What would be written; null where nothing can be. */
  readonly cells: FigureCells | null;
  /** The row of the Indicator data table that it is about; null where there is none yet. */
  readonly row: StandingRow | null;
  /** What a table of the analyst's own says otherwise; null where none does. */
  readonly differs: Standing | null;
}

/** `dataSheet` is the name of the sheet of the Indicator data table. */
export function compareLine(candidate: Candidate, held: HeldFigures, checked: Checked | undefined, dataSheet: string): Compared {
  const { measure, reading, value } = candidate;
  const rows = held.standing(candidate);
  const [row = null] = rows;
  const own = held.own(candidate);
  const [firstOwn] = own;
  const standing: Standing | null = row ? { text: row.reading.text, sheet: dataSheet, cell: row.cell, isOwn: false } : firstOwn ? { text: firstOwn.text, sheet: firstOwn.sheet, cell: firstOwn.cell, isOwn: true } : null;
  const compared = (status: LineStatus, over: Partial<Compared> = {}): Compared =>
    ({ candidate, status, old: standing, changed: [], reasons: [], warnings: [], cells: null, row, differs: null, ...over });
  const isBlank = reading.kind === 'blank';
  const words = candidate.cells.commentary !== '';
  if (isBlank && !(isInWords(measure) && words)) return compared('missing', { warnings: words ? [kept(candidate)] : [] });
  const broken = isInWords(measure) ? [] : brokenRules(candidate, (reading.value ?? 0) > 100 && held.rowsOf(measure.id).some((one) => one.row.observations.some((figure) => (figure.value ?? 0) > 100)));
  const seen = new Set(broken.map(({ code }) => code));
  const reasons = [...broken, ...(checked?.refused ?? []).filter(({ code }) => !seen.has(code)), ...(rows.length > 1 ? [doubled(candidate, rows, dataSheet)] : [])];
  if (reasons.length > 0) return compared('refused', { reasons });
  const warnings = checked?.warnings ?? [];
  const other = own.find((one) => !isSameFigure(one, reading));
  const differs: Standing | null = other && !isBlank ? { text: other.text, sheet: other.sheet, cell: other.cell, isOwn: true } : null;
  if (!row) return compared(differs ? 'revised' : 'new', { cells: candidate.cells, warnings, differs, old: differs ?? standing, changed: differs ? [FIGURE_WORDS.value] : [] });
  const isSame = isSameFigure(row.reading, reading) && row.reading.marks.join() === reading.marks.join() && row.reading.number === reading.number;
  const cells = merged(candidate, standingCells(row), isSame);
  const changed = changedColumns(standingCells(row), cells).filter((name) => !isSame || name !== 'value');
  if (changed.length === 0) return compared('unchanged', { warnings });
  return compared('revised', { cells, warnings, differs, changed: changed.map((name) => FIGURE_WORDS[name]), old: value.reading.kind === 'blank' ? null : standing });
}

/** What the return leaves blank beside the same figure stays; beside another figure it goes, for it spoke of the old one. A revision of an earlier period says nothing but the figure. */
function merged({ cells, isRevision }: Candidate, standing: FigureCells, isSame: boolean): FigureCells {
  const or = (now: FigureCells['value'], before: FigureCells['value']) => (now === '' ? before : now);
  if (!isSame) return isRevision ? { ...cells, commentary: standing.commentary } : cells;
  return {
    value: standing.value, format: standing.format,
    number: or(cells.number, standing.number), denominator: or(cells.denominator, standing.denominator),
    provisional: isRevision ? standing.provisional : cells.provisional,
    dataAsAt: isRevision ? standing.dataAsAt : or(cells.dataAsAt, standing.dataAsAt), commentary: or(cells.commentary, standing.commentary),
  };
}

function kept({ line: { commentary } }: Candidate): LineNote {
  const text = commentary.replace(/\s+/g, ' ').trim();
  return { code: 'words-without-figure', severity: 'information', message: `No figure was given, so nothing is written; the commentary says: "${text.length > 300 ? `${text.slice(0, 299)}…` : text}"` };
}

function doubled({ measure, period }: Candidate, rows: readonly StandingRow[], sheet: string): LineNote {
  const cells = rows.map(({ cell }) => cell);
  return {
    code: 'stands-twice', severity: 'error',
    message: `"${measure.wording}" for ${period.label} stands more than once on sheet "${sheet}" (cells ${cells.slice(0, 5).join(', ')}), so it is not known which of them to change. Delete the rows that are not wanted, and import again.`,
  };
}
