/** A chart as content: its figures, what it is read as without seeing it, and how its lines are told apart in grey. */

export interface ChartSeries {
  readonly name: string;
  /** What the line is: the figures, a control chart's mean or limits, or another place to compare with. */
  readonly role: 'figures' | 'mean' | 'limit' | 'comparison';
  /** One a category; null where there is no figure, and the line is broken. */
  readonly values: readonly (number | null)[];
}

export interface ChartContent {
  /** Lower-case words joined by hyphens, unique in the workbook. */
  readonly id: string;
  readonly title: string;
  /** What a person who cannot see it needs: what is shown, from when to when, first, last, highest and lowest figure. */
  readonly alt: string;
  /** Labels of the periods, oldest first. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Title of the vertical axis: "Incidents", "Rate per 1,000". */
  readonly unit: string;
  /** Figures that a rule of the control chart points at, by series and category; empty for a plain line. */
  readonly marked: readonly { readonly series: number; readonly category: number; readonly words: string }[];
}
