/** Figures: numbers as numbers, one precision a column, units and dates in the headings, and where they come from. */
import { columnLetters } from '../address';
import type { AuditFound, AuditRuleId } from './audit-rule';
import type { AuditedCell, AuditedSheet } from './audited-sheet';

/** What is plainly a figure held as text: "1,234", "63.5%", "£20", "258 (68)", "139*", "12 [r]". */
const FIGURE_TEXT = /^[£$€]?\s*[-−+]?\d{1,3}(?:,?\d{3})*(?:\.\d+)?\s*%?(?:\s*\([\d.,%]+\))?(?:\s*(?:\*+|\[[a-z]{1,3}\]))?$/i;
/** "2014/15", "14-15", "Q3", "y/e Dec 14", "Dec 14", "31/12/2016". */
const SHORT_DATE = /\b(?:\d{4}|\d{2})[/-]\d{2}\b(?!\d)|\bQ[1-4]\b|\by\/e\b|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/i;

export function checkNumbers(sheets: readonly AuditedSheet[]): readonly AuditFound[] {
  return sheets.filter(({ role }) => role === 'table').flatMap((sheet) => {
    const figures = sheet.headers.map((_, index) => sheet.body.flatMap((line) => (line[index] && typeof line[index].value === 'number' ? [line[index]] : [])));
    const found = (rule: AuditRuleId, cell: string | null, words: string): AuditFound => ({ rule, sheet: sheet.name, cell, words });
    return [
      ...sheet.body.flat().filter(({ value }) => typeof value === 'string' && FIGURE_TEXT.test(value.trim()) && !/^\d+\.\d+$/.test(value.trim())).map(({ address, text }) =>
        found('numbers-as-numbers', address, `Cell ${address} holds “${text}” as text. Put the number in a column of its own.`),
      ),
      ...figures.flatMap((cells, index) => columnFaults(sheet.headers[index], cells, found)),
      ...sheet.headers.filter(({ text }) => SHORT_DATE.test(text)).map(({ address, text }) => found('dates-in-full', address, `The heading “${text}” shortens its dates. Write them in full, such as April 2014 to March 2015.`)),
      ...(figures.some((cells) => cells.length > 0) && !/^\s*(?:data )?sources?\b|\bsource:/im.test(sheet.above) ? [found('source-present', 'A1', 'Nothing above the table says where the figures come from. Add a line that begins “Source:”.')] : []),
    ];
  });
}

function columnFaults(header: AuditedCell | undefined, cells: readonly AuditedCell[], found: (rule: AuditRuleId, cell: string | null, words: string) => AuditFound): readonly AuditFound[] {
  const [first] = cells;
  if (!header || !first) return [];
  const places = decimalsShown(first);
  const other = cells.find((cell) => decimalsShown(cell) !== places);
  const bare = cells.find(({ value, text }) => typeof value === 'number' && Math.abs(value) >= 1000 && /\d{4}/.test(text.split('.')[0] ?? ''));
  // Years and other labels that are numbers have no unit and no commas.
  if (/\b(?:year|code|number of table|version)\b/i.test(header.text) && !/\(/.test(header.text)) return [];
  return [
    ...(other ? [found('one-precision', other.address, `Cell ${other.address} is shown at ${String(decimalsShown(other))} decimals, and ${first.address} at ${String(places)}. Give column ${columnLetters(first.column)} one number of decimals.`)] : []),
    ...(bare ? [found('thousands-commas', bare.address, `Cell ${bare.address} shows “${bare.text}” without a comma between its thousands. Give it the format #,##0.`)] : []),
    ...(/\([^)]+\)/.test(header.text) ? [] : [found('units-in-headings', header.address, `The heading “${header.text}” gives no unit. Put it in brackets, such as (number) or (%).`)]),
  ];
}

function decimalsShown({ text }: AuditedCell): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}
