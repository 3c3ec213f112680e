/** What is sent back about a return: everything that was not taken, and what was asked for and not given, in an e-mail's plain text. */
import { counted } from '../../checks/catalogue/entry';
import type { ImportPreview } from './preview';

/**
 * The text about the return of this number in the preview, its lines parted by "\n"; null where there is nothing to ask its sender. Each
 * sentence says what, where (sheet and cell of the return) and what to do.
 */
export function messageBack({ returns, lines }: ImportPreview, number: number): string | null {
  const from = returns.find((one) => one.number === number);
  if (!from) return null;
  const own = lines.filter(({ inReturn }) => inReturn === number);
  const refused = [...from.refused.map(({ message }) => message), ...own.flatMap(({ reasons }) => reasons.map(({ message }) => message))];
  const missing = own.filter(({ status }) => status === 'missing').map(({ measure, source, period }) => [measure, source, period].filter((part) => part !== null && part !== '').join(', '));
  if (refused.length + missing.length === 0) return null;
  return [
    `Your return "${from.file}": some of it could not be taken.`,
    ...part(`${counted(new Set(refused).size, 'thing')} to put right:`, [...new Set(refused)]),
    ...part(`${counted(missing.length, 'figure')} asked for and not given:`, missing),
    '',
    'Please put this right in the same file and send it again. Where there is no figure, leave the value blank and choose why under "No value because".',
  ].join('\n');
}

function part(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `- ${line}`)];
}
