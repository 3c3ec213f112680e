/** Elements of a part as they stand in its text, so that they can be put back character for character. */
import { encodeXml } from '../../domain/workbook-file/scan-xml';

export interface ElementText {
  /** With its colon: "x14:", or "" for none. */
  readonly prefix: string;
  readonly text: string;
}

/** Those of this name that do not lie in one another, in order. Looks at each character a constant number of times; what is not closed ends the search. */
export function elementsIn(xml: string, name: string): readonly ElementText[] {
  const found: ElementText[] = [];
  let at = 0;
  for (;;) {
    const start = xml.indexOf(name, at);
    if (start < 0) return found;
    at = start + name.length;
    const opening = /<([\w.-]{0,30}:)?$/.exec(xml.slice(Math.max(0, start - 32), start));
    if (!opening || !/[\s/>]/.test(xml.charAt(at))) continue;
    const rest = /(?:[^"'>]|"[^"]*"|'[^']*')*>/y;
    rest.lastIndex = at;
    if (!rest.test(xml)) return found;
    const prefix = opening[1] ?? '';
    const closing = `</${prefix}${name}>`;
    const close = xml.charAt(rest.lastIndex - 2) === '/' ? rest.lastIndex - closing.length : xml.indexOf(closing, rest.lastIndex);
    if (close < 0) return found;
    at = close + closing.length;
    found.push({ prefix, text: xml.slice(start - opening[0].length, at) });
  }
}

/** The same text with another prefix before its elements. */
export function withPrefix(text: string, from: string, to: string): string {
  return from === to ? text : text.replace(new RegExp(`<(/?)${from.replaceAll('.', '\\.')}(?=[A-Za-z_])`, 'g'), `<$1${to}`);
}

/** The element with these attributes in place of those that it has of the same names; undefined takes one out. The rest of its text stays. */
export function withAttributes(text: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  const tag = /^<[^\s/>]+(?:[^"'>]|"[^"]*"|'[^']*')*?(?=\/?>)/.exec(text)?.[0] ?? '';
  const bare = tag.replace(new RegExp(` (?:${Object.keys(attributes).join('|')})=(?:"[^"]*"|'[^']*')`, 'g'), '');
  const put = Object.entries(attributes).map(([name, value]) => (value === undefined ? '' : ` ${name}="${encodeXml(String(value))}"`));
  return bare + put.join('') + text.slice(tag.length);
}
