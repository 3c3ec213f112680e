/** A workbook's small parts (styles, workbook, tables, properties) as a tree. Sheets and strings are scanned instead. */
import { attributesOf, scanXml } from './scan-xml';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Growing {
  name: string;
  attributes: Record<string, string>;
  children: Growing[];
  text: string;
}

/** The root element. Throws SyntaxError on broken XML. `Fallback` of mc:AlternateContent is left out. */
export function parseXml(xml: string): XmlElement {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const path = [root];
  scanXml(xml, {
    open(name, attributes) {
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
