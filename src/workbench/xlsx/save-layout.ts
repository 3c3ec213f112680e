/**
 * A sheet's page into the file. Print area and titles are names (save-names); printed gridlines and centring are written by
 * patch-sheet, which excelize has no call for.
 */
import { cellAddress } from '../../domain/address';
import type { BookPageLayout } from '../book/page-layout';
import { newLayout } from '../book/make';
import { done, type ExcelizeFile } from './excelize';
import { joinHeader } from './header-footer';
import { paperNumber } from './paper-sizes';
import type { SheetChange } from './save-sheet';
import { inchesOfPoints } from './units';

export function saveLayout(file: ExcelizeFile, { sheet, before }: SheetChange): void {
  const { layout } = sheet;
  const old = before?.layout ?? newLayout();
  if (JSON.stringify(layout) === JSON.stringify(old)) return;
  savePage(file, sheet.name, layout);
  const { top, bottom, left, right, header, footer } = layout.margins;
  done('set margins', file.SetPageMargins(sheet.name, {
    Top: inchesOfPoints(top), Bottom: inchesOfPoints(bottom), Left: inchesOfPoints(left), Right: inchesOfPoints(right),
    Header: inchesOfPoints(header), Footer: inchesOfPoints(footer),
  }));
  if (JSON.stringify(layout.headersFooters) !== JSON.stringify(old.headersFooters)) {
    const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = layout.headersFooters;
    done('set headers', file.SetHeaderFooter(sheet.name, {
      OddHeader: joinHeader({ left: leftHeader, center: centerHeader, right: rightHeader }),
      OddFooter: joinHeader({ left: leftFooter, center: centerFooter, right: rightFooter }),
    }));
  }
  saveBreaks(file, sheet.name, layout.horizontalBreaks, old.horizontalBreaks, (row) => cellAddress(row, 0));
  saveBreaks(file, sheet.name, layout.verticalBreaks, old.verticalBreaks, (column) => cellAddress(0, column));
}

function savePage(file: ExcelizeFile, name: string, { orientation, paperSize, zoom, blackAndWhite }: BookPageLayout): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom;
  const fit = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  const size = paperSize === null ? undefined : paperNumber(paperSize);
  done('set a page', file.SetPageLayout(name, {
    Orientation: orientation.toLowerCase(),
    BlackAndWhite: blackAndWhite,
    ...(size !== undefined && { Size: size }),
    // 0 is "as many as it takes".
    ...(fit ? { FitToWidth: horizontalFitToPages ?? 0, FitToHeight: verticalFitToPages ?? 0 } : { AdjustTo: scale ?? 100 }),
  }));
  done('fit to pages', file.SetSheetProps(name, { FitToPage: fit }));
}

function saveBreaks(file: ExcelizeFile, name: string, wanted: readonly number[], old: readonly number[], cell: (index: number) => string): void {
  for (const index of old) if (!wanted.includes(index)) done('take out a page break', file.RemovePageBreak(name, cell(index)));
  for (const index of wanted) if (!old.includes(index)) done('break a page', file.InsertPageBreak(name, cell(index)));
}
