/**
 * Every method in use: its name, version, what it does and where it comes from, as the Method sheet prints them. A version is raised
 * whenever the method's answers change. Decisions and known differences from others stand in DECISIONS.md beside this file.
 */
export interface MethodText {
  readonly name: string;
  readonly version: string;
  readonly what: string;
  readonly source: string;
}

export const METHODS: readonly MethodText[] = [
  {
    name: 'Symbols', version: '1.1',
    what:
      'Rule 1: figures that cannot be compared get no symbol, and the reason in words. Rule 2: figures equal at the precision at which they are held are no change. ' +
      'Rule 3: a change within the measure’s acceptable range is within acceptable range. Rule 4: any other is judged by the measure’s polarity, and is neutral without one.',
    source: 'Safer Stockport Partnership annual report 2016/17, key to symbols.',
  },
  {
    name: 'Percent change', version: '1.0',
    what: '100 × (later − earlier) ÷ earlier, rounded half up; none from 0 or on a base under 50. Percentages change in points.',
    source: 'Home Office practice in its crime tables.',
  },
  {
    name: 'Exact conditional binomial', version: '1.1',
    what:
      'Tests two counts, each over its own exposure: given their sum, the later is binomial if nothing changed. Two-sided p is twice the smaller tail. ' +
      'Exposures are equal unless a denominator, the Populations table, or rate and number together say otherwise. With equal exposures and counts of 10 or more, z = √2(√later − √earlier) stands beside it.',
    source: 'Przyborowski and Wilenski, 1940; Bartlett, 1936, for the square root.',
  },
  {
    name: 'Two-proportion z and Newcombe', version: '1.0',
    what: 'Tests two percentages whose numbers are known, by the pooled z; the interval of their difference is Newcombe’s, from Wilson limits.',
    source: 'Newcombe, Statistics in Medicine 17, 1998, method 10.',
  },
  {
    name: 'Intervals', version: '1.1',
    what: 'Counts and rates: exact Poisson limits below 10, Byar’s method from 10. Percentages: Wilson score. At 95% and 99.8%.',
    source: 'APHO Technical Briefing 3; Garwood, 1936; Breslow and Day, 1987; Wilson, 1927.',
  },
  {
    name: 'Recent trend', version: '1.0',
    what:
      'The slope of the latest five independent yearly points since the last break, weighted by their intervals, or the chi-squared test for trend where numbers and totals are known. ' +
      'There is one where chi-squared passes 9.55 (99.8%) and no single year decides the direction.',
    source: 'OHID Fingertips, recent trends; with t = 1 to 5 and 2 × 1.96. Public implementations differ in these.',
  },
  {
    name: 'Control chart (XmR)', version: '1.0',
    what:
      'Mean ± 2.66 × the average moving range since the last break; moving ranges of 3.267 times their average are left out once. Rules in order: outside the limits; 7 points rising or falling; ' +
      'two of three near a limit; 7 points on one side of the mean. Limits are on trial under 13 points.',
    source: 'NHS England, Making Data Count.',
  },
  {
    name: 'Comparison', version: '1.0',
    what:
      'A benchmark of the same measure and period inside the figure’s interval is similar; otherwise the figure is better or worse by polarity, or lower or higher without one. A target is met or not met. ' +
      'Greater Manchester includes Stockport, so the two are not independent.',
    source: 'OHID Fingertips, comparing with a benchmark.',
  },
  {
    name: 'Populations', version: '1.0',
    what:
      'Rates and counts are taken over a denominator beside the figure; failing that, over the Populations table of the workbook for the same place and people, of the year whose middle lies nearest; failing that, over what rate and number imply.',
    source: 'Mid-year populations, as in Home Office crime rates.',
  },
];
