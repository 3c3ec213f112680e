/** What the commands on returns print with --json: one stable shape each; what does not apply is null, never absent. */
import type { ImportPreview } from '../../domain/returns/import/preview';
import type { Undone } from '../../workflow/undo-import';
import type { ImportedFiles } from './import-files';
import type { TrackedFile } from './track-file';

/**
 * { out, import, accepted, taken: [id], sheets: [{ mark, name, made }], returns: [{ number, file, fingerprint, recipient, quarter, declaredBy,
 *   declaredOn, importedBefore, counts: { new, revised, unchanged, missing, refused }, refused: [{ code, sheet, address, measureId, message }],
 *   noticed: [the same], summary }], lines: [{ id, return, measureId, measure, source, place, period, status, old: { text, sheet, cell, isOwn },
 *   now, changed: [column], at: { sheet, cell }, reasons: [{ code, severity, message }], warnings: [the same], questions: [id] }],
 *   questions: [{ id, code, returns: [number], lines: [id], text, choices: [{ id, words }] }] }
 */
export function importAsJson({ preview, accepted, imported, out }: ImportedFiles): unknown {
  return {
    out, import: imported?.number ?? null, accepted, taken: imported?.taken.map(({ id }) => id) ?? [], sheets: imported?.sheets ?? [],
    returns: preview.returns, lines: linesOf(preview), questions: preview.questions,
  };
}

function linesOf({ lines }: ImportPreview): readonly unknown[] {
  return lines.map(({ id, inReturn, measureId, measure, source, place, period, status, old, now, changed, at, reasons, warnings, questions }) =>
    ({ id, return: inReturn, measureId, measure, source, place, period, status, old, now, changed, at, reasons, warnings, questions }));
}

/** { out, import, lines, refused: [{ measureId, measure, period, message }], sheets } */
export function undoAsJson(number: number, undone: Undone, out: string | null): unknown {
  return { out, import: number, lines: undone.lines, refused: undone.refused, sheets: undone.sheets };
}

/**
 * { out, quarter, workingDays, returns: [{ recipient: { kind, id, name }, quarter, due, isDueTyped, received, status:
 *   "awaited"|"overdue"|"part"|"complete", daysLate, asked, given, missing: [measure], queries: [message], toSend: [message], remarks, reminder: { subject, text } }] }
 */
export function trackerAsJson({ quarter, workingDays, returns, out }: TrackedFile): unknown {
  return { out, quarter: quarter.id, workingDays, returns: returns.map((one) => ({ ...one, quarter: one.quarter.id })) };
}
