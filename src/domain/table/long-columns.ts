/** What the columns of a table with one observation a row are for, known by their usual names. */
import { headingWords } from './heading-words';

export type LongRole =
  | 'period' | 'year' | 'quarter' | 'month' | 'start' | 'end' | 'identifier' | 'year-range'
  | 'measure' | 'measure-code' | 'offence' | 'unit' | 'section' | 'source'
  | 'place' | 'place-type' | 'place-code' | 'dimension' | 'code'
  | 'value' | 'share' | 'number' | 'numerator' | 'denominator' | 'population' | 'lower' | 'upper' | 'note'
  | 'ignored';

export interface ColumnSense {
  /** Undefined where the heading gives none: what stands below it decides. */
  readonly role: LongRole | undefined;
  /** What the column belongs to, by the other words of its heading: "Rate lower CI" → "rate". */
  readonly of: string;
}

const PLACE =
  'area|place|ward|neighbourhood|borough|force(?: area)?|police force(?: area)?|pfa|frs|fra|fire(?: and rescue)? (?:service|authority)|la|lad|ltla|utla|local authority(?: district)?|' +
  'administrative geography|districts?|region|geography|locality|council|county|country|csp|community safety partnership|probation (?:area|region)|authority|lsoa|msoa|parent|' +
  'city|town|parish|constituency|prison|establishment|ccg|icb|sub icb|trust|org|organisation|falls within|statistical unit';
const CODED = '(?: (?:code|cd|id|ref|reference|ons code|gss code|no))';

/** Tried in order on the heading's words: the first that holds gives the role. */
const NAMES: readonly (readonly [LongRole, RegExp])[] = [
  ['dimension', /^(?:year|years|decade) of birth(?: (?:band|group|range|cohort))?$|^birth (?:year|decade|cohort)(?: (?:band|group|range))?$/],
  ['ignored', /\bsort(?:able|ed)?\b|\b(?:rank|ranking|rag|polarity|longitude|latitude|easting|northing|url|link|hyperlink)\b|^(?:row|record|line|serial|sequence)(?: (?:no|number|id))?$|^(?:order|new data|direction|owner|lead|frequency|decimal places|time period range)$/],
  ['ignored', /^compare(?:d|s) (?:to|with)\b|\b(?:trend|targets?|baseline|benchmark|changes?|difference|diff|variance|previous|prior|goal)\b|^(?:%|percentage|percent) (?:point )?change|\b99(?: \d)?\b|\b99\.\d+\b/],
  ['ignored', /\b(?:published|publication|release|released|updated|extracted|extraction|submitted|due|created|review|birth|baseline|refreshed)\b.*\b(?:date|year|month|time)\b|\b(?:date|year|month|time)\b.*\b(?:published|publication|released?|updated|extracted|submitted|due|created|of birth|review)\b|^last updated$/],
  ['identifier', /^(?:time|period|time period|year|date)(?: period)? (?:identifier|type|kind|basis)$|^periodicity$/],
  ['year-range', /^year range$/],
  ['start', /^(?:(?:period|time|reporting|data|quarter|month|year|date)(?: period)? )?(?:start|from|begin|begins|beginning|starting)(?: (?:date|of period|period))?$|^first day$/],
  ['end', /^(?:(?:period|time|reporting|data|date)(?: period)? )?(?:end|to|ends|finish)(?: (?:date|of period|period))?$|^last day$|^(?:quarter|month|year) end date$/],
  ['quarter', /^(?:(?:calendar|financial|fiscal|fin|fy|reporting|time) )?(?:quarter|qtr|quarters)(?: (?:label|name|number|no|of year))?$/],
  ['month', /^(?:(?:calendar|financial|fiscal|reporting) )?month(?: (?:label|name|number|no))?$/],
  ['year', /^(?:(?:calendar|financial|fiscal|fin|reporting|academic|school|survey|mid|data|time) )?(?:years?|yr|fy)(?: (?:label|name|code))?$|^fy$/],
  ['period', /^(?:(?:time|reporting|data|reference|measurement|collection|financial|calendar|fiscal|academic|date|survey|school) )?(?:period|periods|time|date|dates|years?|months?|quarters?)(?: (?:label|name|covered|text|description|code|of data))?$/],
  ['period', /^(?:(?:financial|12 months|twelve months|reporting|calendar|rolling) )?(?:year|quarter|month|week|period|12 months|twelve months|3 months|three months)(?: to)?(?: (?:ending|ended|end|starting|beginning|commencing))?(?: (?:in )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))?$|^(?:mmm yy|yyyy qq|yyyy|mmm yyyy|wave|survey wave|snapshot date|census date|as at|calendar years?|time period name|mid year)$/],
  ['note', /^(?:(?:value|data|obs|observation|revision|figure|measure|suppression|disclosure)s? )?(?:notes?|footnotes?|comments?|flags?|markers?|markings?|marking|status|symbols?|shorthand|caveats?|suppression|confidentiality|conf)(?: (?:id|name|code|text))?$|^v\d+ marking$/],
  ['unit', /^(?:units?|uom|measurement units?)(?: (?:of (?:measure|measurement)|name|type))?$|^(?:value|figure|measure|number|metric) (?:type|unit|format|kind)$/],
  ['measure-code', new RegExp(`^(?:indicator|measure|metric|pi|kpi|variable|statistic)s?${CODED}s?$|^pi$|^(?:indicator|measure) number$`)],
  ['measure', /^(?:(?:pi|kpi|performance|key|headline|the|our|statistic|data|performance indicator) )*(?:indicator|measure|metric|pi|kpi|series|variable|statistic|performance)s?(?: (?:name|title|description|label|type|short name|full name|long name|text))?$/],
  ['place-code', new RegExp(`^(?:${PLACE})${CODED}s?$|^(?:new |old )?la code$|^[a-z]{2,4}\\d{2}cd$|^(?:gss|ons|e) ?code$|^new la code$`)],
  ['place-type', /^(?:area|geography|geographic|geographical|place|org|organisation)(?: (?:type|level|category))$/],
  ['place', new RegExp(`^(?:(?:${PLACE})(?: (?:name|label|nm))?s?|[a-z]{2,4}\\d{2}nm)$`)],
  ['offence', /^(?:offence|crime|incident|event)(?: (?:type|name|description|category|group|sub group|subgroup|class|detail))*$/],
  ['section', /^(?:(?:sub )?themes?|domain|priority|outcome|objective|topic|subject)(?: (?:name|title))?$/],
  ['source', /^(?:data )?(?:source|agency|supplier|provider)(?: name| of data)?$/],
  ['dimension', /\b(?:sex|gender|ages?|ethnic\w*|religion|disabilit\w+|quintile|decile|nationality|tenure|breakdown|category|subcategory|characteristic|orientation|cohort|stratification)\b(?!.*\b(?:count|number|rate|mean|average|percent|percentage)\b)/],
  ['value', /^(?:(?:obs|observation|raw|data|indicator|measure|metric|reported|current|actual) )?(?:values?|figures?|results?|observations?|outturns?|actuals?|estimates?|performance|amount|scores?)$|^v \d+(?: \d+)?$|^v \d$/],
  ['numerator', /^numerators?$/],
  ['denominator', /^(?:denominators?|base|unweighted base|weighted base|sample size)$/],
  ['population', /^(?:mid year |resident |total |estimated )*populations?(?: (?:estimate|estimates|size))?$/],
  ['share', /^(?:rates?|percentages?|percent|per cent|proportions?|%|pct)$/],
  ['number', /^(?:numbers?|counts?|n|cases|volumes?|frequency|total|totals|no)$/],
  ['code', new RegExp(`(?:^|\\s)(?:code|cd|id|ref|reference|urn|uprn|postcode|number code)$`)],
];

