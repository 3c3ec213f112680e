/**
 * The workbook part after excelize: sheets' visibility (it knows no "very hidden"), names (it knows no hidden ones, and does
 * not move sheets' own names along), protection, and which sheet is in front.
 */
import { rangeAddress } from '../../domain/address';
import type { Book, BookSheet } from '../book/book';
import { legacyPasswordHash } from './legacy-password';
import { UNKNOWN_PASSWORD } from './protection-options';
import { attributesOf } from '../../domain/workbook-file/scan-xml';
import type { SheetChange } from './save-sheet';
import { isTouched } from './save-sheet';
import { element } from '../../domain/workbook-file/element';
import { joinXml, putElement, splitXml, type SplitXml } from './split-xml';
import type { XmlElement } from '../../domain/workbook-file/xml-tree';

/** The children of `workbook` in the schema's order (ECMA-376 part 1, 18.2.27). */
const ORDER = [
  'fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr',
];

export interface WorkbookChange {
  readonly book: Book;
  readonly sheets: readonly SheetChange[];
  /** The names as the file had them. */
  readonly oldNames: readonly XmlElement[];
  /** All sheets of the file in tab order: what they are called, and the worksheets, with undefined for what is none. */
  readonly oldSheets: readonly string[];
  readonly oldOrder: readonly (BookSheet | undefined)[];
  readonly oldProtection: Book['protection'];
  readonly oldActive: BookSheet | undefined;
}

export function patchWorkbook(xml: string, change: WorkbookChange): string {
  const split = splitXml(xml);
  const order = arrangeSheets(split, change);
  const names = definedNames(change, order);
  putElement(split, 'definedNames', names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '', ORDER);
  const { protection } = change.book;
  if (protection?.password !== UNKNOWN_PASSWORD && JSON.stringify(protection) !== JSON.stringify(change.oldProtection)) {
    const hash = protection?.password ? { workbookPassword: legacyPasswordHash(protection.password) } : {};
    putElement(split, 'workbookProtection', protection ? element('workbookProtection', { ...hash, lockStructure: 1 }) : '', ORDER);
  }
  showFront(split, frontSheet(change, order));
  return joinXml(split);
}

/**
 * Writes each sheet's state, puts the worksheets in the Book's order, and answers the names of all in tab order. What is no
 * worksheet (a chart's own sheet) stays behind the worksheet that it stood behind, or else comes last.
 */
