/** Plain text into HTML and XML. Nothing that comes from a workbook reaches a page but through here. */
import { inertLine, inertText } from '../inert-text';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
}

/** For an element's text or an attribute in quotation marks, on one line. Valid in HTML and in XML. */
export function escapeLine(text: string): string {
  return escaped(inertLine(text));
}

/** For an element's text, its breaks as `<br>`. */
export function escapeWords(text: string): string {
  return escaped(inertText(text)).replaceAll('\n', '<br>');
}

/** An id or anchor: letters, digits and hyphens, whatever was given. */
export function anchor(...parts: readonly string[]): string {
  return parts.map((part) => part.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')).join('-');
}
