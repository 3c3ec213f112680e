/** A workbook's small parts (styles, workbook, tables, properties) as a tree. Sheets and strings are scanned instead. */
import { attributesOf, scanXml } from './scan-xml';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** What a tree of a few hundred megabytes holds. Real styles and charts have some hundred thousand at most. */
const MOST_ELEMENTS = 2_000_000;

interface Growing {
  name: string;
  attributes: Record<string, string>;
  children: Growing[];
  text: string;
}

/** The root element. Throws SyntaxError on broken XML, and on more elements than memory should be given to. `Fallback` of mc:AlternateContent is left out. */
export function parseXml(xml: string): XmlElement {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const path = [root];
  let count = 0;
  scanXml(xml, {
    open(name, attributes) {
      if (++count > MOST_ELEMENTS) throw new SyntaxError('elements without end');
      const element: Growing = { name, attributes: attributesOf(attributes), children: [], text: '' };
      if (name !== 'Fallback') path.at(-1)?.children.push(element);
      path.push(element);
    },
    text(text) {
      const element = path.at(-1);
      if (element) element.text += text;
    },
    close() {
      path.pop();
    },
  });
  const first = root.children[0];
  if (!first) throw new SyntaxError('no element');
  return first;
}

/** The first child of this name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** The children of this name of the child `list`: childrenIn(styles, 'fonts', 'font'). */
export function childrenIn(element: XmlElement | undefined, list: string, name: string): readonly XmlElement[] {
  return child(element, list)?.children.filter((candidate) => candidate.name === name) ?? [];
}
