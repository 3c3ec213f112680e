/**
 * Returns held against the plan, the workbook and each other: what each line would do, and what has to be asked first. Pure: nothing is
 * written, and the same returns in another order give the same preview.
 */
import { atOnce, CELLS_A_PART, mapInParts, type Rests } from '../../in-parts';
import type { Plan } from '../../framework/plan';
import type { WorkbookSnapshot } from '../../snapshot';
import type { Reading } from '../../table/indicator-table';
import { cutText } from '../../summary/cut-text';
import { fold } from '../../table/row-words';
import { sourceKey } from '../data/data-key';
import { DATA_NAME } from '../data/data-sheet';
import { standingData } from '../data/standing-data';
import { periodAsked } from '../period-asked';
import type { Quarter } from '../quarter';
import { parseQuarter } from '../quarter';
import type { ReturnTemplate } from '../return-template';
import type { ReadReturn } from '../returned';
import { candidatesOf, isInWords, type Candidate, type Unplaced } from './candidates';
import { checkCandidates } from './check-candidates';
import { compareLine, type Compared } from './compare-line';
import { changedSince } from './changed-since';
import { heldFigures } from './held-figures';
import { importLogOf, loggedFingerprint } from './import-log';
import type { ImportPreview, ImportQuestion, LineStatus, PreviewLine, PreviewReturn } from './preview';
import { NOT_TAKEN, TAKE } from './preview';
import { questionsOfDoubles, questionsOfReturn, recipientKey, type Numbered } from './questions';
import { summaryOf } from './summary-words';

export interface PreviewInput {
  readonly plan: Plan;
  readonly snapshot: WorkbookSnapshot;
  readonly reading: Reading;
  /** What was asked of whom; a return whose recipient is not among them is asked about. */
  readonly templates: readonly ReturnTemplate[];
  /** The quarter that is being collected; null takes the latest among the returns and what was imported. */
  readonly quarter: Quarter | null;
}

/** What importing these returns would do. `reading` is of the same snapshot, against the same plan. */
export function previewReturns(returns: readonly ReadReturn[], input: PreviewInput): ImportPreview {
  return atOnce(previewReturnsInParts(returns, input));
}

/** The same with rests around each return. */
export function* previewReturnsInParts(returns: readonly ReadReturn[], { plan, snapshot, reading, templates, quarter }: PreviewInput): Rests<ImportPreview> {
  const numbered = inOrder(returns);
  const found = standingData(snapshot, plan);
  const standing = found === 'headings-lost' ? null : found;
  const log = importLogOf(snapshot);
  const collected = quarter ?? latestQuarter([...returns, ...log.filter(({ undone }) => undone === null)]);
  const known = new Set<string>();
  const placed = yield* mapInParts(numbered, CELLS_A_PART, ({ number, returned }) => {
    const isRepeated = known.has(returned.fingerprint);
    known.add(returned.fingerprint);
    return { number, returned, isRepeated, ...(isRepeated ? { candidates: [], unplaced: [] } : candidatesOf(returned, number, plan, quarter?.id ?? null)) };
  });
  yield;
  const held = heldFigures(reading, standing, placed.flatMap(({ candidates }) => candidates), plan);
  const dataName = standing?.sheet.name ?? DATA_NAME;
  const lines: PreviewLine[] = [];
  const questions: ImportQuestion[] = [];
  const previews: PreviewReturn[] = [];
  for (const { number, returned, isRepeated, candidates, unplaced } of placed) {
    yield;
    const checks = checkCandidates(candidates, returned.file, held, plan, snapshot);
    const compared = withinReturn(candidates).map(({ candidate, twice }) => (twice ? twiceInReturn(candidate, twice) : compareLine(candidate, held, checks.get(candidate), dataName)));
    const asked = askedOf(returned, templates, plan, collected);
    const own = [...compared.map(previewLine), ...unplaced.map((one) => unplacedLine(one)), ...(isRepeated ? [] : notGiven(number, returned, asked, compared, unplaced, plan))];
    const takeable = own.filter(({ cells }) => cells !== null);
    const isAsked = asked && ((line: PreviewLine): boolean => asked.keys.has(lineKey(line.measureId, line.source, line.place, plan)));
    questions.push(...questionsOfReturn({ number, returned }, takeable, { plan, quarter: collected, log, isAsked }), ...lineQuestions(number, compared, log, plan));
    lines.push(...own);
    const counts = countOf(own);
    const told = new Set(own.flatMap(({ reasons }) => reasons.map(({ message }) => message)));
    const further = returned.refused.filter(({ message }) => !told.has(message)).length;
    const importedBefore = log.findLast(({ fingerprint, undone }) => undone === null && fingerprint === loggedFingerprint(returned.fingerprint))?.number ?? null;
    previews.push({
      number, file: returned.file, fingerprint: returned.fingerprint, recipient: recipientKey(returned.recipient) || null, quarter: returned.quarter,
      declaredBy: returned.declaredBy, declaredOn: returned.declaredOn, importedBefore, counts, refused: returned.refused, noticed: returned.noticed,
      summary: summaryOf({ counts, importedBefore, isRepeated, refused: further }),
    });
  }
  yield;
  questions.push(...questionsOfDoubles(lines.filter(({ cells }) => cells !== null), new Map(numbered.map(({ number, returned }) => [number, returned.file]))));
  return { returns: previews, lines: withQuestions(lines, questions), questions };
}

