/** The first sheet: ten lines of instructions, and what this return is. */
import { inertLine } from '../../render/inert-text';
import type { NewSheet } from '../../workbook-file/new-workbook';
import { FORM_HEADINGS as HEADING, SHEETS } from '../form-columns';
import { identityOf, identityText } from '../identity';
import { periodAsked } from '../period-asked';
import type { ReturnTemplate } from '../return-template';
import { cell, rowOf, type Row } from './grid';
import { LOOKS } from './looks';

const WIDTHS = [24, 76];

/** Ten lines, in the order in which a lead works. */
export function instructions(template: ReturnTemplate): readonly string[] {
  const { quarter, lines } = template;
  const hasEarlier = lines.some(({ earlier }) => earlier.length > 0);
  const hasYearly = lines.some(({ measure }) => measure.frequency === 'annual' && periodAsked(measure, quarter) !== null);
  return [
    `Go to the sheet “${SHEETS.form}”. It has one row for each measure: ${String(lines.length)} in all.`,
    'Fill in only the cells with a pale yellow ground. Everything else is locked. Tab goes to the next cell to fill in; each says what it takes.',
    `“${HEADING.value}”: the figure for ${quarter.months} alone, not for the year so far${hasYearly ? `; a measure that is called yearly under “${HEADING.meaning}” takes that of the whole year` : ''}. Type 0 only for a real zero.`,
    `If there is no figure, leave the value blank and choose why in “${HEADING.reason}”. Do not type words such as “n/a” or “see e-mail” in it.`,
    `Where “${HEADING.number}” and “${HEADING.denominator}” are asked for, give the count behind the rate or percentage, and what it is out of.`,
    `“${HEADING.asAt}”: the day on which you took the figure from your records. “${HEADING.provisional}”: Yes if it may still change.`,
    `“${HEADING.commentary}”: a sentence or two, where the form says it is needed and wherever it helps. Name no person.`,
    hasEarlier ? `If an earlier figure has changed, type the new one on the sheet “${SHEETS.revisions}”.` : 'No earlier values are held for these measures, so there are none to revise.',
    `At the top of “${SHEETS.form}”, give your role and the date: this declares the figures.`,
    'Save as an Excel workbook (.xlsx) under any name and send it back. Sorting does no harm; leave the references as they are.',
  ];
}

export function startSheet(template: ReturnTemplate): NewSheet {
  const { plan, quarter, recipient, leftOut } = template;
  const facts: readonly (readonly [string, string])[] = [
    ['Partnership', plan.partnership],
    ['Plan', `${plan.title} (version ${plan.version})`],
    ['Quarter', `${quarter.label}: ${quarter.months}`],
    [recipient.kind === 'theme' ? 'Theme' : 'Agency', recipient.name],
    ['Reference', identityText(identityOf(template))],
    ...(leftOut.length === 0 ? [] : [['Not asked for', leftOut.map(({ measure, reason }) => `${measure.wording}: ${reason}.`).join(' ')] as const]),
  ];
  const rows: Row['cells'][] = [
    [cell(`Quarterly return, ${quarter.label}: ${inertLine(recipient.name)}`, LOOKS.title)],
    [cell('How to fill it in', LOOKS.heading)],
    ...instructions(template).map((line, at) => [cell(`Step ${String(at + 1)}`, LOOKS.label), cell(line, LOOKS.paragraph)]),
    [cell('What this return is', LOOKS.heading)],
    ...facts.map(([name, text]) => [cell(name, LOOKS.label), cell(inertLine(text), LOOKS.paragraph)]),
  ];
  return {
    name: SHEETS.start,
    widths: WIDTHS,
    rows: rows.map((cells) => rowOf(cells, WIDTHS)),
    validations: [],
    table: null,
    print: { isLandscape: false, titleRow: null, footer: `&L${quarter.label}&RPage &P of &N` },
  };
}
