/** How written sheets look, for the audit: type, fills, panes, filters, page headers, and the document's title. */
import type { CellType, SheetLook, WorkbookLook } from '../domain/audit/sheet-look';
import { asCellRange, RANGE } from './read-outline';

/** A response has at most 5 MB (excel-facts.md), and the looks of a cell take about 250 bytes. */
const MOST_CELLS = 12_000;
const LOOKS: Excel.CellPropertiesLoadOptions = { address: true, format: { font: { name: true, size: true, italic: true, underline: true }, fill: { color: true }, wrapText: true } };
const EDGES = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;

interface Asked {
  readonly name: string;
  readonly used: Excel.Range;
  readonly frozen: Excel.Range;
  readonly filter: Excel.AutoFilter;
  readonly header: Excel.HeaderFooter;
  readonly tables: Excel.TableCollection;
}

/** Two round trips for sheets of the usual size, and one more for each further 12,000 cells. Sheets that are not there are passed over. */
export async function readLook(context: Excel.RequestContext, sheets: readonly string[]): Promise<WorkbookLook> {
  const { workbook } = context;
  workbook.properties.load('title');
  workbook.worksheets.load('items/name');
  await context.sync();
  const asked = workbook.worksheets.items.filter(({ name }) => sheets.includes(name)).map((sheet): Asked => {
    const header = sheet.pageLayout.headersFooters.defaultForAllPages;
    header.load(EDGES.join(','));
    sheet.autoFilter.load('enabled');
    return {
      name: sheet.name, used: sheet.getUsedRange(true).load(RANGE), frozen: sheet.freezePanes.getLocationOrNullObject().load('address'),
      filter: sheet.autoFilter, header, tables: sheet.tables.load('items/name,items/showFilterButton'),
    };
  });
  await context.sync();
  const cells = await readCellTypes(context, asked);
  return {
    title: workbook.properties.title,
    sheets: asked.map(({ name, frozen, filter, header, tables }, index): SheetLook => ({
      sheet: name,
      cells: cells[index] ?? [],
      isFrozen: !frozen.isNullObject,
      filtered: [...(filter.enabled ? [''] : []), ...tables.items.filter(({ showFilterButton }) => showFilterButton).map((table) => table.name)],
      headersAndFooters: EDGES.map((edge) => header[edge]).filter((text) => text !== ''),
    })),
  };
}

async function readCellTypes(context: Excel.RequestContext, asked: readonly Asked[]): Promise<readonly (readonly CellType[])[]> {
  const found = asked.map((): CellType[] => []);
  let waiting: { readonly index: number; readonly answer: OfficeExtension.ClientResult<Excel.CellProperties[][]> }[] = [];
  let count = 0;
  const take = async (): Promise<void> => {
    await context.sync();
    for (const { index, answer } of waiting) for (const row of answer.value) found[index]?.push(...row.map(cellType));
    [waiting, count] = [[], 0];
  };
  for (const [index, { used }] of asked.entries()) {
    const { rows, columns } = asCellRange(used);
    const step = Math.max(1, Math.floor(MOST_CELLS / columns));
    for (let row = 0; row < rows; row += step) {
      const part = used.getCell(row, 0).getResizedRange(Math.min(step, rows - row) - 1, columns - 1);
      const size = Math.min(step, rows - row) * columns;
      // Not one a row: one for each 12,000 cells.
      if (count > 0 && count + size > MOST_CELLS) await take();
      waiting.push({ index, answer: part.getCellProperties(LOOKS) });
      count += size;
    }
  }
  if (count > 0) await take();
  return found;
}

function cellType({ address = '', format }: Excel.CellProperties): CellType {
  const { font, fill, wrapText } = format ?? {};
  return {
    address: address.slice(address.lastIndexOf('!') + 1).replaceAll('$', ''),
    fontName: font?.name ?? '', fontSize: font?.size ?? 0, italic: font?.italic ?? false, underlined: (font?.underline ?? 'None') !== 'None',
    fill: fill?.color ?? '', wrapped: wrapText ?? false,
  };
}
