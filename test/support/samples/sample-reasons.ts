/** Why samples do not run, in words, where what was thrown would not say it to a reader; and those that were read and not run at all. */

/** By sample: the reason that the table gives when it fails. One that runs after all must be taken out. */
export const REASONS: Readonly<Record<string, string>> = {};

/** Read, and not run: each needs from the start what the stand-in does not have. */
export const NOT_RUN: Readonly<Record<string, string>> = {};
