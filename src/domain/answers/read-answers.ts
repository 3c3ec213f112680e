/** What stands on the Answers sheet, whether the pane wrote it or an analyst typed it. */
import { cellAddress } from '../address';
import { ANSWERS_LINE } from '../render/visible-mark';
import type { CellScalar, SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { columnsIn, type AnswerColumn } from './answer-columns';
import { kindOfWords, type Answer, type Asked, type QuestionKind } from './question';
import { readDate } from './read-date';

/** Our mark on the sheet: there is one a workbook, whatever the plan, since its questions are about the workbook's own tables. */
export const ANSWERS_MARK = 'answers:workbook';
export const ANSWERS_NAME = 'Answers';

/** One row as it stands. */
export interface AnswerRow extends Asked {
  readonly kind: QuestionKind | null;
  readonly question: string;
  readonly answer: CellScalar;
  readonly by: CellScalar;
  readonly when: CellScalar;
  /** Zero-based row and column of the answer among the values. */
  readonly row: number;
  readonly column: number;
}

/**
 * The rows under the headings; rows with nothing in our columns are passed over. `values` are rows × columns. Undefined where the
 * sheet holds something and its row of headings is not among it.
 */
export function readAnswerRows(values: readonly (readonly CellScalar[])[]): readonly AnswerRow[] | undefined {
  const top = values.findIndex((row) => columnsIn(row) !== undefined);
  const columns = columnsIn(values[top] ?? []);
  if (!columns) return values.every((row) => row.every(isBlank)) ? [] : undefined;
  return values.slice(top + 1).flatMap((cells, index): AnswerRow[] => {
    const at = (column: AnswerColumn): CellScalar => cells[columns.get(column) ?? -1] ?? '';
    const text = (column: AnswerColumn): string => String(at(column)).trim();
    if ([...columns.keys()].every((column) => isBlank(at(column)))) return [];
    const asked = { sheet: text('sheet'), cell: text('cell'), measure: text('measure'), source: text('source'), period: text('period') };
    const question = text('question');
    return [
      {
        ...asked, question, kind: kindOfWords(question), answer: at('answer'), by: at('by'), when: at('when'),
        row: top + 1 + index, column: columns.get('answer') ?? 0,
      },
    ];
  });
}

/**
 * Every answer on our sheet of this workbook, in the order of its rows; none where there is no such sheet. A sheet that lost its
 * mark (someone tidied the Name Manager) is known by its name and our line on it, as the writer knows it.
 */
export function readAnswers({ sheets, dateSystem }: Pick<WorkbookSnapshot, 'sheets' | 'dateSystem'>): readonly Answer[] {
  const marked = sheets.filter(({ mark }) => mark === ANSWERS_MARK);
  return (marked.length > 0 ? marked : sheets.filter(isOursByName)).flatMap((sheet) => {
    const { used } = sheet;
    if (!used) return [];
    return (readAnswerRows(sheet.values) ?? []).flatMap(({ sheet: on, cell, measure, source, period, kind, answer, by, when, row, column }): Answer[] => {
      if (isBlank(answer)) return [];
      const read = readDate(answer, dateSystem);
      const [value, problem] = 'iso' in read ? [read.iso, null] : [null, read.problem];
      const text = String(answer).trim();
      return [
        {
          sheet: on, cell, measure, source, period, kind, value, problem, text, by: said(by), when: said(when),
          at: { sheet: sheet.name, cell: cellAddress(used.row + row, used.column + column) },
        },
      ];
    });
  });
}

function isOursByName({ name, mark, values }: SheetSnapshot): boolean {
  return mark === undefined && name.toLowerCase() === ANSWERS_NAME.toLowerCase() && values.some((row) => row.includes(ANSWERS_LINE));
}

export function isBlank(cell: CellScalar): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

function said(cell: CellScalar): string | null {
  return isBlank(cell) ? null : String(cell).trim();
}
