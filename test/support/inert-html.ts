/** What a page holds beside its words: nothing but the elements, addresses and attributes that our own renderer writes. */
import { JSDOM } from 'jsdom';

const ALLOWED = new Set(
  ('html head meta title body main nav section div figure h1 h2 h3 h4 p b br ul li a table caption thead tbody tr th td ' +
    'svg desc rect text line polyline circle path').split(' '),
);

/** Elements that are not ours, handlers, sources, and addresses that lead out of the page; empty for a page that is inert. */
export function strangeParts(html: string): readonly string[] {
  const elements = [...new JSDOM(html).window.document.querySelectorAll('*')];
  const attributes = elements.flatMap((element) => [...element.attributes]);
  return [
    ...elements.map(({ tagName }) => tagName.toLowerCase()).filter((name) => !ALLOWED.has(name)),
    ...attributes.filter(({ name }) => /^on|^src/i.test(name)).map(({ name }) => name),
    ...attributes.filter(({ name, value }) => name === 'href' && !/^#[a-z0-9-]+$/.test(value)).map(({ value }) => value),
  ];
}