const LIMIT = /\b(lower|upper|lci|uci|lcl|ucl|ll|ul)\b/;
const LIMIT_WORDS = /\b(?:lower|upper|lci|uci|lcl|ucl|ll|ul|ci|cl|confidence|limits?|bounds?|intervals?|levels?|95(?:\.0)?|%|percent|per cent|of|for|the|0)\b|%/g;

function limitSense(all: string): ColumnSense | null {
  const side = LIMIT.exec(all)?.[1];
  if (side === undefined) return null;
  const of = all.replace(LIMIT_WORDS, ' ').replace(/\s+/g, ' ').trim();
  const isNamed = /\b(?:ci|cl|lci|uci|lcl|ucl|confidence|limit|bound|interval|95)\b/.test(all) || of === '';
  if (!isNamed) return null;
  if (/\b(?:99|90|80)\b|99\./.test(all)) return { role: 'ignored', of };
  return { role: side.startsWith('l') ? 'lower' : 'upper', of };
}

function makeSense(heading: string): ColumnSense {
  const { words, all } = headingWords(heading);
  if (words === '' || heading.length > 60) return { role: heading.length > 60 ? 'ignored' : undefined, of: '' };
  const limit = limitSense(all);
  if (limit) return limit;
  const part = /^(?:(.+) (numerator|denominator)|(numerator|denominator) (?:of|for) (.+))$/.exec(words);
  if (part) return { role: (part[2] ?? part[3]) === 'numerator' ? 'numerator' : 'denominator', of: part[1] ?? part[4] ?? '' };
  return { role: NAMES.find(([, pattern]) => pattern.test(words))?.[0], of: '' };
}

const known = new Map<string, ColumnSense>();

/** What a heading says of its column. Results are kept by heading, as far as they are few. */
export function senseOf(heading: string): ColumnSense {
  const kept = known.get(heading);
  if (kept) return kept;
  const made = makeSense(heading);
  if (known.size < 2000) known.set(heading, made);
  return made;
}

const TIMES: ReadonlySet<LongRole> = new Set<LongRole>(['period', 'year', 'quarter', 'month', 'start', 'end']);
/** True for the columns that say when. */
export const isTimeRole = (role: LongRole | undefined): boolean => role !== undefined && TIMES.has(role);

/** True for a heading that says nothing of what is measured ("Value", "Number"): the measure is named elsewhere. */
export function isBareHeading(heading: string): boolean {
  const { role } = senseOf(heading);
  return role === 'value' || role === 'share' || role === 'number' || role === 'numerator' || role === 'denominator';
}
