/** Report lines as tables: what was compared, how it changed, what the evidence says, and how it stands against others. */
import { againstWords } from '../summary/against';
import { changeWords, evidenceWords } from '../summary/change-words';
import { comparedIn } from '../summary/compared-in';
import type { DocumentCell, DocumentColumn, DocumentTable } from '../summary/document';
import { columnOf } from '../summary/period-columns';
import { shownValue } from '../summary/shown-value';
import { isCompared } from './exceptions';
import { column, idOf, rowHeading, shownCell, textCell, trendCell } from './document-parts';
import type { ReportLine } from './report-line';

interface Group {
  readonly earlier: string | null;
  readonly later: string;
  readonly lines: ReportLine[];
}

/**
 * One table for each pair of periods that the lines compare, so that every column has one period at its head; a line with no earlier
 * figure joins the first table of its latest period. `id` and `caption` are those of the first table.
 */
export function lineTables(id: string, caption: string, lines: readonly ReportLine[]): readonly DocumentTable[] {
  const groups: Group[] = [];
  const found = new Map<string, Group>();
  for (const line of [...lines.filter(hasPair), ...lines.filter((one) => !hasPair(one))]) {
    const [earlier, later] = headsOf(line);
    const own = earlier === null ? groups.find((group) => group.later === later) : found.get(`${earlier}\t${later}`);
    if (own) {
      own.lines.push(line);
      continue;
    }
    const group: Group = { earlier, later, lines: [line] };
    groups.push(group);
    found.set(`${earlier ?? ''}\t${later}`, group);
  }
  const order = new Map(lines.map((line, index) => [line, index]));
  // A column that nothing stands in is not printed.
  const isHeld = lines.some(({ assessment }) => isCompared(assessment));
  return groups.map(({ earlier, later, lines: own }, index): DocumentTable => ({
    kind: 'table',
    id: index === 0 ? id : idOf(id, String(index + 1)),
    caption: groups.length === 1 ? caption : `${caption}: ${earlier === null ? later : `${earlier} and ${later}`}`,
    columns: lineColumns(earlier, later, isHeld),
    rows: own.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).map((line) => lineCells(line, earlier, isHeld)),
    notes: notesOf(own),
  }));
}

/** What the marks beside the figures mean, and what is said of their periods: each once, below the table. */
function notesOf(lines: readonly ReportLine[]): readonly string[] {
  const shown = lines.flatMap(({ series, assessment }) => comparedIn(series, assessment));
  return [...new Set(shown.flatMap(({ marks, notes }) => notes.map((note) => (marks.length === 1 && !note.startsWith(marks[0] ?? '') ? `${marks[0] ?? ''} ${note}` : note))))];
}

const hasPair = (line: ReportLine): boolean => headsOf(line)[0] !== null;

function headsOf({ series, assessment }: ReportLine): readonly [string | null, string] {
  const compared = comparedIn(series, assessment);
  const later = compared.at(-1);
  const earlier = assessment.previous === null || compared.length < 2 ? undefined : compared[0];
  return [earlier ? columnOf(earlier) : null, later ? columnOf(later) : assessment.period];
}

function lineColumns(earlier: string | null, later: string, isHeld: boolean): readonly DocumentColumn[] {
  return [
    rowHeading('Measure', 44), column('Source', 10),
    column(earlier ?? 'Earlier', 12, 'right'), column(later === '' ? 'Latest' : later, 12, 'right'),
    column('Change', 14, 'right'), column('Trend', 17), column('Evidence', 15), ...(isHeld ? [column('Against others', 15)] : []),
  ];
}

/** The cells of one line, one a column. What stands under the earlier period is shown where nothing was compared with it, too. */
function lineCells({ name, source, series, assessment }: ReportLine, head: string | null, isHeld: boolean): readonly DocumentCell[] {
  const compared = comparedIn(series, assessment);
  const earlier = assessment.previous === null || compared.length < 2 ? series.observations.findLast((one) => columnOf(one) === head) : compared[0];
  return [
    textCell(name), textCell(source), shownCell(shownValue(earlier)), shownCell(shownValue(compared.at(-1))),
    textCell(changeWords(assessment, compared)), trendCell(assessment.symbol, assessment.words), textCell(evidenceWords(assessment)),
    ...(isHeld ? [textCell(againstWords(assessment.comparison))] : []),
  ];
}
