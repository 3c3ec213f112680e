/** Threaded comments, one a cell at most. */
import type { Book, BookSheet } from './book';
import type { BookComment, BookReply, CommentOrigin } from './comment';
import { ExcelError } from './excel-error';
import { guardOption } from './guard';
import { tell } from './happenings';

export interface FoundComment {
  readonly sheet: BookSheet;
  readonly comment: BookComment;
}

export function allComments(book: Book): readonly FoundComment[] {
  return book.sheets.flatMap((sheet) => sheet.comments.map((comment) => ({ sheet, comment })));
}

export function commentById(book: Book, id: string): FoundComment {
  const found = allComments(book).find(({ comment }) => comment.id === id);
  if (!found) throw new ExcelError('ItemNotFound', 'The comment is no longer in the workbook.');
  return found;
}

/** Not that of a comment of the file either, which was perhaps made here once. */
function freeId(book: Book): string {
  const taken = new Set(allComments(book).flatMap(({ comment }) => [comment.id, ...comment.replies.map(({ id }) => id)]));
  for (;;) {
    book.made += 1;
    const id = `{00000000-0004-0000-F000-${book.made.toString(16).toUpperCase().padStart(12, '0')}}`;
    if (!taken.has(id)) return id;
  }
}

/** Who writes at the stand-in, and when. */
const writtenHere = (date: string): CommentOrigin => ({ author: 'Workbench', email: '', date });

function touchComments(sheet: BookSheet): void {
  guardOption(sheet, 'allowEditObjects');
  sheet.touched.aspects.add('comments');
}

export function addComment(book: Book, sheet: BookSheet, row: number, column: number, content: string, date: string): BookComment {
  touchComments(sheet);
  if (sheet.comments.some((one) => one.row === row && one.column === column)) throw new ExcelError('InvalidArgument', 'The cell has a comment already.');
  const comment: BookComment = { id: freeId(book), row, column, content, resolved: false, replies: [], ...writtenHere(date) };
  sheet.comments = [...sheet.comments, comment];
  tell(sheet, { kind: 'commentAdded', sheetId: sheet.id, commentId: comment.id, change: '' });
  return comment;
}

export function changeComment({ sheet, comment }: FoundComment, change: Partial<Omit<BookComment, 'id'>>, what = 'CommentEdited'): void {
  touchComments(sheet);
  sheet.comments = sheet.comments.map((one) => (one.id === comment.id ? changed(one, change) : one));
  tell(sheet, { kind: 'commentChanged', sheetId: sheet.id, commentId: comment.id, change: what });
}

function changed({ source, ...comment }: BookComment, change: Partial<Omit<BookComment, 'id'>>): BookComment {
  const isRewritten = change.content !== undefined && change.content !== comment.content;
  return { ...comment, ...change, ...(source === undefined || isRewritten ? {} : { source }) };
}

export function deleteComment({ sheet, comment }: FoundComment): void {
  touchComments(sheet);
  sheet.comments = sheet.comments.filter((one) => one.id !== comment.id);
  tell(sheet, { kind: 'commentDeleted', sheetId: sheet.id, commentId: comment.id, change: '' });
}

export function addReply(book: Book, found: FoundComment, content: string, date: string): BookReply {
  const reply = { id: freeId(book), content, ...writtenHere(date) };
  changeComment(found, { replies: [...found.comment.replies, reply] }, 'ReplyAdded');
  return reply;
}

/** Another text for a reply. How its file had it goes with the old one. */
export function rewriteReply(found: FoundComment, id: string, content: string): void {
  const rewritten = ({ author, email, date }: BookReply): BookReply => ({ id, author, email, date, content });
  changeComment(found, { replies: found.comment.replies.map((one) => (one.id === id ? rewritten(one) : one)) }, 'ReplyEdited');
}

export function deleteReply(found: FoundComment, id: string): void {
  changeComment(found, { replies: found.comment.replies.filter((one) => one.id !== id) }, 'ReplyDeleted');
}
