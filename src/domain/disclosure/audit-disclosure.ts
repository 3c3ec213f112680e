/**
 * A search of a whole output for anything from which a withheld figure can be had: cells, formulas, comments, sheet names, defined
 * names, properties. It looks at what was written and knows nothing of how it was made, so that it can find our own mistakes. It can
 * report what is no leak (another 3 beside the same words); an output is safe to publish where it reports nothing.
 */
import { cellAddress, parseRange } from '../address';
import { labelWords } from '../table/normal-label';
import { figuresInText, type TextFigure } from './figures-in-text';
import { givesBack } from './gives-back';
import { leak, type Leak, type LeakWay } from './leak';
import { mentions } from './mentions';
import type { NamedFigure, SuppressedFact } from './suppressed-fact';

export interface AuditCell {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** The value as text: a number in full, whatever the cell shows of it. */
  readonly text: string;
  /** True where the value is a percentage held as a fraction (0.635 shown as 63.5%). */
  readonly isFraction?: boolean;
  readonly formula?: string | null;
  readonly comment?: string;
}

export interface AuditSheet {
  readonly name: string;
  readonly cells: readonly AuditCell[];
}

export interface AuditOutput {
  readonly sheets: readonly AuditSheet[];
  readonly names?: readonly { readonly name: string; readonly formula: string; readonly comment: string }[];
  /** Title, subject, keywords, custom properties … by name. */
  readonly properties?: Readonly<Record<string, string>>;
}

/** Every leak once, in the order of the facts. Empty where nothing can be had. */
export function auditDisclosure(output: AuditOutput, facts: readonly SuppressedFact[]): readonly Leak[] {
  const sheets = output.sheets.map(asGrid);
  const leaks = facts.flatMap((fact) => [
    ...sheets.flatMap((sheet) => [...inRows(sheet, fact), ...inTexts(sheet, fact)]),
    ...inSums(sheets, fact),
    ...aroundSheets(output, fact),
  ]);
  return [...new Map(leaks.map((one) => [`${one.way}\t${one.label}\t${one.period}\t${one.where}`, one])).values()];
}

interface Grid {
  readonly name: string;
  readonly rows: ReadonlyMap<number, readonly AuditCell[]>;
  /** Cells with words in them, column by column, from the top: what may be the head of a column. */
  readonly heads: ReadonlyMap<number, readonly AuditCell[]>;
}

function asGrid({ name, cells }: AuditSheet): Grid {
  const rows = new Map<number, AuditCell[]>();
  const heads = new Map<number, AuditCell[]>();
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    if (cell.text.trim() === '' && cell.formula == null && cell.comment === undefined) continue;
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
    if (/[\p{L}/]/u.test(cell.text)) heads.set(cell.column, [...(heads.get(cell.column) ?? []), cell]);
  }
  return { name, rows, heads };
}

/** The row of the withheld measure: its own period, and what stands beside it under no period. */
function inRows(sheet: Grid, fact: SuppressedFact): readonly Leak[] {
  return rowsFor(sheet, fact).flatMap(({ cells, nameCell }) => {
    const rest = cells.filter((cell) => cell !== nameCell);
    const other = rest.filter((cell) => headOf(sheet, cell, [...fact.otherPeriods, ...fact.periods])?.own === false);
    const beside = other.flatMap((cell) => figuresOf(cell)).filter(({ sign }) => sign === 0).map(({ value }) => value);
    return rest.filter((cell) => !other.includes(cell)).flatMap((cell) => {
      const head = headOf(sheet, cell, [])?.text ?? '';
      const figures = figuresOf(cell).map((figure) => (/change|differ/i.test(head) && figure.sign === 0 ? { ...figure, sign: 1 as const } : figure));
      const way = givesBack(fact, figures, beside);
      return way === null ? [] : [leakIn(way, fact, sheet.name, cell)];
    });
  });

  function headOf({ heads }: Grid, cell: AuditCell, periods: readonly string[]): { own: boolean; text: string } | undefined {
    const above = (heads.get(cell.column) ?? []).filter(({ row }) => row < cell.row);
    const head = periods.length === 0 ? above.at(-1) : above.findLast(({ text }) => periods.some((period) => says(text, period)));
    return head && { own: fact.periods.some((period) => says(head.text, period)), text: head.text };
  }
}

/** Every other term of one of its sums is shown somewhere. */
function inSums(sheets: readonly Grid[], fact: SuppressedFact): readonly Leak[] {
  return fact.sums.flatMap((terms) => {
    const places = terms.map(({ figure }) => whereShown(sheets, figure));
    const first = places.find((place) => place !== undefined);
    return first !== undefined && places.every((place) => place !== undefined) ? [leak('difference', fact.names[0] ?? '', fact.periods[0] ?? '', first)] : [];
  });
}

function whereShown(sheets: readonly Grid[], figure: NamedFigure): string | undefined {
  for (const sheet of sheets) {
    for (const { cells, nameCell } of rowsFor(sheet, figure)) {
      const found = cells.find((cell) => cell !== nameCell && underPeriod(sheet, cell, figure, cells) && figuresOf(cell).some(({ value }) => value === figure.count));
      if (found) return whereOf(sheet.name, found);
    }
  }
  return undefined;
}

