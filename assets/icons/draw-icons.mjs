/**
 * Draws the add-in's mark, a shield with three rising bars, as icon-16.png … icon-80.png beside this file, with nothing
 * but Node: `node assets/icons/draw-icons.mjs`. The bars are placed on whole pixels at every size, so that they stay crisp at 16.
 */
import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { URL } from 'node:url';
import { deflateSync, crc32 } from 'node:zlib';

/** 3 to 1 at least on the ribbon's grounds, light and dark, and under the white bars. */
const SHIELD = [0x17, 0x8f, 0xbc];
const BAR = [0xff, 0xff, 0xff];
/** Samples along each side of a pixel, for smooth edges. */
const SAMPLES = 8;

/** Whether a point (0 to 1 both ways, from the top left) lies in the shield: straight sides, then a curve to a point. */
function inShield(x, y) {
  const top = 0.03;
  const shoulder = 0.5;
  const foot = 0.985;
  if (y < top || y > foot) return false;
  const half = y <= shoulder ? 0.44 : 0.44 * Math.sqrt(Math.max(0, 1 - ((y - shoulder) / (foot - shoulder)) ** 1.8));
  const corner = 0.09;
  const across = Math.abs(x - 0.5);
  if (y < top + corner && across > half - corner) return Math.hypot(across - (half - corner), top + corner - y) <= corner;
  return across <= half;
}

/** The three bars in whole pixels: left, right, top and bottom edges. Centred; gaps as near to half a bar as pixels allow. */
function bars(size) {
  const width = Math.max(2, Math.round(size * 0.135));
  const gap = Math.max(1, Math.round(size * 0.065));
  const left = Math.round((size - (3 * width + 2 * gap)) / 2);
  const foot = Math.round(size * 0.7);
  return [0.2, 0.33, 0.48].map((height, index) => {
    const from = left + index * (width + gap);
    return { from, to: from + width, top: foot - Math.round(size * height), foot };
  });
}

/** The picture's pixels, four bytes each, every row led by PNG's filter byte 0. */
function pixels(size) {
  const rows = Buffer.alloc(size * (1 + size * 4));
  const drawn = bars(size);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      let covered = 0;
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const sx = (x + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
        const sy = (y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
        if (inShield(sx, sy)) covered += 1;
      }
      const onBar = drawn.some(({ from, to, top, foot }) => x >= from && x < to && y >= top && y < foot);
      const at = y * (1 + size * 4) + 1 + x * 4;
      rows.set(onBar ? BAR : SHIELD, at);
      rows[at + 3] = Math.round((255 * covered) / (SAMPLES * SAMPLES));
    }
  }
  return rows;
}

/** One chunk of a PNG file (W3C PNG, 5.3): length, type, data, and the CRC of the last two. */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([length, body, check]);
}

/** A PNG of size × size pixels, 8 bits a channel, red, green, blue and opacity. */
function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(pixels(size), { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

for (const size of [16, 32, 64, 80]) writeFileSync(new URL(`icon-${size}.png`, import.meta.url), png(size));
