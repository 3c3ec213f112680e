/** The abbreviations that a summary has to explain: those of the plan that stand in its texts as whole words. */
import type { Plan } from '../framework/plan';
import type { AbbreviationUsed } from './theme-summary';

/**
 * In alphabetical order, each as it is written in the texts: a form that the plan knows as an alias ("SCCB" for "SSCB") is
 * explained under its own letters, but a plural ("OCGs") under the singular. Capitals matter: "ASH" is not "ash".
 */
export function abbreviationsUsed(plan: Plan, texts: readonly string[]): readonly AbbreviationUsed[] {
  const words = new Set(texts.flatMap((text) => text.match(/[\p{L}\p{N}&]+/gu) ?? []));
  const text = texts.join('\n');
  return plan.abbreviations
    .flatMap(({ short, long, aliases }) => {
      const found = [short, ...aliases].filter((form) => stands(form, words, text));
      return [...new Set(found.map((form) => (form === `${short}s` ? short : form)))].map((form) => ({ short: form, long }));
    })
    .sort((a, b) => (a.short < b.short ? -1 : a.short > b.short ? 1 : 0));
}

/** A form of one word is looked up; one of several words or with signs in it is looked for between other signs. */
function stands(form: string, words: ReadonlySet<string>, text: string): boolean {
  if (form === '') return false;
  if (/^[\p{L}\p{N}&]+$/u.test(form)) return words.has(form);
  const plain = form.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${plain}(?![\p{L}\p{N}])`, 'u').test(text);
}
