/**
 * Draws the ribbon's commands from commands/*.svg as NAME-16.png, NAME-32.png and NAME-80.png beside this file: `node assets/icons/draw-commands.mjs`.
 * The drawings stand on a grid of 16, so that their edges fall on whole pixels at each of these sizes, and have one colour that keeps
 * 3 to 1 on the ribbon's grounds, light and dark (test/icons.test.ts).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { URL } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const drawings = new URL('commands/', import.meta.url);
for (const file of readdirSync(drawings)) {
  const svg = readFileSync(new URL(file, drawings), 'utf8');
  for (const size of [16, 32, 80]) {
    const picture = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(new URL(file.replace(/\.svg$/, `-${size}.png`), import.meta.url), picture);
  }
}
