/** Changes that take returns in, and take an import back, as recipes. */
import type { Answers } from '../../domain/returns/import/accept';
import type { ImportPreview } from '../../domain/returns/import/preview';
import type { ReturnTemplate } from '../../domain/returns/return-template';
import { WorkbookFault } from '../../workflow/workbook-port';
import { named, type ChangeWork } from '../change-work';
import { counted } from '../counted';
import { workflows } from '../workflows';
import type { Asking } from './asking';

/** Takes these lines of the preview, all or none. */
export function importWork(preview: ImportPreview, lines: readonly string[], answers: Answers): ChangeWork {
  return {
    change: { kind: 'import', key: 'import' },
    run: async (understanding, { port, by, when }, options) => {
      const { sheets } = await (await workflows()).importReturns(port, understanding, preview, { accepted: { lines }, answers, when, by }, options);
      return sheets;
    },
    outcome: (_newer, sheets) => `${counted(lines.length, 'figure is', 'figures are')} taken in, on sheet ${named(sheets)}. The import can be undone as a whole, below.`,
  };
}

export function undoImportWork(number: number): ChangeWork {
  return {
    change: { kind: 'undo-import', key: String(number) },
    run: async (understanding, { port, by, when }, options) => {
      const { refused, sheets } = await (await workflows()).undoImport(port, understanding, number, { when, by }, options);
      if (refused.length > 0) throw new WorkbookFault(notUndone(refused.map(({ message }) => message)), 'changed-since-import');
      return sheets;
    },
    outcome: () => `Import ${number.toLocaleString('en-GB')} is undone: every figure that it wrote is as it was before.`,
  };
}

/** So many are told one by one; the others are counted. */
const MOST_TOLD = 5;

function notUndone(messages: readonly string[]): string {
  const more = messages.length > MOST_TOLD ? ` And ${counted(messages.length - MOST_TOLD, 'more', 'more')}.` : '';
  return `Nothing was undone, because figures were changed since. ${messages.slice(0, MOST_TOLD).join(' ')}${more}`;
}

/** Opens the template as a workbook of its own; this one is not touched. */
export function templateWork(template: ReturnTemplate): ChangeWork {
  const { recipient, quarter } = template;
  return {
    change: { kind: 'template', key: recipient.id },
    reads: 'never',
    run: async (_understanding, { port }, options) => {
      await (await workflows()).openTemplate(port, template, `${options.asAt ?? ''}T00:00:00Z`, options);
      return [];
    },
    outcome: () => `The template for ${recipient.name}, ${quarter.label}, is open in a window of its own. Save it there, and send it.`,
  };
}

export function trackerWork(asking: Asking): ChangeWork {
  return {
    change: { kind: 'tracker', key: 'tracker' },
    run: async (understanding, { port }, options) => (await (await workflows()).writeTracker(port, understanding, asking, options)).sheets,
    outcome: (_newer, sheets) => `Who owes what stands on sheet ${named(sheets)}. Due days and remarks that you type there are kept.`,
  };
}
