/** The Validation sheet: every finding with a link to its cell, and room to say why one may stand. */
import type { Finding, Severity } from '../checks/finding';
import type { Plan } from '../framework/plan';
import { listSheet } from '../render/list-sheet';
import type { CellLink, PlanCell, SheetPlan } from '../render/sheet-plan';
import { VALIDATION_LINE } from '../render/visible-mark';
import type { Acknowledgement } from './acknowledgement';
import { findingKey } from './finding-key';
import { CELL_COLUMN, VALIDATION_COLUMNS, VALIDATION_MARK, VALIDATION_NAME, type ValidationRow } from './validation-rows';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', information: 'Information' };

/** Rows of one code on one sheet that are written out; the rest of them are one row with their number. */
const MOST_ALIKE = 200;

interface Line {
  readonly finding: Finding;
  /** How many more of its kind on its sheet this line stands for. */
  readonly more: number;
}

/** Every finding, but that many alike on one sheet are cut to the first, and the rest counted. */
function linesOf(findings: readonly Finding[]): readonly Line[] {
  const alike = new Map<string, number>();
  const keyOf = ({ code, sheet }: Finding): string => JSON.stringify([code, sheet]);
  for (const finding of findings) alike.set(keyOf(finding), (alike.get(keyOf(finding)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return findings.flatMap((finding): Line[] => {
    const key = keyOf(finding);
    const place = (seen.get(key) ?? 0) + 1;
    seen.set(key, place);
    const total = alike.get(key) ?? 0;
    if (place < MOST_ALIKE || total <= MOST_ALIKE) return [{ finding, more: 0 }];
    return place === MOST_ALIKE ? [{ finding, more: total - MOST_ALIKE }] : [];
  });
}

function summary(findings: readonly Finding[], acknowledged: ReadonlyMap<string, Acknowledgement>): string {
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  const passed = findings.filter((one) => acknowledged.has(findingKey(one))).length;
  const of = (number: number, one: string, many: string): string => `${String(number)} ${number === 1 ? one : many}`;
  const counts = `${of(count('error'), 'error', 'errors')}, ${of(count('warning'), 'warning', 'warnings')}, ${String(count('information'))} for information`;
  return `${counts}${passed > 0 ? `; ${String(passed)} of them acknowledged` : ''}.`;
}

/**
 * The sheet: findings in their order, then earlier acknowledgements whose finding is gone, so that nothing typed is lost.
 * `earlier` are the rows that stand on the sheet; `checkedAt` the moment in words.
 */
export function validationSheet(
  findings: readonly Finding[],
  plan: Plan | null,
  acknowledged: ReadonlyMap<string, Acknowledgement>,
  earlier: readonly ValidationRow[],
  checkedAt: string,
): SheetPlan {
  const wordings = new Map((plan?.measures ?? []).map(({ id, wording }) => [id, wording]));
  const lines = linesOf(findings);
  const found = new Set(findings.map(findingKey));
  const rows = lines.map(({ finding, more }): readonly PlanCell[] => {
    const key = findingKey(finding);
    const said = acknowledged.get(key);
    const { severity, sheet, address, measureId, period, message, fix } = finding;
    const measure = measureId === null ? null : (wordings.get(measureId) ?? measureId);
    const words = more > 0 ? `${message} ${String(more)} more like this stand on the sheet; the pane lists them all.` : message;
    return [SEVERITIES[severity], sheet, address, measure, period, words, fix, said?.reason ?? null, said?.by ?? null, said?.when ?? null, key];
  });
  const gone = earlier.filter(({ key, reason, by, when }) => !found.has(key) && [reason, by, when].some((text) => text !== ''));
  const left = gone.map(({ cells }): readonly PlanCell[] => ['No longer found', ...cells.slice(1)]);
  const sheet = listSheet({
    mark: VALIDATION_MARK, name: VALIDATION_NAME, title: 'What was found in the indicator tables',
    lines: [
      `Checked ${checkedAt}${plan ? ` against ${plan.title}` : ', without a plan'}: ${summary(findings, acknowledged)}`,
      'Each cell in the column Cell is a link. To let a finding stand, say why under Acknowledged because: it is kept, and the pane passes it over.',
      VALIDATION_LINE,
    ],
    columns: VALIDATION_COLUMNS, rows: [...rows, ...left],
  });
  const first = sheet.cells.length - rows.length - left.length;
  return { ...sheet, links: lines.flatMap(({ finding }, index) => linkOf(finding, first + index)) };
}

function linkOf({ sheet, address }: Finding, row: number): readonly CellLink[] {
  return sheet === null || address === null ? [] : [{ row, column: CELL_COLUMN, sheet, address }];
}
