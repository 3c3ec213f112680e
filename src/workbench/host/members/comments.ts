/** Excel.CommentCollection, Comment, CommentReplyCollection and CommentReply. */
import type { CommentOrigin } from '../../book/comment';
import { addComment, addReply, allComments, changeComment, commentById, deleteComment, deleteReply, type FoundComment, rewriteReply } from '../../book/comments';
import { ExcelError } from '../../book/excel-error';
import { sheetById } from '../../book/sheets';
import { rangeAt, sheetOf } from '../addresses';
import type { Arguments } from '../arguments';
import { EventNumber, WORKBOOK_TARGET } from '../event-entries';
import type { HostState } from '../state';
import type { RangeThing, ThingOf } from '../things';
import type { Json, Property, TypeTable } from '../type-table';
import { eventMethods } from './event-registration';
import { orNotFound } from './or-not-found';
import { asFlag, asObject, asText } from './values';

type Collection = ThingOf<'CommentCollection'>;
type Comment = ThingOf<'Comment'>;
type Reply = ThingOf<'CommentReply'>;

/** Plain text, or what a comment with mentions says. */
function contentOf(value: Json): string {
  return typeof value === 'string' ? value : asText(asObject(value)['richContent'] ?? null);
}

function cellArgument(thing: Collection, args: Arguments, host: HostState): RangeThing {
  const given = args.thing(0);
  const cell = given?.type === 'Range' ? given : rangeAt(args.text(0), sheetById(host.book, thing.sheetId ?? host.book.activeSheetId), host);
  if (cell.range.rows * cell.range.columns !== 1) throw new ExcelError('InvalidArgument', 'A comment stands at one cell.');
  return cell;
}

const commentThing = ({ comment }: FoundComment): Comment => ({ type: 'Comment', commentId: comment.id });

function commentsIn(thing: Collection, host: HostState): readonly FoundComment[] {
  return allComments(host.book).filter(({ sheet }) => thing.sheetId === null || sheet.id === thing.sheetId);
}

function find(thing: Collection, args: Arguments, host: HostState): Comment | null {
  const found = commentsIn(thing, host).find(({ comment }) => comment.id === args.text(0));
  return found ? commentThing(found) : null;
}

const required = orNotFound('There is no such comment.');

export const comments: TypeTable<Collection> = {
  properties: {},
  items: (thing, host) => commentsIn(thing, host).map(commentThing),
  item: (thing, args, host) => required(find(thing, args, host)),
  getters: {
    Add(thing, args, host) {
      const cell = cellArgument(thing, args, host);
      const sheet = sheetOf(cell, host);
      return commentThing({ sheet, comment: addComment(host.book, sheet, cell.range.row, cell.range.column, contentOf(args.json(1)), host.started) });
    },
    GetItemAt: (thing, args, host) => commentThing(required(commentsIn(thing, host)[args.whole(0)])),
    GetItemByCell(thing, args, host) {
      const { sheetId, range } = cellArgument(thing, args, host);
      return commentThing(required(commentsIn(thing, host).find(({ sheet, comment }) => sheet.id === sheetId && comment.row === range.row && comment.column === range.column)));
    },
    GetItemByReplyId: (thing, args, host) => commentThing(required(commentsIn(thing, host).find(({ comment }) => comment.replies.some(({ id }) => id === args.text(0))))),
    GetItemOrNullObject: find,
  },
  methods: {
    ...eventMethods<Collection>(({ sheetId }) => sheetId ?? WORKBOOK_TARGET, {
      AddedEvent: EventNumber.commentAdded, ChangedEvent: EventNumber.commentChanged, DeletedEvent: EventNumber.commentDeleted,
    }),
    GetCount: (thing, _args, host) => commentsIn(thing, host).length,
  },
};

const foundFor = ({ commentId }: { readonly commentId: string }, { book }: HostState): FoundComment => commentById(book, commentId);

function locationOf(thing: { readonly commentId: string }, host: HostState): RangeThing {
  const { sheet, comment } = foundFor(thing, host);
  return host.references.range(sheet.id, { row: comment.row, column: comment.column, rows: 1, columns: 1 });
}

