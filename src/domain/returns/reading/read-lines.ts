/** The rows of the form to lines: what is certain, and what is refused with its cell. */
import { cellAddress } from '../../address';
import type { FileCell } from '../../workbook-file/read-file';
import { answerIn, INPUT_COLUMNS, NOT_ASKED, type Answer, type FormColumn } from '../form-columns';
import { identityTexts, type Identity } from '../identity';
import { lineKey, parseReference } from '../reference';
import type { Refused, ReturnedCell, ReturnedLine } from '../returned';
import { lineCheck } from '../template/form-sheet';
import type { FoundTable } from './find-table';
import type { Days } from './read-day';
import { readLineValue, readValue, type Problem } from './read-value';
import { textOf, type CellPlace } from './returned-cell';
import { say, type Where } from './sentences';

/** A line without what the sheet of earlier values adds to it. */
export interface FormLine {
  readonly line: Omit<ReturnedLine, 'revised'>;
  readonly key: string;
  readonly label: string;
  readonly answer: Answer | null;
  readonly where: Where;
}

export interface LinesRead {
  readonly lines: readonly FormLine[];
  /** How many rows below the header name a line, taken or not. */
  readonly rows: number;
  readonly refused: readonly Refused[];
}

export function readLines(table: FoundTable<FormColumn>, identity: Identity | null, dateSystem: '1900' | '1904', days: Days): LinesRead {
  const lines: FormLine[] = [];
  const refused: Refused[] = [];
  let rows = 0;
  for (const [row, cells] of table.sheet.rows) {
    if (row <= table.headerRow) continue;
    if (parseReference(textOf(cells.find(({ column }) => column === table.columns.get('reference'))))) rows += 1;
    const read = new RowReader(table, row, cells, identity, dateSystem, days).read();
    refused.push(...read.refused);
    if (read.line) lines.push(read.line);
  }
  return { lines, rows, refused };
}

class RowReader {
  readonly #refused: Refused[] = [];
  #label = '';
  #measureId: string | null = null;

  constructor(
    readonly table: FoundTable<FormColumn>, readonly row: number, readonly cells: readonly FileCell[],
    readonly identity: Identity | null, readonly dateSystem: '1900' | '1904', readonly days: Days,
  ) {}