/** By name, then by what they say: whatever order they were chosen in. */
function inOrder(returns: readonly ReadReturn[]): readonly Numbered[] {
  const text = ({ file, fingerprint }: ReadReturn): string => `${file}\u0000${fingerprint}`;
  return [...returns].sort((a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0)).map((returned, index) => ({ number: index + 1, returned }));
}

function latestQuarter(named: readonly Pick<ReadReturn, 'quarter'>[]): Quarter | null {
  return named.reduce<Quarter | null>((latest, { quarter }) => {
    const own = parseQuarter(quarter ?? '');
    return own && (latest === null || (own.period.end ?? '') > (latest.period.end ?? '')) ? own : latest;
  }, null);
}

/** A figure that the same return gives twice: once is enough where both say the same, and neither is taken where they do not. */
function withinReturn(candidates: readonly Candidate[]): readonly { readonly candidate: Candidate; readonly twice: Candidate | null }[] {
  const first = new Map<string, Candidate>();
  const clash = new Map<string, Candidate>();
  for (const one of candidates) {
    const earlier = first.get(one.key);
    if (!earlier) first.set(one.key, one);
    else if (JSON.stringify(earlier.cells) !== JSON.stringify(one.cells) && !clash.has(one.key)) clash.set(one.key, one);
  }
  return [...first.values()].map((candidate) => ({ candidate, twice: clash.get(candidate.key) ?? null }));
}

function twiceInReturn(candidate: Candidate, other: Candidate): Compared {
  const { measure, period, value } = candidate;
  const message = `"${measure.wording}" for ${period.label} is given twice in this return, in cells ${value.address} and ${other.value.address} of sheet "${value.sheet}", and not alike. Delete one of the two.`;
  return { candidate, status: 'refused', old: null, changed: [], reasons: [{ code: 'given-twice', severity: 'error', message }], warnings: [], cells: null, row: null, differs: null };
}

/** As many characters of a commentary as a line of a preview shows. */
const LONGEST_WORDS = 200;

const lineId = (fingerprint: string, key: string): string => `${fingerprint.slice(0, 12)}|${key.replaceAll('\t', '|')}`;

function lineKey(measureId: string, source: string | null, place: string | null, plan: Plan): string {
  return [measureId, sourceKey(source, plan), fold(place ?? '')].join('\t');
}

function previewLine({ candidate, status, old, changed, reasons, warnings, cells }: Compared): PreviewLine {
  const { fingerprint, inReturn, measure, source, place, period, key, value } = candidate;
  // Of a measure that is reported in words the words are what it says.
  const now = value.reading.kind !== 'blank' ? value.reading.text : isInWords(measure) && cells !== null ? cutText(String(cells.commentary), LONGEST_WORDS) : null;
  return {
    id: lineId(fingerprint, key), inReturn, measureId: measure.id, measure: measure.wording, source, place, period: period.label, status, old, now, changed,
    at: { sheet: value.sheet, cell: value.address }, reasons, warnings, questions: [], cells, key,
  };
}

function unplacedLine({ inReturn, fingerprint, measureId, source, place, period, cell, code, message }: Unplaced): PreviewLine {
  const key = ['?', measureId, source ?? '', place ?? '', period, cell.sheet, cell.address].join('\t');
  return {
    id: lineId(fingerprint, key), inReturn, measureId, measure: measureId, source, place, period, status: 'refused', old: null, now: cell.reading.text, changed: [],
    at: { sheet: cell.sheet, cell: cell.address }, reasons: [{ code, severity: 'error', message }], warnings: [], questions: [], cells: null, key,
  };
}

