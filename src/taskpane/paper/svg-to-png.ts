/** SVG to PNG in the pane, by the browser itself; at the command line it is done with a library. */

/** Dots for each of the picture's own units: sharp on paper. */
const ZOOM = 3;

/**
 * Resolves to null where the browser cannot: a chart's words then stand in its place. The picture is a `data:` image, which the pane's
 * content security policy allows, and which can run and fetch nothing.
 */
export async function svgToPng(svg: string, page: Document = document): Promise<Uint8Array | null> {
  try {
    const image = page.createElement('img');
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = page.createElement('canvas');
    canvas.width = image.naturalWidth * ZOOM;
    canvas.height = image.naturalHeight * ZOOM;
    const context = canvas.getContext('2d');
    if (!context || canvas.width === 0 || canvas.height === 0) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return png && new Uint8Array(await png.arrayBuffer());
  } catch {
    return null;
  }
}
