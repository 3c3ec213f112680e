/** What the pane's buttons do: one script, apart from the first, so that the first screen waits for none of it. */
export { acceptMatches, undoMatch } from '../workflow/accept-match';
export { answerQuestion } from '../workflow/answer-question';
export { applyFixes, undoFixes } from '../workflow/apply-fixes';
export { readWithBestPlan } from '../workflow/best-plan';
export { chooseReading, undoChoice } from '../workflow/choose-reading';
export { readAnyWorkbook, readWorkbook } from '../workflow/read-workbook';
export { saveSettings } from '../workflow/save-settings';
export { writeFramework } from '../workflow/write-framework';
export { writeThemeSummaries } from '../workflow/write-theme-summaries';
export { writeValidation } from '../workflow/write-validation';
