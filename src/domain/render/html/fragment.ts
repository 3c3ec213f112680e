/** HTML for the clipboard: pasted into Word, Outlook or a web editor it is the same headings, tables and notes. */
import type { DocumentContent, DocumentTable } from '../../summary/document';
import { tableWithoutEmptyTyping, withoutEmptyTyping } from '../../summary/document-cells';
import { htmlBlocks, type ShowChart } from './blocks';
import { escapeLine } from './escape';
import { LOOK } from './look';
import { htmlTable } from './table';

/** A whole document. Charts are said in words: Word takes no drawn picture from the clipboard's HTML. */
export function htmlFragment(document: DocumentContent): string {
  const blocks = htmlBlocks(withoutEmptyTyping(document), { topLevel: 1, showChart: chartInWords });
  return `<div lang="${document.language}" style="${LOOK.body}">\n${blocks}\n</div>\n`;
}

/** One table of it, with what the document says of small numbers below its notes. */
export function htmlTableFragment(document: DocumentContent, table: DocumentTable): string {
  const statement = `<p style="${LOOK.note}">${escapeLine(document.disclosed.statement)}</p>`;
  return `<div lang="${document.language}" style="${LOOK.body}">\n${htmlTable(tableWithoutEmptyTyping(table), document.id)}\n${statement}\n</div>\n`;
}

const chartInWords: ShowChart = ({ title, alt }) => `<p style="${LOOK.paragraph.plain}"><b>${escapeLine(title)}</b><br>${escapeLine(alt)}</p>`;
