/** How a sheet is printed. */
import type { CellRange } from '../../domain/address';

/** Margins in points; null is Excel's default. */
export interface BookPageLayout {
  orientation: 'Portrait' | 'Landscape';
  /** office.js PaperType; "A4". */
  paperSize: string | null;
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  /** Either a scale in percent or pages to fit; undefined where not set. */
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  printArea: CellRange | null;
  /** Zero-based rows that repeat on each page. */
  titleRows: { first: number; last: number } | null;
  headersFooters: Record<'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter', string>;
  /** Zero-based rows before which a page breaks. */
  horizontalBreaks: number[];
  verticalBreaks: number[];
}
