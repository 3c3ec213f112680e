/** A chart as a picture in Word, with its words as alternative text; in words alone where no picture can be made. */
import { ImageRun, Paragraph } from 'docx';
import type { ChartContent } from '../../summary/chart-content';
import { chartSvg } from '../chart-svg';
import { inertLine } from '../inert-text';
import { STYLE } from './styles';
import { runs } from './words';

/** Makes a PNG of an SVG; null where that cannot be done here. */
export type Rasterise = (svg: string) => Promise<Uint8Array | null>;

/** Word counts pictures in pixels, 96 to the inch; twentieths of a point are 1,440 to the inch. */
const TWIPS_A_PIXEL = 15;
/** Wider than this a chart of one measure only takes room. */
const WIDEST = 520;

/** `number` is the drawing's own in its document, from 1: Word allows no two alike. */
export async function wordPicture(chart: ChartContent, number: number, textWidth: number, rasterise: Rasterise | null): Promise<readonly Paragraph[]> {
  const png = rasterise && (await rasterise(chartSvg(chart)));
  const size = png && pngSize(png);
  if (!size) return [new Paragraph({ style: 'Caption', keepNext: true, children: runs(chart.title) }), new Paragraph({ children: runs(chart.alt) })];
  const width = Math.min(WIDEST, Math.floor(textWidth / TWIPS_A_PIXEL));
  const picture = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width, height: Math.round((width * size.height) / size.width) },
    altText: { id: String(number), name: `Chart ${String(number)}`, title: inertLine(chart.title), description: inertLine(chart.alt) },
  });
  return [new Paragraph({ spacing: { before: 120, after: 60 }, keepNext: true, children: [picture] }), new Paragraph({ style: STYLE.quiet, children: runs(chart.alt) })];
}

/** From the header of the file (PNG specification, 5.2 and 11.2.2); null where it is no PNG or has no size. */
export function pngSize(png: Uint8Array): { readonly width: number; readonly height: number } | null {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (png.length < 24 || signature.some((byte, index) => png[index] !== byte)) return null;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? { width, height } : null;
}
