/** The cover: title, summary, source, dates, and two places that the author fills and every rewrite keeps. */
import { cutText } from '../../summary/cut-text';
import type { CellScalar } from '../../snapshot';
import { HIGHEST_ROW } from '../sheet-builder';
import type { LookedRange, SheetPlan } from '../sheet-plan';
import { textHeight, usablePoints } from '../text-metrics';
import { COVER_LINE } from '../visible-mark';
import { PLAIN, PRINT_MARGINS, SIZE, TITLE_LOOK, TITLE_SIZE } from './table-sheet';

/** What the author has not filled in yet begins so. */
export const TO_FILL = 'To be filled in';
export const AUTHORS = {
  published: { heading: 'Publication date', placeholder: `${TO_FILL}: the day on which this workbook is published, and when the next one is due.` },
  contact: { heading: 'Contact', placeholder: `${TO_FILL}: the team to ask, its email address and its telephone number.` },
} as const;

/** A page of A4 between its margins, in LibreOffice too, which does not make a single column smaller. */
const WIDTH = 90;
const PADDING = 6;

export interface CoverContent {
  readonly title: string;
  /** Headings with their paragraphs, in order. */
  readonly sections: readonly { readonly heading: string; readonly texts: readonly string[] }[];
}

/** `earlier` is the cover as it stands (rows × columns from A1), or empty: what the author put under a heading of theirs is kept. */
export function coverSheet({ title, sections }: CoverContent, earlier: readonly (readonly CellScalar[])[], mark: string, name: string): SheetPlan {
  const own = Object.values(AUTHORS).map(({ heading, placeholder }) => ({ heading, texts: keptUnder(heading, earlier) ?? [placeholder] }));
  const lines: { text: string; look: 'title' | 'heading' | 'text' }[] = [{ text: title, look: 'title' }];
  for (const { heading, texts } of [...sections, ...own, { heading: ABOUT_THIS, texts: [COVER_LINE] }]) {
    lines.push({ text: heading, look: 'heading' }, ...texts.map((text) => ({ text, look: 'text' as const })));
  }
  const cells = lines.map(({ text }) => [cutText(text)]);
  const area = { row: 0, column: 0, rows: cells.length, columns: 1 };
  const looks: LookedRange[] = [
    { range: area, look: { ...PLAIN, wrap: true } },
    ...lines.flatMap(({ look }, row): LookedRange[] => (look === 'text' ? [] : [{ range: { row, column: 0, rows: 1, columns: 1 }, look: look === 'title' ? TITLE_LOOK : { bold: true } }])),
  ];
  const heights = lines.map(({ text, look }) => {
    const type = { size: look === 'title' ? TITLE_SIZE : SIZE, bold: look !== 'text' };
    return Math.min(HIGHEST_ROW, Math.ceil((textHeight(text, usablePoints(WIDTH), type) + PADDING + (look === 'heading' ? PADDING : 0)) * 4) / 4);
  });
  return {
    mark, name, cells, looks,
    columnWidths: [WIDTH],
    rowHeights: Object.fromEntries(heights.entries()),
    print: { paper: 'A4', orientation: 'portrait', fitToWidth: true, margins: PRINT_MARGINS, repeatRows: undefined, breaksBefore: [], area },
    commentary: [],
  };
}

const ABOUT_THIS = 'About this workbook';

/** The texts under a heading of the author's, up to the next heading of ours; undefined where there are none. */
function keptUnder(heading: string, earlier: readonly (readonly CellScalar[])[]): readonly string[] | undefined {
  const column = earlier.map((row) => String(row[0] ?? '').trim());
  const first = column.indexOf(heading);
  if (first < 0) return undefined;
  const ends = new Set<string>([...Object.values(AUTHORS).map((one) => one.heading), ABOUT_THIS]);
  const kept: string[] = [];
  for (let row = first + 1; row < column.length && !ends.has(column[row] ?? ''); row += 1) {
    // What they put beside it goes with it.
    const text = (earlier[row] ?? []).map((cell) => String(cell).trim()).filter((cell) => cell !== '').join(' ');
    if (text !== '') kept.push(text);
  }
  return kept.length === 0 ? undefined : kept;
}
