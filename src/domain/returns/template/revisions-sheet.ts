/** The sheet on which earlier values are revised: one row a measure and earlier period, with its own reference, so that it survives any sorting. */
import { cellAddress, rangeAddress } from '../../address';
import { inertLine } from '../../render/inert-text';
import type { NewSheet } from '../../workbook-file/new-workbook';
import { REVISION_HEADINGS, SHEETS, type RevisionColumn } from '../form-columns';
import { identityOf, identityTexts } from '../identity';
import { checkOf, referenceText } from '../reference';
import type { EarlierValue, ReturnTemplate, TemplateLine } from '../return-template';
import { answerFormat, answerOf, valueRule } from './answer-rules';
import { passes100 } from './form-sheet';
import { cell, rowOf } from './grid';
import { LOOKS, openFigure } from './looks';
import { validationsOf } from './rule-ranges';
import { measureText } from './words';

const WIDTHS: Readonly<Record<RevisionColumn, number>> = { measure: 44, period: 18, held: 14, revised: 14, reference: 20 };
const COLUMNS = Object.keys(REVISION_HEADINGS) as RevisionColumn[];
const HEADER_ROW = 3;

interface Row {
  readonly line: TemplateLine;
  readonly earlier: EarlierValue;
}

/** What a row's reference checks: its period and the value that was shown as held. */
export function revisionCheck(identity: readonly string[], measure: string, period: string, held: string): string {
  return checkOf([...identity, measure, period, held]);
}

/** Null where no line shows an earlier value. */
export function revisionsSheet(template: ReturnTemplate): NewSheet | null {
  const rows = template.lines.flatMap((line): Row[] => (answerOf(line) === 'words' ? [] : line.earlier.map((earlier) => ({ line, earlier }))));
  if (rows.length === 0) return null;
  const widths = COLUMNS.map((column) => WIDTHS[column]);
  const head = [
    [cell(`Revised earlier values: sent with the return for ${template.quarter.label}`, LOOKS.title)],
    [cell('This worksheet contains one table, which begins in row 4. Where a value held is no longer right, type the right one beside it; leave the rest blank.', LOOKS.line)],
    [],
    COLUMNS.map((column) => cell(REVISION_HEADINGS[column], LOOKS.header)),
  ];
  return {
    name: SHEETS.revisions,
    widths,
    rows: [...head, ...rows.map((row) => cellsOf(template, row))].map((cells) => rowOf(cells, widths)),
    validations: rulesOf(rows),
    table: { name: 'EarlierValues', range: rangeAddress({ row: HEADER_ROW, column: 0, rows: rows.length + 1, columns: COLUMNS.length }), columns: COLUMNS.map((column) => REVISION_HEADINGS[column]) },
    print: { isLandscape: false, titleRow: HEADER_ROW, footer: `&L${template.quarter.label}&RPage &P of &N` },
  };
}

function cellsOf(template: ReturnTemplate, { line, earlier }: Row) {
  const answer = answerOf(line);
  const [measure, period, held] = [measureText(line), inertLine(earlier.period), inertLine(earlier.text)];
  const check = revisionCheck(identityTexts(identityOf(template)), measure, period, held);
  const reference = referenceText({ measureId: line.measure.id, source: line.source, place: line.place, period, check });
  return [
    cell(measure, LOOKS.locked), cell(period, LOOKS.locked), cell(held, LOOKS.lockedFigure),
    cell('', openFigure(answerFormat(answer, line.measure))), cell(reference, LOOKS.reference),
  ];
}

function rulesOf(rows: readonly Row[]): NewSheet['validations'] {
  return validationsOf(rows.map(({ line }, at) => {
    const answer = answerOf(line);
    const rule = valueRule(answer === 'words' ? 'count' : answer, passes100(line));
    const prompt = { ...rule.prompt, text: 'Only where the value held is no longer right: type the right one.' };
    return { rule: { ...rule, prompt }, address: cellAddress(HEADER_ROW + 1 + at, COLUMNS.indexOf('revised')) };
  }));
}
