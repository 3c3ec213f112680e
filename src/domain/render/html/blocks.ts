/** The blocks of a document as HTML. */
import type { DocumentBlock, DocumentContent } from '../../summary/document';
import type { ChartContent } from '../../summary/chart-content';
import { anchor, escapeLine, escapeWords } from './escape';
import { LOOK } from './look';
import { htmlTable } from './table';

/** How a chart is put into this medium. */
export type ShowChart = (chart: ChartContent) => string;

export interface BlocksIn {
  readonly showChart: ShowChart;
  /** Goes round every table. */
  readonly frameTable?: (table: string, caption: string) => string;
  /** Level of the document's own title; its headings stand one or two below it. */
  readonly topLevel: 1 | 2;
}

/** Title, sub-title, what is said of small numbers, and every block. */
export function htmlBlocks(document: DocumentContent, how: BlocksIn): string {
  const { id, title, subTitle, disclosed, blocks } = document;
  const top = String(how.topLevel);
  return [
    `<h${top} id="${anchor(id)}" style="${LOOK.title}">${escapeLine(title)}</h${top}>`,
    `<p style="${LOOK.subTitle}">${escapeLine(subTitle)}</p>`,
    `<p style="${LOOK.statement}">${escapeWords(disclosed.statement)}</p>`,
    ...blocks.map((block) => blockElement(block, document, how)),
  ].join('\n');
}

function blockElement(block: DocumentBlock, { id }: DocumentContent, { showChart, frameTable, topLevel }: BlocksIn): string {
  switch (block.kind) {
    case 'heading': {
      const level = String(block.level + topLevel - 1);
      return `<h${level} style="${LOOK.heading[block.level]}">${escapeLine(block.words)}</h${level}>`;
    }
    case 'paragraph':
      return `<p style="${LOOK.paragraph[block.tone]}">${escapeWords(block.words)}</p>`;
    case 'draft':
      return `<p style="${LOOK.paragraph.plain}">${escapeWords(block.words)}</p>`;
    case 'list':
      return `<ul style="${LOOK.list}">\n${block.items.map((item) => `<li>${escapeWords(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return frameTable ? frameTable(htmlTable(block, id), block.caption) : htmlTable(block, id);
    case 'chart':
      return showChart(block.chart);
    case 'page-break':
      // Word's own form of a page break.
      return '<br clear="all" style="mso-special-character:line-break;page-break-before:always">';
  }
}
