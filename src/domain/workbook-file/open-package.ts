/** A file's bytes to an Excel package, or the reason why it is none, in a sentence. */
import { partTree, relatedPart, type Package } from './package-parts';
import { readZip, type ZipLimits } from './read-zip';
import { whyNotZip } from './recognise';
import { WorkbookFileError, type WorkbookFileProblem } from './workbook-file-error';
import type { XmlElement } from './xml-tree';

export interface WorkbookPackage extends Package {
  /** The path of the workbook part, and its root element. */
  readonly path: string;
  readonly workbook: XmlElement;
}

/** Throws WorkbookFileError. A macro workbook (.xlsm) or template opens like any other; its macros are kept, never run. */
export function openPackage(bytes: Uint8Array, fileName: string, limits?: ZipLimits): WorkbookPackage {
  const reason = whyNotZip(bytes);
  if (reason) throw new WorkbookFileError(reason, fileName);
  const opened: Package = { fileName, parts: readZip(bytes, fileName, limits) };
  const other = otherKind(opened.parts);
  if (other) throw new WorkbookFileError(other, fileName);
  const path = relatedPart(opened, '', 'officeDocument');
  const workbook = path === undefined ? undefined : partTree(opened, path);
  if (path === undefined || workbook?.name !== 'workbook') {
    throw new WorkbookFileError(opened.parts.has('xl/workbook.xml') ? 'damaged' : 'not-a-workbook', fileName);
  }
  return { ...opened, path, workbook };
}

function otherKind(parts: ReadonlyMap<string, Uint8Array>): WorkbookFileProblem | undefined {
  if (parts.has('mimetype') && parts.has('META-INF/manifest.xml')) return 'open-document';
  if (parts.has('Index/Document.iwa') || parts.has('Index.zip')) return 'numbers';
  if (parts.has('xl/workbook.bin')) return 'binary-workbook';
  if (parts.has('word/document.xml') || parts.has('ppt/presentation.xml')) return 'other-office';
  return undefined;
}
