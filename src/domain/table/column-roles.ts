/** What the columns beside the periods are for: label, source, place, section, or nothing that the reader needs. */
import type { Grid } from './grid';
import { isAreaCode } from './place-names';

export type Role = 'label' | 'source' | 'place' | 'section' | 'code' | 'other';

export interface Roles {
  /** The column of row labels; null where none was found. */
  readonly label: number | null;
  readonly source: number | null;
  readonly place: number | null;
  readonly section: number | null;
  /** Further columns of words (sex, age, outcome) that tell rows of one label apart, in the order in which they stand. */
  readonly more: readonly number[];
  /** Columns of units and the like, which tell rows apart only where nothing else does. */
  readonly spare: readonly number[];
  /** A column of official area codes. */
  readonly areaCode: number | null;
}

const WORDS: readonly (readonly [Role, RegExp])[] = [
  ['code', /^(?:(?:area|gss|ons|pi|kpi|indicator|measure|country|la) )?(?:code|ref(?:erence)?|id|no\.?|number)s?\.?$|^(?:ref|id|#)$/i],
  ['source', /^(?:data )?(?:source|agency|provider|supplier|owner|organisation|lead agency)s?(?: of data| agency)?$|^(?:supplied|provided|reported|recorded) by$/i],
  ['section', /^(?:sub-?theme|theme|priority|category|section|domain|outcome|objective)(?: name)?s?$/i],
  ['place', /^(?:area|ward|neighbourhood|borough|force|police force|place|locality|local authority|district|region|council|authority|county)(?: name| area)?s?\b.{0,40}$/i],
  ['label', /^(?:(?:pi|kpi|performance|key performance|our|the)\s)*(?:name|measure|indicator|metric|description|title|offence|crime type|what we measure)s?(?: name| description| title| group| type)?s?(?:\s?\/.*)?$/i],
  ['other', /^(?:geography|unit|target|trend|polarity|frequency|notes?|comments?|status|rag|owner|lead|baseline|change|direction|benchmark).{0,30}$/i],
];

/** The role that a heading's words give its column. */
export function roleOfHeading(heading: string): Role | undefined {
  const words = heading.replace(/\s+/g, ' ').trim();
  if (words === '' || words.length > 60) return undefined;
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** True for headings that only a header row has: they tell a header row from a row of figures. */
export function isHeadingWord(text: string): boolean {
  const role = roleOfHeading(text);
  return role === 'label' || role === 'source' || role === 'code' || role === 'section' || role === 'place';
}

/** Rows looked at to tell columns apart where headings do not. */
const SAMPLE = 40;

interface ColumnLook {
  readonly column: number;
  readonly texts: number;
  readonly numbers: number;
  readonly known: number;
  readonly codes: number;
  readonly areas: number;
  readonly distinct: number;
  readonly blanks: number;
}

function lookAt(grid: Grid, column: number, from: number, to: number, valueColumns: readonly number[], isSource: (text: string) => boolean): ColumnLook {
  let [texts, numbers, known, codes, areas, blanks] = [0, 0, 0, 0, 0, 0];
  const seen = new Set<string>();
  for (let row = from; row <= Math.min(to, from + SAMPLE); row += 1) {
    if (grid.isBlank(row, column)) {
      if (valueColumns.some((one) => !grid.isBlank(row, one))) blanks += 1;
    } else if (typeof grid.value(row, column) === 'string') {
      const text = grid.text(row, column);
      texts += 1;
      seen.add(text);
      if (isAreaCode(text)) areas += 1;
      if (isSource(text)) known += 1;
      if (/^[A-Z]\d{8}$|^[A-Z]{0,4}[\s.-]?\d{1,4}[a-z]?$/.test(text.trim())) codes += 1;
    } else numbers += 1;
  }
  return { column, texts, numbers, known, codes, areas, blanks, distinct: seen.size };
}

/**
 * Gives the columns `candidates` their roles: by their headings, and where those say nothing by what stands below: known
 * agencies make a source, the fullest column of words is the label, a sparser one before it its section.
 */
export function columnRoles(
  grid: Grid,
  candidates: readonly number[],
  headings: (column: number) => string,
  body: { readonly from: number; readonly to: number; readonly valueColumns: readonly number[]; readonly isSource: (text: string) => boolean },
): Roles {
  const roles = new Map<Role, number>();
  const open: ColumnLook[] = [];
  const places: ColumnLook[] = [];
  const more: number[] = [];
  const spare: number[] = [];
  let areaCode: number | null = null;
  for (const column of candidates) {
    const look = lookAt(grid, column, body.from, body.to, body.valueColumns, body.isSource);
    if (look.texts + look.numbers === 0 && headings(column) === '') continue;
    if (look.areas > 0 && look.areas >= look.texts * 0.8) {
      areaCode ??= column;
      continue;
    }
    const named = roleOfHeading(headings(column));
    const isBefore = column < (body.valueColumns[0] ?? 0);
    if (named === 'place') {
      // "Area (sq km)" holds figures and names no place.
      if (look.texts > look.numbers) places.push(look);
    } else if (named === 'other') {
      if (isBefore && look.texts > 0 && !NEVER_TELLS.test(headings(column))) spare.push(column);
    } else if (named === 'label' && roles.has('label')) {
      if (look.texts > 0) more.push(column);
    } else if (named !== undefined) {
      if (!roles.has(named)) roles.set(named, column);
    } else if (look.numbers > 0 && look.texts === 0) {
      if (isBefore && GRADED.test(headings(column))) more.push(column);
    } else if (look.texts > look.numbers && look.codes < look.texts) open.push(look);
  }
  // Of a region and its districts, the districts are the places: the column with the most names.
  const finest = places.reduce<ColumnLook | null>((best, one) => (best === null || one.distinct > best.distinct ? one : best), null);
  if (finest) roles.set('place', finest.column);
  if (!roles.has('source')) {
    const source = open.find(({ texts, known }) => texts > 0 && known >= texts * 0.8);
    const others = open.length > 1 || roles.has('label');
    if (source && others) {
      roles.set('source', source.column);
      open.splice(open.indexOf(source), 1);
    }
  }
  const anchor = roles.get('place') ?? roles.get('label');
  if (anchor !== undefined) {
    const apart = open.filter(({ column }) => column > anchor && headings(column) === '' && neverTogether(grid, anchor, column, body.from, body.to));
    for (const one of apart) open.splice(open.indexOf(one), 1);
  }
  if (!roles.has('label') && open.length > 0) {
    const fullest = open.reduce((best, one) => (one.blanks < best.blanks ? one : best));
    roles.set('label', fullest.column);
    open.splice(open.indexOf(fullest), 1);
    const before = open.find(({ column, blanks }) => column < fullest.column && blanks > 0);
    if (before && !roles.has('section')) {
      roles.set('section', before.column);
      open.splice(open.indexOf(before), 1);
    }
  }
  // "Agency" over the only column of words names the rows themselves.
  const sourceAt = roles.get('source');
  if (sourceAt !== undefined && !roles.has('label') && !roles.has('place') && !roles.has('section')) {
    roles.delete('source');
    roles.set('label', sourceAt);
  }
  const at = (role: Role) => roles.get(role) ?? null;
  const last = body.valueColumns[0] ?? Number.POSITIVE_INFINITY;
  const telling = open.filter(({ column, texts }) => column < last && texts > 0).map(({ column }) => column);
  return {
    label: at('label') ?? at('section'), source: at('source'), place: at('place'), section: at('label') === null ? null : at('section'),
    more: [...more, ...telling].filter((column) => column < last).sort((a, b) => a - b), spare, areaCode,
  };
}

/** True where no row fills both: names stepped in by their level, which are one column of names. */
function neverTogether(grid: Grid, a: number, b: number, from: number, to: number): boolean {
  for (let row = from; row <= Math.min(to, from + SAMPLE); row += 1) if (!grid.isBlank(row, a) && !grid.isBlank(row, b)) return false;
  return true;
}

/** Columns whose words change from row to row and say nothing of what is measured. */
const NEVER_TELLS = /^(?:notes?|comments?|rag|status|trend|owner|lead|polarity|direction|target)/i;

/** Numbers that divide a population: ages, bands, years at school. */
const GRADED = /^(?:single (?:year of )?)?(?:age|ages|year group|band|decile|quintile)\b/i;
