/**
 * A label without what agencies put before and behind a measure's name: a reference ("CSP1 – ", "2.3 "), a footnote mark that lost its
 * raised figure, a unit in brackets. Each is only tried: it counts where the rest is a measure's own wording.
 */
import type { Measure } from '../framework/plan';
import { splitMarks } from '../value/footnote-marks';

export interface BareLabel {
  readonly label: string;
  /** Whether the measure may be meant: one in other units than the label's own may not. */
  readonly suits: (measure: Measure) => boolean;
}

/** The prefixes of indicator lists. Any letters with a number would take in postcode districts (SK1) and roads (M60). */
const LISTS = '(?:[lbok]?v?[pk]?pi|csp|ssp|pm|ni|indicator|measure|outcome|item|ref)';
const REFERENCE = new RegExp(
  `^(?:\\(?${LISTS}[\\s.]*\\d{1,3}(?:\\.\\d{1,2})*[a-z]?\\)?(?:\\s*[\\p{Pd}:.)|]+\\s*|\\s+)` +
    '|\\d{1,3}(?:\\.\\d{1,2})*\\s*(?:[.):|]|\\s\\p{Pd})\\s+|\\d{1,2}(?:\\.\\d{1,2})+\\s+|\\(?[a-z0-9]\\)\\s+)(?=\\p{L})',
  'iu',
);
/** "(1)", "(note 2)", or a figure at the end of a word that was a raised one. */
const LOST_MARK = /\s*\((?:note\s*)?\d{1,2}\)$|(?<=\p{L}{4})\d{1,2}$/iu;
const UNIT = /\s*[([]([^()[\]]{1,60})[)\]]$/;

const KINDS: readonly (readonly [Measure['kind'], RegExp])[] = [
  ['count', /^(?:(?:total )?(?:numbers?|counts?|volumes?)|nos?\.?|n|#)$/i],
  ['percent', /^(?:%|per ?cent(?:age)?s?|proportion)$/i],
  ['rate', /^(?:rates?|(?:rates? )?(?:per|\/) ?[\d,]+\b.*|rates? per .*)$/i],
  ['currency', /^(?:£|gbp|£ ?(?:k|m|000s?)|pounds)$/i],
];

const any = (): boolean => true;

/** The barer forms of a label, those nearest to it first; none where it has nothing of the kind. */
export function bareLabels(label: string): readonly BareLabel[] {
  const { text } = splitMarks(label);
  const starts = [text, text.replace(REFERENCE, '')];
  const forms: BareLabel[] = starts.slice(1).map((one) => ({ label: one, suits: any }));
  for (const start of starts) {
    const unmarked = start.replace(LOST_MARK, '');
    if (unmarked !== start) forms.push({ label: unmarked, suits: any });
    const [trailing, unit = ''] = UNIT.exec(unmarked) ?? [];
    const kind = KINDS.find(([, words]) => words.test(unit.trim()))?.[0];
    if (trailing === undefined || kind === undefined) continue;
    forms.push({ label: unmarked.slice(0, -trailing.length), suits: (measure) => measure.kind === kind });
  }
  return forms.filter((one) => one.label !== label && one.label !== '');
}
