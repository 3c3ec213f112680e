/** A workbook whose every text would do harm where it were taken for markup, a formula, a terminal's command or another word than it is. */
import type { Book } from '../../src/workbench/book/book';
import { newBook, newSheet, touchCell } from '../../src/workbench/book/make';

export const MARKUP = '<img src=x onerror="globalThis.harmed=1"><script>globalThis.harmed=1</script>';
export const FORMULA = "=cmd|' /C calc'!A0";
/** Clears the screen, sets the window's title, and as one C1 character begins a command. */
export const ESCAPES = '\u001b[2J\u001b]0;owned\u0007\u009b31m';
/** Turns the writing round: a reader sees "xslx.exe" where the text is another. */
export const TURNED = 'figures\u202exslx.exe\u202c';
export const LONG = 'very long '.repeat(3_000);

/** Sheet names cannot hold brackets of their own kind or more than 31 characters; everything else they may. */
export const SHEET = '<b onmouseover=alert(1)>\u202eeman';

/** One table whose title, headings, labels, sources, figures and notes are all hostile; the labels are the plan's own where `matched`. */
export function hostileWorkbook(matched: readonly string[]): Book {
  const sheet = newSheet('{00000000-0001-0000-0000-000000000000}', SHEET);
  const rows: readonly (readonly (string | number)[])[] = [
    [`${MARKUP} ${ESCAPES}`],
    ['PI Name', 'Source', '2012/13', '2013/14', '2014/15', '2015/16', '2016/17', 'Commentary'],
    ...matched.map((label) => [label, MARKUP, 120, 110, FORMULA, 105, 99, `${FORMULA} ${TURNED}`]),
    [MARKUP, ESCAPES, 1, 2, 3, 4, 5, LONG],
    [ESCAPES, TURNED, 1, 2, 3, 4, 5, MARKUP],
    [FORMULA, FORMULA, 1, 2, 3, MARKUP, 5, ESCAPES],
    [TURNED, 'GMP', '7*', '8*', ESCAPES, 9, 10, FORMULA],
    [LONG, 'GMP', 1, 2, 3, 4, 5, ''],
    [`* ${MARKUP} ${ESCAPES}`],
  ];
  for (const [row, values] of rows.entries()) for (const [column, value] of values.entries()) touchCell(sheet, row, column).value = value;
  return newBook([sheet]);
}