  read(): { line: FormLine | undefined; refused: readonly Refused[] } {
    const line = this.#line();
    return { line, refused: this.#refused };
  }

  #line(): FormLine | undefined {
    const reference = this.#reference();
    if (!reference) return undefined;
    const unit = this.#cell('unit');
    const answer = unit ? (answerIn(textOf(unit)) ?? null) : null;
    const value = this.#figure(readLineValue(this.#cell('value'), this.#place('value'), this.#cell('reason'), this.#place('reason'), answer), 'value', answer);
    const number = this.#part('number', 'count');
    const denominator = this.#part('denominator', 'duration');
    const provisional = this.#provisional();
    const dataAsAt = this.#date();
    const commentary = this.#commentary();
    if (value === undefined || number === undefined || denominator === undefined || provisional === undefined) return undefined;
    const { measureId, source, place } = reference;
    const where = this.#where('reference');
    return { line: { measureId, source, place, value, number, denominator, dataAsAt, provisional, commentary }, key: lineKey(reference), label: this.#label, answer, where };
  }

  /** The row's reference, where it is one and fits the words beside it. */
  #reference() {
    const cell = this.#cell('reference');
    this.#label = textOf(this.#cell('measure'));
    const isFilled = INPUT_COLUMNS.some((column) => !['', NOT_ASKED].includes(textOf(this.#cell(column)).toLowerCase()));
    if (!cell || textOf(cell) === '') {
      if (isFilled) this.#refuse('reference', { code: 'line-without-reference', text: '' });
      return undefined;
    }
    const reference = cell.formula === null ? parseReference(textOf(cell)) : undefined;
    if (!reference || reference.period !== null) {
      // A note that somebody wrote under the form is no line.
      if (isFilled || this.#label !== '') this.#refuse('reference', { code: 'unknown-reference', text: textOf(cell) });
      return undefined;
    }
    this.#measureId = reference.measureId;
    if (!this.identity) return reference;
    const [measure, unit, earlier] = [this.#cell('measure'), this.#cell('unit'), this.#cell('earlier')];
    const check = lineCheck(identityTexts(this.identity), textOf(measure), textOf(unit), textOf(earlier).replace(/^none held$/i, ''));
    const [isSame, isSameEarlier] = [check.slice(0, 4) === reference.check.slice(0, 4), check.slice(4) === reference.check.slice(4)];
    // A locked column that was deleted cannot be held against the reference, which still says what the line is.
    const isComplete = this.table.columns.has('measure') && this.table.columns.has('unit');
    if (isComplete && !isSame) {
      this.#refuse('reference', { code: isSameEarlier ? 'locked-text-changed' : 'another-return', text: '' });
      return undefined;
    }
    if (this.table.columns.has('earlier') && !isSameEarlier) this.#refuse('earlier', { code: 'earlier-value-edited', text: '' });
    return reference;
  }

  /** Null where nothing was entered or asked for; undefined where what was entered is refused, and the line with it. */
  #part(column: 'number' | 'denominator', answer: Answer): ReturnedCell | null | undefined {
    const read = this.#figure(readValue(this.#cell(column), this.#place(column), answer), column, answer);
    return read?.reading.kind === 'blank' ? null : read;
  }

  #figure(read: ReturnType<typeof readValue>, column: FormColumn, answer: Answer | null): ReturnedCell | undefined {
    if ('cell' in read) return read.cell;
    this.#refuse(read.problem.code === 'unknown-reason' ? 'reason' : column, read.problem, answer);
    return undefined;
  }

  #provisional(): boolean | undefined {
    const cell = this.#cell('provisional');
    const text = cell?.formula == null ? textOf(cell).toLowerCase() : '=';
    if (['', 'no', 'n', 'false', 'final', NOT_ASKED].includes(text)) return false;
    if (['yes', 'y', 'true', 'provisional', 'p', '[p]'].includes(text)) return true;
    this.#refuse('provisional', cell?.formula == null ? { code: 'not-yes-or-no', text: textOf(cell) } : { code: 'formula-in-input', text: cell.formula });
    return undefined;
  }

  #date(): string | null {
    const cell = this.#cell('asAt');
    if (textOf(cell) === '' && cell?.formula == null) return null;
    if (cell?.formula != null) {
      this.#refuse('asAt', { code: 'formula-in-input', text: cell.formula });
      return null;
    }
    const read = this.days.read(cell?.value ?? '');
    if ('iso' in read) return read.iso;
    this.#refuse('asAt', { ...read, text: textOf(cell) });
    return null;
  }

  #commentary(): string {
    const cell = this.#cell('commentary');
    if (!cell) return '';
    if (cell.formula !== null) this.#refuse('commentary', { code: 'formula-in-input', text: cell.formula });
    else if (cell.isError) this.#refuse('commentary', { code: 'not-words', text: textOf(cell) });
    else return String(cell.value);
    return '';
  }

  #cell(column: FormColumn): FileCell | undefined {
    const place = this.table.columns.get(column);
    return place === undefined ? undefined : this.cells.find((cell) => cell.column === place);
  }

  #place(column: FormColumn): CellPlace {
    return { sheet: this.table.sheet.name, row: this.row, column: this.table.columns.get(column) ?? 0, dateSystem: this.dateSystem };
  }

  #where(column: FormColumn): Where {
    const { sheet, row } = this.#place(column);
    return { sheet, address: cellAddress(row, this.#place(column).column), measureId: this.#measureId, label: this.#label };
  }

  #refuse(column: FormColumn, { code, text, other = '' }: Problem, answer: Answer | null = null): void {
    this.#refused.push(say(code, this.#where(column), { text, other, answer: answer ?? 'duration' }));
  }
}
