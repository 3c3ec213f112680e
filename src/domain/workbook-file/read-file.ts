/** A workbook's bytes as plain cells, for whoever needs what stands in it and not how it looks. Formulas are given, never worked out. */
import type { CellScalar } from '../snapshot';
import { openPackage, type WorkbookPackage } from './open-package';
import { partText, partTree, relatedPart } from './package-parts';
import { readNumberFormats } from './read-number-formats';
import { readProperties } from './read-properties';
import { readStrings } from './read-strings';
import { dateSystemOf, definedNames, sheetEntries, type DefinedName } from './read-workbook';
import type { ZipLimits } from './read-zip';
import { cellScanner } from './scan-cells';
import { isTrue, attribute, scanXml } from './scan-xml';
import { WorkbookFileError } from './workbook-file-error';

export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellScalar;
  readonly isError: boolean;
  readonly formula: string | null;
  /** Its number format's code: "0.0%", "General". */
  readonly format: string;
}

export interface FileSheet {
  readonly name: string;
  readonly isProtected: boolean;
  /** Row by row, each from the left; cells with nothing in them are left out. */
  readonly rows: ReadonlyMap<number, readonly FileCell[]>;
}

export interface FileContent {
  readonly sheets: readonly FileSheet[];
  readonly names: readonly DefinedName[];
  readonly properties: ReadonlyMap<string, string | number | boolean>;
  readonly dateSystem: '1900' | '1904';
  readonly hasMacros: boolean;
  /** True where it points at other workbooks. */
  readonly hasLinks: boolean;
}

/** Throws WorkbookFileError, whose message is one plain sentence, for anything that is no readable workbook within the limits. */
export function readWorkbookFile(bytes: Uint8Array, fileName: string, limits: ZipLimits): FileContent {
  const opened = openPackage(bytes, fileName, limits);
  try {
    return contentOf(opened);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError('damaged', fileName, undefined, { cause: error });
  }
}

function contentOf(opened: WorkbookPackage): FileContent {
  const styles = relatedPart(opened, opened.path, 'styles');
  const formats = readNumberFormats(styles === undefined ? undefined : partTree(opened, styles));
  const stringsPath = relatedPart(opened, opened.path, 'sharedStrings');
  const strings = readStrings((stringsPath === undefined ? undefined : partText(opened, stringsPath)) ?? '');
  const dateSystem = dateSystemOf(opened);
  const paths = [...opened.parts.keys()];
  return {
    sheets: sheetEntries(opened)
      .filter(({ kind }) => kind === 'worksheet')
      .map(({ name, path }) => sheetOf(name, partText(opened, path) ?? '', { strings, dateSystem }, formats)),
    names: definedNames(opened),
    properties: readProperties(opened).custom,
    dateSystem,
    hasMacros: paths.some((path) => /vbaproject\.bin$|\/macrosheets\//i.test(path)),
    hasLinks: paths.some((path) => /\/externallinks\//i.test(path)),
  };
}

function sheetOf(name: string, xml: string, context: Parameters<typeof cellScanner>[0], formats: readonly string[]): FileSheet {
  const rows = new Map<number, FileCell[]>();
  let isProtected = false;
  const cells = cellScanner(context, {
    cell({ style, ...found }) {
      if (found.value === '' && found.formula === null) return;
      const row = rows.get(found.row);
      const cell: FileCell = { ...found, format: formats[style] ?? 'General' };
      if (row) row.push(cell);
      else rows.set(found.row, [cell]);
    },
  });
  let inCells = false;
  scanXml(xml, {
    open(tag, attributes) {
      if (inCells) cells.open(tag, attributes);
      else if (tag === 'sheetData') inCells = true;
      else if (tag === 'sheetProtection') isProtected = isTrue(attribute(attributes, 'sheet'));
    },
    text(text) {
      if (inCells) cells.text(text);
    },
    close(tag) {
      if (tag === 'sheetData') inCells = false;
      else if (inCells) cells.close(tag);
    },
  });
  return { name, isProtected, rows: new Map([...rows].sort(([a], [b]) => a - b)) };
}
