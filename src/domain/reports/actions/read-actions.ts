/** Action tables of a workbook, by the words of their headings. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../snapshot';
import type { ActionRow, ActionTable, NotRead } from './action-tables';
import { findTables, type FoundCell, type FoundTable, type Headings } from './find-table';
import { NO_DAY, readDue } from './read-due';
import { readRag } from './read-rag';

type Column = 'action' | 'lead' | 'due' | 'status' | 'progress' | 'rag' | 'part';

const HEADINGS: Headings<Column> = [
  ['rag', /^rag\b|\brag (?:rating|status)\b|\brag$/i],
  ['due', /\b(?:due|deadline|by when|target date|completion date|end date|timescales?|complete by|milestone date|when)\b/i],
  ['lead', /\b(?:lead|owner|owned by|responsible|responsibility|accountable|who|officer|led by)\b/i],
  ['progress', /\b(?:progress|update|updates|commentary|comments?|latest position|achieved)\b/i],
  ['status', /^(?:current )?(?:status|state|position|delivery status)$/i],
  ['part', /^(?:sub-?theme|theme|priority|objective|workstream|strand)s?$/i],
  ['action', /^(?:(?:key |planned |agreed |our |delivery )?actions?|projects?(?: or action)?|projects?\/actions?|activity|activities|task|what we will do|deliverable|milestone|action ?\/ ?project)$/i],
];

const DONE = /^(?:complete|completed|done|closed|finished|achieved|delivered)\b/i;

/** Sheets of ours are passed over. What a row lacks is in `notRead`; a row with no action in it is a heading of those below. */
export function readActions({ sheets, dateSystem }: WorkbookSnapshot): { readonly actions: readonly ActionTable[]; readonly notRead: readonly NotRead[] } {
  const notRead: NotRead[] = [];
  const actions = sheets
    .filter(({ mark }) => mark === undefined)
    .flatMap((sheet: SheetSnapshot) => findTables(sheet, HEADINGS, ['action'], ['due', 'rag', 'status']))
    .filter(({ headings }) => headings.size >= 3)
    .map((table): ActionTable => ({ sheet: table.sheet, address: table.address, rows: rowsOf(table, dateSystem, notRead) }));
  return { actions: actions.filter(({ rows }) => rows.length > 0), notRead };
}

function rowsOf(table: FoundTable<Column>, dateSystem: WorkbookSnapshot['dateSystem'], notRead: NotRead[]): readonly ActionRow[] {
  let part = '';
  return table.rows.flatMap((cell): ActionRow[] => {
    const text = (name: Column): string => cell(name)?.text ?? '';
    const action = cell('action');
    const others = (['lead', 'due', 'status', 'progress', 'rag'] as const).filter((name) => text(name) !== '');
    if (!action || action.text === '') {
      if (others.length > 0) notRead.push({ sheet: table.sheet, address: cell(others[0] ?? 'lead')?.address ?? table.address, reason: 'The row says when, who or how far, and not which action: give the action its words.' });
      else part = text('part') === '' ? part : text('part');
      return [];
    }
    if (others.length === 0 && text('part') === '') {
      part = action.text;
      return [];
    }
    const due = readDue(cell('due'), dateSystem);
    complain(table, cell('due'), due.day === null && !NO_DAY.test(due.text), 'is no date that can be read, so whether the action is overdue is not known', notRead);
    const rag = { text: text('rag'), meaning: readRag(text('rag')) };
    complain(table, cell('rag'), rag.text !== '' && rag.meaning === null, 'is no rating that is known: write Red, Amber, Green or Complete', notRead);
    if (table.headings.has('rag') && rag.text === '') {
      notRead.push({ sheet: table.sheet, address: cell('rag')?.address ?? table.address, reason: 'The rating has no word in its cell: a colour alone is not read. Write Red, Amber, Green or Complete.' });
    }
    const status = text('status');
    const isDone = DONE.test(status) || rag.meaning === 'complete';
    return [{ address: action.address, action: action.text, lead: text('lead'), due, status, progress: text('progress'), rag, part: text('part') === '' ? part : text('part'), isDone }];
  });
}

function complain({ sheet }: FoundTable<Column>, cell: FoundCell | null, isWrong: boolean, what: string, notRead: NotRead[]): void {
  if (cell && isWrong) notRead.push({ sheet, address: cell.address, reason: `“${cell.text}” ${what}.` });
}
