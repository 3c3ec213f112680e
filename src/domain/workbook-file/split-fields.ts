/** A CSV file's text into rows of fields: quotes, line breaks within them, and the delimiter that the file uses. */
import Papa from 'papaparse';

const DELIMITERS = [',', ';', '\t'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** Rows by which the delimiter is told. */
const LOOKED_AT = 200;

/**
 * Rows of fields as they stand, unequal in length; a blank line is a row of one empty field. Line ends of every kind part rows, and within
 * quotes become "\n", Excel's own. Quotes that never close are taken as they stand rather than swallow the rest of the file.
 */
export function splitFields(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/g, '\n');
  // Excel's own way of saying the delimiter in the first line.
  const told = /^sep=([,;\t])\n/i.exec(lines);
  const rest = told ? lines.slice(told[0].length) : lines;
  const delimiter = (told?.[1] as Delimiter | undefined) ?? likeliest(rest);
  const { data, errors } = Papa.parse<string[]>(rest, { delimiter, newline: '\n' });
  if (!errors.some(({ code }) => code === 'MissingQuotes')) return data;
  return rest.split('\n').map((line) => line.split(delimiter));
}

/** The delimiter under which most fields stand in rows of one and the same length; a comma where none parts anything. */
function likeliest(text: string): Delimiter {
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: LOOKED_AT });
    const lengths = new Map<number, number>();
    for (const { length } of data) lengths.set(length, (lengths.get(length) ?? 0) + 1);
    const score = Math.max(0, ...[...lengths].map(([length, rows]) => (length - 1) * rows));
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}
