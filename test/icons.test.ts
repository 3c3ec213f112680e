/** The ribbon's icons: as their drawings are, and to be seen on the ribbon, light and dark. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const ICONS = join(resolve(__dirname, '..'), 'assets/icons');
const DRAWINGS = readdirSync(join(ICONS, 'commands')).map((file) => file.replace(/\.svg$/, ''));
const SIZES = [16, 32, 80] as const;

const drawn = (name: string, size: number) => new Resvg(readFileSync(join(ICONS, 'commands', `${name}.svg`)), { fitTo: { mode: 'width', value: size } }).render();

/** Relative luminance (WCAG 2.2) of red, green and blue, 0 to 255. */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Office's ribbon in its white, colourful, dark grey and black themes, and plain white and black as contrast themes have them. */
const GROUNDS: readonly (readonly [string, readonly number[]])[] = [
  ['white', [255, 255, 255]], ['colourful', [243, 243, 243]], ['dark grey', [59, 59, 59]], ['black', [41, 41, 41]], ['a black contrast theme', [0, 0, 0]],
];

describe.each(DRAWINGS)('%s', (name) => {
  it.each(SIZES)('is in %i pixels what its drawing gives: node assets/icons/draw-commands.mjs makes it again', (size) => {
    expect(readFileSync(join(ICONS, `${name}-${String(size)}.png`)).equals(drawn(name, size).asPng())).toBe(true);
  });

  it.each(GROUNDS)('has 3 to 1 on %s (WCAG 2.2, 1.4.11)', (_name, ground) => {
    const { pixels } = drawn(name, 80);
    const solid: number[][] = [];
    for (let at = 0; at < pixels.length; at += 4) if (pixels[at + 3] === 255) solid.push([...pixels.subarray(at, at + 3)]);
    expect(solid.length).toBeGreaterThan(200);
    expect(Math.min(...[...new Set(solid.map(String))].map((colour) => contrast(colour.split(',').map(Number), ground)))).toBeGreaterThanOrEqual(3);
  });

  it('leaves its ground to be seen: no icon is a filled square', () => {
    const { pixels } = drawn(name, 32);
    const clear = Array.from({ length: pixels.length / 4 }, (_, index) => pixels[index * 4 + 3]).filter((alpha) => alpha === 0).length;
    expect(clear / (32 * 32)).toBeGreaterThan(0.3);
  });
});
