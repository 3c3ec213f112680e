/** All changed sheets into the file: each in the way that leaves most of it alone. */
import type { BookSheet } from '../book/book';
import type { BookTable } from '../book/table';
import { done, type ExcelizeFile } from './excelize';
import { newCells } from './new-cells';
import type { WorkbookPackage } from '../../domain/workbook-file/open-package';
import { partText, partTree, relatedPart } from '../../domain/workbook-file/package-parts';
import { usualFont } from './read-styles';
import { sheetEntries } from '../../domain/workbook-file/read-workbook';
import { saveSheet, type SheetChange } from './save-sheet';
import { styleMaker } from './save-styles';
import { addTables, dropTables } from './save-tables';
import { canSplice, spliceCells } from './splice-cells';
import { onlyCellsChanged } from './touched';
import type { XmlElement } from '../../domain/workbook-file/xml-tree';

/** What the patches need of the saving before them: tables that were added, new sheets' cells, and whole parts of others. */
export interface Made {
  readonly tables: BookTable[];
  readonly cells: Map<BookSheet, string>;
  readonly spliced: Map<BookSheet, string>;
}

/** `changes` are the sheets whose own parts change; `origin` is the file that they were loaded from. */
export function saveSheets(file: ExcelizeFile, changes: readonly SheetChange[], origin: WorkbookPackage | undefined): Made {
  const style = styleMaker(file, usualFont(origin && stylesOf(origin)));
  const paths = new Map(origin && sheetEntries(origin).map(({ name, path }) => [name, path]));
  const splicePart = (change: SheetChange): string | undefined => {
    const path = onlyCellsChanged(change) ? paths.get(change.sheet.loadedAs ?? '') : undefined;
    const text = origin && path !== undefined ? partText(origin, path) : undefined;
    return text !== undefined && canSplice(text) ? text : undefined;
  };
  for (const change of changes) dropTables(file, change);
  const made: Made = { tables: [], cells: new Map(), spliced: new Map() };
  for (const change of changes) {
    const part = splicePart(change);
    if (change.before && part !== undefined) {
      made.spliced.set(change.sheet, spliceCells(part, { sheet: change.sheet, before: change.before, style }));
      continue;
    }
    // Asking for its properties makes excelize take the sheet in, so that its part is written plainly for the patches.
    done('open a sheet', file.GetSheetProps(change.sheet.name));
    saveSheet(file, change, style);
    made.tables.push(...addTables(file, change));
    if (!change.before) made.cells.set(change.sheet, newCells(change.sheet, style));
  }
  return made;
}

function stylesOf(origin: WorkbookPackage): XmlElement | undefined {
  const path = relatedPart(origin, origin.path, 'styles');
  return path === undefined ? undefined : partTree(origin, path);
}
