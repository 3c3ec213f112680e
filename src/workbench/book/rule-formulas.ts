/** The formulas that stand outside cells: in rules on what may be typed, in conditional formats, in names. They follow cells and sheets as cells' formulas do. */
import { decodeXml, encodeXml } from '../../domain/workbook-file/scan-xml';
import type { CellRange } from '../../domain/address';
import type { Book, BookSheet } from './book';
import type { BookConditionalFormat, BookExtendedFormat } from './conditional-format';
import type { BookSetting } from './setting';
import { referredRange } from './names';
import { changedText, type OwnSheet, shiftedReference } from './shift-formulas';
import { type Shift, shiftRange } from './shift-range';

/** A formula anew. `own` is the sheet that it stands on; `ranges` are the cells that it speaks of, for a rule. */
type Change = (formula: string, own: OwnSheet, ranges: readonly CellRange[]) => string;

const NO_SHEET: OwnSheet = { name: '' };

/** Before the rules' own ranges move: a rule's relative references go by its first cell. */
export function shiftRules(book: Book, sheet: BookSheet, shift: Shift): void {
  rewriteRules(book, (formula, own, ranges) => {
    const [first] = ranges;
    const anchor = first && { row: first.row, column: first.column, rows: 1, columns: 1 };
    const isCutOff = own === sheet && anchor !== undefined && shiftRange(anchor, shift) === undefined;
    // Where the first cell goes and others stay, the rule says of the next what it said of the first.
    return changedText(formula, (written) => (isCutOff && !written.includes('$') && !written.includes('!') ? written : shiftedReference(written, own, sheet, shift)));
  });
}

/** `change` gives each reference anew. */
export function changeReferencesInRules(book: Book, change: (written: string) => string): void {
  rewriteRules(book, (formula) => changedText(formula, change));
}

function rewriteRules(book: Book, change: Change): void {
  for (const sheet of book.sheets) {
    rewriteValidations(sheet, change);
    rewriteFormats(sheet, change);
  }
  for (const name of book.names) {
    // A plain range follows by itself.
    if (referredRange(book, name.formula)) continue;
    const after = change(name.formula, book.sheets.find(({ id }) => id === name.scope) ?? NO_SHEET, []);
    if (after === name.formula) continue;
    name.formula = after;
    book.touched.names = true;
  }
}

function rewriteValidations(sheet: BookSheet, change: Change): void {
  const after = sheet.validations.map((rule) => {
    const [formula1, formula2] = [change(rule.formula1, sheet, rule.ranges), change(rule.formula2, sheet, rule.ranges)];
    return formula1 === rule.formula1 && formula2 === rule.formula2 ? rule : { ...rule, formula1, formula2 };
  });
  if (after.every((rule, index) => rule === sheet.validations[index])) return;
  sheet.validations = after;
  sheet.touched.aspects.add('validations');
}

function rewriteFormats(sheet: BookSheet, change: Change): void {
  const formats = sheet.conditionalFormats.map((format) => formatAnew(format, (formula) => change(formula, sheet, format.ranges)));
  const extended = sheet.extendedFormats.map((one) => extendedAnew(one, (formula) => change(formula, sheet, one.ranges)));
  const isSame = formats.every((one, index) => one === sheet.conditionalFormats[index]) && extended.every((one, index) => one === sheet.extendedFormats[index]);
  if (isSame) return;
  sheet.conditionalFormats = formats;
  sheet.extendedFormats = extended;
  sheet.touched.aspects.add('conditionalFormats');
}

/** Formulas are told by their "="; the words of a rule about text are none. */
function settingAnew(value: BookSetting, change: (formula: string) => string): BookSetting {
  if (typeof value === 'string') return value.startsWith('=') ? change(value) : value;
  if (Array.isArray(value)) return (value as readonly BookSetting[]).map((one) => settingAnew(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === 'text' ? one : settingAnew(one, change)]));
}

function formatAnew(format: BookConditionalFormat, change: (formula: string) => string): BookConditionalFormat {
  const parts = Object.fromEntries(Object.entries(format.parts).map(([path, value]) => [path, path.startsWith('format.') ? value : settingAnew(value, change)]));
  const source = format.source && inTags(format.source, 'formula', change);
  if (JSON.stringify(parts) === JSON.stringify(format.parts) && source === format.source) return format;
  return { ...format, parts, ...(source === undefined ? {} : { source }) };
}

function extendedAnew(one: BookExtendedFormat, change: (formula: string) => string): BookExtendedFormat {
  const rule = inTags(one.rule, 'f', change);
  return rule === one.rule ? one : { ...one, rule };
}

/** The text with the content of these elements changed, and its thresholds that are formulas. */
function inTags(xml: string, name: string, change: (formula: string) => string): string {
  const anew = (written: string): string => {
    const before = decodeXml(written);
    const after = change(before);
    return after === before ? written : encodeXml(after);
  };
  return xml
    .replace(new RegExp(`(<(?:[\\w.-]+:)?${name}>)([^<]*)(?=<)`, 'g'), (_, tag: string, text: string) => tag + anew(text))
    .replace(/<cfvo\b[^>]*>/g, (tag) => (/ type="formula"/.test(tag) ? tag.replace(/ val="([^"]*)"/, (_, text: string) => ` val="${anew(text)}"`) : tag));
}
