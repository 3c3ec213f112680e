/** Findings that the analyst has looked at and let stand, each with a reason: kept on the Validation sheet. */
import type { Finding } from '../checks/finding';
import type { CellScalar, WorkbookSnapshot } from '../snapshot';
import { findingKey } from './finding-key';
import { readValidationRows, VALIDATION_MARK } from './validation-rows';

export interface Acknowledgement {
  /** See findingKey. */
  readonly key: string;
  readonly reason: string;
  /** Initials and the moment in words, as typed; "" where not given. */
  readonly by: string;
  readonly when: string;
}

/** The acknowledgements on the Validation sheet of this workbook, by key; none where there is no such sheet. */
export function acknowledgementsOf({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): ReadonlyMap<string, Acknowledgement> {
  const sheet = sheets.find(({ mark }) => mark === VALIDATION_MARK);
  return sheet ? acknowledgementsIn(sheet.values) : new Map();
}

/** The same from a sheet's values, rows × columns. A row without a reason acknowledges nothing. */
export function acknowledgementsIn(values: readonly (readonly CellScalar[])[]): ReadonlyMap<string, Acknowledgement> {
  const rows = readValidationRows(values) ?? [];
  return new Map(rows.flatMap(({ key, reason, by, when }) => (reason === '' ? [] : [[key, { key, reason, by, when }] as const])));
}

/** The findings that nobody has acknowledged, in their order. */
export function openFindings(findings: readonly Finding[], acknowledged: ReadonlyMap<string, Acknowledgement>): readonly Finding[] {
  return acknowledged.size === 0 ? findings : findings.filter((finding) => !acknowledged.has(findingKey(finding)));
}
