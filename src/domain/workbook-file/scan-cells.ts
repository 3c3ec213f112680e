/** The cells of a sheet part, one XML event at a time. Source: ECMA-376 part 1, 18.3.1.4 (c), 18.3.1.40 (f), 18.18.11 (types). */
import { columnIndex } from '../address';
import type { CellScalar } from '../snapshot';
import { decodeEscapes } from './escapes';
import { isoSerial } from './iso-serial';
import { attribute, isTrue } from './scan-xml';
import { movedFormula } from './shared-formula';

/** What the cells of every sheet share. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly dateSystem: '1900' | '1904';
  /** Characters of text and formulas that cells only point at, counted over all sheets that share this; of each sheet alone without it. */
  readonly expanded?: { characters: number };
}

/** A text or formula of 32,000 characters that five million cells point at is a small file and more than memory holds. */
const MOST_EXPANDED = 500e6;

export interface FoundCell {
  readonly row: number;
  readonly column: number;
  /** Which of the workbook's cell styles it has. */
  readonly style: number;
  readonly value: CellScalar;
  readonly isError: boolean;
  /** With its "="; null where the cell holds a value. */
  readonly formula: string | null;
}

/** Who is told what was found, in the file's order. */
export interface CellSink {
  /** `attributes` is the text of the row's tag. */
  row?(row: number, attributes: string): void;
  cell(found: FoundCell): void;
}

export interface CellReader {
  open(name: string, attributes: string): void;
  text(text: string): void;
  close(name: string): void;
}

/** Excel's own sizes; a cell beyond them is damage. Source: Microsoft, "Excel specifications and limits". */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** Events for what stands within `sheetData`. Throws SyntaxError on cells that are not on the sheet, texts that are not in the list, and text repeated beyond what memory holds. */
export function cellScanner(context: CellContext, sink: CellSink): CellReader {
  const shared = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
  let row = -1;
  let column = -1;
  let cell = '';
  let value = '';
  let inline = '';
  let formula = '';
  let formulaTag: string | undefined;
  let into: 'v' | 'f' | 't' | '' = '';
  let phonetic = false;
  const expanded = context.expanded ?? { characters: 0 };

  function expand(characters: number): void {
    expanded.characters += characters;
    if (expanded.characters > MOST_EXPANDED) throw new SyntaxError('text repeated without end');
  }

  function openRow(attributes: string): void {
    row = Number(attribute(attributes, 'r') ?? row + 2) - 1;
    mustBeOnSheet(row, 0);
    column = -1;
    sink.row?.(row, attributes);
  }

  function openCell(attributes: string): void {
    const address = attribute(attributes, 'r');
    const letters = address?.match(/^[A-Za-z]+/)?.[0];
    column = letters ? columnIndex(letters) : column + 1;
    if (letters && address) row = Number(address.slice(letters.length)) - 1;
    mustBeOnSheet(row, column);
    cell = attributes;
    value = inline = formula = '';
    formulaTag = undefined;
  }

  function cellFormula(): string | null {
    if (formulaTag === undefined || attribute(formulaTag, 't') === 'dataTable') return null;
    const index = attribute(formulaTag, 't') === 'shared' ? attribute(formulaTag, 'si') : undefined;
    if (formula) {
      if (index !== undefined) shared.set(index, { formula, row, column });
      return `=${formula}`;
    }
    const first = index === undefined ? undefined : shared.get(index);
    if (first) expand(first.formula.length);
    return first ? `=${movedFormula(first.formula, row - first.row, column - first.column)}` : null;
  }

  function closeCell(): void {
    const type = attribute(cell, 't') ?? 'n';
    const found = cellValue(type, value, inline, context);
    if (type === 's' && typeof found === 'string') expand(found.length);
    const style = Number(attribute(cell, 's') ?? 0);
    sink.cell({ row, column, style, value: found, isError: type === 'e' && found !== '', formula: cellFormula() });
  }

  return {
    open(name, attributes) {
      if (name === 'c') openCell(attributes);
      else if (name === 'row') openRow(attributes);
      else if (name === 'v' || name === 't') into = name;
      else if (name === 'rPh') phonetic = true;
      else if (name === 'f') {
        into = 'f';
        formulaTag = attributes;
      }
    },
    text(text) {
      if (into === 'v') value += text;
      else if (into === 'f') formula += text;
      else if (into === 't' && !phonetic) inline += text;
    },
    close(name) {
      if (name === 'c') closeCell();
      else if (name === 'rPh') phonetic = false;
      else into = '';
    },
  };
}

/** A million rows of columns that Excel does not have are no cells but damage, and would fill the memory. */
function mustBeOnSheet(row: number, column: number): void {
  const isThere = Number.isInteger(row) && row >= 0 && row < MAX_ROWS && Number.isInteger(column) && column >= 0 && column < MAX_COLUMNS;
  if (!isThere) throw new SyntaxError('a cell that is not on the sheet');
}

/** Some exporters put inline text into `v`, or say nothing of its type. A blank `v`, or one of spaces alone, holds nothing: no 0, no FALSE. */
function cellValue(type: string, value: string, inline: string, context: CellContext): CellScalar {
  if (type === 'inlineStr' || (inline !== '' && value.trim() === '')) return decodeEscapes(inline || value);
  if (type === 'str') return decodeEscapes(value);
  if (value.trim() === '') return '';
  switch (type) {
    case 's': {
      const text = context.strings[Number(value)];
      // A number in its place would be a guess, and a blank a loss.
      if (text === undefined) throw new SyntaxError('a text that the workbook does not hold');
      return text;
    }
    case 'b':
      return isTrue(value.trim().toLowerCase());
    case 'e':
      return value.trim();
    case 'd':
      return isoSerial(value.trim(), context.dateSystem) ?? value;
    default: {
      const number = Number(value);
      // What is no number is kept as it stands: nothing lost.
      return Number.isFinite(number) ? number : value;
    }
  }
}
