/** Legends: what a table, a sheet or a sheet of notes says of the shorthand that stands where figures would. */
import { rowsAPart, type Rests } from '../in-parts';
import type { SheetSnapshot } from '../snapshot';
import { plainText } from '../value/number-text';
import type { Legend, ShorthandMeaning } from '../value/shorthand';
import { meaningOf } from '../value/shorthand';

const SIGN = '(?:\\*{1,4}|\\.{2,3}|…|[-–—−]|:|~|#|\\^|†|‡|\\[[a-z]{1,4}\\]|\\[(?:\\.\\.|\\*|:|~|-)\\]|n/a)';
const OPEN = `["'‘’“”(]`;
const CLOSE = `["'‘’“”)]`;
/** A sign, in quotes or not; a letter only in quotes, for "a" and "I" are words. */
const QUOTED = `(?:${OPEN}?(${SIGN})${CLOSE}?|${OPEN}([a-z])${CLOSE})`;
const CONNECT = '(?:=|denot(?:es?|ing)\\b|means?\\b|meaning\\b|indicat(?:es?|ing)\\b|represent(?:s|ing)?\\b|stands? for\\b|signif(?:y|ies)\\b|refers? to\\b|shows? (?:that|where)\\b|(?:is |are |has been |have been )?used (?:to|for|where|when|if)\\b)';

/** "* = suppressed", "'..' denotes not available": anywhere in a line, one or several. */
const SPOKEN = new RegExp(`(?:^|[\\s;,.(])(?:${QUOTED}\\s*${CONNECT}|([a-z])\\s*=)\\s*`, 'gi');
/** "[c] confidential", ".. not available", "* - suppressed", "*: suppressed": the sign first, then its meaning. */
const LISTED = new RegExp(`^["'‘“(]?(${SIGN})["'’”)]?(?:\\s*[:–-]\\s+|\\s+)(?=\\S)`, 'i');
/** "Figures marked * are below 5", "numbers below 5 are shown as *", "suppressed (*)". */
const TURNED = new RegExp(`\\b(?:marked|shown|replaced|denoted|represented|indicated|displayed|flagged|recorded|suppressed)(?: (?:as|by|with|using|an?|the|symbol|asterisk|(?:is|are)))* ?${QUOTED}(?=[\\s.,;)]|$)`, 'i');
/** Words that only lead a list of shorthand in. */
const LEAD = /^\s*(?:(?:key|shorthand|symbols?|conventions?|notation|legend|notes?|abbreviations?)(?: (?:used|to symbols))?(?: in (?:this|these|the) (?:table|worksheet|workbook|tables|publication)s?)?|the following (?:symbols|shorthand|conventions?)[^:]*)\s*[:.-]\s*/i;

