/** Excel.DataValidation of a range or of several: lists to choose from, what is said beside a cell, and what is said of a wrong entry. */
import { ExcelError } from '../../book/excel-error';
import { changeRules, NO_RULE, type Rule, rulesIn } from '../../book/validations';
import { sheetOf } from '../addresses';
import type { HostState } from '../state';
import type { ThingOf } from '../things';
import type { Json, Property, TypeTable } from '../type-table';
import { asFlag, asObject, asOneOf, asText } from './values';

type Validation = ThingOf<'DataValidation'>;

/** office.js' names for the file's kinds of rule. */
const TYPES: Readonly<Record<string, string>> = {
  none: 'None', list: 'List', whole: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength', custom: 'Custom',
};

/** Excel's limits (Microsoft, "DataValidationPrompt", "Apply data validation to cells"). */
const [LONGEST_TITLE, LONGEST_MESSAGE, LONGEST_LIST] = [32, 255, 255];

function rulesOf({ of }: Validation, host: HostState): readonly Rule[] {
  const rules = of.flatMap((area) => [...rulesIn(sheetOf(area, host), area.range)]);
  return [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()];
}

function change(thing: Validation, host: HostState, how: ((rule: Rule) => Rule) | null): void {
  for (const area of thing.of) changeRules(sheetOf(area, host), area.range, how);
}

/** What all cells have in common; null where they differ, as Excel answers. */
function property(read: (rule: Rule) => Json, write: (value: Json) => (rule: Rule) => Rule): Property<Validation> {
  return {
    read(thing, host) {
      const [first = NO_RULE, ...others] = rulesOf(thing, host);
      return others.length > 0 ? null : read(first);
    },
    write: (thing, value, host) => change(thing, host, write(value)),
  };
}

function short(value: Json | undefined, most: number): string {
  const text = value === undefined || value === null ? '' : asText(value);
  if (text.length > most) throw new ExcelError('InvalidArgument', `The text is longer than ${String(most)} characters.`);
  return text;
}

function readRule({ type, formula1, inCellDropDown }: Rule): Json {
  if (type === 'none') return {};
  if (type !== 'list') return null;
  const source = formula1.startsWith('"') ? formula1.slice(1, -1).replaceAll('""', '"') : `=${formula1}`;
  return { list: { inCellDropDown, source } };
}

/** Only lists: the other kinds are refused. */
function writeRule(value: Json): (rule: Rule) => Rule {
  const given = Object.entries(asObject(value)).filter(([, part]) => part !== null);
  const [kind, part] = given[0] ?? [];
  if (given.length !== 1 || kind !== 'list' || part === undefined) {
    throw new ExcelError('ApiNotFound', 'The stand-in for Excel takes lists only as data validation. See src/workbench/DIFFERENCES.md.');
  }
  const list = asObject(part);
  const source = asText(list['source'] ?? null);
  if (source === '' || (!source.startsWith('=') && source.length > LONGEST_LIST)) throw new ExcelError('InvalidArgument', 'The list is blank or longer than 255 characters.');
  const formula1 = source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
  return (rule) => ({ ...rule, type: 'list', formula1, formula2: '', inCellDropDown: asFlag(list['inCellDropDown'] ?? true) });
}

function writePrompt(value: Json): (rule: Rule) => Rule {
  const given = asObject(value);
  const prompt = {
    show: asFlag(given['showPrompt'] ?? true), title: short(given['title'], LONGEST_TITLE), message: short(given['message'], LONGEST_MESSAGE),
  };
  return (rule) => ({ ...rule, prompt });
}

function writeAlert(value: Json): (rule: Rule) => Rule {
  const given = asObject(value);
  const alert = {
    show: asFlag(given['showAlert'] ?? true), style: asOneOf(given['style'] ?? 'Stop', ['Stop', 'Warning', 'Information']),
    title: short(given['title'], LONGEST_TITLE), message: short(given['message'], LONGEST_MESSAGE),
  };
  return (rule) => ({ ...rule, alert });
}

export const dataValidation: TypeTable<Validation> = {
  properties: {
    Rule: property(readRule, writeRule),
    Prompt: property(({ prompt: { show, title, message } }) => ({ showPrompt: show, title, message }), writePrompt),
    ErrorAlert: property(({ alert: { show, style, title, message } }) => ({ showAlert: show, style, title, message }), writeAlert),
    IgnoreBlanks: property(({ ignoreBlanks }) => ignoreBlanks, (value) => {
      const ignoreBlanks = asFlag(value);
      return (rule) => ({ ...rule, ignoreBlanks });
    }),
    Type: {
      read(thing, host) {
        const [first = NO_RULE, ...others] = rulesOf(thing, host);
        return others.length > 0 ? 'Inconsistent' : (TYPES[first.type] ?? 'None');
      },
    },
  },
  methods: {
    Clear: (thing, _args, host) => change(thing, host, null),
  },
};