/** Under the head of the period, or in a row that names the period itself. */
function underPeriod({ heads }: Grid, cell: AuditCell, { periods }: NamedFigure, row: readonly AuditCell[]): boolean {
  const named = (text: string): boolean => periods.some((period) => says(text, period));
  return (heads.get(cell.column) ?? []).some((head) => head.row < cell.row && named(head.text)) || row.some((other) => other !== cell && named(other.text));
}

/** The rows that hold one of the names, and the place where there is one. */
function rowsFor({ rows }: Grid, { names, place, otherPlaces }: NamedFigure): readonly { readonly cells: readonly AuditCell[]; readonly nameCell: AuditCell }[] {
  const wanted = names.map(labelWords).filter((name) => name !== '');
  return [...rows.values()].flatMap((cells) => {
    const nameCell = cells.find(({ text }) => /\p{L}/u.test(text) && wanted.some((name) => ` ${labelWords(text)} `.includes(` ${name} `)));
    if (!nameCell || (place !== null && !cells.some(({ text }) => says(text, place)))) return [];
    if (place === null && cells.some(({ text }) => text.length < 200 && otherPlaces.some((other) => says(text, other)))) return [];
    return [{ cells, nameCell }];
  });
}

/** Words anywhere, comments and formulas. */
function inTexts(sheet: Grid, fact: SuppressedFact): readonly Leak[] {
  const named = sheet.name !== '' && saysIt(sheet.name, fact) ? [leak('text', fact.names[0] ?? '', fact.periods[0] ?? '', `the name of sheet "${sheet.name}"`)] : [];
  const running = paragraphs(sheet).filter(({ text }) => saysIt(text, fact)).map(({ first }) => leakIn('text', fact, sheet.name, first));
  return [
    ...named,
    ...running,
    ...[...sheet.rows.values()].flat().flatMap((cell) => [
      ...(saysIt(cell.text, fact) || saysIt(cell.comment ?? '', fact) ? [leakIn('text', fact, sheet.name, cell)] : []),
      ...(reaches(cell.formula ?? '', fact) ? [leakIn('reference', fact, sheet.name, cell)] : []),
    ]),
  ];
}

/** Words that run over several rows, a line in each: rows with one cell, one under the other. */
function paragraphs({ rows }: Grid): readonly { readonly first: AuditCell; readonly text: string }[] {
  const found: { first: AuditCell; text: string; last: number }[] = [];
  for (const [row, cells] of rows) {
    const filled = cells.filter(({ text }) => text.trim() !== '');
    const [cell] = filled;
    const open = found.at(-1);
    if (!cell || filled.length > 1) continue;
    if (open && open.last === row - 1 && open.first.column === cell.column && !/^(?:•|note \d)/i.test(cell.text)) {
      open.text += ` ${cell.text}`;
      open.last = row;
    } else found.push({ first: cell, text: cell.text, last: row });
  }
  return found;
}

function aroundSheets({ names = [], properties = {} }: AuditOutput, fact: SuppressedFact): readonly Leak[] {
  const [label = '', period = ''] = [fact.names[0], fact.periods[0]];
  return [
    ...names.flatMap(({ name, formula, comment }) => {
      const where = `the defined name ${name}`;
      if (reaches(formula, fact)) return [leak('reference', label, period, where)];
      const words = name.replace(/[_.]+/g, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
      return saysIt(`${words} ${formula.replace(/^=/, ' ')} ${comment}`, fact) ? [leak('text', label, period, where)] : [];
    }),
    ...Object.entries(properties).flatMap(([name, text]) => (saysIt(text, fact) ? [leak('text', label, period, `the workbook's property "${name}"`)] : [])),
  ];
}

/** A text that speaks of the measure and holds the withheld count, outside the measure's own name. */
function saysIt(text: string, fact: SuppressedFact): boolean {
  if (text.length < 3 || !/\d|\p{L}{3}/u.test(text) || !mentions(text, fact)) return false;
  const without = fact.names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
  return figuresInText(without).some(({ value }) => value === fact.count);
}

/** A formula that names the withheld cell, alone or within a range. */
function reaches(formula: string, { sheet, cell }: SuppressedFact): boolean {
  const target = parseRange(cell);
  if (!target || !formula.includes('!')) return false;
  return [...formula.matchAll(/(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)/giu)].some(([, quoted, plain, address = '']) => {
    const range = parseRange(address);
    if ((quoted?.replaceAll("''", "'") ?? plain ?? '').toLowerCase() !== sheet.toLowerCase() || !range) return false;
    return target.row >= range.row && target.row < range.row + range.rows && target.column >= range.column && target.column < range.column + range.columns;
  });
}

function figuresOf(cell: AuditCell): readonly TextFigure[] {
  const plain = cell.text.trim();
  if (plain === '') return [];
  const number = Number(plain);
  if (!Number.isFinite(number)) return figuresInText(cell.text);
  const figure: TextFigure = { value: cell.isFraction === true ? Math.round(number * 1e9) / 1e7 : Math.abs(number), isPercent: cell.isFraction === true, sign: number < 0 ? -1 : 0 };
  return [figure];
}

function says(text: string, part: string): boolean {
  return ` ${labelWords(text)} `.includes(` ${labelWords(part)} `);
}

function leakIn(way: LeakWay, fact: SuppressedFact, sheet: string, cell: AuditCell): Leak {
  return leak(way, fact.names[0] ?? '', fact.periods[0] ?? '', whereOf(sheet, cell));
}

function whereOf(sheet: string, { row, column }: AuditCell): string {
  return `sheet "${sheet}", cell ${cellAddress(row, column)}`;
}
