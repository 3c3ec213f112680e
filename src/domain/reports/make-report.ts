/** The report of a choice. */
import type { DocumentContent } from '../summary/document';
import { overview } from './overview';
import { progressReport } from './progress';
import { quarterlyReport } from './quarterly';
import type { ReportChoice } from './report-choice';
import type { ReportInput } from './report-input';
import { scrutinyReport } from './scrutiny';
import { spotlight } from './spotlight';

/** Throws a RangeError where the plan has no such sub-theme. */
export function makeReport(choice: ReportChoice, input: ReportInput): DocumentContent {
  switch (choice.kind) {
    case 'overview': return overview(input);
    case 'quarterly': return quarterlyReport(input);
    case 'progress': return progressReport(input);
    case 'scrutiny': return scrutinyReport(input);
    case 'spotlight': return spotlight(input, choice.subTheme);
  }
}
