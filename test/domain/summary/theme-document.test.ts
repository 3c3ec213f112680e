import { reportDocument, reportDocuments } from '../../support/documents';
import { reportSummaries } from '../../support/summary-of-report';
import type { DocumentContent, DocumentTable } from '../../../src/domain/summary/document';
import { shownText, withoutEmptyTyping } from '../../../src/domain/summary/document-cells';
import { themeDocument } from '../../../src/domain/summary/theme-document';
import { CHART } from '../../support/documents';

const DISCLOSED = { setting: 'none', statement: 'Board-private.' };
const tablesOf = ({ blocks }: DocumentContent): readonly DocumentTable[] => blocks.filter((block) => block.kind === 'table');
const summary = () => {
  const [first] = reportSummaries();
  if (!first) throw new Error('no summary');
  return first;
};

describe('themeDocument', () => {
  it('has a row for every row of the summary, figures as figures', () => {
    for (const one of reportSummaries()) {
      const document = themeDocument(one, new Map(), DISCLOSED);
      const rows = one.subThemes.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
      const shown = tablesOf(document).slice(0, one.subThemes.flatMap(({ tables }) => tables).length).flatMap((table) => table.rows);
      expect(shown.map((cells) => cells[0]?.text)).toEqual(rows.map(({ name }) => name));
      expect(shown.map((cells) => cells.flatMap(({ figure }) => figure ?? []))).toEqual(rows.map(({ values }) => values.flatMap(({ figure }) => figure ?? [])));
    }
  });

  it('says a symbol with its arrow and words, as the 2016/17 report does', () => {
    const [table] = tablesOf(reportDocument('protecting-vulnerable-people'));
    const row = table?.rows.find(([name]) => name?.text === 'Domestic abuse incidents');
    expect(row?.map(shownText)).toEqual(['Domestic abuse incidents', 'GMP', '5,261', '4,956', '4,648', '−308 (−6.2%)', '▼ decreasing', 'beyond chance (p\u00a00.002)', '']);
  });

  it('gives every table an id, a caption and headings of its own', () => {
    for (const document of reportDocuments()) {
      const tables = tablesOf(document);
      expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
      expect(new Set(tables.map(({ caption }) => caption)).size).toBe(tables.length);
      for (const { columns, rows } of tables) {
        expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
        expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
      }
    }
  });

  it('prints each note that a row names below its table, and no note twice', () => {
    for (const document of reportDocuments()) {
      for (const { rows, notes } of tablesOf(document)) {
        const named = new Set(rows.flatMap((row) => row.flatMap(({ text }) => text.match(/\[note \d+\]/g) ?? [])));
        expect(notes.map((note) => /^\[note \d+\]/.exec(note)?.[0])).toEqual([...named]);
      }
    }
  });

  it('puts commentary in the row of its measure and source, and keeps what has no row', () => {
    const key = summary().subThemes[0]?.tables[0]?.rows[0]?.commentaryKey ?? '';
    const document = themeDocument(summary(), new Map([[key, 'As expected.'], ['Gone\tA measure of old\tGMP', 'Do not lose me.']]), DISCLOSED);
    const typed = tablesOf(document).flatMap(({ rows }) => rows.flat()).filter(({ commentaryKey, text }) => commentaryKey !== null && text !== '');
    expect(typed.map(({ text }) => text)).toEqual(['As expected.', 'Do not lose me.']);
    expect(tablesOf(document).find(({ id }) => id === 'commentary-kept')?.rows[0]?.map(({ text }) => text)).toEqual(['A measure of old', 'GMP', 'Gone', 'Do not lose me.']);
  });

  it('says what it does with small numbers once, as its own statement', () => {
    const [statement = ''] = summary().notes.flatMap(({ text }) => (text.startsWith('Board-private') ? [text] : []));
    const document = themeDocument(summary(), new Map(), { setting: 'none', statement });
    expect(document.disclosed.statement).toBe(statement);
    expect(JSON.stringify(document.blocks)).not.toContain(statement);
  });

  it('draws a chart under the tables of its sub-theme', () => {
    const subTheme = summary().subThemes[0];
    const { blocks } = themeDocument(summary(), new Map(), DISCLOSED, new Map([[subTheme?.id ?? '', [CHART]]]));
    expect(blocks.slice(0, 3).map(({ kind }) => kind)).toEqual(['heading', 'table', 'chart']);
  });
});

describe('withoutEmptyTyping', () => {
  it('takes out a column in which nothing is typed, and keeps one in which something is', () => {
    const key = summary().subThemes[0]?.tables[0]?.rows[0]?.commentaryKey ?? '';
    const [first, second] = tablesOf(withoutEmptyTyping(themeDocument(summary(), new Map([[key, 'Typed.']]), DISCLOSED)));
    expect(first?.columns.at(-1)?.heading).toBe('Commentary');
    expect(second?.columns.map(({ heading }) => heading)).not.toContain('Commentary');
    expect(second?.rows.every((row) => row.length === second.columns.length)).toBe(true);
  });
});