const LONGEST = 1500;
const MAY_SAY = /=|denot|mean|indicat|represent|stand|signif|refer|show|used|marked|replaced|displayed|flagged|recorded|suppress|^\s*["'‘“(]?(?:\*|\.\.|…|[-–—−:~#†‡^]|\[)|^\s*(?:key|shorthand|symbol|convention|notation|legend)/i;

/** What one text says of shorthand, sign by sign; empty where it says nothing that is understood. */
export function legendIn(text: string): Legend {
  const legend = new Map<string, ShorthandMeaning>();
  if (text.length < 4 || text.length > LONGEST || !MAY_SAY.test(text)) return legend;
  for (const line of text.replace(LEAD, '').split(/[;\n|•]/)) addLine(line.trim(), legend);
  return legend;
}

function addLine(line: string, legend: Map<string, ShorthandMeaning>): void {
  const hits = [...line.matchAll(SPOKEN)];
  hits.forEach((hit, index) => {
    add(legend, hit[1] ?? hit[2] ?? hit[3], line.slice(hit.index + hit[0].length, hits[index + 1]?.index ?? line.length));
  });
  if (hits.length > 0) return;
  // "[c] confidential, [x] not available", ".. Not available. * Less than half": each shorthand begins a part of its own.
  for (const part of line.split(NEXT)) {
    const listed = LISTED.exec(part);
    if (listed) add(legend, listed[1], part.slice(listed[0].length));
    else {
      const turned = TURNED.exec(part);
      add(legend, turned?.[1] ?? turned?.[2], part);
    }
  }
}

/** What stands between two shorthands of one line: a comma, a full stop, or nothing where the second can be no word. */
const NEXT = /(?:,\s*|\.\s+)(?:and\s+)?(?=["'‘“(]?(?:\[|\*|\.\.|[-–—:~#…†‡](?=["'’”)]?\s)))|\s+(?=\.\.\s)/;

function add(legend: Map<string, ShorthandMeaning>, sign: string | undefined, words: string): void {
  const meaning = sign === undefined ? undefined : meaningOf(words);
  if (sign !== undefined && meaning !== undefined && !legend.has(signKey(sign))) legend.set(signKey(sign), meaning);
}

/** Dashes of every kind are one sign, and so are a letter and its capital. */
export function signKey(sign: string): string {
  return plainText(sign).toLowerCase();
}

/** Several legends as one; a sign that two of them explain differently is left out, so that it is asked about. */
function joinLegends(legends: readonly Legend[]): Legend {
  const joined = new Map<string, ShorthandMeaning>();
  const disputed = new Set<string>();
  for (const legend of legends) {
    for (const [sign, meaning] of legend) {
      if (joined.has(sign) && joined.get(sign) !== meaning) disputed.add(sign);
      else joined.set(sign, meaning);
    }
  }
  for (const sign of disputed) joined.delete(sign);
  return joined;
}

const WHOLE_SIGN = new RegExp(`^${OPEN}?(${SIGN}|[a-z])${CLOSE}?$`, 'i');
/** Sheets whose legend holds for the whole workbook: notes, a cover, a key to symbols. */
const EXPLAINS = /\b(?:notes?|footnotes?|cover|key|shorthand|symbols?|legend|information|read ?me|metadata|contents|guidance|introduction|conventions?)\b/i;

type Sheet = Pick<SheetSnapshot, 'name' | 'values'>;

const explainsWorkbook = ({ name }: Sheet): boolean => EXPLAINS.test(name.replace(/_/g, ' '));

/** What the sheets that explain a workbook say of its shorthand. */
export function* workbookLegend(sheets: readonly Sheet[]): Rests<Legend> {
  const legends: Legend[] = [];
  for (const sheet of sheets.filter(explainsWorkbook)) legends.push(yield* sheetLegend(sheet));
  return joinLegends(legends);
}

/**
 * What a sheet says of shorthand anywhere on it. On a sheet of notes the sign may stand in one cell and its meaning in the next. One
 * pass over the cells.
 */
export function* sheetLegend(sheet: Sheet): Rests<Legend> {
  const legends: Legend[] = [];
  const hasLists = explainsWorkbook(sheet);
  // Labels stand in a sheet many times over: each text is looked at once.
  const seen = new Set<string>();
  const part = rowsAPart(sheet.values[0]?.length ?? 1);
  for (const [row, cells] of sheet.values.entries()) {
    if (row % part === 0) yield;
    let first: string | null = null;
    for (const held of cells) {
      if (typeof held !== 'string' || held === '') continue;
      if (held.length >= 4 && !seen.has(held)) {
        seen.add(held);
        const said = legendIn(held);
        if (said.size > 0) legends.push(said);
      }
      const sign = hasLists && first !== null ? WHOLE_SIGN.exec(first.trim())?.[1] : undefined;
      const meaning = sign === undefined ? undefined : meaningOf(held);
      if (sign !== undefined && meaning !== undefined) legends.push(new Map([[signKey(sign), meaning]]));
      first ??= held;
    }
  }
  return joinLegends(legends);
}
