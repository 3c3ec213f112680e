/** A theme summary as plain text: the same content with no cells, to read anywhere and to compare in review. */
import { AGAINST_HEADINGS, againstParts } from '../summary/against';
import type { SummaryRow, SummaryTable, ThemeSummary } from '../summary/theme-summary';
import { symbolWords } from '../trend/symbol-words';
import { keyLine } from './key-line';

/** Lines joined by "\n", with one at the end. Breaks and control characters within a text become spaces. */
export function plainText(summary: ThemeSummary): string {
  const lines = [
    ...underlined(summary.title, '='),
    summary.subTitle,
    ...summary.subThemes.flatMap(({ title, message, tables }) => [
      '',
      ...underlined(title, '-'),
      ...(message === null ? [] : [message]),
      ...tables.flatMap(tableLines),
    ]),
    ...section('Notes', summary.notes.map(({ number, text }) => (number === null ? text : `Note ${number}: ${text}`))),
    ...section('Key to symbols', summary.keyToSymbols.map(keyLine)),
    ...section('Abbreviations used', summary.abbreviations.map(({ short, long }) => `${short}: ${long}`)),
    ...section('About this summary', summary.provenance),
  ];
  return `${lines.map(oneLine).join('\n')}\n`;
}

function tableLines({ periods, rows }: SummaryTable): readonly string[] {
  return rows.flatMap((row) => rowLines(row, periods));
}

function rowLines(row: SummaryRow, periods: readonly string[]): readonly string[] {
  const values = row.values.map(({ text, ownPeriod }, index) => `${periods[index] ?? ''}: ${text}${ownPeriod === null ? '' : ` [${ownPeriod}]`}`);
  const arrow = row.symbol === null ? '' : `${symbolWords(row.symbol).arrow} `;
  const notes = row.notes.length === 0 ? '' : ` | see note ${row.notes.join(', ')}`;
  return [
    `* ${row.name} (${row.source})`,
    ...(values.length === 0 ? [] : [`  ${values.join(' | ')}`]),
    `  change: ${row.change} | trend: ${arrow}${row.trend} | evidence: ${row.evidence}${againstLine(row)}${notes}`,
  ];
}

/** Only what the framework or the workbook gives. */
function againstLine({ against }: SummaryRow): string {
  return againstParts([{ ...(against === undefined ? {} : { against }) }]).map((part) => ` | ${AGAINST_HEADINGS[part].toLowerCase()}: ${against?.[part] ?? ''}`).join('');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...underlined(title, '-'), ...lines];
}

function underlined(title: string, sign: string): readonly string[] {
  return [title, sign.repeat(Math.min(80, title.length))];
}

function oneLine(text: string): string {
  // Control characters are what is looked for here.
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}
