/** The commands themselves, apart from the process they run in: tests call this. */
import { disclose } from '../../domain/disclosure/disclose';
import { builtInPlans, findPlan } from '../../domain/framework/built-in-plans';
import type { Plan } from '../../domain/framework/plan';
import { SETTING_NAMES } from '../../domain/settings/workbook-settings';
import { readAnyWorkbook, readWorkbook } from '../../workflow/read-workbook';
import { themeDocuments } from '../../workflow/theme-documents';
import { writeThemeSummaries } from '../../workflow/write-theme-summaries';
import { WorkbookFault } from '../../workflow/workbook-port';
import '../xlsx/excelize-in-node';
import { saveBook } from '../xlsx/save';
import { CannotBeDone, readArguments, type CommandLine } from './arguments';
import { assessmentsAsJson, checksAsJson, readingAsJson } from './as-json';
import { assessmentsInWords, documentsInWords, findingsInWords, HELP, plansInWords, readingInWords, writtenInWords } from './in-words';
import { auditFile, auditInWords } from './audit-file';
import { chooseOutput } from './choose-output';
import { fillFramework } from './fill-framework';
import { importFiles, undoInFile } from './import-files';
import { openWorkbook } from './open-workbook';
import { report } from './report';
import { settingsAsJson, settingsInWords, settingsUsed } from './settings-used';
import { importAsJson, trackerAsJson, undoAsJson } from './returns-as-json';
import { importInWords, trackerInWords, undoInWords } from './returns-in-words';
import { templatesAsJson, templatesInWords, writeTemplates } from './template-files';
import { trackFile } from './track-file';
import { plain, plainJson, plainLines } from './terminal-text';
import { writeChecks } from './write-checks';
import { chooseDocuments, type DocumentFiles, writeDocuments } from './write-documents';
import { writeWhole } from './whole-file';
import { dayOf, writtenAtWords } from '../../workflow/written-at';

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

async function summarise(line: CommandLine, files: DocumentFiles, clock: () => Date): Promise<Outcome> {
  const wantsWorkbook = line.out !== undefined || line.inPlace || (files.html === null && files.docx === null);
  const target = wantsWorkbook ? await chooseOutput(line, 'the summaries') : null;
  const plan = choosePlan(line.plan);
  const { book, port } = await openWorkbook(line.file);
  const understanding = await readWorkbook(port, plan);
  if (!understanding.plan) {
    throw new CannotBeDone('Theme summaries need a plan, and this workbook has no framework of its own. Give --plan, for example --plan ssp-2016-17; "plans" lists them.');
  }
  const used = settingsUsed(line, understanding.snapshot);
  const settings = { writtenAt: writtenAtWords(clock()), ...used.settings };
  const documents = files.html === null && files.docx === null ? [] : themeDocuments(understanding, settings);
  const written = target === null ? [] : await writeThemeSummaries(port, understanding, settings);
  if (target !== null) await writeWhole(target, await saveBook(book));
  await writeDocuments(files, `${understanding.plan.title}: theme summaries`, documents);
  const json = { out: target, ...files, sheets: written, findings: understanding.findings.length, disclosure: used.settings.disclosure.statement, settings: settingsAsJson(used, SETTING_NAMES) };
  const words = [...(target === null ? [] : [writtenInWords(written, target)]), ...documentsInWords(files, 'Theme summaries'), ...settingsInWords(used, SETTING_NAMES)].join('\n');
  return outcome(line, understanding.findings, json, words);
}

function outcome(line: CommandLine, findings: readonly { severity: string }[], json: unknown, words: string): Outcome {
  const exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  return { exitCode, out: line.json ? plainJson(json) : plainLines(words), error: '' };
}