/** What comments and replies have alike. */
function written<T>(of: (thing: T, host: HostState) => CommentOrigin): Readonly<Record<string, Property<T>>> {
  return {
    AuthorEmail: { read: (thing, host) => of(thing, host).email },
    AuthorName: { read: (thing, host) => of(thing, host).author },
    ContentType: { read: () => 'Plain' },
    CreationDate: { read: (thing, host) => of(thing, host).date },
    Mentions: { read: () => [] },
  };
}

export const comment: TypeTable<Comment> = {
  identity: ({ commentId }) => ({ Id: commentId }),
  properties: {
    ...written<Comment>((thing, host) => foundFor(thing, host).comment),
    Id: { read: ({ commentId }) => commentId },
    Content: { read: (thing, host) => foundFor(thing, host).comment.content, write: (thing, value, host) => changeComment(foundFor(thing, host), { content: asText(value) }) },
    RichContent: { read: (thing, host) => foundFor(thing, host).comment.content },
    Resolved: {
      read: (thing, host) => foundFor(thing, host).comment.resolved,
      write(thing, value, host) {
        const resolved = asFlag(value);
        changeComment(foundFor(thing, host), { resolved }, resolved ? 'CommentResolved' : 'CommentReopened');
      },
    },
  },
  objects: { Replies: ({ commentId }) => ({ type: 'CommentReplyCollection', commentId }) },
  getters: { GetLocation: (thing, _args, host) => locationOf(thing, host) },
  methods: {
    Delete: (thing, _args, host) => deleteComment(foundFor(thing, host)),
    UpdateMentions: (thing, args, host) => changeComment(foundFor(thing, host), { content: contentOf(args.json(0)) }),
  },
};

function replyFor(thing: Reply, host: HostState) {
  return required(foundFor(thing, host).comment.replies.find(({ id }) => id === thing.replyId));
}

const replyThing = (commentId: string, replyId: string): Reply => ({ type: 'CommentReply', commentId, replyId });

export const commentReplies: TypeTable<ThingOf<'CommentReplyCollection'>> = {
  properties: {},
  items: (thing, host) => foundFor(thing, host).comment.replies.map(({ id }) => replyThing(thing.commentId, id)),
  item(thing, args, host) {
    const made = replyThing(thing.commentId, args.text(0));
    replyFor(made, host);
    return made;
  },
  getters: {
    Add: (thing, args, host) => replyThing(thing.commentId, addReply(host.book, foundFor(thing, host), contentOf(args.json(0)), host.started).id),
    GetItemAt: (thing, args, host) => replyThing(thing.commentId, required(foundFor(thing, host).comment.replies[args.whole(0)]).id),
    GetItemOrNullObject: (thing, args, host) =>
      foundFor(thing, host).comment.replies.some(({ id }) => id === args.text(0)) ? replyThing(thing.commentId, args.text(0)) : null,
  },
  methods: { GetCount: (thing, _args, host) => foundFor(thing, host).comment.replies.length },
};

/** The comment of a reply that is there. */
function commentOf(thing: Reply, host: HostState): FoundComment {
  replyFor(thing, host);
  return foundFor(thing, host);
}

export const commentReply: TypeTable<Reply> = {
  identity: ({ replyId }) => ({ Id: replyId }),
  properties: {
    ...written<Reply>(replyFor),
    Id: { read: ({ replyId }) => replyId },
    Content: { read: (thing, host) => replyFor(thing, host).content, write: (thing, value, host) => rewriteReply(commentOf(thing, host), thing.replyId, asText(value)) },
    RichContent: { read: (thing, host) => replyFor(thing, host).content },
    Resolved: { read: (thing, host) => foundFor(thing, host).comment.resolved },
  },
  getters: {
    GetLocation: (thing, _args, host) => locationOf(thing, host),
    GetParentComment: ({ commentId }) => ({ type: 'Comment', commentId }),
  },
  methods: { Delete: (thing, _args, host) => deleteReply(commentOf(thing, host), thing.replyId) },
};
