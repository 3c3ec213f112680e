/** Validation: every family of checks over what was read, each independent of the others. */
import { columnIndex } from '../address';
import type { AnswerNotUsed } from '../answers/apply-answers';
import type { Plan } from '../framework/plan';
import { during, restDue, type InParts, type Rests, type Step, whole } from '../in-parts';
import type { Series } from '../observation';
import type { WorkbookSnapshot } from '../snapshot';
import type { Reading } from '../table/indicator-table';
import type { Assessment } from '../trend/assessment';
import { FAMILIES } from './families';
import type { Finding, Severity } from './finding';
import type { Found } from './found';
import { makeFinding } from './make-finding';
import { oneCause } from './one-cause';

export interface CheckInput {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: Reading;
  readonly series: readonly Series[];
  readonly assessments: readonly Assessment[];
  readonly plan: Plan | null;
  /** Answers from the Answers sheet that could not be used; none unless given. */
  readonly answersNotUsed?: readonly AnswerNotUsed[];
  /** The day of the check, ISO 8601: what has not begun and what is overdue are looked for only where it is given. */
  readonly asAt?: string;
  /** Counts about individuals from 1 to this are small for what is published; 4 unless given. */
  readonly publicThreshold?: number;
}

/** What a check finds: at once, or, where it is long work, in parts between which whoever drives it may rest. */
export type Checked = readonly Found[] | Rests<readonly Found[]>;

/** A family of checks: its name as "the check of …" says it, and what it finds. */
export interface Family {
  readonly name: string;
  readonly check: (input: CheckInput) => Checked;
}

/**
 * All findings, the most severe first, then by sheet, row and column; those without a cell after those that have one. A check that
 * throws becomes a finding of its own and stops no other; what another finding explains is left out (one-cause.ts).
 */
export function checkWorkbook(input: CheckInput, families: readonly Family[] = FAMILIES): readonly Finding[] {
  return whole(checkWorkbookInParts(input, families));
}

/** The same in steps: one a family of checks, and more in those that are long work. */
export function* checkWorkbookInParts(input: CheckInput, families: readonly Family[] = FAMILIES): InParts<readonly Finding[]> {
  const findings: Found[] = [];
  for (const [done, family] of families.entries()) {
    const step: Step = { words: `Checking ${family.name}`, done, of: families.length };
    yield step;
    for (const finding of yield* findingsOf(family, input, step)) findings.push(finding);
  }
  const ordering: Step = { words: 'Putting the findings in order', done: families.length, of: families.length };
  yield ordering;
  const caused = yield* during(ordering, oneCause(findings));
  yield ordering;
  return yield* during(ordering, inOrder(caused, input.snapshot));
}

function* findingsOf({ name, check }: Family, input: CheckInput, step: Step): InParts<readonly Found[]> {
  try {
    const found = check(input);
    return 'next' in found ? yield* during(step, found) : found;
  } catch (problem) {
    return [makeFinding('check-failed', {}, { check: name, problem: problem instanceof Error ? problem.message : String(problem) })];
  }
}

const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'information'];

/** By severity, then by sheet and place in it; what has no place comes last. Sorted sheet by sheet, so that no part is as long as the whole. */
function* inOrder(findings: readonly Finding[], snapshot: WorkbookSnapshot): Rests<readonly Finding[]> {
  const sheets = new Map(snapshot.sheets.map(({ name }, index) => [name, index]));
  const groups = new Map<number, { readonly finding: Finding; readonly place: number }[]>();
  const isDue = restDue();
  for (const finding of findings) {
    if (isDue(COSTLY)) yield;
    const sheet = finding.sheet === null ? sheets.size + 1 : (sheets.get(finding.sheet) ?? sheets.size);
    const key = SEVERITY_ORDER.indexOf(finding.severity) * (sheets.size + 2) + sheet;
    const group = groups.get(key);
    const placed = { finding, place: placeIn(finding.address) };
    if (group) group.push(placed);
    else groups.set(key, [placed]);
  }
  const ordered: Finding[] = [];
  for (const [, group] of [...groups].sort(([one], [other]) => one - other)) {
    yield;
    for (const { finding } of group.sort((one, other) => one.place - other.place)) ordered.push(finding);
  }
  return ordered;
}

/** A finding's address is taken apart. */
const COSTLY = 2;
/** More than a sheet has columns. */
const COLUMNS = 20_000;

/** One number by which cells stand row by row, and column by column within one. */
function placeIn(address: string | null): number {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)/.exec(address ?? '') ?? [];
  return Number(digits) * COLUMNS + (letters === '' ? -1 : columnIndex(letters));
}
