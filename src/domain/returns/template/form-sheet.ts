/** The form: one row a measure, what is known of it locked, and cells to fill in open. */
import { cellAddress, rangeAddress } from '../../address';
import { inertLine, inertText } from '../../render/inert-text';
import { isoSerial } from '../../workbook-file/iso-serial';
import type { NewCell, NewSheet } from '../../workbook-file/new-workbook';
import { DECLARED_BY, DECLARED_ON, FORM_HEADINGS, INPUT_COLUMNS, NOT_ASKED, SHEETS, type FormColumn } from '../form-columns';
import { identityOf, identityText, identityTexts } from '../identity';
import { checkOf, referenceText } from '../reference';
import type { ReturnTemplate, TemplateLine } from '../return-template';
import {
  answerFormat, answerOf, COMMENTARY_RULE, dateRule, DENOMINATOR_RULE, NUMBER_RULE, PROVISIONAL_RULE, REASON_RULE, ROLE_RULE, type Rule, unitText, valueRule,
} from './answer-rules';
import { cell, rowOf } from './grid';
import { LOOKS, openFigure } from './looks';
import { validationsOf } from './rule-ranges';
import { againstLines } from './template-lines';
import { meaningOf, measureText } from './words';
import { worseFormula } from './worse-formula';

const WIDTHS: Readonly<Record<FormColumn, number>> = {
  measure: 28, meaning: 28, unit: 14, against: 18, earlier: 23, value: 13, reason: 14, number: 10, denominator: 10, asAt: 12, provisional: 12, needed: 14, commentary: 36, reference: 14,
};

/** Zero-based: title, who and what, identity, how to, two cells to declare, a row between, then the header. */
const [ROLE_ROW, DATE_ROW, HEADER_ROW] = [4, 5, 7];
export const FIRST_LINE = HEADER_ROW + 1;

/** Columns that no line asks for are left out. */
export function formColumns({ lines }: ReturnTemplate): readonly FormColumn[] {
  const dropped: FormColumn[] = [
    ...(lines.some(({ asksNumber }) => asksNumber) ? [] : ['number' as const]),
    ...(lines.some(({ asksDenominator }) => asksDenominator) ? [] : ['denominator' as const]),
    ...(lines.some((line) => worseFormula(line, 'A1') !== null) ? [] : ['needed' as const]),
  ];
  return (Object.keys(FORM_HEADINGS) as FormColumn[]).filter((column) => !dropped.includes(column));
}

/** The text of a line's earlier values, one a line, oldest first. */
export function earlierText({ earlier }: TemplateLine): string {
  return earlier.map(({ period, text }) => inertLine(`${period}: ${text}`)).join('\n');
}

/** The reference of a line, with a check over its name and unit, and one over its earlier values. */
export function lineReference(template: ReturnTemplate, line: TemplateLine): string {
  const key = { measureId: line.measure.id, source: line.source, place: line.place };
  return referenceText({ ...key, period: null, check: lineCheck(identityTexts(identityOf(template)), measureText(line), unitText(line), earlierText(line)) });
}

/** Four hexadecimal digits over what the line is, four over the earlier values that it shows. */
export function lineCheck(identity: readonly string[], measure: string, unit: string, earlier: string): string {
  return checkOf([...identity, measure, unit]).slice(0, 4) + checkOf([...identity, earlier]).slice(0, 4);
}

export function formSheet(template: ReturnTemplate): NewSheet {
  const { plan, quarter, recipient, lines } = template;
  const columns = formColumns(template);
  const widths = columns.map((column) => WIDTHS[column]);
  const head = [
    [cell(`Quarterly return: ${quarter.label} (${quarter.months})`, LOOKS.title)],
    [cell(inertLine(`From ${recipient.name}, for ${plan.partnership}: ${plan.title}`), LOOKS.line)],
    [cell(identityText(identityOf(template)), LOOKS.line)],
    [cell(`This worksheet contains one table, which begins in row ${String(HEADER_ROW + 1)}. Fill in the cells with a pale yellow ground; Tab goes from one to the next.`, LOOKS.line)],
    [cell(DECLARED_BY, LOOKS.label), cell('', LOOKS.openText)],
    [cell(DECLARED_ON, LOOKS.label), cell('', LOOKS.openDate)],
    [],
    columns.map((column) => cell(FORM_HEADINGS[column], LOOKS.header)),
  ];
  const body = lines.map((line, at) => columns.map((column) => lineCell(template, line, column, columns, FIRST_LINE + at)));
  return {
    name: SHEETS.form,
    widths,
    rows: [...head, ...body].map((cells) => rowOf(cells, widths)),
    validations: [
      { ...ROLE_RULE, ranges: [cellAddress(ROLE_ROW, 1)] },
      { ...dateRule('Date declared', 'The day on which you declare these figures.', startOf(template)), ranges: [cellAddress(DATE_ROW, 1)] },
      ...columnRules(template, columns),
    ],
    table: { name: 'QuarterlyReturn', range: rangeAddress({ row: HEADER_ROW, column: 0, rows: lines.length + 1, columns: columns.length }), columns: columns.map((column) => FORM_HEADINGS[column]) },
    print: { isLandscape: true, titleRow: HEADER_ROW, footer: `&L${quarter.label}&RPage &P of &N` },
  };
}

