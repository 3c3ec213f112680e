/** The document's properties: title and the like, company and manager, and custom ones. Source: ECMA-376 part 2, 11; part 1, 22.3, 22.4. */
import { decodeEscapes } from './escapes';
import { partTree, relatedPart, type Package } from './package-parts';
import { isTrue } from './scan-xml';
import { child } from './xml-tree';

export interface FileProperties {
  title: string; subject: string; author: string; keywords: string; comments: string; category: string; manager: string; company: string;
  /** Who saved the file last, how often it was saved, and when it was made (ISO 8601); blank where the file does not say. */
  readonly lastAuthor: string; revision: string; readonly created: string;
  custom: Map<string, string | number | boolean>;
}

export function readProperties(from: Package): FileProperties {
  const part = (type: string) => {
    const path = relatedPart(from, '', type);
    return path === undefined ? undefined : partTree(from, path);
  };
  const core = part('core-properties') ?? part('coreProperties');
  const app = part('extended-properties') ?? part('extendedProperties');
  const text = (root: typeof core, name: string): string => decodeEscapes(child(root, name)?.text ?? '');
  return {
    title: text(core, 'title'),
    subject: text(core, 'subject'),
    author: text(core, 'creator'),
    keywords: text(core, 'keywords'),
    comments: text(core, 'description'),
    category: text(core, 'category'),
    manager: text(app, 'Manager'),
    company: text(app, 'Company'),
    lastAuthor: text(core, 'lastModifiedBy'),
    revision: text(core, 'revision'),
    created: text(core, 'created'),
    custom: new Map((part('custom-properties') ?? part('customProperties'))?.children.map(({ attributes, children }) => [
      attributes['name'] ?? '',
      customValue(children[0]?.name ?? '', children[0]?.text ?? ''),
    ])),
  };
}

/** Dates stay the text that they are written as. */
function customValue(type: string, text: string): string | number | boolean {
  if (type === 'bool') return isTrue(text);
  if (/^(?:[iu]\d|int|uint|r4|r8|decimal)$/.test(type) && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
  return decodeEscapes(text);
}
