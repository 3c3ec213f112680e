/** Validation: every family of checks over what was read, each independent of the others. */
import { columnIndex } from '../address';
import type { AnswerNotUsed } from '../answers/apply-answers';
import type { Plan } from '../framework/plan';
import { type InParts, whole } from '../in-parts';
import type { Series } from '../observation';
import type { WorkbookSnapshot } from '../snapshot';
import type { Reading } from '../table/indicator-table';
import type { Assessment } from '../trend/assessment';
import { checkAgencies } from './agencies';
import { checkAnswers } from './answers';
import { checkComparisons } from './comparisons';
import { checkDenominators } from './denominators';
import { checkDoubles } from './doubles';
import type { Finding, Severity } from './finding';
import { checkHidden } from './hidden';
import { makeFinding } from './make-finding';
import { checkMarks } from './marks';
import { checkMissing } from './missing';
import { checkSources } from './sources';
import { checkUnknown } from './unknown';
import { checkUnread } from './unread';
import { checkValues } from './values';

export interface CheckInput {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: Reading;
  readonly series: readonly Series[];
  readonly assessments: readonly Assessment[];
  readonly plan: Plan | null;
  /** Answers from the Answers sheet that could not be used; none unless given. */
  readonly answersNotUsed?: readonly AnswerNotUsed[];
}

/** A family of checks: its name as "the check of …" says it, and what it finds. */
export interface Family {
  readonly name: string;
  readonly check: (input: CheckInput) => readonly Finding[];
}

const FAMILIES: readonly Family[] = [
  { name: 'values', check: checkValues },
  { name: 'figures given twice', check: checkDoubles },
  { name: 'measures that the plan does not know', check: checkUnknown },
  { name: 'measures that the workbook lacks', check: checkMissing },
  { name: 'marks and notes', check: checkMarks },
  { name: 'rates against numbers', check: checkDenominators },
  { name: 'sources against each other', check: checkSources },
  { name: 'hidden rows, columns and sheets', check: checkHidden },
  { name: "agencies' names", check: checkAgencies },
  { name: 'comparisons', check: checkComparisons },
  { name: 'answers', check: checkAnswers },
  { name: 'ranges that were not read', check: checkUnread },
];

/**
 * All findings, the most severe first, then by sheet, row and column; those without a cell after those that have one. A check that
 * throws becomes a finding of its own and stops no other.
 */
export function checkWorkbook(input: CheckInput, families: readonly Family[] = FAMILIES): readonly Finding[] {
  return whole(checkWorkbookInParts(input, families));
}

/** The same in steps, one a family of checks. */
export function* checkWorkbookInParts(input: CheckInput, families: readonly Family[] = FAMILIES): InParts<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [done, family] of families.entries()) {
    yield { words: `Checking ${family.name}`, done, of: families.length };
    for (const finding of findingsOf(family, input)) findings.push(finding);
  }
  return inOrder(findings, input.snapshot);
}

function findingsOf({ name, check }: Family, input: CheckInput): readonly Finding[] {
  try {
    return check(input);
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
