/** Rules without a formula of the user's own: the file wants one all the same, as Excel writes it for the first cell. */
import type { XmlElement } from '../../../domain/workbook-file/xml-tree';
import { isTrue } from '../../../domain/workbook-file/scan-xml';
import { CONTENTS, PERIODS, TEXTS } from './names';
import { fromFile, toFile } from '../word-pairs';

export interface PresetRule {
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly formula?: string;
}

const MONTH = (cell: string, from: string): string => `AND(MONTH(${cell})=MONTH(${from}),YEAR(${cell})=YEAR(${from}))`;

const PERIOD_FORMULAS: Readonly<Record<string, (cell: string) => string>> = {
  yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  last7Days: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  lastWeek: (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)>=WEEKDAY(TODAY()),TODAY()-ROUNDDOWN(${cell},0)<WEEKDAY(TODAY())+7)`,
  thisWeek: (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  nextWeek: (cell) => `AND(ROUNDDOWN(${cell},0)-TODAY()>7-WEEKDAY(TODAY()),ROUNDDOWN(${cell},0)-TODAY()<15-WEEKDAY(TODAY()))`,
  lastMonth: (cell) => MONTH(cell, 'EDATE(TODAY(),-1)'),
  thisMonth: (cell) => MONTH(cell, 'TODAY()'),
  nextMonth: (cell) => MONTH(cell, 'EDATE(TODAY(),1)'),
};

const CONTENT_FORMULAS: Readonly<Record<string, (cell: string) => string>> = {
  containsBlanks: (cell) => `LEN(TRIM(${cell}))=0`,
  notContainsBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  containsErrors: (cell) => `ISERROR(${cell})`,
  notContainsErrors: (cell) => `NOT(ISERROR(${cell}))`,
};

const DEVIATIONS = ['One', 'Two', 'Three'] as const;

/** `cell` is the address of the first cell. Undefined for a criterion that there is not. */
export function presetRule(criterion: string, cell: string): PresetRule | undefined {
  const content = toFile(CONTENTS, criterion);
  if (content !== undefined) {
    const formula = CONTENT_FORMULAS[content]?.(cell);
    return { attributes: { type: content }, ...(formula === undefined ? {} : { formula }) };
  }
  const timePeriod = toFile(PERIODS, criterion);
  if (timePeriod !== undefined) return { attributes: { type: 'timePeriod', timePeriod }, formula: PERIOD_FORMULAS[timePeriod]?.(cell) ?? '' };
  const average = /^(EqualOr|(One|Two|Three)StdDev)?(Above|Below)Average$/.exec(criterion);
  if (!average) return undefined;
  const deviations = DEVIATIONS.indexOf(average[2] as (typeof DEVIATIONS)[number]) + 1;
  return {
    attributes: {
      type: 'aboveAverage', aboveAverage: average[3] === 'Below' ? 0 : undefined, equalAverage: average[1] === 'EqualOr' ? 1 : undefined,
      stdDev: deviations > 0 ? deviations : undefined,
    },
  };
}

/** The criterion of a rule of the file; undefined for a rule of another kind. */
export function presetOf({ attributes }: XmlElement): string | undefined {
  const type = attributes['type'];
  if (type === 'timePeriod') return fromFile(PERIODS, attributes['timePeriod']);
  if (type !== 'aboveAverage') return fromFile(CONTENTS, type);
  const side = attributes['aboveAverage'] !== undefined && !isTrue(attributes['aboveAverage']) ? 'BelowAverage' : 'AboveAverage';
  const deviations = DEVIATIONS[Number(attributes['stdDev'] ?? 0) - 1];
  if (deviations !== undefined) return `${deviations}StdDev${side}`;
  return isTrue(attributes['equalAverage']) ? `EqualOr${side}` : side;
}

export function textRule(operator: string, text: string, cell: string): PresetRule | undefined {
  const type = toFile(TEXTS, operator);
  if (type === undefined) return undefined;
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const formulas: Readonly<Record<string, string>> = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    endsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
  };
  return { attributes: { type, operator: type === 'notContainsText' ? 'notContains' : type, text }, formula: formulas[type] ?? '' };
}
