/** Threaded comments, their replies and old notes as plain data: changed by putting others in their place (see comments.ts). */

/** Who wrote it and when, and how its file has it, until its words are changed. */
export interface CommentOrigin {
  readonly author: string;
  readonly email: string;
  /** As an ISO date. */
  readonly date: string;
  readonly source?: string;
}

export interface BookReply extends CommentOrigin {
  readonly id: string;
  readonly content: string;
}

/** A threaded comment on a cell. */
export interface BookComment extends CommentOrigin {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly resolved: boolean;
  readonly replies: readonly BookReply[];
}

/** An old note of a file, which is not answered and goes where its cell goes. */
export interface BookNote {
  /** Its cell in the file: "B2". */
  readonly ref: string;
  readonly row: number;
  readonly column: number;
}
