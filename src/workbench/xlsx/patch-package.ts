/** The package as excelize writes it, with what it cannot say put in, and what nobody changed put back as it was. */
import { zipSync, type Zippable } from 'fflate';
import type { Book } from '../book/book';
import { LookList } from './conditional-formats/differential-formats';
import { saveComments } from './comments/save-comments';
import { dropCalcChain } from './drop-calc-chain';
import { openPackage, type WorkbookPackage } from '../../domain/workbook-file/open-package';
import { relatedPart, relationships, type Package } from '../../domain/workbook-file/package-parts';
import { patchSheet } from './patch-sheet';
import { patchWorkbook, type WorkbookChange } from './patch-workbook';
import { readZip } from '../../domain/workbook-file/read-zip';
import { sheetEntries } from '../../domain/workbook-file/read-workbook';
import { saveCharts } from './charts/save-charts';
import { patchManager, withoutDates } from './save-properties';
import type { SheetChange } from './save-sheet';
import type { Made } from './save-sheets';
import { patchTable, patchTableFilters } from './save-tables';
import { isStrict, toTransitional } from './to-transitional';
import { isChanged } from './touched';

/** Zips date their parts; the same workbook should give the same bytes whenever it is saved. 1980 is the format's first year. */
const ZIP_DATE = new Date(1980, 0, 1);

/** The file's bytes. Parts that need nothing pass through. */
export function patchPackage(bytes: Uint8Array, whole: WorkbookChange, made: Made, origin: WorkbookPackage | undefined, before?: Book): Uint8Array {
  const { book, sheets } = whole;
  const parts = readZip(bytes, '');
  const opened = openPackage(bytes, '');
  const paths = new Map(sheetEntries(opened).map(({ name, path }) => [name, path]));
  const change = (path: string | undefined, how: (xml: string) => string): void => {
    const part = path === undefined ? undefined : parts.get(path);
    if (path !== undefined && part) parts.set(path, new TextEncoder().encode(how(new TextDecoder().decode(part))));
  };
  const styles = relatedPart(opened, opened.path, 'styles');
  const looks = new LookList(new TextDecoder().decode(parts.get(styles ?? '')));
  for (const sheetChange of sheets.filter(isChanged)) {
    const path = paths.get(sheetChange.sheet.name);
    change(path, (xml) => made.spliced.get(sheetChange.sheet) ?? patchSheet(xml, sheetChange, made.cells.get(sheetChange.sheet), looks));
    for (const table of made.tables.filter((candidate) => sheetChange.sheet.tables.includes(candidate))) {
      change(tablePart(opened, path ?? '', table.name), (xml) => patchTable(xml, table, looks));
    }
    for (const table of sheetChange.sheet.tables.filter((candidate) => !made.tables.includes(candidate))) {
      const old = sheetChange.before?.tables.find(({ name }) => name === table.name);
      change(tablePart(opened, path ?? '', table.name), (xml) => patchTableFilters(xml, table, old, looks));
    }
  }
  change(styles, () => looks.written());
  change(opened.path, (xml) => patchWorkbook(xml, whole));
  if (!book.origin || book.touched.properties) change(relatedPart(opened, '', 'extended-properties'), (xml) => patchManager(xml, book.properties.manager));
  if (!book.origin) change(relatedPart(opened, '', 'core-properties'), withoutDates);
  if (made.spliced.size > 0) dropCalcChain(parts);
  if (origin) keepUntouched(parts, paths, origin, book, sheets);
  for (const one of sheets) saveComments(parts, paths.get(one.sheet.name) ?? '', opened.path, one.sheet, one.before);
  for (const one of sheets) saveCharts(parts, paths.get(one.sheet.name) ?? '', book, one.sheet, before, one.before);
  if (origin && isStrict(origin.parts)) toTransitional(parts);
  return zipSync(Object.fromEntries(parts) satisfies Zippable, { mtime: ZIP_DATE });
}

/**
 * Puts back, as they were, the parts that nothing here changed: excelize writes some of them again in its own way. Style and
 * string numbers in them still hold, since excelize only adds to those lists.
 */
function keepUntouched(parts: Map<string, Uint8Array>, paths: ReadonlyMap<string, string>, origin: WorkbookPackage, book: Book, sheets: readonly SheetChange[]): void {
  const keep = (path: string | undefined, from = path): void => {
    const old = from === undefined ? undefined : origin.parts.get(from);
    if (path !== undefined && old && parts.has(path)) parts.set(path, old);
  };
  const oldPaths = new Map(sheetEntries(origin).map(({ name, path }) => [name, path]));
  for (const change of sheets) if (!isChanged(change)) keep(paths.get(change.sheet.name), oldPaths.get(change.sheet.loadedAs ?? ''));
  keep(relatedPart(origin, origin.path, 'theme'));
  if (book.touched.properties) return;
  for (const type of ['core-properties', 'extended-properties', 'custom-properties']) keep(relatedPart(origin, '', type));
}

function tablePart(opened: Package, sheetPath: string, name: string): string | undefined {
  return relationships(opened, sheetPath)
    .filter(({ type }) => type === 'table')
    .find(({ target }) => new TextDecoder().decode(opened.parts.get(target)).includes(` displayName="${name}"`))?.target;
}
