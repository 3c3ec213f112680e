/** Long work cut in parts, as a generator: each step says how far it has come, and whoever drives it decides when to rest or stop. */

/** How far long work has come, for people: "Finding tables on sheet 12 of 300". */
export interface Step {
  readonly words: string;
  readonly done: number;
  readonly of: number;
}

/** Work that stops at each step and gives its result at the end. */
export type InParts<Result> = Generator<Step, Result, void>;

/** Does the work in one go. */
export function whole<Result>(work: InParts<Result>): Result {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
  }
}
