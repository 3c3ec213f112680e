/**
 * A sheet's comments into a package: the threads, who wrote them, and for older programs a note and a box beside each. Old notes of the file
 * stay as they are and go to their cells' new places.
 */
import { cellAddress, parseRange } from '../../../domain/address';
import { element } from '../../../domain/workbook-file/element';
import { encodeXml } from '../../../domain/workbook-file/scan-xml';
import { childrenIn, parseXml } from '../../../domain/workbook-file/xml-tree';
import type { BookSheet } from '../../book/book';
import type { BookComment, BookReply, CommentOrigin } from '../../book/comment';
import { elementsIn, withAttributes, withPrefix } from '../elements-in';
import { addDefaultType, addType, freePart, OFFICE, type Parts, putReference, relate, relatedIn, textOf, unrelate, write } from '../edit-package';
import { KINDS, NAMESPACES, RELATIONS, THREAD_AUTHOR } from './names';
import { withBoxes, type Cell } from './vml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Changes the parts in place, where comments or notes changed. `path` is the sheet's part, `workbook` the workbook's; `before` is the sheet as its file has it. */
export function saveComments(parts: Parts, path: string, workbook: string, sheet: BookSheet, before: BookSheet | undefined): void {
  const all = ({ comments, notes }: Pick<BookSheet, 'comments' | 'notes'>): string => JSON.stringify([comments, notes]);
  if (all(sheet) === all(before ?? { comments: [], notes: [] })) return;
  const related = (type: string): string | undefined => relatedIn(parts, path, type);
  saveThreads(parts, path, workbook, sheet, related('threadedComment'));
  const [old, boxes] = [related('comments'), related('vmlDrawing')];
  const threads = (before?.comments ?? []).map(({ row, column }) => `${row}:${column}`);
  saveNotes(parts, path, sheet, old);
  const placeOf = ({ row, column }: Cell): Cell | undefined =>
    threads.includes(`${row}:${column}`) ? undefined : sheet.notes.find(({ ref }) => ref === cellAddress(row, column));
  const drawing = boxes ?? freePart(parts, 'xl/drawings/vmlDrawing', 'vml');
  write(parts, drawing, withBoxes(boxes === undefined ? undefined : textOf(parts, boxes), placeOf, sheet.comments, Number(/(\d+)\.vml$/.exec(drawing)?.[1] ?? 1)));
  if (boxes !== undefined) return;
  addDefaultType(parts, 'vml', KINDS.vml);
  putReference(parts, path, 'legacyDrawing', relate(parts, path, drawing, `${OFFICE}/vmlDrawing`));
}

function saveThreads(parts: Parts, path: string, workbook: string, sheet: BookSheet, old: string | undefined): void {
  if (sheet.comments.length === 0) {
    if (old !== undefined) unrelate(parts, path, old);
    return;
  }
  const personOf = persons(parts, workbook);
  const threads = sheet.comments.flatMap((comment) => {
    const ref = cellAddress(comment.row, comment.column);
    const first = threadXml(comment, { ref, done: comment.resolved ? 1 : undefined }, personOf);
    return [first, ...comment.replies.map((reply) => threadXml(reply, { ref, parentId: comment.id }, personOf))];
  });
  const part = old ?? freePart(parts, 'xl/threadedComments/threadedComment', 'xml');
  write(parts, part, `${HEAD}<ThreadedComments xmlns="${NAMESPACES.threads}" xmlns:x="${NAMESPACES.main}">${threads.join('')}</ThreadedComments>`);
  if (old !== undefined) return;
  addType(parts, part, KINDS.threadedComment);
  relate(parts, path, part, RELATIONS.threadedComment);
}

type PersonOf = (comment: CommentOrigin) => string;

/** One of the file keeps its text, with its place and state as they are now. */
function threadXml(comment: BookReply | BookComment, { ref, parentId, done }: { readonly ref: string; readonly parentId?: string; readonly done?: number | undefined }, personOf: PersonOf): string {
  if (comment.source !== undefined) return withAttributes(comment.source, { ref, done });
  // Hundredths of a second, and no zone: the time is that of Greenwich.
  const attributes = { ref, dT: comment.date.slice(0, 22), personId: personOf(comment), id: comment.id, parentId, done };
  return element('threadedComment', attributes, `<text>${encodeXml(comment.content)}</text>`);
}

