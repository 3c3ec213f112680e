/** The commands themselves, apart from the process they run in: tests call this. */
import { realpath } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { disclose } from '../../domain/disclosure/disclose';
import { builtInPlans, findPlan } from '../../domain/framework/built-in-plans';
import type { Plan } from '../../domain/framework/plan';
import { readAnyWorkbook, readWorkbook } from '../../workflow/read-workbook';
import { writeThemeSummaries } from '../../workflow/write-theme-summaries';
import { WorkbookFault } from '../../workflow/workbook-port';
import '../xlsx/excelize-in-node';
import { saveBook } from '../xlsx/save';
import { isCsvName } from '../csv/load-csv';
import { CannotBeDone, readArguments, type CommandLine } from './arguments';
import { assessmentsAsJson, checksAsJson, readingAsJson } from './as-json';
import { assessmentsInWords, findingsInWords, HELP, plansInWords, readingInWords, writtenInWords } from './in-words';
import { openWorkbook } from './open-workbook';
import { writeWhole } from './whole-file';
import { writtenAtWords } from '../../workflow/written-at';

export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly out: string;
  readonly error: string;
}

function choosePlan(id: string | undefined): Plan | null {
  if (id === undefined) return null;
  const plan = findPlan(id);
  if (!plan) {
    throw new CannotBeDone(`There is no built-in plan "${id}". The plans are ${builtInPlans.map((known) => known.id).join(', ')}.`);
  }
  return plan;
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
  return (await real(one)) === (await real(other));
}

/** Where the summaries go. Never onto the file that was read, unless that was asked for. */
async function chooseOutput({ file, out, inPlace, style }: CommandLine): Promise<string> {
  if (style !== 'board') throw new CannotBeDone(`The "${style}" style is not built yet. Leave out --style, or give --style board.`);
  const target = inPlace ? file : out;
  if (target === undefined) throw new CannotBeDone('Where should the summaries go? Give --out OUT.xlsx, or --in-place for the workbook itself.');
  if (inPlace && out !== undefined) throw new CannotBeDone('Give either --out or --in-place, not both.');
  if (inPlace && file !== undefined && isCsvName(file)) {
    throw new CannotBeDone(`"${file}" is a text table, which holds no sheets. Give a new workbook after --out, for example --out SUMMARY.xlsx.`);
  }
  // A workbook with macros keeps them, and Excel opens it only under its own ending.
  const ending = file !== undefined && extname(file).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  if (extname(target).toLowerCase() !== ending) {
    throw new CannotBeDone(`"${target}" does not end in ${ending}${file !== undefined && isCsvName(file) ? '' : ', as the workbook does'}. Give an ${ending} file after --out.`);
  }
  if (!inPlace && file !== undefined && (await isSameFile(file, target))) {
    throw new CannotBeDone(`"${target}" is the workbook itself. Give another file after --out, or say --in-place.`);
  }
  return target;
}

async function summarise(line: CommandLine, clock: () => Date): Promise<Outcome> {
  const target = await chooseOutput(line);
  const plan = choosePlan(line.plan);
  if (!plan) throw new CannotBeDone('Theme summaries need a plan. Give --plan, for example --plan ssp-2016-17; "plans" lists them.');
  const { book, port } = await openWorkbook(line.file);
  const understanding = await readWorkbook(port, plan);
  const written = await writeThemeSummaries(port, understanding, {
    writtenAt: writtenAtWords(clock()),
    disclosure: line.disclosure,
    showIntervals: line.intervals,
  });
  await writeWhole(target, await saveBook(book));
  const json = { out: target, sheets: written, findings: understanding.findings.length, disclosure: line.disclosure.statement };
  return outcome(line, understanding.findings, json, writtenInWords(written, target));
}

function outcome(line: CommandLine, findings: readonly { severity: string }[], json: unknown, words: string): Outcome {
  const exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  return { exitCode, out: line.json ? JSON.stringify(json, null, 2) : words, error: '' };
}

async function run(line: CommandLine, clock: () => Date): Promise<Outcome> {
  if (line.command === 'help') return { exitCode: 0, out: HELP, error: '' };
  if (line.command === 'plans') return outcome(line, [], { plans: builtInPlans }, plansInWords(builtInPlans));
  if (line.command === 'summarise') return summarise(line, clock);
  const { port } = await openWorkbook(line.file);
  // A workbook without an indicator table is answered too: its lists are empty, and what was set aside is said.
  const understanding = await readAnyWorkbook(port, choosePlan(line.plan));
  switch (line.command) {
    case 'read':
      return outcome(line, understanding.findings, readingAsJson(understanding), readingInWords(understanding));
    case 'check':
      return outcome(line, understanding.findings, checksAsJson(understanding), findingsInWords(understanding));
    case 'assess': {
      const printed = { ...understanding, run: disclose(understanding, line.disclosure).run };
      return outcome(line, understanding.findings, assessmentsAsJson(printed), assessmentsInWords(printed, line.disclosure.statement));
    }
  }
}

/** Runs one command. What cannot be done comes back as exit code 2 and a sentence; bugs of ours are thrown. */
export async function runCommand(words: readonly string[], clock: () => Date): Promise<Outcome> {
  try {
    return await run(readArguments(words), clock);
  } catch (error) {
    if (error instanceof CannotBeDone || error instanceof WorkbookFault) return { exitCode: 2, out: '', error: error.message };
    throw error;
  }
}
