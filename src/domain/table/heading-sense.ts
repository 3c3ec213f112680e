/** What the words of a heading say of the figures below it, whatever table it heads. */

/** Headings of figures that are worked out from a measure, or wished for it, and are no observation of it. */
const DERIVED: readonly RegExp[] = [
  /\bchanges?\b|\bdifference\b|\bdiff\b|\bvariance\b|\bvariation\b|[+]\s*\/\s*-|±|\bgrowth\b/i,
  /\btargets?\b|\bforecasts?\b|\bproject(?:ed|ions?)\b|\bpredict(?:ed|ions?)\b|\btrajectory\b|\bexpected\b|\bambition\b/i,
  /\brank(?:ing|ed)?s?\b|\bquartile\b|\bdecile\b|\bquintile\b|\brag\b|\btrend\b|\bdirection of\b|^status$/i,
  /\bcumulative\b|^(?:ytd|year[- ]to[- ]date|to date)$/i,
  /^(?:(?:\d+|two|three|four|five|ten)[- ](?:year|month|quarter)s? )?(?:rolling |moving |mean )?(?:average|mean|avg)\.?(?: .{0,20}\d.*)?$|\b(?:rolling|moving|(?:\d+|two|three|four|five|ten)[- ](?:year|month|quarter)s?) (?:average|mean|avg)\b/i,
  /\bvs\.?\b|\bversus\b|\bcompared\b|\bcomparison\b/i,
];

/**
 * True for "% change", "Target 2016/17", "Rank", "5 year average", "Cumulative": such columns and rows
 * are left out. "Average weekly earnings" is a measure and stays.
 */
export function isDerived(heading: string): boolean {
  const words = heading.replace(/\s+/g, ' ').trim();
  return words.length <= 160 && DERIVED.some((pattern) => pattern.test(words));
}

const MEASURE_WORDS =
  /^\(?(?:numbers?|no\.?|n|counts?|volumes?|rates?|percent|per ?cent|%|per\b|values?|totals?|actuals?|figures?|£|thousands|\(?000s?|0{3}s|offences|lower|upper|numerators?|denominators?|ci\b)/i;

/** True for a heading that says which figure of a measure stands below it ("Number", "Rate per 1,000"), not of whom or where. */
export function isMeasureWord(heading: string): boolean {
  return MEASURE_WORDS.test(heading.trim());
}

const UNIT =
  /^\(?(?:numbers?|no\.?|counts?|headcount|full[- ]time equivalents?|fte|%|percent(?:age)?s?|per ?cent|rates?(?: per.*)?|per [\d,]+.*|£.{0,20}|0{3}s|'0{3}s?|thousands|millions|persons|people|£m|£k)\)?\d?$/i;

/** Which limit of a figure's interval stands below the heading; 'width' where it is how far off they lie; null for none of these. */
export function limitOf(heading: string): 'lower' | 'upper' | 'width' | null {
  const words = heading.replace(/[\s_]+/g, ' ').trim();
  if (words.length > 50) return null;
  if (/^(?:95 ?% )?(?:ci |cl )?(?:lower|low)(?: ?(?:95 ?%? )?(?:confidence )?(?:limit|bound|interval|ci|cl|95.*))?$|^(?:lci|lcl|ll)$/i.test(words)) return 'lower';
  if (/^(?:95 ?% )?(?:ci |cl )?(?:upper|high)(?: ?(?:95 ?%? )?(?:confidence )?(?:limit|bound|interval|ci|cl|95.*))?$|^(?:uci|ucl|ul)$/i.test(words)) return 'upper';
  return /^conf(?:idence)?\b\.?(?: interval)?(?: \(?\+?\/?-?\)?)?$|^(?:95 ?% )?(?:ci|confidence interval|margin of error)(?: \(?[+/±-]+\)?)?$|^±$/i.test(words) ? 'width' : null;
}

/** True for a heading that is a unit and no more: "(thousands)", "%", "£m". */
export function isUnitWord(heading: string): boolean {
  return UNIT.test(heading.trim());
}

/** True for an official or a database's code: E08000007, K04000001, MGSX, ABCD1. They head columns and name nothing. */
export function isCode(text: string): boolean {
  return /^[A-Z]\d{8}$|^[A-Z]{4}$|^[A-Z][A-Z0-9]{2,5}\d$|^\d{2}[A-Z]{2}$/.test(text.trim());
}

/** A heading of a whole year beside its quarters or months: the year's own figure. */
export function isWholeYear(text: string): boolean {
  return /^(?:(?:full |whole |annual |financial |calendar |year(?:ly)? )?(?:year|total)s?|annual|all|fye?|year end(?:ing)?|12 months)$/i.test(text.trim());
}