/** Finds whoever wrote a comment in the workbook's list of persons, or puts them in. */
function persons(parts: Parts, workbook: string): PersonOf {
  return ({ author, email }) => {
    const path = relatedIn(parts, workbook, 'person') ?? newPersons(parts, workbook);
    const xml = textOf(parts, path);
    const found = parseXml(xml).children.find(({ attributes }) => attributes['displayName'] === author);
    if (found) return found.attributes['id'] ?? '';
    const id = `{00000000-0007-0000-F000-${(elementsIn(xml, 'person').length + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
    const prefix = /<([\w.-]+:)?personList\b/.exec(xml)?.[1] ?? '';
    const person = element(`${prefix}person`, { displayName: author, id, userId: email || author, providerId: 'None' });
    write(parts, path, xml.replace(/<((?:[\w.-]+:)?personList\b[^>]*?)\/>\s*$/, `<$1></${prefix}personList>`).replace(`</${prefix}personList>`, () => `${person}</${prefix}personList>`));
    return id;
  };
}

function newPersons(parts: Parts, workbook: string): string {
  const path = parts.has('xl/persons/person.xml') ? freePart(parts, 'xl/persons/person', 'xml') : 'xl/persons/person.xml';
  write(parts, path, `${HEAD}<personList xmlns="${NAMESPACES.threads}" xmlns:x="${NAMESPACES.main}"></personList>`);
  addType(parts, path, KINDS.person);
  relate(parts, workbook, path, RELATIONS.person);
  return path;
}

/** What a program that knows no threads shows of one. */
function plainText({ content, replies }: BookComment): string {
  return ['[Threaded comment]', '', 'Comment:', `    ${content}`, ...replies.flatMap((reply) => ['Reply:', `    ${reply.content}`])].join('\n');
}

function saveNotes(parts: Parts, path: string, sheet: BookSheet, old: string | undefined): void {
  const xml = old === undefined ? '' : textOf(parts, old);
  const own = /<([\w.-]+:)?comments\b/.exec(xml)?.[1] ?? '';
  const authors = xml === '' ? [] : childrenIn(parseXml(xml), 'authors', 'author').map(({ text }) => text);
  const notes = elementsIn(xml, 'comment').flatMap(({ text }) => {
    const ref = parseXml(text).attributes['ref'] ?? '';
    const note = sheet.notes.find((one) => one.ref === ref);
    if (!note || !parseRange(ref) || isThread(text, authors)) return [];
    return [withPrefix(text, own, '').replace(/ xr:uid="[^"]*"/g, '').replace(/ ref=(?:"[^"]*"|'[^']*')/, ` ref="${cellAddress(note.row, note.column)}"`)];
  });
  const threads = sheet.comments.map((comment, index) =>
    element('comment', { ref: cellAddress(comment.row, comment.column), authorId: authors.length + index, shapeId: 0 }, `<text><t xml:space="preserve">${encodeXml(plainText(comment))}</t></text>`));
  const names = [...authors, ...sheet.comments.map(({ id }) => `${THREAD_AUTHOR}${id}`)].map((name) => `<author>${encodeXml(name)}</author>`);
  // Prefixes that notes use were perhaps declared at the root.
  const root = own === '' ? (/<comments\b[^>]*?(?=\/?>)/.exec(xml)?.[0] ?? `<comments xmlns="${NAMESPACES.main}"`) : `<comments xmlns="${NAMESPACES.main}"`;
  const part = old ?? freePart(parts, 'xl/comments', 'xml');
  write(parts, part, `${HEAD}${root}><authors>${names.join('')}</authors><commentList>${[...notes, ...threads].join('')}</commentList></comments>`);
  if (old !== undefined) return;
  addType(parts, part, KINDS.comments);
  relate(parts, path, part, `${OFFICE}/comments`);
}

function isThread(comment: string, authors: readonly string[]): boolean {
  return authors[Number(parseXml(comment).attributes['authorId'])]?.startsWith(THREAD_AUTHOR) ?? false;
}
