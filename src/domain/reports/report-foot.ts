/** What stands at the end of every report: how to read it, for whom it is, and where it comes from. */
import type { Plan } from '../framework/plan';
import { abbreviationsUsed } from '../summary/abbreviations-used';
import type { DocumentBlock, DocumentContent } from '../summary/document';
import { METHOD_CAVEAT } from '../trend/evidence';
import { heading, list, paragraph } from './document-parts';
import type { ReportInput } from './report-input';

/** `blocks` are what goes before: abbreviations are explained where they are used in it. */
export function footBlocks({ plan, run, disclosed, disclosureNotes, writtenAt }: ReportInput, blocks: readonly DocumentBlock[], further: readonly string[] = []): readonly DocumentBlock[] {
  const abbreviations = abbreviationsUsed(plan, textsOf(blocks));
  const tested = run.tested === 1 ? 'One change was' : `${String(run.tested)} changes were`;
  return [
    heading(2, 'About this report'),
    ...list([
      ...disclosureNotes.filter((note) => note !== disclosed.statement),
      ...(run.tested === 0 ? [] : [`Beyond chance: chance alone would seldom bring so large a change; where nothing has changed it still does about once in 20 tests. ${tested} tested in the workbook.`, METHOD_CAVEAT]),
      ...further,
    ]),
    ...(abbreviations.length === 0 ? [] : [heading(3, 'Abbreviations used'), paragraph(abbreviations.map(({ short, long }) => `${short}: ${long}`).join('; ') + '.')]),
    paragraph(`Plan: ${planWords(plan)}. Method: ${run.method}. Written: ${writtenAt}.`, 'quiet'),
  ];
}

export function planWords({ title, version }: Plan): string {
  return `${title}, version ${version}`;
}

/** A document of these blocks with its foot. */
export function reportDocument(
  input: ReportInput,
  { id, title, subTitle, shortName }: Pick<DocumentContent, 'id' | 'title' | 'subTitle' | 'shortName'>,
  blocks: readonly DocumentBlock[],
  further: readonly string[] = [],
): DocumentContent {
  return { id, title, subTitle, shortName, language: 'en-GB', disclosed: input.disclosed, blocks: [...blocks, ...footBlocks(input, blocks, further)] };
}

/** Who reports, and on what: under every title. */
export function reportSubTitle({ plan }: ReportInput, ...more: readonly string[]): string {
  return [...(plan.title.includes(plan.partnership) ? [] : [plan.partnership]), plan.title, ...more].join(', ');
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
