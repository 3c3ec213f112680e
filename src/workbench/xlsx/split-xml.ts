/** A part cut into its root's children as text, so that one of them can be replaced and all others stay as they are. */
export interface SplitXml {
  /** Up to the end of the root's opening tag, and from its closing tag. */
  readonly head: string;
  readonly tail: string;
  children: { readonly name: string; readonly text: string }[];
}

/** For parts without prefixes and with little nesting under the root, as excelize writes them. */
export function splitXml(xml: string): SplitXml {
  const root = /<(?![?!])([^\s>]+)[^>]*>/.exec(xml);
  const end = xml.lastIndexOf('</');
  if (!root?.[1] || root[0].endsWith('/>') || end < 0) throw new SyntaxError('a part without children');
  let at = root.index + root[0].length;
  const split: SplitXml = { head: xml.slice(0, at), tail: xml.slice(end), children: [] };
  while (at < end) {
    const start = xml.indexOf('<', at);
    if (start < 0 || start >= end) break;
    const stop = elementEnd(xml, start);
    const name = /^<([^\s/>]+)/.exec(xml.slice(start, start + 80))?.[1] ?? '';
    split.children.push({ name, text: xml.slice(start, stop) });
    at = stop;
  }
  return split;
}

export function joinXml({ head, tail, children }: SplitXml): string {
  return head + children.map(({ text }) => text).join('') + tail;
}

/** Puts the element ("" takes it out) in its place among `order`, the schema's sequence of the root's children. */
export function putElement(split: SplitXml, name: string, text: string, order: readonly string[]): void {
  const others = split.children.filter((child) => child.name !== name);
  const place = order.indexOf(name);
  // After the last child that the schema puts before it.
  const at = others.reduce((last, child, index) => (isBefore(child.name, place, order) ? index + 1 : last), 0);
  split.children = text ? [...others.slice(0, at), { name, text }, ...others.slice(at)] : others;
}

function isBefore(name: string, place: number, order: readonly string[]): boolean {
  const index = order.indexOf(name);
  return index >= 0 && index < place;
}

/** Where the element that begins here ends, its children passed over. */
function elementEnd(xml: string, start: number): number {
  const tag = /<(\/?)([^\s/>!?]+)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;
  tag.lastIndex = start;
  let depth = 0;
  for (let match = tag.exec(xml); match; match = tag.exec(xml)) {
    if (match[2] !== undefined && !match[3]) depth += match[1] ? -1 : 1;
    if (depth === 0) return tag.lastIndex;
  }
  throw new SyntaxError('an element is not closed');
}
