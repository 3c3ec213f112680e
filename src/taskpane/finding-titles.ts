/** What the pane calls findings of one kind, as short headings; their sentences are the domain's (domain/checks/catalogue.ts). */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['unknown-measure', 'Rows that are not in the plan'],
  ['missing-measure', 'Measures that are not in the workbook'],
  ['missing-measures', 'Parts of the plan with no measure in the workbook'],
  ['not-a-number', 'Words where a figure is expected'],
  ['cell-error', 'Cells that show an error'],
  ['no-figures', 'Rows without figures'],
  ['unexplained-mark', 'Footnote marks without a note'],
  ['note-without-mark', 'Notes that no figure refers to'],
  ['not-comparable', 'Figures that cannot be compared'],
  ['answer-not-used', 'Answers that could not be used'],
  ['two-values', 'Figures that are given twice and differ'],
  ['sources-disagree', 'Sources that disagree'],
  ['hidden-sheet', 'Hidden sheets that were read'],
  ['hidden-rows', 'Hidden rows that were read'],
  ['hidden-columns', 'Hidden columns that were read'],
  ['unread-range', 'Cells that were seen and not read'],
  ['denominator-odd', 'Rates and numbers that do not agree'],
  ['agency-alias', 'Agencies under another name'],
  ['check-failed', 'Checks that could not be made'],
]);

/** The heading of a kind of finding; its code in words for a kind that has none yet: "new-kind" → "New kind". */
export function findingTitle(code: string): string {
  const words = code.replaceAll('-', ' ');
  return TITLES.get(code) ?? words.charAt(0).toUpperCase() + words.slice(1);
}
