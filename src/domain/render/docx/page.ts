/** The paper of a Word document, in twentieths of a point. Source: A4 is 210 × 297 mm (ISO 216). */
import { PageOrientation } from 'docx';
import type { DocumentContent } from '../../summary/document';

const A4 = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1_020, bottom: 1_020, left: 1_020, right: 1_020, footer: 560 };
/** More columns than these do not read on an upright page. */
const UPRIGHT = 6;

export interface Page {
  /** What a table or a picture may fill. */
  readonly textWidth: number;
  readonly properties: { readonly size: { readonly width: number; readonly height: number; readonly orientation: 'portrait' | 'landscape' }; readonly margin: typeof MARGIN };
}

/** Landscape where any table is wide, portrait otherwise. */
export function pageFor({ blocks }: DocumentContent): Page {
  const isWide = blocks.some((block) => block.kind === 'table' && block.columns.length > UPRIGHT);
  // The library turns the sheet itself: width and height are given as they are upright.
  return {
    textWidth: (isWide ? A4.height : A4.width) - MARGIN.left - MARGIN.right,
    properties: { size: { ...A4, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin: MARGIN },
  };
}
