/** Spend tables of a workbook: what was given, what was spent, what is forecast, in pounds. */
import type { WorkbookSnapshot } from '../../snapshot';
import type { NotRead, SpendRow, SpendTable } from './action-tables';
import { findTables, type FoundCell, type FoundTable, type Headings } from './find-table';

type Column = 'name' | 'lead' | 'budget' | 'spent' | 'forecast' | 'notes';

const HEADINGS: Headings<Column> = [
  ['forecast', /\b(?:forecast|projected|expected outturn)\b/i],
  ['spent', /\b(?:spent|actual|expenditure|outturn|spend to date|spend)\b/i],
  ['budget', /\b(?:budget|allocation|allocated|funding|award|awarded|grant amount|agreed amount)\b/i],
  ['lead', /\b(?:lead|owner|responsible|budget holder|agency)\b/i],
  ['notes', /\b(?:notes?|comments?|commentary|remarks|explanation)\b/i],
  ['name', /^(?:project|projects|scheme|fund|grant|budget line|item|programme|spend area|area of spend|description|funding stream)s?$/i],
];

/** "Budget £000" and "(£k)" over a column: its figures are thousands. */
const THOUSANDS = /£\s?(?:000|k)\b|\bthousands?\b|\(000s?\)/i;

/** An amount that cannot be read is left out with a reason, never taken for 0. */
export function readSpend({ sheets }: WorkbookSnapshot): { readonly spend: readonly SpendTable[]; readonly notRead: readonly NotRead[] } {
  const notRead: NotRead[] = [];
  const spend = sheets
    .filter(({ mark }) => mark === undefined)
    .flatMap((sheet) => findTables(sheet, HEADINGS, ['name', 'spent'], ['budget', 'forecast']))
    .map((table): SpendTable => ({ sheet: table.sheet, address: table.address, spentHeading: table.headings.get('spent') ?? 'Spent', rows: rowsOf(table, notRead) }));
  return { spend: spend.filter(({ rows }) => rows.length > 0), notRead };
}

function rowsOf(table: FoundTable<Column>, notRead: NotRead[]): readonly SpendRow[] {
  return table.rows.flatMap((cell): SpendRow[] => {
    const name = cell('name');
    const amounts = (['budget', 'spent', 'forecast'] as const).map((column) => amount(table, column, cell(column), notRead));
    const [budget = null, spent = null, forecast = null] = amounts;
    if (!name || name.text === '' || amounts.every((one) => one === null)) return [];
    const isTotal = /^(?:(?:grand |overall )?totals?|sum)\b/i.test(name.text);
    return [{ address: name.address, name: name.text, lead: cell('lead')?.text ?? '', budget, spent, forecast, notes: cell('notes')?.text ?? '', isTotal }];
  });
}

const NO_AMOUNT = /^(?:|[-–—]|n\/?a|tbc|nil return awaited)$/i;

function amount(table: FoundTable<Column>, column: Column, cell: FoundCell | null, notRead: NotRead[]): number | null {
  if (!cell) return null;
  const scale = THOUSANDS.test(table.headings.get(column) ?? '') ? 1000 : 1;
  if (typeof cell.value === 'number') return cell.value * scale;
  const text = cell.text.replace(/\s+/g, '');
  const [, minus = '', digits = '', thousand = ''] = /^([-−(]?)£?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(k?)\)?$/i.exec(text) ?? [];
  if (digits !== '') return (minus === '' ? 1 : -1) * Number(digits.replaceAll(',', '')) * (thousand === '' ? scale : 1000);
  if (!NO_AMOUNT.test(cell.text)) notRead.push({ sheet: table.sheet, address: cell.address, reason: `“${cell.text}” is no amount of money that can be read.` });
  return null;
}
