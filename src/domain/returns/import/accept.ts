/** Which lines of a preview are taken, and what the Indicator data table and the log hold once they are. */
import type { Plan } from '../../framework/plan';
import type { CellScalar } from '../../snapshot';
import { plainWords } from '../../table/row-words';
import type { DataColumn } from '../data/data-sheet';
import type { StandingData } from '../data/standing-data';
import type { DataRow } from '../data/write-data';
import { unfinishedLine } from './changed-since';
import { changedColumns, standingCells, type FigureCells } from './figure-cells';
import { logCells, loggedFingerprint, NO_ORIGIN, ORIGIN_COLUMNS, type ImportLog, type LoggedLine, type LogColumn, type Origin, type OriginColumn } from './import-log';
import { TAKE, type ImportPreview, type PreviewLine, type PreviewReturn } from './preview';
import { takeReturn } from './questions';

/** All that is new or revised; only what is new; some returns by their numbers; or single lines by their ids. */
export type Accepted = 'all' | 'new' | { readonly returns: readonly number[] } | { readonly lines: readonly string[] };

/** The choice made of each question, by its id. A question that is not here is not answered, and nothing that waits for it is taken. */
export type Answers = Readonly<Record<string, string>>;

/** The lines that are taken, in the preview's order. What is unchanged, missing, refused or still asked about is never among them. */
export function acceptedLines({ lines, questions }: ImportPreview, accepted: Accepted, answers: Answers): readonly PreviewLine[] {
  const isDoubled = new Set(questions.filter(({ code }) => code === 'two-returns').map(({ id }) => id));
  const chosen = chooser(accepted);
  return lines.filter((line) => {
    if (line.cells === null || !chosen(line)) return false;
    return line.questions.every((id) => answers[id] === (isDoubled.has(id) ? takeReturn(line.inReturn) : TAKE));
  });
}

function chooser(accepted: Accepted): (line: PreviewLine) => boolean {
  if (accepted === 'all') return () => true;
  if (accepted === 'new') return ({ status }) => status === 'new';
  if ('returns' in accepted) {
    const numbers = new Set(accepted.returns);
    return ({ inReturn }) => numbers.has(inReturn);
  }
  const ids = new Set(accepted.lines);
  return ({ id }) => ids.has(id);
}

/** When and by whom, as the table and the log say it. */
export interface ImportedBy {
  /** The moment in words: "20 November 2026, 16:20". */
  readonly when: string;
  /** Initials, or "". */
  readonly by: string;
}

export interface ImportedRows {
  readonly number: number;
  readonly data: readonly DataRow[];
  readonly log: readonly { readonly cells: Readonly<Record<LogColumn, CellScalar>>; readonly beside: readonly CellScalar[] }[];
}

/**
 * The rows of both sheets once these lines are taken: those that stand keep their order and what people typed in them, new ones follow. A
 * line that an import logged and could not bring into the table is brought there under that import's number, and not logged again.
 */
export function importedRows(taken: readonly PreviewLine[], { returns }: ImportPreview, standing: StandingData | null, log: ImportLog, { when, by }: ImportedBy, plan: Plan): ImportedRows {
  const next = log.lines.reduce((most, line) => Math.max(most, line.number), 0) + 1;
  let latest = 0;
  const byNumber = new Map(returns.map((one) => [one.number, one]));
  const data: DataRow[] = [...(standing?.rows ?? [])];
  const placeOf = new Map((standing?.rows ?? []).flatMap(({ key }, index) => (key === null ? [] : [[key, index] as const])));
  const logged = taken.flatMap((line): LoggedLine[] => {
    const { cells, key, measureId, measure, source, place, period } = line;
    const from = byNumber.get(line.inReturn);
    if (!cells || !from) return [];
    const index = placeOf.get(key);
    const row = index === undefined ? undefined : standing?.rows[index];
    const before = row ? { ...standingCells(row), origin: originOf(row.cells) } : null;
    const file = plainWords(from.file);
    const fingerprint = loggedFingerprint(from.fingerprint);
    const begun = unfinishedLine(key, row, log.lines, plan);
    const isBegun = begun !== null && begun.fingerprint === fingerprint && changedColumns(begun.after, cells).length === 0;
    const number = isBegun ? begun.number : next;
    latest = Math.max(latest, number);
    const earlier = isBegun ? begun.after.earlier : earlierValue(line, row ? row.cells.earlier : '', when);
    const origin: Origin = { return: file, sentBy: sentBy(from, plan), imported: isBegun ? begun.when : when, by: isBegun ? begun.by : by, import: number, earlier };
    const identity = { measureId, measure, source: source ?? '', place: place ?? '', period };
    const made = dataRow(row ?? { cells: { ...BLANK, ...identity }, beside: [], formats: {} }, cells, origin);
    if (index === undefined) placeOf.set(key, data.push(made) - 1);
    else data[index] = made;
    return isBegun ? [] : [{
      number, when, by, file, fingerprint, recipient: from.recipient ?? '', quarter: from.quarter ?? '', declaredOn: from.declaredOn ?? '',
      ...identity, before, after: { ...cells, earlier: origin.earlier }, undone: null,
    }];
  });
  return {
    number: latest, data,
    log: [...log.rows.map(({ kept: { cells, beside } }) => ({ cells, beside })), ...logged.map((line) => ({ cells: logCells(line), beside: [] }))],
  };
}

const BLANK: Readonly<Record<DataColumn, CellScalar>> = {
  measureId: '', measure: '', source: '', place: '', period: '', value: '', number: '', denominator: '', note: '', provisional: '', dataAsAt: '', commentary: '', use: '',
  return: '', sentBy: '', imported: '', by: '', import: '', earlier: '',
};

/** The format of a count; of an empty cell, so that a figure typed there later shows alike. */
const COUNT = '#,##0';

/** A row with another figure and origin; what it is about, its note and what stands beside it stay. */
export function dataRow(row: DataRow, { format, ...cells }: FigureCells, origin: Origin): DataRow {
  return { ...row, cells: { ...row.cells, ...cells, ...origin }, formats: { ...row.formats, value: format, number: row.formats.number ?? COUNT, denominator: row.formats.denominator ?? COUNT } };
}

export function originOf(cells: Readonly<Record<DataColumn, CellScalar>>): Origin {
  return { ...NO_ORIGIN, ...(Object.fromEntries(ORIGIN_COLUMNS.map((name) => [name, cells[name]])) as Record<OriginColumn, CellScalar>) };
}

/** "Transforming Justice" for a theme, the agency for a source; with the role that declared it. */
function sentBy({ recipient, declaredBy }: PreviewReturn, { themes }: Plan): string {
  const [, kind, id] = /^(theme|source):(.*)$/s.exec(recipient ?? '') ?? [];
  const name = kind === 'theme' ? (themes.find((theme) => theme.id === id)?.title ?? id) : id;
  return plainWords([name, declaredBy].filter((part) => part !== undefined && part !== null && part !== '').join(', '));
}

/** What stood before, for all to see; the log keeps every earlier one. */
function earlierValue({ old, status, changed }: PreviewLine, standing: CellScalar, when: string): CellScalar {
  if (!old || status !== 'revised' || !changed.includes('value')) return standing;
  return old.isOwn ? `${old.text} (sheet ${old.sheet}, cell ${old.cell})` : `${old.text} (until ${when})`;
}
