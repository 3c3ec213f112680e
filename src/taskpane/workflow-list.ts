/** What the pane's buttons do: one script, apart from the first, so that the first screen waits for none of it. */
export { acceptMatches, undoMatch } from '../workflow/accept-match';
export { auditWorkbook } from '../workflow/audit-workbook';
export { answerQuestion } from '../workflow/answer-question';
export { applyFixes, undoFixes } from '../workflow/apply-fixes';
export { readWithBestPlan } from '../workflow/best-plan';
export { checkAgain } from '../workflow/check-again';
export { chooseReading, undoChoice } from '../workflow/choose-reading';
export { copyDocument, copyTable } from '../workflow/copy-for-word';
export { periodsOnOffer } from '../workflow/periods-on-offer';
export { readAnyWorkbook, readWorkbook } from '../workflow/read-workbook';
export { saveSettings } from '../workflow/save-settings';
export { themeDocuments } from '../workflow/theme-documents';
export { writeFramework } from '../workflow/write-framework';
export { reportDocuments, writeReports } from '../workflow/write-reports';
export { writeThemeSummaries } from '../workflow/write-theme-summaries';
export { writeValidation } from '../workflow/write-validation';