function startOf({ quarter }: ReturnTemplate): number {
  return isoSerial(quarter.period.start ?? '', '1900') ?? 0;
}

function lineCell(template: ReturnTemplate, line: TemplateLine, column: FormColumn, columns: readonly FormColumn[], row: number): NewCell {
  const answer = answerOf(line);
  const notAsked = cell(NOT_ASKED, LOOKS.quiet);
  switch (column) {
    case 'measure': return cell(measureText(line), { ...LOOKS.locked, bold: true });
    case 'meaning': return cell(meaningOf(line, template.quarter), LOOKS.locked);
    case 'unit': return cell(unitText(line), LOOKS.locked);
    case 'against': return cell(inertText(againstLines(line.measure).join('\n')) || 'none set', LOOKS.locked);
    case 'earlier': return cell(earlierText(line) || 'none held', LOOKS.locked);
    case 'value': return answer === 'words' ? notAsked : cell('', openFigure(answerFormat(answer, line.measure)));
    case 'reason': return answer === 'words' ? notAsked : cell('', LOOKS.openText);
    case 'number': return line.asksNumber ? cell('', openFigure('#,##0')) : notAsked;
    case 'denominator': return line.asksDenominator ? cell('', openFigure('#,##0')) : notAsked;
    case 'asAt': return cell('', LOOKS.openDate);
    case 'provisional': return answer === 'words' ? notAsked : cell('', LOOKS.openText);
    case 'commentary': return cell('', LOOKS.openText);
    case 'reference': return cell(lineReference(template, line), LOOKS.reference);
    case 'needed': {
      if (answer === 'words') return cell('Yes: words are all that is asked', LOOKS.locked);
      const formula = worseFormula(line, cellAddress(row, columns.indexOf('value')));
      return formula === null ? cell('Only if you wish', LOOKS.locked) : { value: '', formula, look: LOOKS.locked };
    }
  }
}

function columnRules(template: ReturnTemplate, columns: readonly FormColumn[]): NewSheet['validations'] {
  const cells = template.lines.flatMap((line, at) =>
    INPUT_COLUMNS.flatMap((column) => {
      const rule = columns.includes(column) ? ruleFor(template, line, column) : null;
      return rule === null ? [] : [{ rule, address: cellAddress(FIRST_LINE + at, columns.indexOf(column)) }];
    }),
  );
  return validationsOf(cells);
}

function ruleFor(template: ReturnTemplate, line: TemplateLine, column: (typeof INPUT_COLUMNS)[number]): Rule | null {
  const answer = answerOf(line);
  switch (column) {
    case 'value': return answer === 'words' ? null : valueRule(answer, passes100(line));
    case 'reason': return answer === 'words' ? null : REASON_RULE;
    case 'provisional': return answer === 'words' ? null : PROVISIONAL_RULE;
    case 'number': return line.asksNumber ? NUMBER_RULE : null;
    case 'denominator': return line.asksDenominator ? DENOMINATOR_RULE : null;
    case 'asAt': return dateRule('Data as at', 'The day on which the figure was taken from your records.', startOf(template));
    case 'commentary': return COMMENTARY_RULE;
  }
}

/** A percentage that was over 100 or below 0 before may be so again: a change, and not a share. */
export function passes100({ earlier }: TemplateLine): boolean {
  return earlier.some(({ text }) => {
    const value = Number(/-?[\d.]+/.exec(text.replaceAll(',', '').replace('−', '-'))?.[0] ?? 0);
    return value > 100 || value < 0;
  });
}
