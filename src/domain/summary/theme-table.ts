/** One table of a theme summary as a document's table: measure, source, periods, change, trend, evidence, notes, commentary. */
import { HEADERS } from '../render/board-columns';
import { AGAINST_HEADINGS, againstParts, type AgainstPart } from './against';
import { NONE_SHOWN } from './shown-value';
import { cutText } from './cut-text';
import { spanWords } from './periods-to-show';
import type { DocumentCell, DocumentColumn, DocumentTable } from './document';
import { symbolCell, typedCell, wordsCell } from './document-cells';
import type { ShownValue, SummaryNote, SummaryRow, SummaryTable } from './theme-summary';

export interface ThemeTableIn {
  readonly id: string;
  /** The sub-theme's. */
  readonly title: string;
  /** All notes of the theme; those that a row refers to are printed below. */
  readonly notes: readonly SummaryNote[];
  /** What was typed for a key; "" where nothing was. */
  readonly typed: (key: string) => string;
}

/** Notes have a column of their own, on the right of the figures, where some row has one. */
export function themeTable({ periods, rows }: SummaryTable, { id, title, notes, typed }: ThemeTableIn): DocumentTable {
  const against = againstParts(rows);
  const used = new Set(rows.flatMap((row) => row.notes));
  return {
    kind: 'table',
    id,
    caption: `${title}: measures and trends${periods.length === 0 ? '' : `, ${spanWords(periods)}`}`,
    columns: columnsFor(periods, against, used.size > 0),
    rows: rows.map((row) => [
      wordsCell(row.name),
      wordsCell(row.source),
      ...row.values.map(valueCell),
      wordsCell(row.change),
      symbolCell(row.symbol, row.trend),
      wordsCell(row.evidence),
      ...against.map((part) => wordsCell((row.against?.[part] ?? '') || NONE_SHOWN)),
      ...(used.size > 0 ? [notesCell(row)] : []),
      typedCell(row.commentaryKey, typed(row.commentaryKey)),
    ]),
    notes: notes.flatMap(({ number, text }) => (number !== null && used.has(number) ? [`${noteMark(number)} ${text}`] : [])),
  };
}

function columnsFor(periods: readonly string[], against: readonly AgainstPart[], withNotes: boolean): readonly DocumentColumn[] {
  const words = (heading: string, share: number): DocumentColumn => ({ heading, align: 'left', share });
  return [
    { ...words(HEADERS.name, 24), isRowHeading: true },
    words(HEADERS.source, 10),
    ...periods.map((heading): DocumentColumn => ({ heading, align: 'right', share: 9 })),
    words(HEADERS.change, 11),
    words(HEADERS.trend, 15),
    words(HEADERS.evidence, 14),
    ...against.map((part) => words(AGAINST_HEADINGS[part], 12)),
    ...(withNotes ? [words('Notes', 7)] : []),
    words(HEADERS.commentary, 22),
  ];
}

function valueCell({ text, ownPeriod, figure }: ShownValue): DocumentCell {
  return wordsCell(cutText(ownPeriod === null ? text : `${text}\n${ownPeriod}`), figure);
}

function notesCell({ notes }: SummaryRow): DocumentCell {
  return wordsCell(notes.map(noteMark).join(' '));
}

/** As the Analysis Function writes them ("Releasing statistics in spreadsheets"): each in brackets of its own. */
function noteMark(number: number): string {
  return `[note ${String(number)}]`;
}
