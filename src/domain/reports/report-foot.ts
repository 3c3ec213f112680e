/** What stands at the end of every report: how to read it, for whom it is, and where it comes from. */
import type { Measure } from '../framework/plan';
import { abbreviationsUsed } from '../summary/abbreviations-used';
import type { DocumentBlock, DocumentContent } from '../summary/document';
import { notesOfTables, rangesRead, tablesOf } from '../summary/provenance';
import { DASH_NOTE, NONE_SHOWN } from '../summary/shown-value';
import { METHOD_CAVEAT } from '../trend/evidence';
import { heading, list, paragraph } from './document-parts';
import type { ReportInput } from './report-input';

/** `blocks` are what goes before: abbreviations are explained where they are used in it. `measures` are those that the report is on. */
function footBlocks({ plan, reading, run, disclosed, disclosureNotes, writtenAt }: ReportInput, blocks: readonly DocumentBlock[], measures: readonly Measure[]): readonly DocumentBlock[] {
  const tables = tablesOf(reading, new Set(measures.map(({ id }) => id)));
  const read = rangesRead(tables);
  // What stands below a table already is not said twice.
  const said = new Set(blocks.flatMap((block) => (block.kind === 'table' ? block.notes : [])));
  const abbreviations = abbreviationsUsed(plan, textsOf(blocks));
  const tested = run.tested === 1 ? 'One change was' : `${String(run.tested)} changes were`;
  return [
    heading(2, 'About this report'),
    ...list([
      ...notesOfTables(tables, reading.tables, ({ text }) => said.has(text.trim())),
      ...(hasDash(blocks) ? [DASH_NOTE] : []),
      ...disclosureNotes.filter((note) => note !== disclosed.statement),
      ...(run.tested === 0 ? [] : [`Beyond chance: chance alone would seldom bring so large a change; where nothing has changed it still does about once in 20 tests. ${tested} tested in the workbook.`, METHOD_CAVEAT]),
    ]),
    ...(abbreviations.length === 0 ? [] : [heading(3, 'Abbreviations used'), paragraph(abbreviations.map(({ short, long }) => `${short}: ${long}`).join('; ') + '.')]),
    paragraph(`Plan: ${plan.title}, version ${plan.version}. Read from this workbook: ${read === '' ? 'no table holds a measure of this report' : read}. Method: ${run.method}. Written: ${writtenAt}.`, 'quiet'),
  ];
}

/** A document of these blocks with its foot. `measures` are those that it is on; all of the plan's unless given. */
export function reportDocument(
  input: ReportInput,
  { id, title, subTitle, shortName }: Pick<DocumentContent, 'id' | 'title' | 'subTitle' | 'shortName'>,
  blocks: readonly DocumentBlock[],
  measures: readonly Measure[] = input.plan.measures,
): DocumentContent {
  return { id, title, subTitle, shortName, language: 'en-GB', disclosed: input.disclosed, blocks: [...blocks, ...footBlocks(input, blocks, measures)] };
}

/** Who reports, and on what: under every title. */
export function reportSubTitle({ plan }: ReportInput, ...more: readonly string[]): string {
  return [...(plan.title.includes(plan.partnership) ? [] : [plan.partnership]), plan.title, ...more].join(', ');
}

function hasDash(blocks: readonly DocumentBlock[]): boolean {
  return blocks.some((block) => block.kind === 'table' && block.rows.some((row) => row.some(({ text }) => text === NONE_SHOWN)));
}

function textsOf(blocks: readonly DocumentBlock[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading': case 'paragraph': case 'draft': return [block.words];
      case 'list': return block.items;
      case 'table': return [block.caption, ...block.columns.map((column) => column.heading), ...block.rows.flatMap((row) => row.map(({ text }) => text)), ...block.notes];
      case 'chart': return [block.chart.title, block.chart.alt];
      case 'page-break': return [];
    }
  });
}
