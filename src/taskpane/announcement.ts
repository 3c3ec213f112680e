/** What a screen reader is told as the work goes on: one short sentence a phase. */
import { parseMark } from '../domain/render/mark';
import { hasTables } from '../domain/table/has-tables';
import { rowsMatched } from '../workflow/rows-matched';
import type { WrittenSheet } from '../workflow/workbook-port';
import { counted } from './counted';
import type { ChangeKind, Phase } from './pane-state';

const CHANGING: Readonly<Record<ChangeKind, string>> = {
  answer: 'Saving the answer.',
  match: 'Saving the match.',
  'reading-choice': 'Saving the choice.',
  fix: 'Making the fix.',
  undo: 'Putting back what stood there.',
  acknowledge: 'Saving the reason.',
  validation: 'Writing the Validation sheet.',
  framework: 'Writing the Framework sheet.',
  settings: 'Saving the settings.',
  report: 'Writing the report.',
  template: 'Making the template.',
  import: 'Writing the Indicator data sheet.',
  'undo-import': 'Putting back what stood there.',
  tracker: 'Writing the tracker sheet.',
  audit: 'Checking the accessible sheets.',
  refresh: 'Reading the workbook.',
};

/** Both styles hold every theme; the accessible one is counted in sheets, of which a theme has several. */
function writtenWords(sheets: readonly WrittenSheet[]): string {
  const kinds = sheets.map(({ mark }) => parseMark(mark)?.kind);
  const [themes, accessible] = (['theme', 'accessible'] as const).map((kind) => kinds.filter((one) => one === kind).length);
  const board = themes === undefined || themes === 0 ? [] : [`${counted(themes, 'theme summary is', 'theme summaries are')} written, and how they were made.`];
  return [...board, ...(accessible === undefined || accessible === 0 ? [] : [`${counted(accessible, 'accessible sheet is', 'accessible sheets are')} written.`])].join(' ');
}

/** Empty where there is nothing new to say; failures are told by their own alert, or where the focus goes. */
export function announcementOf(phase: Phase): string {
  switch (phase.kind) {
    case 'nothing-read':
      return phase.because === 'plan-changed' ? 'The plan has changed. Read the workbook again.' : '';
    case 'reading':
      return phase.progress?.words ?? 'Reading the workbook.';
    case 'read': {
      const { reading, findings } = phase.understanding;
      const { matched, rows } = rowsMatched(reading);
      if (!hasTables(reading)) return 'The workbook is read. No indicator table was found: what you can do now stands under What was read.';
      const tables = counted(reading.tables.length, 'table', 'tables');
      return `The workbook is read: ${tables}, ${matched.toLocaleString('en-GB')} of ${counted(rows, 'row', 'rows')} matched, ${counted(findings.length, 'finding', 'findings')}.`;
    }
    case 'writing':
      return phase.progress?.words ?? 'Writing the theme summaries.';
    case 'written':
      return writtenWords(phase.sheets);
    case 'changing':
      return phase.progress?.words ?? CHANGING[phase.change.kind];
    case 'changed':
      return phase.outcome;
    case 'failed':
      return '';
  }
}