interface Asked {
  readonly lines: ReturnTemplate['lines'];
  readonly quarter: Quarter;
  readonly keys: ReadonlySet<string>;
}

/** What this return was asked for; null where nothing is asked of its recipient. */
function askedOf({ recipient, quarter }: ReadReturn, templates: readonly ReturnTemplate[], plan: Plan, collected: Quarter | null): Asked | null {
  if (!recipient) return null;
  const own = templates.filter((one) => one.recipient.kind === recipient.kind && one.recipient.id === recipient.id);
  const wanted = parseQuarter(quarter ?? '')?.id ?? collected?.id;
  const template = own.find((one) => one.quarter.id === wanted) ?? own[0];
  if (!template) return null;
  const keys = template.lines.map(({ measure, source, place }) => lineKey(measure.id, source, place, plan));
  return { lines: template.lines, quarter: parseQuarter(quarter ?? '') ?? template.quarter, keys: new Set(keys) };
}

/** Lines that were asked for and did not come: the reader of the file refused them and says why, or someone deleted their rows. */
function notGiven(number: number, { fingerprint, refused }: ReadReturn, asked: Asked | null, compared: readonly Compared[], unplaced: readonly Unplaced[], plan: Plan): readonly PreviewLine[] {
  const given = new Set([
    ...compared.filter(({ candidate }) => !candidate.isRevision).map(({ candidate: { measure, source, place } }) => lineKey(measure.id, source, place, plan)),
    ...unplaced.map(({ measureId, source, place }) => lineKey(measureId, source, place, plan)),
  ]);
  return (asked?.lines ?? []).flatMap(({ measure, source, place }): readonly PreviewLine[] => {
    const key = lineKey(measure.id, source, place, plan);
    const period = asked && periodAsked(measure, asked.quarter);
    if (!period || given.has(key)) return [];
    const why = refused.filter(({ measureId }) => measureId === measure.id);
    return [{
      id: lineId(fingerprint, key), inReturn: number, measureId: measure.id, measure: measure.wording, source, place, period: period.label, status: why.length > 0 ? 'refused' : 'missing', old: null,
      now: null, changed: [], at: null, reasons: why.map(({ code, message }) => ({ code, severity: 'error', message })), warnings: [], questions: [], cells: null, key,
    }];
  });
}

/** What is asked about single figures: one that someone changed since it was imported, and one of which a table of the workbook says otherwise. */
function lineQuestions(number: number, compared: readonly Compared[], log: Parameters<typeof changedSince>[1], plan: Plan): readonly ImportQuestion[] {
  return compared.flatMap((one): readonly ImportQuestion[] => {
    const { candidate: { fingerprint, key, measure, period, value }, row, cells, differs } = one;
    if (!cells) return [];
    const id = lineId(fingerprint, key);
    const about = `"${measure.wording}" for ${period.label}`;
    const ask = (code: ImportQuestion['code'], text: string, take: string): ImportQuestion =>
      ({ id: `${code}:${id}`, code, returns: [number], lines: [id], text, choices: [{ id: NOT_TAKEN, words: 'Leave what stands' }, { id: TAKE, words: take }] });
    const since = row ? changedSince(row, log, plan) : null;
    return [
      ...(since === null ? [] : [ask('changed-since', `${about}: ${since} The return says "${value.reading.text}".`, 'Take what the return says')]),
      ...(differs === null ? [] : [ask('workbook-differs', `${about}: cell ${differs.cell} of sheet "${differs.sheet}" says "${differs.text}", and the return "${value.reading.text}". Your own table is not written to: both would stand, and the checks will say so until you correct one.`, 'Write it beside, and correct my table myself')]),
    ];
  });
}

function countOf(lines: readonly PreviewLine[]): Readonly<Record<LineStatus, number>> {
  const counts = { new: 0, revised: 0, unchanged: 0, missing: 0, refused: 0 };
  for (const { status } of lines) counts[status] += 1;
  return counts;
}

function withQuestions(lines: readonly PreviewLine[], questions: readonly ImportQuestion[]): readonly PreviewLine[] {
  const byLine = new Map<string, string[]>();
  for (const { id, lines: about } of questions) {
    for (const line of about) {
      const own = byLine.get(line);
      if (own) own.push(id);
      else byLine.set(line, [id]);
    }
  }
  return lines.map((line) => ({ ...line, questions: byLine.get(line.id) ?? [] }));
}
