/** The styles of a Word document: Word's own headings and caption, so that its navigation, contents and readers find them. */
import type { IPropertiesOptions } from 'docx';
import { COLOURS, SIZES } from '../board-style';

/** Word counts type in half points and colours without the sign. */
export const halfPoints = (points: number): number => points * 2;
export const wordColour = (colour: string): string => colour.replace('#', '');

const FONT = 'Arial';
const accent = wordColour(COLOURS.accent);

/** Ids of the styles that are our own. */
export const STYLE = { subTitle: 'SubTitleLine', statement: 'DisclosureStatement', headline: 'Headline', quiet: 'Quiet', note: 'TableNote', cell: 'TableCell', smallCell: 'TableCellSmall' } as const;

export const STYLES: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: FONT, size: halfPoints(SIZES.body), color: wordColour(COLOURS.text), language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: 120 } },
    },
    heading1: heading(SIZES.title, 0, 60),
    heading2: heading(13, 240, 80),
    heading3: heading(11, 180, 60),
    listParagraph: { run: { font: FONT }, paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    { id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { bold: true, size: halfPoints(SIZES.body) }, paragraph: { keepNext: true, spacing: { before: 120, after: 60 } } },
    own(STYLE.subTitle, 'Sub-title line', { color: wordColour(COLOURS.quiet) }, { after: 80 }),
    own(STYLE.statement, 'Disclosure statement', { bold: true }, { after: 160 }),
    own(STYLE.headline, 'Headline', { bold: true, size: halfPoints(12) }, { after: 120 }),
    own(STYLE.quiet, 'Quiet', { color: wordColour(COLOURS.quiet), size: halfPoints(SIZES.foot) }, { after: 60 }),
    own(STYLE.note, 'Table note', { size: halfPoints(SIZES.foot) }, { before: 40, after: 20 }),
    own(STYLE.cell, 'Table cell', {}, { before: 20, after: 20 }),
    own(STYLE.smallCell, 'Table cell, small', { size: halfPoints(SIZES.foot) }, { before: 20, after: 20 }),
  ],
};

function heading(size: number, before: number, after: number): NonNullable<NonNullable<IPropertiesOptions['styles']>['default']>['heading1'] & object {
  return { run: { font: FONT, bold: true, size: halfPoints(size), color: accent }, paragraph: { keepNext: true, keepLines: true, spacing: { before, after } } };
}

function own(
  id: string,
  name: string,
  run: { readonly bold?: boolean; readonly color?: string; readonly size?: number },
  spacing: { readonly before?: number; readonly after: number },
): NonNullable<NonNullable<IPropertiesOptions['styles']>['paragraphStyles']>[number] {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph: { spacing } };
}
