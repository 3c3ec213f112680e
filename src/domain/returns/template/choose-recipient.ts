/** Which of the templates a name means: "justice", "Transforming Justice", "transforming-justice", "gmfrs". */
import { distance } from 'fastest-levenshtein';
import { labelWords } from '../../table/normal-label';
import type { Recipient, ReturnTemplate } from '../return-template';

/** The one that is meant, or a sentence that says who there is. */
export type Chosen = { readonly template: ReturnTemplate } | { readonly problem: string };

/** A name may be this far from what was typed, as a share of its letters: one slip in six. */
const SLIP = 1 / 6;

/**
 * Without regard to capitals, hyphens and spaces: the whole name or id first, then the only name that holds what was typed, then the
 * only one that is a slip away from it. Where several would do, none is chosen.
 */
export function chooseRecipient(templates: readonly ReturnTemplate[], name: string): Chosen {
  const wanted = key(name);
  const tests: readonly ((candidate: string) => boolean)[] = [
    (candidate) => candidate === wanted,
    (candidate) => ` ${candidate} `.includes(` ${wanted} `) || (wanted.length >= 4 && candidate.includes(wanted)),
    (candidate) => distance(candidate, wanted) <= candidate.length * SLIP,
  ];
  if (wanted !== '') {
    for (const test of tests) {
      const found = templates.filter(({ recipient }) => keys(recipient).some(test));
      if (found.length === 1 && found[0]) return { template: found[0] };
      if (found.length > 1) return { problem: `"${name}" could be ${names(found, ' or ')}. Give more of the name.` };
    }
  }
  return { problem: `No return goes to "${name}". Returns go to ${names(templates, ' and ')}.` };
}

function keys({ id, name }: Recipient): readonly string[] {
  return [...new Set([key(id), key(name)])];
}

const key = (text: string): string => labelWords(text.replaceAll('-', ' '));

function names(templates: readonly ReturnTemplate[], last: string): string {
  const all = templates.map(({ recipient }) => `"${recipient.name}"`);
  return all.length < 2 ? (all[0] ?? 'nobody: the plan asks for nothing in this quarter') : `${all.slice(0, -1).join(', ')}${last}${all.at(-1) ?? ''}`;
}