async function run(line: CommandLine, clock: () => Date): Promise<Outcome> {
  const files = chooseDocuments(line);
  if (line.command === 'help') return { exitCode: 0, out: HELP, error: '' };
  if (line.command === 'plans') return outcome(line, [], { plans: builtInPlans }, plansInWords(builtInPlans));
  if (line.command === 'audit') {
    const audit = await auditFile(line.file);
    const faults = audit.results.filter(({ verdict, essential }) => verdict === 'not-met' && essential).map(() => ({ severity: 'error' }));
    return outcome(line, faults, audit, auditInWords(audit));
  }
  if (line.command === 'summarise') return summarise(line, files, clock);
  if (line.command === 'report') {
    const { findings, json, words } = await report(line, files, choosePlan(line.plan), clock);
    return outcome(line, findings, json, words);
  }
  if (line.command === 'framework') {
    const filled = await fillFramework(line, choosePlan(line.plan));
    return outcome(line, [], filled, writtenInWords(filled.sheets, filled.out, 'The framework is'));
  }
  if (line.command === 'template') {
    const made = await writeTemplates(line, choosePlan(line.plan), clock);
    return outcome(line, [], templatesAsJson(made), templatesInWords(made));
  }
  if (line.command === 'import') {
    const done = await importFiles(line, choosePlan(line.plan), clock);
    const { lines, questions, returns } = done.preview;
    const unsettled = lines.some(({ status }) => status === 'refused') || returns.some(({ refused }) => refused.length > 0) || questions.length > 0;
    return outcome(line, unsettled ? [{ severity: 'error' }] : [], importAsJson(done), importInWords(done));
  }
  if (line.command === 'undo-import') {
    const { undone, out } = await undoInFile(line, choosePlan(line.plan), clock);
    const number = Number(line.importNumber);
    const said = outcome(line, [], undoAsJson(number, undone, out), undoInWords(number, undone, out));
    return undone.refused.length > 0 ? { exitCode: 2, out: line.json ? said.out : '', error: undoInWords(number, undone, out) } : said;
  }
  if (line.command === 'tracker') {
    const tracked = await trackFile(line, choosePlan(line.plan), clock);
    return outcome(line, [], trackerAsJson(tracked), trackerInWords(tracked));
  }
  const workbook = await openWorkbook(line.file);
  const { port } = workbook;
  // A workbook without an indicator table is answered too: its lists are empty, and what was set aside is said.
  const understanding = await readAnyWorkbook(port, choosePlan(line.plan), { asAt: dayOf(clock()) });
  switch (line.command) {
    case 'read':
      return outcome(line, understanding.findings, readingAsJson(understanding), readingInWords(understanding));
    case 'check': {
      const target = await writeChecks(line, workbook, understanding, writtenAtWords(clock()));
      const used = settingsUsed(line, understanding.snapshot);
      // A finding quotes its cell as it stands; what the workbook has settled for its outputs is told beside them.
      const settled = settingsInWords(used, SETTING_NAMES.filter((name) => used.from[name] !== 'usual'));
      const words = [findingsInWords(understanding), ...(settled.length > 0 ? ['Settings for summaries and reports (findings quote cells as they stand):'] : []), ...settled].join('\n');
      return outcome(line, understanding.findings, { ...checksAsJson(understanding), settings: settingsAsJson(used, SETTING_NAMES) }, target === null ? words : `${words}\nWritten to ${target}: the sheets Validation, and with a plan Coverage and Reconciliation.`);
    }
    case 'assess': {
      const used = settingsUsed(line, understanding.snapshot);
      const { disclosure } = used.settings;
      const printed = { ...understanding, run: disclose(understanding, disclosure).run };
      const words = [assessmentsInWords(printed, disclosure.statement), ...settingsInWords(used, ['disclosure'])].join('\n');
      return outcome(line, understanding.findings, { ...assessmentsAsJson(printed), settings: settingsAsJson(used, ['disclosure']) }, words);
    }
  }
}

/** Runs one command. What cannot be done comes back as exit code 2 and a sentence; bugs of ours are thrown. */
export async function runCommand(words: readonly string[], clock: () => Date): Promise<Outcome> {
  try {
    return await run(readArguments(words), clock);
  } catch (error) {
    if (error instanceof CannotBeDone || error instanceof WorkbookFault) return { exitCode: 2, out: '', error: plain(error.message) };
    throw error;
  }
}
