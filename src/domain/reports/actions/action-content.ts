/** Actions and spend as a report prints them. */
import { NONE_SHOWN } from '../../summary/shown-value';
import type { DocumentBlock, DocumentCell, DocumentTable } from '../../summary/document';
import { column, countOf, figureCell, heading, idOf, list, paragraph, rowHeading, textCell } from '../document-parts';
import type { ActionRow, ActionTables, SpendRow, SpendTable } from './action-tables';
import { RAG_WORDS } from './read-rag';

/** Overdue where the last day has gone by and nothing says that it is done; null where that cannot be told. */
export function isOverdue({ due, isDone }: ActionRow, asAt: string | null): boolean | null {
  if (isDone) return false;
  return asAt === null || due.day === null ? null : due.day < asAt;
}

/** Heading, what is late and how it stands in words, and the table of each. */
export function actionBlocks({ actions, notRead }: ActionTables, asAt: string | null): readonly DocumentBlock[] {
  const rows = actions.flatMap((table) => table.rows);
  if (rows.length === 0) {
    return [
      heading(2, 'Projects and actions'),
      paragraph('No table of actions was found in this workbook. One is known by its headings: Action, with Lead, Due, Status, Progress or RAG beside it.'),
    ];
  }
  const count = (meaning: ActionRow['rag']['meaning']): number => rows.filter(({ rag }) => rag.meaning === meaning).length;
  const late = rows.filter((row) => isOverdue(row, asAt) === true).length;
  const unrated = count(null);
  const words = [
    `${countOf(rows.length, 'action')}: ${String(rows.filter(({ isDone }) => isDone).length)} done`,
    ...(asAt === null ? [] : [`${String(late)} overdue`]),
    `${String(count('red'))} red, ${String(count('amber'))} amber, ${String(count('green'))} green${unrated === 0 ? '' : `, ${String(unrated)} with no rating that could be read`}`,
  ];
  return [
    heading(2, 'Projects and actions'),
    paragraph(`${words.join('; ')}.`, 'headline'),
    ...actions.map((table, index) => actionTable(idOf('actions', String(index + 1)), `Actions (sheet “${table.sheet}”, ${table.address})`, table.rows, asAt)),
    ...notReadBlocks(notRead),
  ];
}

/** Eight columns. */
export function actionTable(id: string, caption: string, rows: readonly ActionRow[], asAt: string | null): DocumentTable {
  return {
    kind: 'table', id, caption,
    columns: [
      rowHeading('Action', 38), column('Lead', 16), column('Due', 12), column('Status', 12), column('RAG', 12), column('Overdue', 10), column('Part of the plan', 15), column('Progress', 25),
    ],
    rows: rows.map((row): readonly DocumentCell[] => [
      textCell(row.action), textCell(orNone(row.lead)), textCell(orNone(row.due.text)), textCell(orNone(row.status)),
      textCell(row.rag.meaning === null ? (row.rag.text === '' ? 'not rated' : row.rag.text) : RAG_WORDS[row.rag.meaning]),
      textCell(overdueWords(row, asAt)), textCell(orNone(row.part)), textCell(orNone(row.progress)),
    ]),
    notes: [],
  };
}

function overdueWords(row: ActionRow, asAt: string | null): string {
  if (row.isDone) return 'No: done';
  const overdue = isOverdue(row, asAt);
  return overdue === null ? 'Not known' : overdue ? 'Overdue' : 'No';
}

const orNone = (text: string): string => (text === '' ? NONE_SHOWN : text);

/** What was given and spent, a table for each of the workbook's. */
export function spendBlocks({ spend }: ActionTables): readonly DocumentBlock[] {
  if (spend.length === 0) {
    return [
      heading(2, 'Spend'),
      paragraph('No table of spend was found in this workbook. One is known by its headings: Project (or Fund, Budget line), Budget and Spent.'),
    ];
  }
  return [heading(2, 'Spend'), ...spend.flatMap((table, index) => [paragraph(spendWords(table), 'headline'), spendTable(idOf('spend', String(index + 1)), table)])];
}

/** The table's own total where it has one; otherwise its rows added up. */
function spendWords({ rows, sheet, spentHeading }: SpendTable): string {
  const own = rows.find(({ isTotal }) => isTotal);
  const lines = rows.filter(({ isTotal }) => !isTotal);
  const both = lines.filter(({ budget, spent }) => budget !== null && spent !== null);
  const budget = own?.budget ?? both.reduce((sum, row) => sum + (row.budget ?? 0), 0);
  const spent = own?.spent ?? both.reduce((sum, row) => sum + (row.spent ?? 0), 0);
  const left = lines.length - both.length;
  const share = budget > 0 ? ` (${percentOf(spent, budget).text})` : '';
  const partial = own === undefined && left > 0 ? ` ${countOf(left, 'line')} without both amounts ${left === 1 ? 'is' : 'are'} left out.` : '';
  return `${pounds(spent).text} of ${pounds(budget).text}${share} on sheet “${sheet}”, under “${spentHeading}”.${partial}`;
}

function spendTable(id: string, { sheet, address, spentHeading, rows }: SpendTable): DocumentTable {
  return {
    kind: 'table', id, caption: `Spend (sheet “${sheet}”, ${address})`,
    columns: [
      rowHeading('Project or fund', 40), column('Lead', 13), column('Budget', 12, 'right'), column(spentHeading === 'Budget' ? 'Spent' : spentHeading, 12, 'right'),
      column('Share spent', 12, 'right'), column('Forecast', 12, 'right'), column('Left of the budget', 13, 'right'), column('Notes', 25),
    ],
    rows: rows.map((row) => [textCell(row.name), textCell(orNone(row.lead)), money(row.budget), money(row.spent), share(row), money(row.forecast), left(row), textCell(orNone(row.notes))]),
    notes: [],
  };
}

function share({ budget, spent }: SpendRow): DocumentCell {
  return budget === null || spent === null || budget <= 0 ? textCell(NONE_SHOWN) : percentOf(spent, budget);
}

function left({ budget, spent }: SpendRow): DocumentCell {
  return budget === null || spent === null ? textCell(NONE_SHOWN) : pounds(budget - spent);
}

const money = (value: number | null): DocumentCell => (value === null ? textCell(NONE_SHOWN) : pounds(value));
const pounds = (value: number): DocumentCell => figureCell({ kind: 'currency', value, decimals: 0 });
const percentOf = (part: number, whole: number): DocumentCell => figureCell({ kind: 'percent', value: (100 * part) / whole, decimals: 0 });

/** So many are named one by one. */
const NAMED = 12;

function notReadBlocks(notRead: ActionTables['notRead']): readonly DocumentBlock[] {
  if (notRead.length === 0) return [];
  const named = notRead.slice(0, NAMED).map(({ sheet, address, reason }) => `Sheet “${sheet}”, ${address}: ${reason}`);
  const more = notRead.length - named.length;
  return [heading(3, 'Not read'), ...list([...named, ...(more > 0 ? [`${String(more)} more cells alike.`] : [])])];
}
