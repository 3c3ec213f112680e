/** Which reports there are. */
import type { DocumentContent } from '../summary/document';
import { overview } from './overview';
import { progressReport } from './progress';
import { quarterlyReport } from './quarterly';
import type { ReportInput } from './report-input';
import { scrutinyReport } from './scrutiny';
import { spotlight } from './spotlight';

export type ReportChoice =
  | { readonly kind: 'overview' | 'quarterly' | 'progress' | 'scrutiny' }
  /** One sub-theme of the plan, by its id. */
  | { readonly kind: 'spotlight'; readonly subTheme: string };

export const REPORT_KINDS: readonly ReportChoice['kind'][] = ['overview', 'quarterly', 'progress', 'spotlight', 'scrutiny'];

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
