/** `summarise … --html F --docx F`: the theme summaries as a web page and as a Word document, beside the workbook. */
import { extname } from 'node:path';
import { htmlPages } from '../../domain/render/html/page';
import type { DocumentContent } from '../../domain/summary/document';
import { CannotBeDone, type CommandLine } from './arguments';
import { writeWhole } from './whole-file';

export interface DocumentFiles {
  readonly html: string | null;
  readonly docx: string | null;
}

/** Checks the names before anything is read or written. Throws CannotBeDone with a sentence. */
export function chooseDocuments({ command, html, docx, out, file }: CommandLine): DocumentFiles {
  for (const [option, path, endings] of [['--html', html, ['.html', '.htm']], ['--docx', docx, ['.docx']]] as const) {
    if (path === undefined) continue;
    if (command !== 'summarise' && command !== 'report') throw new CannotBeDone(`${option} goes with summarise and report. Write, for example: summarise FILE.xlsx ${option} FILE${endings[0]}`);
    if (!(endings as readonly string[]).includes(extname(path).toLowerCase())) {
      throw new CannotBeDone(`"${path}" does not end in ${endings[0]}. Give a file such as SUMMARY${endings[0]} after ${option}.`);
    }
    if (path === out || path === file) throw new CannotBeDone(`"${path}" is given twice. Give ${option} a file of its own.`);
  }
  return { html: html ?? null, docx: docx ?? null };
}

/** Each whole or not at all. The Word library is loaded only where it is wanted. */
export async function writeDocuments({ html, docx }: DocumentFiles, title: string, documents: readonly DocumentContent[]): Promise<void> {
  if (html !== null) await writeWhole(html, new TextEncoder().encode(htmlPages(title, documents)));
  if (docx !== null) {
    const [{ documentDocx }, { rasteriser }] = await Promise.all([import('../../domain/render/docx/document-docx'), import('./rasterise')]);
    await writeWhole(docx, await documentDocx(documents, { title, rasterise: await rasteriser() }));
  }
}