function arrangeSheets(split: SplitXml, { sheets, oldSheets, oldOrder }: WorkbookChange): string[] {
  const list = split.children.find(({ name }) => name === 'sheets')?.text ?? '';
  const left = new Map([...list.matchAll(/<sheet\s([^>]*?)\/?>/g)].map(([, written = '']) => {
    const attributes = attributesOf(` ${written}`);
    return [attributes['name'] ?? '', attributes] as const;
  }));
  const all: Record<string, string | undefined>[] = [];
  const take = (name: string | undefined, state?: Record<string, string | undefined>): boolean => {
    const attributes = left.get(name ?? '');
    if (!attributes || name === undefined) return false;
    left.delete(name);
    all.push({ ...attributes, ...state });
    return true;
  };
  const takeOthersFrom = (place: number): void => {
    for (let index = place; index < oldOrder.length && oldOrder[index] === undefined; index += 1) take(oldSheets[index]);
  };
  takeOthersFrom(0);
  for (const { sheet, before } of sheets) {
    take(sheet.name, { state: { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' }[sheet.visibility] });
    if (before) takeOthersFrom(oldOrder.indexOf(before) + 1);
  }
  for (const name of [...left.keys()]) take(name);
  putElement(split, 'sheets', element('sheets', {}, all.map((attributes) => element('sheet', attributes)).join('')), ORDER);
  return all.map((attributes) => attributes['name'] ?? '');
}

/** Excel's own names (print areas, filters) of unchanged sheets as they were, then those of changed sheets, then people's. */
function definedNames(change: WorkbookChange, order: readonly string[]): string[] {
  const { book, sheets, oldNames, oldOrder } = change;
  const changeOf = (old: BookSheet | undefined): SheetChange | undefined => sheets.find(({ before }) => before !== undefined && before === old);
  const indexOf = (sheet: BookSheet | undefined): number | undefined => (sheet && order.includes(sheet.name) ? order.indexOf(sheet.name) : undefined);
  const written: string[] = [];
  for (const { attributes, text } of oldNames) {
    const name = attributes['name'] ?? '';
    if (!name.startsWith('_xlnm.')) continue;
    const local = attributes['localSheetId'];
    const owner = local === undefined ? undefined : changeOf(oldOrder[Number(local)]);
    if (local !== undefined && (!owner || isRewritten(owner, name))) continue;
    written.push(definedName({ ...attributes, localSheetId: indexOf(owner?.sheet) }, renamed(text, sheets)));
  }
  for (const owner of sheets) written.push(...ownNames(owner, indexOf(owner.sheet), oldNames, oldOrder));
  for (const { name, formula, scope, visible, comment } of book.names) {
    const owner = scope === null ? undefined : book.sheets.find(({ id }) => id === scope);
    if (scope !== null && !owner) continue;
    const old = oldNames.find(({ attributes }) => attributes['name'] === name && sameScope(attributes['localSheetId'], owner, change));
    const attributes = { ...old?.attributes, name, localSheetId: indexOf(owner), hidden: visible ? undefined : 1, comment: comment || undefined };
    written.push(definedName(attributes, formula.replace(/^=/, '')));
  }
  return written;
}

function sameScope(local: string | undefined, owner: BookSheet | undefined, { sheets, oldOrder }: WorkbookChange): boolean {
  if (local === undefined || !owner) return local === undefined && !owner;
  return sheets.find(({ sheet }) => sheet === owner)?.before === oldOrder[Number(local)];
}

function isRewritten(owner: SheetChange, name: string): boolean {
  return (/Print_(?:Area|Titles)$/.test(name) && isTouched(owner, 'layout')) || (name.endsWith('_FilterDatabase') && isTouched(owner, 'filter'));
}

/** Print area, print titles and filter of a sheet whose layout or filter changed. Columns that repeat stay as they were. */
function ownNames(owner: SheetChange, localSheetId: number | undefined, oldNames: readonly XmlElement[], oldOrder: readonly (BookSheet | undefined)[]): string[] {
  const { sheet, before } = owner;
  const place = (address: string): string => `${quoted(sheet.name)}!${address.replace(/([A-Z]+)?(\d+)/g, (_, letters: string | undefined, row: string) => (letters ? `$${letters}$${row}` : `$${row}`))}`;
  const names: string[] = [];
  if (isTouched(owner, 'layout')) {
    const { printArea, titleRows } = sheet.layout;
    if (printArea) names.push(definedName({ name: '_xlnm.Print_Area', localSheetId }, place(rangeAddress(printArea))));
    const old = before && oldNames.find(({ attributes }) => attributes['name'] === '_xlnm.Print_Titles' && oldOrder[Number(attributes['localSheetId'])] === before);
    const columns = /\$[A-Z]{1,3}:\$[A-Z]{1,3}/.exec(old?.text ?? '')?.[0];
    const titles = [
      ...(columns ? [`${quoted(sheet.name)}!${columns}`] : []),
      ...(titleRows ? [`${quoted(sheet.name)}!$${titleRows.first + 1}:$${titleRows.last + 1}`] : []),
    ];
    if (titles.length > 0) names.push(definedName({ name: '_xlnm.Print_Titles', localSheetId }, titles.join(',')));
  }
  if (isTouched(owner, 'filter') && sheet.autoFilter) {
    names.push(definedName({ name: '_xlnm._FilterDatabase', localSheetId, hidden: 1 }, place(rangeAddress(sheet.autoFilter))));
  }
  return names;
}

function definedName(attributes: Readonly<Record<string, string | number | undefined>>, formula: string): string {
  return element('definedName', attributes, formula.replace(/[<>&]/g, (mark) => ({ '<': '&lt;', '>': '&gt;' })[mark] ?? '&amp;'));
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function renamed(formula: string, sheets: readonly SheetChange[]): string {
  const changed = sheets.filter(({ sheet, before }) => before && before.name !== sheet.name);
  return formula.replace(/'((?:[^']|'')+)'!|([^\s'!,()+*/=&<>^:;-]+)!/g, (whole, inQuotes: string | undefined, plain: string | undefined) => {
    const name = inQuotes?.replaceAll("''", "'") ?? plain;
    const found = changed.find(({ before }) => before?.name === name);
    return found ? `${quoted(found.sheet.name)}!` : whole;
  });
}

/** The sheet that was in front, while it is there to be seen: its part says so too, and two in front would be edited together. */
function frontSheet({ book, sheets, oldActive }: WorkbookChange, order: readonly string[]): number {
  const same = sheets.find(({ before }) => before !== undefined && before === oldActive)?.sheet;
  const active = book.origin ? same : book.sheets.find(({ id }) => id === book.activeSheetId);
  const front = active?.visibility === 'Visible' ? active : book.sheets.find(({ visibility }) => visibility === 'Visible');
  return Math.max(order.indexOf(front?.name ?? ''), 0);
}

function showFront(split: SplitXml, index: number): void {
  split.children = split.children.map((child) => {
    if (child.name !== 'bookViews') return child;
    const text = child.text.replace(/<workbookView([^>]*?)(\/?)>/, (_, written: string, empty: string) => {
      const rest = written.replace(/ (?:activeTab|firstSheet)="[^"]*"/g, '');
      return `<workbookView${rest}${index > 0 ? ` activeTab="${index}"` : ''}${empty}>`;
    });
    return { ...child, text };
  });
}
