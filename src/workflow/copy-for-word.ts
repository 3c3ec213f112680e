/** What Copy for Word puts on the clipboard: HTML for Word, and plain text for whatever takes no HTML. */
import { documentTableText, documentText } from '../domain/render/document-text';
import { htmlFragment, htmlTableFragment } from '../domain/render/html/fragment';
import type { DocumentContent } from '../domain/summary/document';

export interface Clip {
  readonly html: string;
  readonly text: string;
  /** What was copied, for the sentence that says so: "Safeguarding: measures and trends, 2014/15 to 2016/17". */
  readonly what: string;
}

/** The whole document, its notes and key with it. */
export function copyDocument(document: DocumentContent): Clip {
  return { html: htmlFragment(document), text: documentText(document), what: document.title };
}

/** One of its tables with its notes; undefined where the document has none of that id. */
export function copyTable(document: DocumentContent, id: string): Clip | undefined {
  const table = document.blocks.find((block) => block.kind === 'table' && block.id === id);
  if (table?.kind !== 'table') return undefined;
  return { html: htmlTableFragment(document, table), text: documentTableText(document, table), what: table.caption };
}
