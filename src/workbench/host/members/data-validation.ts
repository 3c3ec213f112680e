/** Excel.DataValidation of a range or of several: lists to choose from, what is said beside a cell, and what is said of a wrong entry. */
import { isoSerial } from '../../../domain/workbook-file/iso-serial';
import { ExcelError } from '../../book/excel-error';
import { readTyped } from '../../book/typed-text';
import { invalidCells } from '../../calc/invalid-cells';
import { changeRules, NO_RULE, type Rule, rulesIn } from '../../book/validations';
import { sheetOf } from '../addresses';
import type { HostState } from '../state';
import type { RangeThing, ThingOf } from '../things';
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

/** office.js' names of operators beside the file's (ECMA-376 part 1, 18.18.20). */
const OPERATORS = [
  ['Between', 'between'], ['NotBetween', 'notBetween'], ['EqualTo', 'equal'], ['NotEqualTo', 'notEqual'], ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'], ['GreaterThanOrEqualTo', 'greaterThanOrEqual'], ['LessThanOrEqualTo', 'lessThanOrEqual'],
] as const;

/** The parts of a rule's object beside the file's kinds. */
const COMPARED: Readonly<Record<string, string>> = {
  wholeNumber: 'whole', decimal: 'decimal', date: 'date', time: 'time', textLength: 'textLength',
};

const asFormula = (formula: string): Json => (formula === '' ? null : `=${formula}`);

/** What is read is a formula always, as Excel answers: "=10". */
function readRule({ type, operator = 'between', formula1, formula2, inCellDropDown }: Rule): Json {
  if (type === 'none') return {};
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  if (type === 'list') {
    const source = formula1.startsWith('"') ? formula1.slice(1, -1).replaceAll('""', '"') : `=${formula1}`;
    return { list: { inCellDropDown, source } };
  }
  const name = Object.keys(COMPARED).find((one) => COMPARED[one] === type);
  if (name === undefined) return null;
  const second = formula2 === '' ? {} : { formula2: asFormula(formula2) };
  return { [name]: { operator: OPERATORS.find(([, file]) => file === operator)?.[0] ?? 'Between', formula1: asFormula(formula1), ...second } };
}

/** A number, a formula, a range of this workbook by its formula, or a date or time in ISO's form or as Excel reads it typed, which becomes its serial number. */
function formulaOf(value: Json | undefined, kind: string): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'number') return String(value);
  const text = asText(value);
  if (text.startsWith('=')) return text.slice(1);
  const serial = kind === 'date' || kind === 'time' ? serialOf(text) : undefined;
  if (serial !== undefined) return String(serial);
  if (!Number.isFinite(Number(text))) throw new ExcelError('InvalidArgument', `"${text}" is neither a number, a date nor a formula.`);
  return text;
}

function serialOf(text: string): number | undefined {
  const serial = isoSerial(text, '1900');
  if (serial !== undefined) return serial;
  const typed = readTyped(text);
  return typed.kind === 'value' && typeof typed.value === 'number' ? typed.value : undefined;
}

function writeRule(value: Json): (rule: Rule) => Rule {
  const given = Object.entries(asObject(value)).filter(([, part]) => part !== null);
  const [kind, part] = given[0] ?? [];
  if (given.length !== 1 || kind === undefined || part === undefined) throw new ExcelError('InvalidArgument', 'A rule is of one kind.');
  const fields = asObject(part);
  if (kind === 'list') return listRule(fields);
  if (kind === 'custom') {
    const formula = asText(fields['formula'] ?? null);
    if (!formula.startsWith('=')) throw new ExcelError('InvalidArgument', 'The formula of a rule begins with "=".');
    return (rule) => ({ ...withoutOperator(rule), type: 'custom', formula1: formula.slice(1), formula2: '' });
  }
  const type = COMPARED[kind];
  if (type === undefined) throw new ExcelError('InvalidArgument', `There is no rule of kind "${kind}".`);
  const operator = OPERATORS.find(([ours]) => ours === fields['operator'])?.[1];
  if (!operator) throw new ExcelError('InvalidArgument', 'The rule has no operator that Excel knows.');
  const [formula1, formula2] = [formulaOf(fields['formula1'], kind), formulaOf(fields['formula2'], kind)];
  const isPair = operator === 'between' || operator === 'notBetween';
  if (formula1 === '' || (isPair && formula2 === '')) throw new ExcelError('InvalidArgument', 'The rule lacks a bound.');
  return (rule) => ({ ...rule, type, operator, formula1, formula2: isPair ? formula2 : '' });
}

function withoutOperator(rule: Rule): Rule {
  const { operator, ...others } = rule;
  return operator === undefined ? rule : others;
}

function listRule(list: Readonly<Record<string, Json>>): (rule: Rule) => Rule {
  const source = asText(list['source'] ?? null);
  if (source === '' || (!source.startsWith('=') && source.length > LONGEST_LIST)) throw new ExcelError('InvalidArgument', 'The list is blank or longer than 255 characters.');
  const formula1 = source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
  return (rule) => ({ ...withoutOperator(rule), type: 'list', formula1, formula2: '', inCellDropDown: asFlag(list['inCellDropDown'] ?? true) });
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

function invalidAreas({ of }: Validation, host: HostState): readonly RangeThing[] {
  return of.flatMap((area) => invalidCells(host.book, sheetOf(area, host), area.range).map((range) => host.references.range(area.sheetId, range)));
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
    /** Null where some cells meet the rule and some do not, as Excel answers. */
    Valid: {
      read(thing, host) {
        const cells = thing.of.reduce((count, { range }) => count + range.rows * range.columns, 0);
        const wrong = invalidAreas(thing, host).reduce((count, { range }) => count + range.rows * range.columns, 0);
        return wrong === 0 ? true : wrong === cells ? false : null;
      },
    },
    Type: {
      read(thing, host) {
        const [first = NO_RULE, ...others] = rulesOf(thing, host);
        return others.length > 0 ? 'Inconsistent' : (TYPES[first.type] ?? 'None');
      },
    },
  },
  getters: {
    GetInvalidCells(thing, _args, host) {
      const areas = invalidAreas(thing, host);
      if (areas.length === 0) throw new ExcelError('ItemNotFound', 'Every cell meets its rule.');
      return { type: 'RangeAreas', areas };
    },
    GetInvalidCellsOrNullObject(thing, _args, host) {
      const areas = invalidAreas(thing, host);
      return areas.length === 0 ? null : { type: 'RangeAreas', areas };
    },
  },
  methods: {
    Clear: (thing, _args, host) => change(thing, host, null),
  },
};
