/** Which reports there are, apart from how they are made: whoever only offers them loads nothing else. */
export type ReportChoice =
  | { readonly kind: 'overview' | 'quarterly' | 'progress' | 'scrutiny' }
  /** One sub-theme of the plan, by its id. */
  | { readonly kind: 'spotlight'; readonly subTheme: string };

export const REPORT_KINDS: readonly ReportChoice['kind'][] = ['overview', 'quarterly', 'progress', 'spotlight', 'scrutiny'];
