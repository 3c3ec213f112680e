/** Shorthand among the figures ([c], "..", *) that nothing on the sheet explains. */
import { figuresOf, restDue, rowsAPart, type Rests } from '../in-parts';
import type { Observation } from '../observation';
import type { SheetSnapshot } from '../snapshot';
import { isShorthand } from '../trend/break-note';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { aboutFigure, cellWords, makeFinding, measuresById } from './make-finding';

/** Signs and single letters; "N/A" and the like say what they mean. */
const SIGN = /^(?:\[[a-z]{1,3}\]|\.{2,3}|…|:|\*+|-|–|—|~|\^|#)$/i;

/** One finding a sheet and shorthand, at its first cell. */
export function* checkShorthand({ reading, snapshot, plan }: CheckInput): Rests<readonly Finding[]> {
  const measures = measuresById(plan);
  const found = new Map<string, Map<string, { first: Observation; count: number }>>();
  const isDue = restDue();
  for (const { sheet, rows } of reading.tables) {
    const own = found.get(sheet) ?? new Map<string, { first: Observation; count: number }>();
    for (const row of rows) {
      if (isDue(figuresOf(row))) yield;
      for (const first of row.observations) {
        const signs = first.value === null && first.kind !== 'blank' && SIGN.test(first.text.trim()) ? [first.text.trim()] : first.marks.filter(isShorthand);
        for (const sign of signs) {
          const alike = own.get(sign);
          if (alike) alike.count += 1;
          else own.set(sign, { first, count: 1 });
        }
      }
    }
    found.set(sheet, own);
  }
  const shared = snapshot.sheets.filter(({ name }) => /\bnotes?\b|\bcover\b|\bkey\b|\bcontents?\b|\breadme\b|\babout\b/i.test(name));
  const findings: Finding[] = [];
  for (const sheet of snapshot.sheets) {
    for (const [shorthand, { first, count }] of found.get(sheet.name) ?? []) {
      // What is read as words has a finding of its own.
      if (first.kind === 'text' || (yield* anyExplains([sheet, ...shared], shorthand))) continue;
      const facts = { at: cellWords(first.sheet, first.cell), shorthand, count };
      findings.push(makeFinding('unexplained-shorthand', { ...aboutFigure(first, measures), period: null, text: shorthand, count }, facts));
    }
  }
  return findings;
}

function* anyExplains(sheets: readonly SheetSnapshot[], shorthand: string): Rests<boolean> {
  for (const one of sheets) if (yield* explains(one, shorthand)) return true;
  return false;
}

/** A cell of words that holds the sign, or the sign alone with words in the next cell. */
function* explains({ text, values }: SheetSnapshot, shorthand: string): Rests<boolean> {
  const low = shorthand.toLowerCase();
  const part = rowsAPart(text[0]?.length ?? 1);
  for (const [r, row] of text.entries()) {
    if (r % part === 0) yield;
    const says = row.some((cell, c) => {
      if (cell.length < shorthand.length || typeof values[r]?.[c] !== 'string') return false;
      const words = cell.trim().toLowerCase();
      if (words === low) return c === 0 && (row[c + 1] ?? '').split(' ').length > 1;
      const at = words.indexOf(low);
      if (at === -1) return false;
      const rest = `${words.slice(0, at)} ${words.slice(at + low.length)}`;
      // "12 [c]" explains nothing; a dash between words is no legend.
      return /\p{L}{3}/u.test(rest) && (/^\[/.test(low) || at === 0 || /^\W*(?:key|note|symbols?|shorthand)\b/.test(words) || /["“'(]$/.test(words.slice(0, at)));
    });
    if (says) return true;
  }
  return false;
}
