/** The report of a choice. */
import type { Rests } from '../in-parts';
import type { DocumentContent } from '../summary/document';
import { overview } from './overview';
import { progressReport } from './progress';
import { quarterlyReport } from './quarterly';
import type { ReportChoice } from './report-choice';
import type { ReportInput } from './report-input';
import { scrutinyReport } from './scrutiny';
import { spotlight } from './spotlight';

/** With rests between its themes. Throws a RangeError where the plan has no such sub-theme. */
export function* makeReport(choice: ReportChoice, input: ReportInput): Rests<DocumentContent> {
  switch (choice.kind) {
    case 'overview': return overview(input);
    case 'quarterly': return yield* quarterlyReport(input);
    case 'progress': return yield* progressReport(input);
    case 'scrutiny': return yield* scrutinyReport(input);
    case 'spotlight': return spotlight(input, choice.subTheme);
  }
}
