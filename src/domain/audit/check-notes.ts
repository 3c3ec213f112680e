/** Notes, shorthand and symbols. */
import type { AuditFound } from './audit-rule';
import { isBlank, type AuditedCell, type AuditedSheet } from './audited-sheet';

const NOTE = /\[note\s*([^\]]*)\]/gi;
const SHORTHAND = /\[([a-z]{1,3})\]/gi;
/** Whole cells that stand for a missing figure. */
const STAND_INS = /^(?:n\/?a\.?|n\.a\.?|-+|–|—|\.{2,3}|…|:|\*+|#|~|null|none|nan|tbc)$/i;
/** Footnote signs behind a figure or a word, superscripts, and arrows. */
const SIGNS = /[†‡§¶⁰¹²³⁴-⁹▲▼◄►↑↓→←⬆⬇△▽]|(?<=[\p{L}\p{N}%)])\*+(?=$|\s)/u;

export function checkNotes(sheets: readonly AuditedSheet[]): readonly AuditFound[] {
  return [...defined(sheets), ...sheets.flatMap((sheet) => [...apart(sheet), ...symbols(sheet), ...shorthand(sheet)])];
}

function cellsIn({ around, headers, body }: AuditedSheet): readonly AuditedCell[] {
  return [...around, ...headers, ...body.flat()];
}

function defined(sheets: readonly AuditedSheet[]): readonly AuditFound[] {
  const list = sheets.find(({ role }) => role === 'notes');
  const definitions = new Map<string, AuditedCell>();
  for (const [cell] of list?.body ?? []) for (const [, number = ''] of cell?.text.matchAll(NOTE) ?? []) if (cell) definitions.set(number.trim(), cell);
  const used = new Map<string, { readonly sheet: string; readonly cell: AuditedCell }>();
  for (const sheet of sheets) {
    if (sheet.role === 'notes') continue;
    for (const cell of cellsIn(sheet)) for (const number of numbersIn(cell.text)) if (!used.has(number)) used.set(number, { sheet: sheet.name, cell });
  }
  return [
    ...[...used].filter(([number]) => !definitions.has(number)).map(([number, { sheet, cell }]): AuditFound => ({
      rule: 'notes-defined', sheet, cell: cell.address, words: `Note ${number} is not on the notes sheet. Add its text there, or take [note ${number}] out.`,
    })),
    ...[...definitions].filter(([number]) => !used.has(number)).map(([number, cell]): AuditFound => ({
      rule: 'notes-used', sheet: list?.name ?? null, cell: cell.address, words: `No table uses note ${number}. Name it where it belongs, or delete it.`,
    })),
  ];
}

function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(NOTE)].flatMap(([, inside = '']) => inside.match(/\d+/g) ?? []);
}

/** Two notes in one pair of brackets, and notes in a cell with a figure. */
function apart(sheet: AuditedSheet): readonly AuditFound[] {
  const found = ({ address }: AuditedCell, words: string): AuditFound => ({ rule: 'notes-apart', sheet: sheet.name, cell: address, words });
  const paired = cellsIn(sheet).filter(({ text }) => [...text.matchAll(NOTE)].some(([, inside = '']) => !/^\d+$/.test(inside.trim())));
  const inFigures = sheet.role === 'notes' ? [] : sheet.body.flat().filter(({ text }) => /^[£\s]*[-−+]?\d[\d,.]*%?\s*\[note/i.test(text));
  return [
    ...paired.map((cell) => found(cell, `Cell ${cell.address} names notes in another form than [note 1]. Give each note brackets of its own.`)),
    ...inFigures.map((cell) => found(cell, `Cell ${cell.address} holds a figure and a note. Put the note in a column of notes at the right.`)),
  ];
}

function symbols(sheet: AuditedSheet): readonly AuditFound[] {
  const inTable = [...sheet.headers, ...sheet.body.flat()].filter((cell) => !isBlank(cell) && typeof cell.value === 'string');
  return inTable.flatMap(({ text, address }): AuditFound[] => {
    if (STAND_INS.test(text.trim())) return [{ rule: 'no-symbols', sheet: sheet.name, cell: address, words: `Cell ${address} says “${text.trim()}” in place of a figure. Use [x] where it is not available, or [z] where it does not apply.` }];
    // A sentence may quote what stood in the workbook.
    const sign = SIGNS.exec(text.replace(/“[^”]*”/g, ''))?.[0];
    return sign === undefined ? [] : [{ rule: 'no-symbols', sheet: sheet.name, cell: address, words: `Cell ${address} uses the sign “${sign}”. Say it in words, or as [note 1].` }];
  });
}

function shorthand(sheet: AuditedSheet): readonly AuditFound[] {
  const above = sheet.above.toLowerCase();
  const seen = new Set<string>();
  return sheet.body.flat().flatMap(({ text, address }) =>
    [...text.matchAll(SHORTHAND)].flatMap(([whole = '']): AuditFound[] => {
      const short = whole.toLowerCase();
      if (seen.has(short) || above.includes(short)) return [];
      seen.add(short);
      return [{ rule: 'shorthand-explained', sheet: sheet.name, cell: address, words: `${whole} in ${address} is not explained above the table. Say there what it stands for.` }];
    }),
  );
}
