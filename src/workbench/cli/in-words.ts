/** The same answers as plain sentences and tables, for people at a terminal. */
import { rangeAddress } from '../../domain/address';
import type { Plan } from '../../domain/framework/plan';
import type { Understanding } from '../../workflow/understanding';
import type { WrittenSheet } from '../../workflow/workbook-port';
import { plain } from './terminal-text';

const cut = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text);

/** Rows of text as columns, each as wide as its longest cell up to 60 characters. */
export function columns(rows: readonly (readonly string[])[]): string {
  const tidy = rows.map((row) => row.map((cell) => cut(plain(cell), 60)));
  const widths = (tidy[0] ?? []).map((_, column) => Math.max(...tidy.map((row) => row[column]?.length ?? 0)));
  return tidy.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

export function plansInWords(plans: readonly Plan[]): string {
  return plans
    .map((plan) => {
      const measures = plan.measures.map(({ id, wording, source }) => [`  ${id}`, wording, source ?? '']);
      const count = `${String(plan.themes.length)} themes, ${String(plan.measures.length)} measures`;
      return [`${plan.id}: ${plan.title} (${count})`, plan.provenance, ...(measures.length > 0 ? [columns(measures)] : [])].join('\n');
    })
    .join('\n\n');
}

/** What the workbook does not say and only the analyst knows, each with its cell. */
function questionsInWords({ questions }: Understanding): readonly string[] {
  return questions.map(({ sheet, cell, words }) => `Question: ${plain(words)} (${plain(sheet)}, ${cell})`);
}

export function readingInWords(understanding: Understanding): string {
  const { reading } = understanding;
  const tables = reading.tables.filter(({ layout }) => layout !== 'cross-section').map((table) => [
    `${table.sheet}, ${rangeAddress(table.range)}`,
    table.title ?? '',
    table.layout,
    `${String(table.rowCount ?? table.rows.length)} rows`,
    `${String(table.rows.filter(({ measureId }) => measureId !== null).length)} matched`,
    table.periods.map(({ label }) => label).join(', '),
  ]);
  const unread = reading.unread.map(({ sheet, address, reason }) => `Set aside: ${plain(sheet)}, ${address}. ${plain(reason)}`);
  const found = tables.length === 0 ? 'No indicator table was found.' : columns(tables);
  return [found, ...unread, ...questionsInWords(understanding)].join('\n');
}

export function findingsInWords({ findings, coverage }: Understanding): string {
  const lines = findings.map(({ severity, message, fix, count }) => {
    const more = count > 1 ? ` (${String(count)} alike)` : '';
    return `${severity}: ${plain(message)}${more}\n  ${plain(fix)}`;
  });
  const reported = coverage.filter(({ status }) => status === 'reported').length;
  const covered = coverage.length > 0 ? [`${String(reported)} of ${String(coverage.length)} measures of the plan are reported.`] : [];
  return [...lines, `${String(findings.length)} findings.`, ...covered].join('\n');
}

export function assessmentsInWords(understanding: Understanding, statement: string): string {
  const { run } = understanding;
  const rows = run.assessments.map(({ label, source, previous, period, words, evidence }) => [
    label,
    source ?? '',
    previous === null ? period : `${previous} → ${period}`,
    words,
    evidence.reason ?? `${evidence.verdict} (${evidence.test ?? ''})`,
  ]);
  return [columns([['Measure', 'Source', 'Periods', 'Trend', 'Evidence'], ...rows]), `${String(run.tested)} changes tested. ${run.method}`, ...questionsInWords(understanding), statement].join('\n');
}

/** `what` begins the sentence: "The framework is". */
export function writtenInWords(written: readonly WrittenSheet[], out: string, what?: string): string {
  const sheets = written.map(({ name, made }) => `  ${name} (${made === 'new' ? 'new' : what === undefined ? 'rewritten, commentary kept' : 'rewritten'})`);
  return [`${what ?? 'Theme summaries'} written to ${out}:`, ...sheets].join('\n');
}

/** One line a file beside the workbook. `what` begins each: "The report". */
export function documentsInWords({ html, docx }: { readonly html: string | null; readonly docx: string | null }, what: string): readonly string[] {
  return [...(html === null ? [] : [`${what} as a web page: ${html}`]), ...(docx === null ? [] : [`${what} as a Word document: ${docx}`])];
}

export const HELP = `Plan Performance at the command line. FILE is an Excel workbook (.xlsx) or a text table (.csv, .tsv)

  read FILE [--plan ID]        what was read, cell by cell
  check FILE [--plan ID]       findings, and how far the plan is covered; with --out OUT.xlsx also on sheets of a copy
  assess FILE [--plan ID]      changes, symbols and evidence
  summarise FILE --plan ID --out OUT.xlsx
                               theme summary sheets, in a copy of the workbook
  report FILE --plan ID --kind overview|quarterly|progress|spotlight|scrutiny [--sub-theme ID] --out OUT.xlsx
                               a report as a sheet, in a copy of the workbook; a spotlight is on one sub-theme
  framework FILE --plan ID --out OUT.xlsx
                               the plan's framework as sheets to edit, in a copy of the workbook
  template FILE --quarter 2025/26-Q3 --out DIR [--asked theme|source] [--lead NAME] [--plan ID]
                               a return to fill in for each theme lead or agency, as workbooks in the folder DIR
  import FILE RETURN.xlsx … [--quarter 2025/26-Q3] [--out OUT.xlsx] [--accept new|all] [--by INITIALS]
                               what returns would do; with --out, into a copy of the workbook: what is new, or what is
                               revised too. What has to be asked first is told, and never taken
  undo-import FILE --import N --out OUT.xlsx
                               a whole import taken back, unless a figure of it was changed since
  tracker FILE [--quarter 2025/26-Q3] [--asked theme|source] [--out OUT.xlsx]
                               who owes which return by when, and reminders; with --out also as a sheet of a copy
  audit FILE                   the accessible sheets against the Analysis Function's rules
  plans                        the built-in plans and their measures

  --disclosure none|1-4|1-5|1-7|below-10
               with assess, summarise and report: which small numbers about individuals are withheld
  --html FILE.html, --docx FILE.docx
               with summarise and report: the same as a web page, as a Word document; with them, --out may be left out
  --style board|accessible|both
               with summarise: as the Board prints them, by the Analysis Function's rules, or both
  --periods "3 years" | "5 quarters" | "2014/15, 2016/17"
               with summarise: the periods that the tables show
  --intervals, --no-intervals
               with summarise and report: show 95% intervals beside the evidence, or leave them out
               What of these four is not given is as the workbook's sheet Settings says; without one no number is withheld,
               the style is board, the latest three years or five quarters are shown, and no intervals. Each answer says which was used.
  --blank      with framework: headings and help only, for a plan of your own
  --replace    with framework: write over one that differs; with template: over files that are there
  --json       one JSON document on standard output
  --in-place   with summarise: write into FILE itself
Exit codes: 0 done; 1 done, with findings of severity error; 2 could not be done.`;
