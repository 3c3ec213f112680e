/** A sheet's threaded comments, and the places of its old notes. Source: [MS-XLSX] 2.6.206 (CT_ThreadedComment); ECMA-376 part 1, 18.7.3 (comment). */
import { parseRange } from '../../../domain/address';
import { partText, partTree, relatedPart, type Package } from '../../../domain/workbook-file/package-parts';
import { isTrue } from '../../../domain/workbook-file/scan-xml';
import { child, childrenIn, parseXml, type XmlElement } from '../../../domain/workbook-file/xml-tree';
import type { BookComment, BookNote, BookReply } from '../../book/comment';
import { elementsIn, withPrefix } from '../elements-in';
import { THREAD_AUTHOR } from './names';

export interface Person {
  readonly name: string;
  readonly email: string;
}

/** By their ids. */
export function readPersons(from: Package, workbookPath: string): ReadonlyMap<string, Person> {
  const path = relatedPart(from, workbookPath, 'person');
  const list = path === undefined ? undefined : partTree(from, path);
  return new Map((list?.children ?? []).map(({ attributes }) => {
    const user = attributes['userId'] ?? '';
    return [attributes['id'] ?? '', { name: attributes['displayName'] ?? '', email: user.includes('@') ? (user.split('::')[1] ?? user) : '' }];
  }));
}

export interface ReadComments {
  readonly comments: readonly BookComment[];
  readonly notes: readonly BookNote[];
}

export function readComments(from: Package, sheetPath: string, persons: ReadonlyMap<string, Person>): ReadComments {
  const threads = relatedPart(from, sheetPath, 'threadedComment');
  const comments = threads === undefined ? [] : threadsIn(partText(from, threads) ?? '', persons);
  const old = relatedPart(from, sheetPath, 'comments');
  return { comments, notes: old === undefined ? [] : notesIn(partTree(from, old)) };
}

function threadsIn(xml: string, persons: ReadonlyMap<string, Person>): readonly BookComment[] {
  const all = elementsIn(xml, 'threadedComment').map(({ prefix, text }) => {
    const source = withPrefix(text, prefix, '');
    const tree = parseXml(source);
    return { attributes: tree.attributes, reply: replyOf(tree, source, persons) };
  });
  return all.filter(({ attributes }) => !attributes['parentId']).flatMap(({ attributes, reply }) => {
    const place = parseRange(attributes['ref'] ?? '');
    if (!place) return [];
    const replies = all.filter((one) => one.attributes['parentId'] === reply.id).map((one) => one.reply);
    return [{ ...reply, row: place.row, column: place.column, resolved: isTrue(attributes['done']), replies }];
  });
}

function replyOf(tree: XmlElement, source: string, persons: ReadonlyMap<string, Person>): BookReply {
  const { id = '', personId = '', dT = '' } = tree.attributes;
  const person = persons.get(personId);
  return { id, content: child(tree, 'text')?.text ?? '', author: person?.name ?? '', email: person?.email ?? '', date: dT === '' ? '' : `${dT.slice(0, 22)}Z`.replace(/ZZ$/, 'Z'), source };
}

/** Each thread has a note beside it for older programs, whose author is named after it: it is none of the analyst's. */
function notesIn(comments: XmlElement | undefined): readonly BookNote[] {
  const authors = childrenIn(comments, 'authors', 'author').map(({ text }) => text);
  return childrenIn(comments, 'commentList', 'comment').flatMap(({ attributes }) => {
    const place = parseRange(attributes['ref'] ?? '');
    return place && !authors[Number(attributes['authorId'])]?.startsWith(THREAD_AUTHOR) ? [{ ref: attributes['ref'] ?? '', row: place.row, column: place.column }] : [];
  });
}
