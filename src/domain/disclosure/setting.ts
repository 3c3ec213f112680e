/**
 * The choice that is made for each output: which small numbers about individuals are withheld, and in which words the output
 * says so. The presets are those of methods.md, "Small numbers"; which of them a partnership uses is the partnership's to say.
 */

export interface DisclosureSetting {
  /** "none", "1-4", …: what the command line and the pane call it. */
  readonly id: string;
  /** Counts from 1 to this, about individuals, are withheld; null where everything is printed. Real zeros are always printed. */
  readonly threshold: number | null;
  /** Whether further figures are withheld where a total, a complement or another period would give a withheld one back. */
  readonly secondary: boolean;
  /** Counts about individuals that are printed are rounded to the nearest multiple of this; null for no rounding. */
  readonly roundTo: number | null;
  /** What the output says of its choice. */
  readonly statement: string;
}

/** Board papers that are not published: nothing is withheld, and the paper says so. */
export const BOARD_PRIVATE: DisclosureSetting = {
  id: 'none',
  threshold: null,
  secondary: false,
  roundTo: null,
  statement: 'Board-private: figures are printed in full, small numbers about individuals among them. Do not publish as it stands.',
};

/**
 * The setting of an output for which none was chosen: what the board sheet has always been, a private paper printed in full, and
 * it says so. See DECISIONS.md.
 */
export const DEFAULT_DISCLOSURE: DisclosureSetting = BOARD_PRIVATE;

/** A setting that withholds 1 to `threshold`. Throws a RangeError unless the threshold is a whole number from 2. */
export function withholding(threshold: number, over: { readonly secondary?: boolean; readonly roundTo?: number; readonly id?: string } = {}): DisclosureSetting {
  if (!Number.isInteger(threshold) || threshold < 2) throw new RangeError('A threshold is a whole number of 2 or more: 1 alone would say what it hides.');
  const { secondary = true, roundTo = null, id = `1-${String(threshold)}` } = over;
  return { id, threshold, secondary, roundTo, statement: statementOf(threshold, secondary, roundTo) };
}

/** The presets, by id: everything but "none" protects its figures against subtraction too. */
export const DISCLOSURE_PRESETS: readonly DisclosureSetting[] = [
  BOARD_PRIVATE,
  withholding(4),
  withholding(5),
  withholding(7, { roundTo: 5 }),
  withholding(9, { id: 'below-10' }),
];

/** The preset of this id, or undefined. */
export function findDisclosure(id: string): DisclosureSetting | undefined {
  return DISCLOSURE_PRESETS.find((preset) => preset.id === id);
}

function statementOf(threshold: number, secondary: boolean, roundTo: number | null): string {
  return [
    `Numbers from 1 to ${String(threshold)} about individuals are shown as [c]`,
    secondary ? ', and so is any figure from which one could be had.' : '. Totals may still give one back: further figures are not withheld.',
    roundTo === null ? '' : ` Other numbers about individuals are rounded to the nearest ${String(roundTo)}.`,
    ' The sheets that the figures were read from still hold them: leave those sheets out of what is published.',
  ].join('');
}
