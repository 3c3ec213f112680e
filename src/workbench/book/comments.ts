/** Threaded comments made here, one a cell at most. */
import type { Book, BookComment, BookReply, BookSheet } from './book';
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

function freeId(book: Book): string {
  book.made += 1;
  return `{00000000-0004-0000-F000-${book.made.toString(16).toUpperCase().padStart(12, '0')}}`;
}

export function addComment(book: Book, sheet: BookSheet, row: number, column: number, content: string): BookComment {
  guardOption(sheet, 'allowEditObjects');
  if (sheet.comments.some((one) => one.row === row && one.column === column)) throw new ExcelError('InvalidArgument', 'The cell has a comment already.');
  const comment: BookComment = { id: freeId(book), row, column, content, resolved: false, replies: [] };
  sheet.comments = [...sheet.comments, comment];
  tell(sheet, { kind: 'commentAdded', sheetId: sheet.id, commentId: comment.id, change: '' });
  return comment;
}

export function changeComment({ sheet, comment }: FoundComment, change: Partial<Omit<BookComment, 'id'>>, what = 'CommentEdited'): void {
  guardOption(sheet, 'allowEditObjects');
  sheet.comments = sheet.comments.map((one) => (one.id === comment.id ? { ...one, ...change } : one));
  tell(sheet, { kind: 'commentChanged', sheetId: sheet.id, commentId: comment.id, change: what });
}

export function deleteComment({ sheet, comment }: FoundComment): void {
  guardOption(sheet, 'allowEditObjects');
  sheet.comments = sheet.comments.filter((one) => one.id !== comment.id);
  tell(sheet, { kind: 'commentDeleted', sheetId: sheet.id, commentId: comment.id, change: '' });
}

export function addReply(book: Book, found: FoundComment, content: string): BookReply {
  const reply = { id: freeId(book), content };
  changeComment(found, { replies: [...found.comment.replies, reply] }, 'ReplyAdded');
  return reply;
}
