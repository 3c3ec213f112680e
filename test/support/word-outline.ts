/** A Word document as text that a person can review: paragraphs with their styles, tables row by row, pictures by their words. */
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM('').window;

/** A part of the file, parsed; throws where it is missing or is not well-formed. */
export function wordPart(docx: Uint8Array, path: string): Document {
  const part = unzipSync(docx)[path];
  if (!part) throw new Error(`The file has no part ${path}.`);
  const parsed = new DOMParser().parseFromString(strFromU8(part), 'application/xml');
  if (parsed.getElementsByTagName('parsererror').length > 0) throw new Error(`${path} is not well-formed.`);
  return parsed;
}

/** What a paragraph or cell says, line breaks as " / ". */
export function wordText(element: Element): string {
  return [...element.getElementsByTagName('*')].map((one) => (one.tagName === 'w:t' ? one.textContent : one.tagName === 'w:br' ? ' / ' : '')).join('');
}

/** The cells of every table: tables × rows × cells. */
export function wordTables(docx: Uint8Array): string[][][] {
  return [...wordPart(docx, 'word/document.xml').getElementsByTagName('w:tbl')].map((table) =>
    [...table.getElementsByTagName('w:tr')].map((row) => [...row.getElementsByTagName('w:tc')].map(wordText)),
  );
}

export function wordOutline(docx: Uint8Array): string {
  const body = wordPart(docx, 'word/document.xml').getElementsByTagName('w:body')[0];
  return `${[...(body?.children ?? [])].flatMap(lines).join('\n')}\n`;
}

function lines(element: Element): readonly string[] {
  if (element.tagName === 'w:tbl') {
    return [...element.getElementsByTagName('w:tr')].map((row) => {
      const marks = [...(row.getElementsByTagName('w:tblHeader').length > 0 ? ['repeats'] : []), ...(row.getElementsByTagName('w:cantSplit').length > 0 ? ['whole'] : [])];
      return `  | ${[...row.getElementsByTagName('w:tc')].map(wordText).join(' | ')} |  (${marks.join(', ')})`;
    });
  }
  if (element.tagName === 'w:sectPr') return [section(element)];
  const style = element.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? 'Normal';
  const pictures = [...element.getElementsByTagName('wp:docPr')].map((picture) => `(picture: ${picture.getAttribute('descr') ?? ''})`);
  const end = element.getElementsByTagName('w:sectPr')[0];
  return [`[${style}] ${[wordText(element), ...pictures].join(' ')}`.trimEnd(), ...(end ? [section(end)] : [])];
}

function section(element: Element): string {
  const size = element.getElementsByTagName('w:pgSz')[0];
  return `(section: ${['w:w', 'w:h', 'w:orient'].map((name) => size?.getAttribute(name) ?? '').join(' × ')})`;
}
