/**
 * Sizes. A file counts a column in characters of the widest digit of Calibri 11 (7 pixels), padding included; office.js in
 * points (pixels × 0.75 at 96 to the inch). Source: ECMA-376 part 1, 18.3.1.13 (col), whose rounding this follows. So 64 pixels
 * = 48 points = 9.14 characters is the standard width. Margins: 72 points an inch.
 */
const DIGIT_PIXELS = 7;
const POINTS_A_PIXEL = 0.75;

export const STANDARD_COLUMN_POINTS = 48;
/** Excel's widest column: 255 characters. */
const WIDEST = 255;

export function columnPoints(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS) * POINTS_A_PIXEL;
}

/** To 1/256 of a character, as the file keeps it, and never over Excel's widest. */
export function columnCharacters(points: number): number {
  const pixels = Math.round(points / POINTS_A_PIXEL);
  return Math.min(Math.trunc((pixels / DIGIT_PIXELS) * 256 + 0.5) / 256, WIDEST);
}

export function pointsOfInches(inches: number): number {
  return Math.round(inches * 72 * 1e6) / 1e6;
}

export function inchesOfPoints(points: number): number {
  return points / 72;
}
