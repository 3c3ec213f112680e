/** What was typed on the command line, checked. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { DISCLOSURE_PRESETS, findDisclosure, type DisclosureSetting } from '../../domain/disclosure/setting';
import { MOST_PERIODS, readPeriodsToShow, type PeriodsToShow } from '../../domain/summary/periods-to-show';
import type { SummaryStyle } from '../../workflow/write-theme-summaries';

/** Something that cannot be done as asked: one sentence for standard error, exit code 2. */
export class CannotBeDone extends Error {
  override readonly name = 'CannotBeDone';
}

export interface CommandLine {
  readonly command: 'plans' | 'read' | 'check' | 'assess' | 'summarise' | 'report' | 'framework' | 'audit' | 'template' | 'import' | 'undo-import' | 'tracker' | 'help';
  readonly file: string | undefined;
  /** Further files: the returns to import. */
  readonly more: readonly string[];
  readonly plan: string | undefined;
  readonly json: boolean;
  readonly out: string | undefined;
  readonly inPlace: boolean;
  /** Files for the summaries as a web page and as a Word document. */
  readonly html: string | undefined;
  readonly docx: string | undefined;
  /** Which report, and of which sub-theme a spotlight is. */
  readonly kind: string | undefined;
  readonly subTheme: string | undefined;
  /** This, the next three and the intervals: undefined where the workbook's settings are to hold. */
  readonly style: SummaryStyle | undefined;
  /** Which small numbers are withheld. */
  readonly disclosure: DisclosureSetting | undefined;
  /** Which periods the tables of summaries show. */
  readonly periods: PeriodsToShow | undefined;
  /** Whether 95 % intervals stand beside the evidence. */
  readonly intervals: boolean | undefined;
  /** A framework to fill in, in place of a built-in plan's. */
  readonly blank: boolean;
  /** Write over a framework that differs. */
  readonly replace: boolean;
  /** What of returns is taken. */
  readonly accept: 'all' | 'new' | undefined;
  /** Initials, for the log of imports. */
  readonly by: string | undefined;
  readonly quarter: string | undefined;
  /** The import to be undone, as typed. */
  readonly importNumber: string | undefined;
  /** Of whom returns are asked: theme leads, or agencies. */
  readonly asked: 'theme' | 'source';
  /** The theme or agency whose template alone is made, as typed. */
  readonly lead: string | undefined;
}

const COMMANDS = ['plans', 'read', 'check', 'assess', 'summarise', 'report', 'framework', 'audit', 'template', 'import', 'undo-import', 'tracker', 'help'] as const;

function isCommand(text: string): text is CommandLine['command'] {
  return (COMMANDS as readonly string[]).includes(text);
}

function chooseDisclosure(id: string | undefined): DisclosureSetting | undefined {
  if (id === undefined) return undefined;
  const setting = findDisclosure(id);
  if (!setting) throw new CannotBeDone(`"${id}" is no way of treating small numbers. Give --disclosure with one of ${DISCLOSURE_PRESETS.map((preset) => preset.id).join(', ')}.`);
  return setting;
}

function choosePeriods(text: string | undefined): PeriodsToShow | undefined {
  if (text === undefined) return undefined;
  const periods = readPeriodsToShow(text);
  if (!periods) throw new CannotBeDone(`"${text}" is no choice of periods. Give --periods with "3 years", "5 quarters" (at most ${String(MOST_PERIODS)}), or labels with commas between, such as "2014/15, 2016/17".`);
  return periods;
}

function chooseIntervals(show: boolean, leaveOut: boolean): boolean | undefined {
  if (show && leaveOut) throw new CannotBeDone('--intervals and --no-intervals say the opposite of each other. Give one of them.');
  return show || leaveOut ? show : undefined;
}

function chooseStyle(style: string | undefined): SummaryStyle | undefined {
  if (style === undefined || style === 'board' || style === 'accessible' || style === 'both') return style;
  throw new CannotBeDone(`"${style}" is no style. Give --style with one of board, accessible, both.`);
}

function chooseAccept(text: string | undefined): CommandLine['accept'] {
  if (text === undefined || text === 'all' || text === 'new') return text;
  throw new CannotBeDone(`"${text}" is no way of accepting returns. Give --accept with new (what is new) or all (what is revised too).`);
}

function chooseAsked(text: string): CommandLine['asked'] {
  if (text === 'theme' || text === 'source') return text;
  throw new CannotBeDone(`"${text}" is nobody who is asked for returns. Give --asked with theme (the leads of themes) or source (the agencies).`);
}

const OPTIONS = {
  plan: { type: 'string' },
  json: { type: 'boolean', default: false },
  out: { type: 'string' },
  'in-place': { type: 'boolean', default: false },
  html: { type: 'string' },
  docx: { type: 'string' },
  kind: { type: 'string' },
  'sub-theme': { type: 'string' },
  style: { type: 'string' },
  disclosure: { type: 'string' },
  periods: { type: 'string' },
  intervals: { type: 'boolean', default: false },
  'no-intervals': { type: 'boolean', default: false },
  blank: { type: 'boolean', default: false },
  replace: { type: 'boolean', default: false },
  accept: { type: 'string' },
  by: { type: 'string' },
  quarter: { type: 'string' },
  import: { type: 'string' },
  asked: { type: 'string', default: 'theme' },
  lead: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options'];

/** Parses the words after the program's name. Throws CannotBeDone with a sentence for what is not understood. */
export function readArguments(words: readonly string[]): CommandLine {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: OPTIONS,
    });
  } catch {
    const known = Object.keys(OPTIONS).map((name) => `--${name}`);
    const strange = words.find((word) => word.startsWith('-') && !known.includes(word.split('=')[0] ?? ''));
    throw new CannotBeDone(
      strange === undefined
        ? 'An option lacks its value. Write, for example: summarise FILE.xlsx --plan ssp-2016-17 --out OUT.xlsx'
        : `The option "${strange}" is not known. The options are ${known.join(', ')}.`,
    );
  }
  const { values, positionals } = parsed;
  const [command = 'help', file, ...more] = positionals;
  if (!isCommand(command)) throw new CannotBeDone(`"${command}" is not a command. The commands are ${COMMANDS.join(', ')}.`);
  if (more.length > 0 && command !== 'import') throw new CannotBeDone(`One workbook at a time: "${more.join('", "')}" was left over. Give one FILE.`);
  return {
    command: values.help ? 'help' : command,
    file,
    more,
    plan: values.plan,
    json: values.json,
    out: values.out,
    inPlace: values['in-place'],
    html: values.html,
    docx: values.docx,
    kind: values.kind,
    subTheme: values['sub-theme'],
    style: chooseStyle(values.style),
    disclosure: chooseDisclosure(values.disclosure),
    periods: choosePeriods(values.periods),
    intervals: chooseIntervals(values.intervals, values['no-intervals']),
    blank: values.blank,
    replace: values.replace,
    accept: chooseAccept(values.accept),
    by: values.by,
    quarter: values.quarter,
    importNumber: values.import,
    asked: chooseAsked(values.asked),
    lead: values.lead,
  };
}
