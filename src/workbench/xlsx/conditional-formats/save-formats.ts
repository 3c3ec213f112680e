/** A sheet's conditional formats into its part: those of the file as it wrote them, others anew. */
import { rangeAddress } from '../../../domain/address';
import { element } from '../../../domain/workbook-file/element';
import type { BookSheet } from '../../book/book';
import type { BookConditionalFormat } from '../../book/conditional-format';
import { withAttributes } from '../elements-in';
import { joinXml, splitXml } from '../split-xml';
import type { LookList } from './differential-formats';
import { barExtension, iconExtension, linkXml, OF_SHEET, wrapped, X14 } from './extension-xml';
import { ruleXml } from './rule-xml';

export interface WrittenFormats {
  /** The `conditionalFormatting` elements, one a format. */
  readonly rules: string;
  /** The content of the sheet's extension for them. */
  readonly extension: string;
}

export function formatsXml(sheet: BookSheet, looks: LookList): WrittenFormats {
  const rules: string[] = [];
  const taken = new Set(sheet.extendedFormats.map(({ id }) => id));
  const extension = sheet.extendedFormats.filter(({ linked }) => !linked).map(({ rule, ranges }) => wrapped(rule, ranges));
  for (const [index, format] of sheet.conditionalFormats.entries()) {
    const priority = index + 1;
    const { rule, more } = format.source === undefined ? made(format, priority, looks, freeId(format.id, taken)) : kept(format, format.source, priority, sheet);
    if (rule !== '') rules.push(element('conditionalFormatting', { pivot: format.ofPivot ? 1 : undefined, sqref: format.ranges.map(rangeAddress).join(' ') }, rule));
    if (more !== '') extension.push(wrapped(more, format.ranges));
  }
  return { rules: rules.join(''), extension: extension.join('') };
}

interface Written {
  readonly rule: string;
  readonly more: string;
}

/** As the file has it, at its place in the order. */
function kept(format: BookConditionalFormat, source: string, priority: number, sheet: BookSheet): Written {
  const more = sheet.extendedFormats.find(({ id, linked }) => linked && source.includes(`>${id}<`));
  // An extension's own prefix was perhaps declared at the root of the part.
  const declared = source.replace(/<ext (?![^>]*xmlns:x14)/g, `<ext xmlns:x14="${X14}" `);
  return { rule: withAttributes(declared, { priority, stopIfTrue: format.stopIfTrue ? 1 : undefined }), more: more?.rule ?? '' };
}

/** The format's own id; another where the file that the sheet came from has it already. */
function freeId(own: string, taken: Set<string>): string {
  let id = own;
  for (let count = 1; taken.has(id); count += 1) id = `${own.slice(0, 10)}${count.toString(16).toUpperCase().padStart(4, '0')}${own.slice(14)}`;
  taken.add(id);
  return id;
}

function made(format: BookConditionalFormat, priority: number, looks: LookList, id: string): Written {
  const icons = iconExtension(format, id, priority);
  if (icons !== '') return { rule: '', more: icons };
  if (format.type !== 'DataBar') return { rule: ruleXml(format, priority, looks), more: '' };
  return { rule: ruleXml(format, priority, looks, linkXml(id)), more: barExtension(format, id) };
}

/** The sheet's extension list ("" for none) with what conditional formats need, and everything else in it as it was. */
export function withExtension(list: string, extension: string): string {
  const ext = extension === '' ? '' : `<ext xmlns:x14="${X14}" uri="${OF_SHEET}"><x14:conditionalFormattings>${extension}</x14:conditionalFormattings></ext>`;
  if (list === '' || /^<extLst[^>]*\/>$/.test(list)) return ext === '' ? '' : `<extLst>${ext}</extLst>`;
  const split = splitXml(list);
  const others = split.children.filter(({ text }) => !text.slice(0, text.indexOf('>')).toUpperCase().includes(OF_SHEET.toUpperCase()));
  split.children = ext === '' ? others : [{ name: 'ext', text: ext }, ...others];
  return split.children.length === 0 ? '' : joinXml(split);
}
