/** Names that are surely places: they tell a row or a column of places from one of measures. */
import type { Grid } from './grid';

/** The ten boroughs of Greater Manchester, the nations and the regions of England as ONS names them. */
const AREAS: ReadonlySet<string> = new Set([
  'bolton', 'bury', 'manchester', 'oldham', 'rochdale', 'salford', 'stockport', 'tameside', 'trafford', 'wigan', 'greater manchester',
  'england', 'wales', 'scotland', 'northern ireland', 'united kingdom', 'uk', 'great britain', 'england and wales',
  'north east', 'north west', 'yorkshire and the humber', 'east midlands', 'west midlands', 'east', 'east of england', 'london', 'south east', 'south west',
]);

/** Police forces of England and Wales that are no county's name alone; the counties are there since forces bear their names. */
const FORCES: ReadonlySet<string> = new Set([
  'avon and somerset', 'bedfordshire', 'cambridgeshire', 'cheshire', 'city of london', 'cleveland', 'cumbria', 'derbyshire', 'devon and cornwall', 'dorset', 'durham',
  'dyfed powys', 'essex', 'gloucestershire', 'gwent', 'hampshire', 'hampshire and isle of wight', 'hertfordshire', 'humberside', 'kent', 'lancashire', 'leicestershire',
  'lincolnshire', 'merseyside', 'metropolitan', 'metropolitan police', 'norfolk', 'north wales', 'north yorkshire', 'northamptonshire', 'northumbria', 'nottinghamshire',
  'south wales', 'south yorkshire', 'staffordshire', 'suffolk', 'surrey', 'sussex', 'thames valley', 'warwickshire', 'west mercia', 'west yorkshire', 'wiltshire',
  'british transport police',
]);

const KIND = /\b(?:police|constabulary|ward|neighbourhood|borough|council|metropolitan borough|unitary authority|ua|county|district|pcc|ccg|nhs (?:foundation )?trust|region)$/i;

/** True for a name of a place that is known, or whose last word says what kind of place it is ("Gwent Police", "Offerton ward"). */
export function isPlaceName(text: string): boolean {
  if (text.length > 60) return false;
  const words = text.replace(/[\d*†‡()[\]]+/g, ' ').replace(/&/g, 'and').replace(/[-,.:]/g, ' ').replace(/\s+/g, ' ').trim();
  if (words === '') return false;
  const key = words.toLowerCase().replace(/ (?:mbc|region)$/, '').replace(/^the /, '');
  return AREAS.has(key) || FORCES.has(key) || (KIND.test(words) && /^[A-Z]/.test(words) && words.split(' ').length <= 6);
}

/** True for a GSS code of an area: E08000007, W92000004, K04000001. */
export function isAreaCode(text: string): boolean {
  return /^[EWNSKJ]\d{8}$/.test(text.trim());
}

/** True where at least six in ten of these names, and two or more, are surely places. */
export function areMostlyPlaces(names: readonly string[]): boolean {
  const told = names.filter((name) => name.trim() !== '');
  const known = told.filter(isPlaceName).length;
  return known >= 2 && known >= told.length * 0.6;
}

const BY_PLACE = /\bby (?:\w+ )?(?:areas?|wards?|neighbourhoods?|places?|boroughs?|forces?|districts?|local authorit(?:y|ies)|regions?|councils?|localit(?:y|ies)|count(?:y|ies))\b/i;

/** Rows above a header in which its title may stand. */
const TITLE_REACH = 6;

/** True where the title above the row, or the sheet's name, says that figures are given by ward, area, force or the like. */
export function saysByPlace(grid: Grid, row: number): boolean {
  if (BY_PLACE.test(grid.sheet.name)) return true;
  for (let above = row - 1; above >= Math.max(0, row - TITLE_REACH); above -= 1) {
    for (let column = 0; column <= Math.min(3, grid.columns - 1); column += 1) {
      if (!grid.isBlank(above, column) && BY_PLACE.test(grid.text(above, column).slice(0, 400))) return true;
    }
  }
  return false;
}
