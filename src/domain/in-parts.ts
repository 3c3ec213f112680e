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

/** Work inside a step, which rests now and then and leaves the words to whoever called it. */
export type Rests<Result> = Generator<undefined, Result, void>;

/** The work with this step told at each of its rests. */
export function* during<Result>(step: Step, work: Rests<Result>): InParts<Result> {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
    yield step;
  }
}

/** As Array.flatMap, resting after every `size` items. */
export function* flatMapInParts<Item, Out>(items: readonly Item[], size: number, map: (item: Item) => readonly Out[]): Rests<readonly Out[]> {
  const all: Out[] = [];
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % size === 0) yield;
    for (const one of map(item)) all.push(one);
  }
  return all;
}
