/**
 * A new workbook's bytes: pure, and the same bytes for the same content on every machine. Source of the parts: ECMA-376 part 1
 * (18.2, 18.5), part 2 (properties, relationships). Why not a library: DECISIONS.md.
 */
import { strToU8, zipSync } from 'fflate';
import { cellAddress } from '../address';
import { element } from './element';
import type { NewSheet, NewWorkbook } from './new-workbook';
import { encodeXml } from './scan-xml';
import { sheetXml } from './write-sheet';
import { styleBook } from './write-styles';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument';
const LANGUAGE = 'en-GB';
/** The first day that a zip can name: every part has it, so that equal content gives equal bytes. */
const ZIP_DAY = new Date(1980, 0, 1, 12);

interface Part {
  readonly path: string;
  readonly type: string;
  readonly xml: string;
}

/** Throws nothing: sheet and table names, lengths and ranges are the caller's to keep legal. */
export function writeWorkbook(workbook: NewWorkbook): Uint8Array {
  const styles = styleBook();
  const parts: Part[] = [];
  const add = (path: string, type: string, xml: string): void => void parts.push({ path, type, xml });
  const relationships = new Map<string, string>();
  workbook.sheets.forEach((sheet, at) => {
    const number = String(at + 1);
    add(`xl/worksheets/sheet${number}.xml`, `${TYPES}.spreadsheetml.worksheet+xml`, element('worksheet', { xmlns: MAIN, 'xmlns:r': `${OFFICE}/relationships` }, sheetXml(sheet, styles, at === 0, sheet.table ? 'rId1' : null)));
    if (!sheet.table) return;
    add(`xl/tables/table${number}.xml`, `${TYPES}.spreadsheetml.table+xml`, tableXml(sheet.table, at + 1));
    relationships.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, links([[`${OFFICE}/relationships/table`, `../tables/table${number}.xml`]]));
  });
  add('xl/workbook.xml', `${TYPES}.spreadsheetml.sheet.main+xml`, workbookXml(workbook));
  add('xl/styles.xml', `${TYPES}.spreadsheetml.styles+xml`, element('styleSheet', { xmlns: MAIN }, styles.xml()));
  add('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', coreXml(workbook));
  add('docProps/app.xml', `${TYPES}.extended-properties+xml`, element('Properties', { xmlns: `${OFFICE}/extended-properties` }, '<Application>Plan Performance</Application>'));
  add('docProps/custom.xml', `${TYPES}.custom-properties+xml`, customXml(workbook.properties));
  relationships.set('_rels/.rels', links([
    [`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
    [`${OFFICE}/relationships/custom-properties`, 'docProps/custom.xml'],
  ]));
  relationships.set('xl/_rels/workbook.xml.rels', links([
    ...workbook.sheets.map((_, at) => [`${OFFICE}/relationships/worksheet`, `worksheets/sheet${String(at + 1)}.xml`] as const),
    [`${OFFICE}/relationships/styles`, 'styles.xml'],
  ]));
  return zipped([['[Content_Types].xml', contentTypes(parts)], ...relationships, ...parts.map(({ path, xml }) => [path, xml] as const)]);
}

function zipped(parts: readonly (readonly [string, string])[]): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return zipSync(Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(head + xml)])), { mtime: ZIP_DAY, level: 6 });
}

function workbookXml({ sheets, names }: NewWorkbook): string {
  const titles = sheets.flatMap(({ name, print }, at) =>
    print.titleRow === null ? [] : [element('definedName', { name: '_xlnm.Print_Titles', localSheetId: at }, encodeXml(`${quoted(name)}!$${String(print.titleRow + 1)}:$${String(print.titleRow + 1)}`))],
  );
  const defined = [...titles, ...names.map(({ name, formula }) => element('definedName', { name }, encodeXml(formula)))];
  return element(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': `${OFFICE}/relationships` },
    element('workbookPr', {}) +
      element('bookViews', {}, element('workbookView', { xWindow: 0, yWindow: 0, windowWidth: 28800, windowHeight: 15600, activeTab: 0 })) +
      element('sheets', {}, sheets.map(({ name }, at) => element('sheet', { name, sheetId: at + 1, 'r:id': `rId${String(at + 1)}` })).join('')) +
      (defined.length > 0 ? element('definedNames', {}, defined.join('')) : '') +
      // Formulas are worked out when the file is opened.
      element('calcPr', { calcId: 191029, fullCalcOnLoad: 1 }),
  );
}

/** A sheet's name as formulas write it. */
export function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The range `rows` × 1 of a column as a name's formula. */
export function columnFormula(sheet: string, column: number, first: number, rows: number): string {
  const at = (row: number): string => cellAddress(row, column).replace(/^([A-Z]+)/, '$$$1$$');
  return `${quoted(sheet)}!${at(first)}:${at(first + rows - 1)}`;
}

function tableXml({ name, range, columns }: NonNullable<NewSheet['table']>, id: number): string {
  const listed = columns.map((column, at) => element('tableColumn', { id: at + 1, name: column }));
  return element(
    'table',
    { xmlns: MAIN, id, name, displayName: name, ref: range, totalsRowShown: 0 },
    element('tableColumns', { count: columns.length }, listed.join('')) + element('tableStyleInfo', { showFirstColumn: 0, showLastColumn: 0, showRowStripes: 0, showColumnStripes: 0 }),
  );
}

function coreXml({ title, subject, author, written }: NewWorkbook): string {
  const when = (name: string): string => element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, encodeXml(written));
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    `<dc:title>${encodeXml(title)}</dc:title><dc:subject>${encodeXml(subject)}</dc:subject><dc:creator>${encodeXml(author)}</dc:creator>` +
      `<dc:language>${LANGUAGE}</dc:language>${when('created')}${when('modified')}`,
  );
}

function customXml(properties: Readonly<Record<string, string>>): string {
  const listed = Object.entries(properties).map(([name, value], at) =>
    element('property', { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: at + 2, name }, element('vt:lpwstr', {}, encodeXml(value))),
  );
  return element('Properties', { xmlns: `${OFFICE}/custom-properties`, 'xmlns:vt': `${OFFICE}/docPropsVTypes` }, listed.join(''));
}

function contentTypes(parts: readonly Part[]): string {
  const defaults = element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }) + element('Default', { Extension: 'xml', ContentType: 'application/xml' });
  return element('Types', { xmlns: `${PACKAGE}/content-types` }, defaults + parts.map(({ path, type }) => element('Override', { PartName: `/${path}`, ContentType: type })).join(''));
}

function links(targets: readonly (readonly [string, string])[]): string {
  const listed = targets.map(([Type, Target], at) => element('Relationship', { Id: `rId${String(at + 1)}`, Type, Target }));
  return element('Relationships', { xmlns: `${PACKAGE}/relationships` }, listed.join(''));
}
