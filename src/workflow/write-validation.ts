/** What was found, written into the workbook for the file: Validation, Coverage and Reconciliation, with acknowledgements kept. */
import type { Finding } from '../domain/checks/finding';
import type { Rests } from '../domain/in-parts';
import type { SheetPlan } from '../domain/render/sheet-plan';
import { acknowledgementsIn, type Acknowledgement } from '../domain/validation/acknowledgement';
import { coverageMatrix } from '../domain/validation/coverage-matrix';
import { coverageSheet } from '../domain/validation/coverage-sheet';
import { findingKey } from '../domain/validation/finding-key';
import { reconcile } from '../domain/validation/reconciliation';
import { reconciliationSheet } from '../domain/validation/reconciliation-sheet';
import { readValidationRows, VALIDATION_MARK, type ValidationRow } from '../domain/validation/validation-rows';
import { tablesRead } from '../domain/table/cells-read';
import { validationSheet } from '../domain/validation/validation-sheet';
import type { Understanding } from './understanding';
import { WorkbookFault, type OwnSheet, type WorkbookPort, type WorkOptions, type WrittenSheet } from './workbook-port';

/** A reason given in the pane for letting these findings stand. An empty reason takes an acknowledgement back. */
export interface GivenReason {
  readonly findings: readonly Finding[];
  readonly reason: string;
  readonly by: string;
}

type Understood = Pick<Understanding, 'plan' | 'findings' | 'series' | 'coverage' | 'reading' | 'snapshot'>;

/**
 * Writes the Validation sheet, and with a plan Coverage and Reconciliation, in at most four round trips; what people typed on the
 * first is kept. `when` is the moment in words. Rejects with a WorkbookFault, and writes nothing, where the sheet's headings are gone.
 */
export async function writeValidation(
  port: WorkbookPort,
  { plan, findings, series, coverage, reading, snapshot }: Understood,
  when: string,
  given: GivenReason | null = null,
  options: WorkOptions = {},
): Promise<readonly WrittenSheet[]> {
  return port.write(function* plans(ownSheets): Rests<readonly SheetPlan[]> {
    const own = ownSheets.find(({ mark }) => mark === VALIDATION_MARK);
    const rows = standing(own);
    const acknowledged = withReason(acknowledgementsIn(own?.values ?? []), given, when);
    const validation = validationSheet(findings, plan, acknowledged, rows, when);
    yield;
    if (!plan) return [validation];
    const matrix = coverageMatrix(plan, series, coverage);
    yield;
    const covered = coverageSheet(plan, matrix, when);
    yield;
    return [validation, covered, reconciliationSheet(plan, reconcile(plan, reading.tables, coverage), when)];
  }, { ...options, restsOn: tablesRead(snapshot, reading) });
}

function standing(own: OwnSheet | undefined): readonly ValidationRow[] {
  const rows = readValidationRows(own?.values ?? []);
  if (rows) return rows;
  throw new WorkbookFault(
    `Sheet "${own?.name ?? ''}" has lost its row of headings (Severity, Sheet, Cell …), so the acknowledgements on it cannot be told apart. ` +
      'Put the headings back, or delete the sheet to begin afresh, then try again. Nothing was written.',
    'validation-not-understood',
  );
}

function withReason(earlier: ReadonlyMap<string, Acknowledgement>, given: GivenReason | null, when: string): ReadonlyMap<string, Acknowledgement> {
  if (!given) return earlier;
  const acknowledged = new Map(earlier);
  const reason = given.reason.trim();
  for (const finding of given.findings) {
    const key = findingKey(finding);
    if (reason === '') acknowledged.delete(key);
    else acknowledged.set(key, { key, reason, by: given.by.trim(), when });
  }
  return acknowledged;
}
