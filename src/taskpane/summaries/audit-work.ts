/** The audit of the accessible sheets, as a recipe: it only looks. */
import type { AccessibleAudit } from '../../domain/audit/accessible-audit';
import type { AuditVerdict } from '../../domain/audit/audit-rule';
import type { ChangeWork } from '../change-work';
import { counted } from '../counted';
import { workflows } from '../workflows';

/** How many rules have this verdict. */
export function countOf({ results }: AccessibleAudit, verdict: AuditVerdict): number {
  return results.filter((result) => result.verdict === verdict).length;
}

/** "2 rules are not met, 4 are yours to do, and 28 are met." */
export function auditWords(audit: AccessibleAudit): string {
  const not = countOf(audit, 'not-met');
  const rules = not === 0 ? 'No rule is broken' : `${counted(not, 'rule is', 'rules are')} not met`;
  return `${rules}, ${counted(countOf(audit, 'author'), 'is', 'are')} yours to do, and ${counted(countOf(audit, 'met'), 'is', 'are')} met.`;
}

/** `onDone` is given what the audit found. */
export function auditWork(onDone: (audit: AccessibleAudit) => void): ChangeWork {
  let words = '';
  return {
    change: { kind: 'audit', key: 'audit' },
    reads: 'never',
    run: async (_understanding, { port }, options) => {
      const audit = await (await workflows()).auditWorkbook(port, options);
      words = auditWords(audit);
      onDone(audit);
      return [];
    },
    outcome: () => words,
  };
}
