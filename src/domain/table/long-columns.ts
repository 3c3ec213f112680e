/** The columns of a table with one observation a row, known by their usual names. */
export type LongRole =
  | 'measure' | 'part' | 'source' | 'place' | 'period' | 'year' | 'quarter' | 'value' | 'number' | 'denominator' | 'lower' | 'upper' | 'note' | 'section' | 'unit';

const NAMES: readonly (readonly [LongRole, RegExp])[] = [
  ['period', /^(?:time |reporting |financial |data )?period(?: label| covered)?$|^(?:reporting )?(?:date|month)$|^financial[ _]year$|^time$/],
  ['year', /^year$/],
  ['quarter', /^(?:quarter|qtr)$/],
  ['measure', /^(?:indicator|measure|metric|pi|kpi|series|variable|offence|offence type|crime type|performance indicator)(?: name| title| description)?$/],
  ['source', /^(?:data )?(?:source|agency|provider|supplier)(?: name)?$/],
  ['place', /^(?:area|place|ward|neighbourhood|borough|force|local authority|district|region|geography|locality|council)(?: name)?$/],
  ['section', /^(?:theme|sub-?theme|domain|category)(?: name)?$/],
  ['value', /^(?:value|figure|result|observation|obs value|outturn|actual|rate|percentage|score)s?$/],
  ['number', /^(?:number|count|numerator|n|cases|volume)s?$/],
  ['denominator', /^(?:denominator|base|(?:mid-year |resident |total |estimated )?population(?: estimate)?)$/],
  ['lower', /^(?:lower|lower ?ci|lower (?:95 ?%? )?(?:confidence )?(?:limit|interval|bound)|lci|ll|lower ?ci ?95|lower 95.*)$/],
  ['upper', /^(?:upper|upper ?ci|upper (?:95 ?%? )?(?:confidence )?(?:limit|interval|bound)|uci|ul|upper ?ci ?95|upper 95.*)$/],
  ['note', /^(?:value )?(?:notes?|footnotes?|comments?|flags?|markers?)$/],
  ['unit', /^units?(?: of measure)?$/],
];

/** The role that a heading gives its column in a long table; undefined where it gives none. */
export function longRole(heading: string): LongRole | undefined {
  const words = heading.toLowerCase().replace(/[_\s]+/g, ' ').trim();
  return words.length > 50 ? undefined : NAMES.find(([, pattern]) => pattern.test(words))?.[0];
}

/**
 * The columns of one header row by role; null unless it names a period, a figure and a measure, each in a column of its own. A list of
 * populations by place and year needs no column for the measure: its heading says what it is.
 */
export function longColumns(headings: readonly (readonly [column: number, heading: string])[]): ReadonlyMap<LongRole, number> | null {
  const columns = new Map<LongRole, number>();
  for (const [column, heading] of headings) {
    const role = longRole(heading);
    if (role === undefined) continue;
    if (!columns.has(role)) columns.set(role, column);
    // "indicator" and then "measure" (count, rate): the second says which part of the first.
    else if (role === 'measure' && !columns.has('part')) columns.set('part', column);
  }
  const hasFigure = columns.has('value') || columns.has('number');
  const population = columns.get('denominator');
  const isTimed = columns.has('period') || columns.has('year');
  if (isTimed && !hasFigure && !columns.has('measure') && columns.has('place') && population !== undefined) {
    columns.delete('denominator');
    return columns.set('value', population);
  }
  return isTimed && hasFigure && columns.has('measure') ? columns : null;
}
