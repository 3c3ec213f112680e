/**
 * Documents as one Word file (ECMA-376). Each begins on a page of its own, upright or landscape as its tables need. The same
 * documents give the same bytes: nothing in the file depends on when or where it was made.
 */
import { Document, Footer, HeadingLevel, type ISectionOptions, PageBreak, PageNumber, Packer, Paragraph, type Table, TabStopType, TextRun } from 'docx';
import type { DocumentBlock, DocumentContent } from '../../summary/document';
import { withoutEmptyTyping } from '../../summary/document-cells';
import { inertLine } from '../inert-text';
import { coreProperties } from './core-properties';
import { pageFor, type Page } from './page';
import { type Rasterise, wordPicture } from './picture';
import { steady } from './steady';
import { STYLE, STYLES } from './styles';
import { wordTable } from './table';
import { runs } from './words';

export interface WordOptions {
  /** The file's own title; that of the first document unless given. */
  readonly title?: string;
  /** For the pictures of charts; null puts their words in their place. */
  readonly rasterise: Rasterise | null;
}

/** The bytes of the .docx. Rejects only where `rasterise` does. */
export async function documentDocx(documents: readonly DocumentContent[], { title, rasterise }: WordOptions): Promise<Uint8Array> {
  const named = inertLine(title ?? documents[0]?.title ?? 'Plan Performance');
  const sections: ISectionOptions[] = [];
  let charts = 0;
  for (const document of documents.map(withoutEmptyTyping)) {
    const page = pageFor(document);
    const children: (Paragraph | Table)[] = [...opening(document)];
    for (const block of document.blocks) {
      if (block.kind === 'chart') children.push(...(await wordPicture(block.chart, ++charts, page.textWidth, rasterise)));
      else children.push(...blockParagraphs(block, page));
    }
    sections.push({ properties: { page: page.properties }, footers: { default: footer(document, page) }, children });
  }
  const file = new Document({ title: named, creator: 'Plan Performance', styles: STYLES, sections });
  const statement = [...new Set(documents.map(({ disclosed }) => disclosed.statement))].join(' ');
  const bytes = await Packer.toArrayBuffer(file, undefined, [{ path: 'docProps/core.xml', data: coreProperties(named, statement) }]);
  return steady(new Uint8Array(bytes));
}

function opening({ title, subTitle, disclosed }: DocumentContent): readonly Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(inertLine(title)) }),
    new Paragraph({ style: STYLE.subTitle, children: runs(subTitle) }),
    new Paragraph({ style: STYLE.statement, children: runs(disclosed.statement) }),
  ];
}

function blockParagraphs(block: Exclude<DocumentBlock, { kind: 'chart' }>, page: Page): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3, children: runs(inertLine(block.words)) })];
    case 'paragraph':
      return [new Paragraph({ ...(block.tone === 'plain' ? {} : { style: block.tone === 'quiet' ? STYLE.quiet : STYLE.headline }), children: runs(block.words) })];
    case 'draft':
      return [new Paragraph({ children: runs(block.words) })];
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, spacing: { after: 60 }, children: runs(item) }));
    case 'table':
      return wordTable(block, page.textWidth);
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

function footer({ title }: DocumentContent, { textWidth }: Page): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.quiet,
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          ...runs(inertLine(title).slice(0, 100)),
          new TextRun({ children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
