/** SVG to PNG at the command line. The pane does it with a canvas. */
import type { Rasterise } from '../../domain/render/docx/picture';

/** Dots for each of the picture's own units: sharp on paper. */
const ZOOM = 3;
const PROBE = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text x="2" y="16" font-family="Arial, sans-serif" font-size="16">8</text></svg>';

/**
 * Null where this machine cannot: the package has no build for it, or there is no font, and a chart without its words is worse than
 * its words alone.
 */
export async function rasteriser(): Promise<Rasterise | null> {
  const library = await import('@resvg/resvg-js').catch(() => null);
  if (!library) return null;
  const render = (svg: string, zoom: number): ReturnType<InstanceType<typeof library.Resvg>['render']> =>
    new library.Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font: { loadSystemFonts: true, defaultFontFamily: 'Arial', sansSerifFamily: 'Arial' } }).render();
  if (render(PROBE, 1).pixels.every((value) => value === 0)) return null;
  return (svg) => Promise.resolve(new Uint8Array(render(svg, ZOOM).asPng()));
}
