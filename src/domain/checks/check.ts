/** Validation: every family of checks over what was read, each independent of the others. */
import { columnIndex } from '../address';
import type { AnswerNotUsed } from '../answers/apply-answers';
import type { Plan } from '../framework/plan';
import { during, type InParts, type Rests, type Step, whole } from '../in-parts';
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
  const caused = oneCause(findings);
  yield ordering;
  return inOrder(caused, input.snapshot);
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

function inOrder(findings: readonly Finding[], snapshot: WorkbookSnapshot): readonly Finding[] {
  const sheets = new Map(snapshot.sheets.map(({ name }, index) => [name, index]));
  const keyed = findings.map((finding) => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)/.exec(finding.address ?? '') ?? [];
    const sheet = finding.sheet === null ? Number.MAX_SAFE_INTEGER : (sheets.get(finding.sheet) ?? sheets.size);
    return { finding, keys: [SEVERITY_ORDER.indexOf(finding.severity), sheet, Number(digits), letters === '' ? -1 : columnIndex(letters)] };
  });
  keyed.sort((a, b) => {
    const differing = a.keys.findIndex((key, index) => key !== b.keys[index]);
    return differing === -1 ? 0 : (a.keys[differing] ?? 0) - (b.keys[differing] ?? 0);
  });
  return keyed.map(({ finding }) => finding);
}
