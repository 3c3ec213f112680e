/** `template FILE --quarter 2025/26-Q3 --out DIR`: return templates as files, one a theme lead or source agency. */
import type { Plan } from '../../domain/framework/plan';
import type { Quarter } from '../../domain/returns/quarter';
import type { ReturnTemplate } from '../../domain/returns/return-template';
import { templateFile, templatesFor, type TemplateFile } from '../../workflow/make-templates';
import { CannotBeDone, type CommandLine } from './arguments';
import { chooseQuarter, understood } from './import-files';
import { openWorkbook } from './open-workbook';
import { plain } from './terminal-text';
import { writeAll } from './whole-files';

export interface WrittenTemplates {
  readonly quarter: Quarter;
  readonly plan: ReturnTemplate['plan'];
  readonly out: string;
  readonly files: readonly { readonly path: string; readonly template: ReturnTemplate }[];
}

/** Throws CannotBeDone or a WorkbookFault, each with a sentence, and writes nothing, where it cannot be done. */
export async function writeTemplates(line: CommandLine, plan: Plan | null, clock: () => Date): Promise<WrittenTemplates> {
  const quarter = chooseQuarter(line.quarter);
  if (!quarter) throw new CannotBeDone('For which quarter? Give --quarter as, for example, 2025/26-Q3.');
  if (line.out === undefined) throw new CannotBeDone('Where should the returns go? Give --out with the name of a folder: template FILE.xlsx --quarter 2025/26-Q3 --out returns');
  if (line.inPlace) throw new CannotBeDone('--in-place does not go with template: returns are workbooks of their own. Give --out with the name of a folder.');
  const known = await understood(await openWorkbook(line.file), plan);
  const written = `${clock().toISOString().slice(0, 19)}Z`;
  const files = namedApart(templatesFor(known, quarter, line.asked, line.lead ?? null).map((template) => templateFile(template, written)));
  const paths = await writeAll(line.out, files, line.replace);
  const [first] = files;
  if (!first) throw new CannotBeDone(`Nothing is asked for in ${quarter.label}, so there are no returns to send out.`);
  return { quarter, plan: first.template.plan, out: line.out, files: files.map(({ template }, at) => ({ path: paths[at] ?? '', template })) };
}

/** Two recipients whose names are alike as file names, whatever the capitals, still get a file each. */
function namedApart(files: readonly TemplateFile[]): readonly TemplateFile[] {
  const used = new Set<string>();
  return files.map((file) => {
    let name = file.name;
    for (let count = 2; used.has(name.toLowerCase()); count += 1) name = file.name.replace(/\.xlsx$/, ` (${String(count)}).xlsx`);
    used.add(name.toLowerCase());
    return { ...file, name };
  });
}

export function templatesAsJson({ quarter, plan, out, files }: WrittenTemplates): unknown {
  return {
    quarter: quarter.id, plan: plan.id, planVersion: plan.version, out,
    files: files.map(({ path, template }) => ({
      file: path,
      recipient: template.recipient,
      lines: template.lines.map(({ measure, source, place, asks, earlier, asksNumber, asksDenominator }) => ({
        measureId: measure.id, wording: measure.wording, source, place, asks, number: asksNumber, denominator: asksDenominator, earlier,
      })),
      leftOut: template.leftOut.map(({ measure, reason }) => ({ measureId: measure.id, wording: measure.wording, reason })),
    })),
  };
}

export function templatesInWords({ quarter, files }: WrittenTemplates): string {
  const made = files.map(({ path, template: { recipient, lines } }) => `${plain(recipient.name)}, ${counted(lines.length, 'line')}: ${path}`);
  const leftOut = files.flatMap(({ template }) => template.leftOut.map(({ measure, reason }) => `Not asked for: ${plain(measure.wording)} (${plain(reason)})`));
  return [...made, ...leftOut, `${counted(files.length, 'return')} for ${quarter.label} (${quarter.months}), to be filled in and sent back; then: import`].join('\n');
}

const counted = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
