/**
 * The name that a new sheet has until it carries our mark. Someone may add a sheet of the very name that we want at the same moment, so a
 * sheet without a mark is known for ours by a name that nobody gives.
 */
const AT_WORK = /^Plan Performance at work \d+$/;

/** True for a sheet that we added and had no time to name. */
export function isAtWorkName(name: string): boolean {
  return AT_WORK.test(name);
}

/** As many such names, none of which the workbook has. */
export function atWorkNames(count: number, taken: readonly string[]): readonly string[] {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const free: string[] = [];
  for (let number = 1; free.length < count; number += 1) {
    const name = `Plan Performance at work ${String(number)}`;
    if (!known.has(name.toLowerCase())) free.push(name);
  }
  return free;
}
