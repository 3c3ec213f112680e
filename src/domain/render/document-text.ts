/** A document as plain text: headings underlined, tables as rows of cells with a tab between them, which Word and Excel take as tables. */
import type { DocumentBlock, DocumentContent, DocumentTable } from '../summary/document';
import { shownText, tableWithoutEmptyTyping, withoutEmptyTyping } from '../summary/document-cells';
import { inertLine } from './inert-text';

/** Lines joined by "\n", with one at the end. Every text is on one line, so none can pass for another row or heading. */
export function documentText(document: DocumentContent): string {
  const { title, subTitle, disclosed, blocks } = withoutEmptyTyping(document);
  return joined([...underlined(title, '═'), plainCell(subTitle), plainCell(disclosed.statement), ...blocks.flatMap(blockLines)]);
}

/** One table of a document: its caption, its rows and its notes. */
export function documentTableText(document: DocumentContent, table: DocumentTable): string {
  return joined([...tableLines(tableWithoutEmptyTyping(table)), plainCell(document.disclosed.statement)]);
}

function blockLines(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return ['', ...underlined(block.words, block.level === 2 ? '─' : '┈')];
    case 'paragraph':
    case 'draft':
      return [plainCell(block.words)];
    case 'list':
      return block.items.map((item) => `• ${inertLine(item)}`);
    case 'table':
      return ['', ...tableLines(block), ''];
    case 'chart':
      return ['', `Chart: ${inertLine(block.chart.title)}`, plainCell(block.chart.alt)];
    case 'page-break':
      return [''];
  }
}

function tableLines({ caption, columns, rows, notes }: DocumentTable): readonly string[] {
  return [
    plainCell(caption),
    columns.map(({ heading }) => plainCell(heading)).join('\t'),
    ...rows.map((row) => row.map((cell) => plainCell(shownText(cell))).join('\t')),
    ...notes.map(plainCell),
  ];
}

function joined(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

/** Signs and digits only, as our own figures and changes are written: "+308 (+6.2%)", "-1.2 points". */
const FIGURE = /^[-+−]\s?£?[\d.,]+%?( points?)?( \([-+−]?£?[\d.,]+%?\))?$/;

/**
 * A text that Excel would take for a formula when these rows are pasted gets an apostrophe before it, which is Excel's own sign for
 * text. Source: OWASP, "CSV Injection": formulas begin with =, +, - or @.
 */
function plainCell(text: string): string {
  const line = inertLine(text);
  return /^[=+\-@]/.test(line) && !FIGURE.test(line) ? `'${line}` : line;
}

function underlined(words: string, sign: string): readonly string[] {
  const line = plainCell(words);
  return [line, sign.repeat(Math.min(80, Math.max(1, line.length)))];
}
