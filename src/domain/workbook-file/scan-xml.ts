/**
 * A small XML reader for workbook parts: quick over large sheets, no document in memory. Elements are named without their
 * prefix, so Excel's transitional and strict files read alike. A DOCTYPE is refused: no Office part has one, and its
 * entities could be made to grow without end. So are elements nested deeper, and tags with more attributes, than any Office part has.
 */

const MOST_DEPTH = 256;
const MOST_ATTRIBUTES = 1_000;

export interface XmlEvents {
  /** `attributes` is the tag's text after its name; see attributesOf and attribute. */
  open(name: string, attributes: string, empty: boolean): void;
  /** Character data with entities resolved; CDATA as it stands. May come in several pieces. */
  text?(text: string): void;
  close?(name: string): void;
}

/** Calls `events` in document order; an empty element gets `open` and `close`. Throws SyntaxError on broken XML. */
export function scanXml(xml: string, events: XmlEvents): void {
  const open: string[] = [];
  let at = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0) break;
    if (start > at && events.text && open.length > 0) events.text(decodeXml(xml.slice(at, start)));
    const second = xml.charCodeAt(start + 1);
    if (second === 63) at = after(xml, '?>', start);
    else if (second === 33) at = declaration(xml, start, events);
    else {
      const end = tagEnd(xml, start);
      if (second === 47) {
        const name = localName(xml.slice(start + 2, end).trimEnd());
        if (open.pop() !== name) throw new SyntaxError(`</${name}> closes nothing`);
        events.close?.(name);
      } else {
        const empty = xml.charCodeAt(end - 1) === 47;
        const tag = xml.slice(start + 1, empty ? end - 1 : end);
        const space = tag.search(/\s/);
        const name = localName(space < 0 ? tag : tag.slice(0, space));
        events.open(name, space < 0 ? '' : tag.slice(space), empty);
        if (empty) events.close?.(name);
        else if (open.push(name) > MOST_DEPTH) throw new SyntaxError('elements within elements without end');
      }
      at = end + 1;
    }
  }
  if (open.length > 0) throw new SyntaxError(`<${open.at(-1) ?? ''}> is not closed`);
}

/** Every attribute by its full name ("r:id"), entities resolved. Each character is looked at once, however the text is made. Throws SyntaxError for more than 1,000. */
export function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const quotes = /["']/g;
  let at = 0;
  let count = 0;
  for (let quote = quotes.exec(text); quote; quote = quotes.exec(text)) {
    if (++count > MOST_ATTRIBUTES) throw new SyntaxError('attributes without end');
    const end = text.indexOf(quote[0], quotes.lastIndex);
    if (end < 0) break;
    const before = text.slice(at, quote.index).trimEnd();
    const name = before.endsWith('=') ? before.slice(0, -1).trim() : '';
    if (name !== '') found[name] = decodeXml(text.slice(quotes.lastIndex, end));
    at = quotes.lastIndex = end + 1;
  }
  return found;
}

/** One attribute by its full name: quicker than attributesOf, for the many cells of a sheet. */
export function attribute(text: string, name: string): string | undefined {
  const start = text.indexOf(` ${name}="`);
  if (start < 0) return text.includes("'") || /\s=|=\s|[\t\r\n]/.test(text) ? attributesOf(text)[name] : undefined;
  const from = start + name.length + 3;
  return decodeXml(text.slice(from, text.indexOf('"', from)));
}

/** An attribute whatever its prefix: relationship ids are `r:id` by custom only. */
export function prefixed(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** XML's way of writing true: "1" or "true" (and "on" in older parts). */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

export function decodeXml(text: string): string {
  if (!text.includes('&') && !text.includes('\r')) return text;
  return text.replace(/\r\n?/g, '\n').replace(/&(#x[0-9a-f]+|#\d+|lt|gt|amp|quot|apos);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[entity] ?? whole;
    const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export function encodeXml(text: string): string {
  return text.replace(/[<>&"\r]/g, (mark) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[mark] ?? '&#xD;');
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function after(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from);
  if (end < 0) throw new SyntaxError(`no ${mark}`);
  return end + mark.length;
}

function declaration(xml: string, start: number, events: XmlEvents): number {
  if (xml.startsWith('<!--', start)) return after(xml, '-->', start + 4);
  if (!xml.startsWith('<![CDATA[', start)) throw new SyntaxError('a document type declaration');
  const end = after(xml, ']]>', start);
  events.text?.(xml.slice(start + 9, end - 3));
  return end;
}

/** The tag's ">": the first that does not stand inside an attribute's quotation marks. */
function tagEnd(xml: string, start: number): number {
  let quote = 0;
  for (let at = start; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote === 0 && code === 62) return at;
    if (quote === 0 ? code === 34 || code === 39 : code === quote) quote = quote === 0 ? code : 0;
  }
  throw new SyntaxError('a tag is not closed');
}
