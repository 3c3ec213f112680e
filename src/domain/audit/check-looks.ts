/** Type, fills, panes, filters and page headers. */
import { cellAddress, parseRange } from '../address';
import type { AuditFound } from './audit-rule';
import type { AuditedSheet } from './audited-sheet';
import type { CellType, SheetLook } from './sheet-look';

const SANS = /^(?:arial|calibri|aptos|verdana|tahoma|helvetica|segoe ui|open sans|liberation sans|trebuchet ms|gill sans|century gothic|roboto|noto sans|source sans)/i;
const SMALLEST = 12;
const NO_FILL = /^(?:|#ffffff|none)$/i;

/** One place a sheet and kind of fault, with how many cells are alike. */
export function checkLooks(sheets: readonly AuditedSheet[], looks: readonly SheetLook[]): readonly AuditFound[] {
  const bySheet = new Map(looks.map((look) => [look.sheet, look]));
  return sheets.flatMap((sheet) => {
    const look = bySheet.get(sheet.name);
    return look ? sheetFaults(sheet, look) : [];
  });
}

function sheetFaults({ name, table, around, headers, body }: AuditedSheet, { cells, isFrozen, filtered, headersAndFooters }: SheetLook): readonly AuditFound[] {
  const filled = new Set([...around, ...headers, ...body.flat()].filter(({ value }) => value !== '').map(({ address }) => address));
  const words = cells.filter(({ address }) => filled.has(address));
  const alike = (rule: 'fonts' | 'no-fills' | 'text-wrapped', wrong: readonly CellType[], say: (cell: CellType) => string): readonly AuditFound[] => {
    const [first] = wrong;
    if (!first) return [];
    const more = wrong.length > 1 ? ` So have ${String(wrong.length - 1)} more cells.` : '';
    return [{ rule, sheet: name, cell: first.address, words: say(first) + more }];
  };
  const first = table ? cellAddress(table.range.row, table.range.column) : 'A1';
  const inTable = words.filter(({ address }) => {
    const cell = parseRange(address);
    return table !== undefined && cell !== undefined && cell.row >= table.range.row;
  });
  const texts = new Set([...headers, ...body.flat()].filter(({ value }) => typeof value === 'string' && value.length > 30).map(({ address }) => address));
  return [
    ...alike('fonts', words.filter(({ fontName }) => !SANS.test(fontName)), ({ address, fontName }) => `Cell ${address} is in ${fontName}. Use a sans serif type such as Arial.`),
    ...alike('fonts', words.filter(({ fontSize }) => fontSize < SMALLEST), ({ address, fontSize }) => `Cell ${address} is in ${String(fontSize)} points. Use 12 or more.`),
    // Links are underlined everywhere, and are told by it.
    ...alike('fonts', words.filter(({ italic }) => italic), ({ address }) => `Cell ${address} is in italics. Take them off.`),
    ...alike('no-fills', cells.filter(({ fill }) => !NO_FILL.test(fill)), ({ address, fill }) => `Cell ${address} has the background colour ${fill}. Take it off.`),
    ...alike('text-wrapped', inTable.filter(({ address, wrapped }) => texts.has(address) && !wrapped), ({ address }) => `The text in ${address} is not wrapped. Wrap it under Home, Wrap Text.`),
    ...(isFrozen ? [{ rule: 'no-freeze-or-filter' as const, sheet: name, cell: null, words: 'Panes are frozen. Unfreeze them under View.' }] : []),
    ...filtered.map((which): AuditFound => ({ rule: 'no-freeze-or-filter', sheet: name, cell: first, words: which === '' ? 'The sheet has a filter. Take it off under Data.' : `The table "${which}" has filter buttons. Take them off under Table Design.` })),
    ...(headersAndFooters.length === 0 ? [] : [{ rule: 'no-headers-or-footers' as const, sheet: name, cell: null, words: `The page header or footer says “${headersAndFooters.join(' ')}”. Move it into a cell above the table, and clear it under Page Layout.` }]),
  ];
}
