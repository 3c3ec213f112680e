/** What stands under the tables: notes, key to symbols, abbreviations, where it all comes from, and our visible mark. */
import { SYMBOL_COLOURS, type SymbolWords } from '../trend/symbol-words';
import type { ThemeSummary } from '../summary/theme-summary';
import { PAGE_HEIGHT, type BoardColumns } from './board-columns';
import { FOOT, FOOT_HEADING, QUIET, SIZES } from './board-style';
import { keyLine } from '../summary/key-line';
import type { PlanCell } from './sheet-plan';
import type { PlannedRow, SheetBuilder } from './sheet-builder';
import { columnPoints, wrapText } from './text-metrics';
import { VISIBLE_MARK } from './visible-mark';

const LINE_HEIGHT = 12;
const HEADING_HEIGHT = 15;
const SPACE = 9;

/** Adds the foot; `further` are notes on this sheet itself. Kept whole on one page where that can be. */
export function addFoot(builder: SheetBuilder, summary: ThemeSummary, columns: BoardColumns, further: readonly string[]): void {
  const width = columns.widths.reduce((sum, characters) => sum + columnPoints(characters), 0) - 8;
  const notes = [...summary.notes.map(({ number, text }) => (number === null ? `• ${text}` : `Note ${number}: ${text}`)), ...further.map((text) => `• ${text}`)];
  const blocks = [
    block('Notes', notes.flatMap((note) => textRows(note, width))),
    sideBySide(columns.evidence, block('Key to symbols', keyRows(summary.keyToSymbols, columns)), abbreviationRows(summary, columns)),
    [...textRows(summary.provenance.join(' '), width, true), ...textRows(VISIBLE_MARK, width)],
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

/** In the last two columns, beside the key to symbols, as the report prints them. */
function abbreviationRows({ abbreviations }: ThemeSummary, columns: BoardColumns): readonly PlannedRow[] {
  const width = columns.widths.slice(columns.evidence).reduce((sum, characters) => sum + columnPoints(characters), 0) - 4;
  return block('Abbreviations used', abbreviations.flatMap(({ short, long }) => textRows(`${short}: ${long}`, width)));
}

/** The second rows beside the first, their first column at `column`. */
function sideBySide(column: number, left: readonly PlannedRow[], right: readonly PlannedRow[]): readonly PlannedRow[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [one, other] = [left[index], right[index]];
    return {
      cells: new Map([...(one?.cells ?? []), ...[...(other?.cells ?? [])].map(([at, cell]): [number, PlanCell] => [at + column, cell])]),
      height: Math.max(one?.height ?? 0, other?.height ?? 0),
      looks: [...(one?.looks ?? []), ...(other?.looks ?? []).map((look) => ({ ...look, column: look.column + column }))],
    };
  });
}

function heightOf(rows: readonly PlannedRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
