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

/** Does work that rests in one go. */
export function atOnce<Result>(work: Rests<Result>): Result {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
  }
}

/** The work with this step told at each of its rests. */
export function* during<Result>(step: Step, work: Rests<Result>): InParts<Result> {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
    yield step;
  }
}

/** Cells to a part of the work: some 5 ms where each is looked at closely, so that a slow machine stays under 50. */
export const CELLS_A_PART = 3000;

/** How many rows of so many columns are a part of the work: one at least. */
export function rowsAPart(columns: number): number {
  return Math.max(1, Math.floor(CELLS_A_PART / Math.max(1, columns)));
}

export type IsDue = (cells: number) => boolean;

/** Told how many cells come next, it says whether a rest is due before them: a part may end with more than its cells, and begins with none. */
export function restDue(): IsDue {
  let done = 0;
  return (cells) => {
    const isDue = done >= CELLS_A_PART;
    done = isDue ? cells : done + cells;
    return isDue;
  };
}

/** How many cells' work an item is. */
type Weight<Item> = number | ((item: Item) => number);

/** As Array.map, resting after each part. */
export function* mapInParts<Item, Out>(items: readonly Item[], weight: Weight<Item>, map: (item: Item, index: number) => Out): Rests<readonly Out[]> {
  const all: Out[] = [];
  yield* eachInParts(items, weight, (item, index) => all.push(map(item, index)));
  return all;
}

/** As Array.flatMap, resting after each part. */
export function* flatMapInParts<Item, Out>(items: readonly Item[], weight: Weight<Item>, map: (item: Item, index: number) => readonly Out[]): Rests<readonly Out[]> {
  const all: Out[] = [];
  yield* eachInParts(items, weight, (item, index) => {
    for (const one of map(item, index)) all.push(one);
  });
  return all;
}

function* eachInParts<Item>(items: readonly Item[], weight: Weight<Item>, visit: (item: Item, index: number) => void): Rests<void> {
  const isDue = restDue();
  for (const [index, item] of items.entries()) {
    if (isDue(typeof weight === 'number' ? weight : weight(item))) yield;
    visit(item, index);
  }
}

/** The weight of a row or a series: its figures, and itself. */
export const figuresOf = ({ observations }: { readonly observations: readonly unknown[] }): number => observations.length + 1;
