import { mergeClasses } from '@fluentui/react-components';
import { inertText } from '../../domain/render/inert-text';
import type { DocumentCell, DocumentColumn, DocumentTable } from '../../domain/summary/document';
import { shownText, tableWithoutEmptyTyping } from '../../domain/summary/document-cells';
import { SYMBOL_COLOURS, symbolWords } from '../../domain/trend/symbol-words';
import { usePaperStyles } from './paper-style';

/** A column that asks for more of the table than this holds sentences rather than figures. */
const OF_WORDS = 12;

/** A table of a document as it will stand in Word, with its notes below. */
export function PaperTable({ table }: { readonly table: DocumentTable }) {
  const styles = usePaperStyles();
  const { caption, columns, rows, notes } = tableWithoutEmptyTyping(table);
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{inertText(caption)}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.heading} scope="col" className={mergeClasses(styles.head, isOfWords(column) && styles.wide, column.align === 'right' && styles.number)}>
                {inertText(column.heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map((column, at) => (
                <Cell key={column.heading} column={column} cell={row[at]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map((note, index) => (
        <p key={index} className={styles.note}>
          {inertText(note)}
        </p>
      ))}
    </>
  );
}

function isOfWords({ align, share }: DocumentColumn): boolean {
  return align === 'left' && share > OF_WORDS;
}

function Cell({ column, cell }: { readonly column: DocumentColumn; readonly cell: DocumentCell | undefined }) {
  const styles = usePaperStyles();
  const words = cell === undefined ? '' : inertText(shownText(cell));
  const className = mergeClasses(styles.cell, column.align === 'right' && styles.number, cell?.symbol ? styles.symbol : undefined);
  if (column.isRowHeading === true) {
    return (
      <th scope="row" className={className}>
        {words}
      </th>
    );
  }
  return (
    <td className={className} style={cell?.symbol ? { color: SYMBOL_COLOURS[symbolWords(cell.symbol).colour] } : undefined}>
      {words}
    </td>
  );
}
