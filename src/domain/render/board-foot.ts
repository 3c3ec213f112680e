/** What stands under the tables: notes, key to symbols, abbreviations, where it all comes from, and our visible mark. */
import { SYMBOL_COLOURS, type SymbolWords } from '../trend/symbol-words';
import type { ThemeSummary } from '../summary/theme-summary';
import { PAGE_HEIGHT, type BoardColumns } from './board-columns';
import { FOOT, FOOT_HEADING, QUIET, SIZES } from './board-style';
import { keyLine } from './key-line';
import type { PlannedRow, SheetBuilder } from './sheet-builder';
import { columnPoints, wrapText } from './text-metrics';
import { VISIBLE_MARK } from './visible-mark';

const LINE_HEIGHT = 12.5;
const HEADING_HEIGHT = 16;
const SPACE = 7;

/** Adds the foot; `further` are notes on this sheet itself. Kept whole on one page where that can be. */
export function addFoot(builder: SheetBuilder, summary: ThemeSummary, columns: BoardColumns, further: readonly string[]): void {
  const width = columns.widths.reduce((sum, characters) => sum + columnPoints(characters), 0) - 8;
  const notes = [...summary.notes.map(({ number, text }) => (number === null ? `• ${text}` : `Note ${number}: ${text}`)), ...further.map((text) => `• ${text}`)];
  const abbreviations = summary.abbreviations.map(({ short, long }) => `${short}: ${long}`);
  const blocks = [
    block('Notes', notes.flatMap((note) => textRows(note, width))),
    block('Key to symbols', keyRows(summary.keyToSymbols, columns)),
    block('Abbreviations used', abbreviations.length === 0 ? [] : textRows(`${abbreviations.join('; ')}.`, width)),
    block('About this sheet', [...summary.provenance.flatMap((line) => textRows(line, width, true)), ...textRows(VISIBLE_MARK, width)]),
  ].filter((rows) => rows.length > 0);
  const whole = blocks.reduce((sum, rows) => sum + SPACE + heightOf(rows), 0);
  if (whole > builder.left && whole <= PAGE_HEIGHT) builder.newPage();
  for (const rows of blocks) {
    if (heightOf(rows) + SPACE > builder.left && heightOf(rows) <= PAGE_HEIGHT) builder.newPage();
    builder.space(SPACE);
    for (const row of rows) builder.add(row);
  }
}

/** Lines of text across the whole width: they run over the empty cells beside them, so that none has to be merged. */
export function textRows(text: string, width: number, quiet = false): readonly PlannedRow[] {
  return wrapText(text, width, { size: SIZES.foot }).map((line) => ({
    cells: new Map([[0, line]]),
    height: LINE_HEIGHT,
    looks: [{ column: 0, columns: 1, look: quiet ? { ...FOOT, ...QUIET } : FOOT }],
  }));
}

function block(title: string, rows: readonly PlannedRow[]): readonly PlannedRow[] {
  if (rows.length === 0) return [];
  return [{ cells: new Map([[0, title]]), height: HEADING_HEIGHT, looks: [{ column: 0, columns: 1, look: FOOT_HEADING }] }, ...rows];
}

/** Two symbols a row: increasing on the left, decreasing on the right, as the report's key pairs them. */
function keyRows(symbols: readonly SymbolWords[], columns: BoardColumns): readonly PlannedRow[] {
  const right = columns.firstPeriod + 1;
  const pairs = Array.from({ length: Math.ceil(symbols.length / 2) }, (_, index) => symbols.slice(2 * index, 2 * index + 2));
  return pairs.map((pair) => ({
    cells: new Map(pair.map((symbol, index) => [index * right, keyLine(symbol)])),
    height: LINE_HEIGHT,
    looks: pair.map(({ colour }, index) => ({ column: index * right, columns: 1, look: { ...FOOT, fontColor: SYMBOL_COLOURS[colour] } })),
  }));
}

function heightOf(rows: readonly PlannedRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
