/** `audit FILE`: the accessible sheets of a workbook against the Analysis Function's rules, rule by rule. */
import type { AccessibleAudit } from '../../domain/audit/accessible-audit';
import type { AuditPlace, AuditVerdict } from '../../domain/audit/audit-rule';
import { auditWorkbook } from '../../workflow/audit-workbook';
import { openWorkbook } from './open-workbook';

const VERDICTS: Readonly<Record<AuditVerdict, string>> = { met: 'Met', 'not-met': 'Not met', author: 'For you to do' };
/** Places of one rule that are written out; the JSON has them all. */
const MOST = 10;

/** Throws CannotBeDone with a sentence where the file cannot be opened. */
export async function auditFile(file: string | undefined): Promise<AccessibleAudit> {
  const { port } = await openWorkbook(file);
  return auditWorkbook(port);
}

/** Faults first, then what is the author's to do, then what is met. */
export function auditInWords({ sheets, results }: AccessibleAudit): string {
  const of = (verdict: AuditVerdict): AccessibleAudit['results'] => results.filter((result) => result.verdict === verdict);
  const lines = (['not-met', 'author', 'met'] as const).flatMap((verdict) =>
    of(verdict).flatMap(({ says, essential, places }) => {
      const more = places.length > MOST ? [`    and ${String(places.length - MOST)} more`] : [];
      return [`${VERDICTS[verdict]}: ${says}${essential ? ' (essential)' : ''}`, ...places.slice(0, MOST).map((place) => `    ${placeInWords(place)}`), ...more];
    }),
  );
  const count = `${String(of('met').length)} of ${String(results.length)} rules met, ${String(of('not-met').length)} not met, ${String(of('author').length)} for you to do.`;
  return [`Looked at ${String(sheets.length)} ${sheets.length === 1 ? 'sheet' : 'sheets'}.`, ...lines, count].join('\n');
}

function placeInWords({ sheet, cell, words }: AuditPlace): string {
  const where = sheet === null ? '' : cell === null ? `${sheet}: ` : `${sheet}, ${cell}: `;
  // Control characters and marks that turn the direction of writing would reach the terminal.
  // eslint-disable-next-line no-control-regex
  return (where + words).replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ');
}
