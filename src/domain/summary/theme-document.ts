/** A theme summary as a document: a heading and its tables for each sub-theme, then what explains them. */
import { HEADERS } from '../render/board-columns';
import { placeCommentary } from '../render/place-commentary';
import { symbolWords } from '../trend/symbol-words';
import type { ChartContent } from './chart-content';
import { foldKey, keyParts } from './commentary-key';
import { cutText } from './cut-text';
import type { Disclosed } from './disclosed';
import type { DocumentBlock, DocumentCell, DocumentContent, DocumentTable } from './document';
import { symbolCell, typedCell, wordsCell } from './document-cells';
import { themeTable } from './theme-table';
import type { SubThemeSummary, ThemeSummary } from './theme-summary';

const KEPT = { id: 'commentary-kept', title: 'Commentary kept from earlier' };

/**
 * The document of a theme. `commentary` is what readCommentary found: each text stands in the row of its measure and source, and what
 * has no row any more in a table of its own. `charts` stand under the tables of their sub-theme, by its id.
 */
export function themeDocument(
  summary: ThemeSummary,
  commentary: ReadonlyMap<string, string>,
  disclosed: Disclosed,
  charts: ReadonlyMap<string, readonly ChartContent[]> = new Map(),
): DocumentContent {
  const keys = summary.subThemes.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map((row) => row.commentaryKey)));
  const { byRow, left } = placeCommentary(keys, commentary);
  const typed = firstOnly(byRow);
  return {
    id: `theme-${summary.theme.id}`,
    title: summary.title,
    subTitle: summary.subTitle,
    shortName: summary.shortName,
    language: 'en-GB',
    disclosed,
    blocks: [
      ...summary.subThemes.flatMap((subTheme) => subThemeBlocks(subTheme, summary, typed, charts.get(subTheme.id) ?? [])),
      ...(left.size === 0 ? [] : keptBlocks(left)),
      ...notesBlocks(summary, disclosed),
      ...keyBlocks(summary),
      ...abbreviationBlocks(summary),
      heading('About this summary'),
      ...summary.provenance.map((words): DocumentBlock => ({ kind: 'paragraph', words, tone: 'quiet' })),
    ],
  };
}

/** A key that several rows share belongs to the first of them: the text is not said twice. */
function firstOnly(byRow: ReadonlyMap<string, string>): (key: string) => string {
  const given = new Set<string>();
  return (key) => {
    if (given.has(foldKey(key))) return '';
    given.add(foldKey(key));
    return cutText(byRow.get(key) ?? '');
  };
}

function heading(words: string): DocumentBlock {
  return { kind: 'heading', level: 2, words };
}

function subThemeBlocks(
  { id, title, message, tables }: SubThemeSummary,
  summary: ThemeSummary,
  typed: (key: string) => string,
  charts: readonly ChartContent[],
): readonly DocumentBlock[] {
  return [
    heading(title),
    ...(message === null ? [] : [{ kind: 'paragraph', words: message, tone: 'plain' } as const]),
    ...tables.map((table, index) => themeTable(table, { id: index === 0 ? id : `${id}-${String(index + 1)}`, title, notes: summary.notes, typed })),
    ...charts.map((chart): DocumentBlock => ({ kind: 'chart', chart })),
  ];
}

/** Texts whose measures are gone, with what they belonged to. */
function keptBlocks(left: ReadonlyMap<string, string>): readonly DocumentBlock[] {
  const rows = [...left].map(([key, text]): readonly DocumentCell[] => {
    const { subTheme, name, source } = keyParts(key);
    return [wordsCell(name), wordsCell(source), wordsCell(subTheme), typedCell(key, cutText(text))];
  });
  const table: DocumentTable = {
    kind: 'table', id: KEPT.id, caption: `${KEPT.title}: measures that are not in these tables any more`,
    columns: [
      { heading: HEADERS.name, align: 'left', share: 30, isRowHeading: true },
      { heading: HEADERS.source, align: 'left', share: 12 },
      { heading: HEADERS.subTheme, align: 'left', share: 18 },
      { heading: HEADERS.commentary, align: 'left', share: 40 },
    ],
    rows, notes: [],
  };
  return [heading(KEPT.title), table];
}

/** Those that rows refer to stand below their own tables; these are the others. What the document says of small numbers is its own. */
function notesBlocks({ notes }: ThemeSummary, { statement }: Disclosed): readonly DocumentBlock[] {
  const items = notes.filter(({ number, text }) => number === null && text !== statement).map(({ text }) => text);
  return items.length === 0 ? [] : [heading('Notes'), { kind: 'list', items }];
}

function keyBlocks({ keyToSymbols }: ThemeSummary): readonly DocumentBlock[] {
  if (keyToSymbols.length === 0) return [];
  return [
    heading('Key to symbols'),
    {
      kind: 'table', id: 'key-to-symbols', caption: 'Symbols used for year-on-year trends, and what they mean',
      columns: [{ heading: 'Symbol', align: 'left', share: 45, isRowHeading: true }, { heading: 'Meaning', align: 'left', share: 55 }],
      rows: keyToSymbols.map(({ symbol, label }) => [symbolCell(symbol, symbolWords(symbol).words), wordsCell(label)]),
      notes: [],
    },
  ];
}

function abbreviationBlocks({ abbreviations }: ThemeSummary): readonly DocumentBlock[] {
  if (abbreviations.length === 0) return [];
  return [
    heading('Abbreviations used'),
    {
      kind: 'table', id: 'abbreviations', caption: 'Abbreviations used, and what they stand for',
      columns: [{ heading: 'Abbreviation', align: 'left', share: 25, isRowHeading: true }, { heading: 'Meaning', align: 'left', share: 75 }],
      rows: abbreviations.map(({ short, long }) => [wordsCell(short), wordsCell(long)]),
      notes: [],
    },
  ];
}
