/** Documents as files. The libraries for them are fetched only where a file is asked for. */
import type { DocumentContent } from '../../domain/summary/document';
import { WorkbookFault } from '../../workflow/workbook-port';
import { svgToPng } from './svg-to-png';

export type FileKind = 'word' | 'web';

export const ENDINGS: Readonly<Record<FileKind, string>> = { word: '.docx', web: '.html' };
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Rejects with a WorkbookFault where the library cannot be fetched. */
export async function makeFile(kind: FileKind, documents: readonly DocumentContent[], title: string): Promise<Blob> {
  if (kind === 'web') {
    const { htmlPage, htmlPages } = await fetched(import('../../domain/render/html/page'));
    const [only, ...others] = documents;
    return new Blob([only && others.length === 0 ? htmlPage(only) : htmlPages(title, documents)], { type: 'text/html' });
  }
  const { documentDocx } = await fetched(import('../../domain/render/docx/document-docx'));
  const bytes = await documentDocx(documents, { title, rasterise: (svg) => svgToPng(svg) });
  return new Blob([new Uint8Array(bytes)], { type: WORD_TYPE });
}

async function fetched<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch {
    throw new WorkbookFault('The part that makes files could not be loaded. Check your connection and press the button again, or use Copy for Word.', 'part-not-loaded');
  }
}
