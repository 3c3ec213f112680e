/** Excel's own cell styles, under office.js' names (BuiltInStyle), with the looks of the Office theme of 2013 to 2022. */
import type { CellBorder, CellFormat } from './cell-format';
import type { BookStyle } from './style';
import { DEFAULT_FORMAT, internFormat } from './formats';

type Look = Partial<CellFormat>;

/** The theme's accents, and each 80 %, 60 % and 40 % lighter: Accent1_20, Accent1_40, Accent1_60. */
const ACCENTS = [
  ['#4472C4', '#D9E1F2', '#B4C6E7', '#8EA9DB'],
  ['#ED7D31', '#FCE4D6', '#F8CBAD', '#F4B084'],
  ['#A5A5A5', '#EDEDED', '#DBDBDB', '#C9C9C9'],
  ['#FFC000', '#FFF2CC', '#FFE699', '#FFD966'],
  ['#5B9BD5', '#DDEBF7', '#BDD7EE', '#9BC2E6'],
  ['#70AD47', '#E2EFDA', '#C6E0B4', '#A9D08E'],
] as const;
const HEADING = '#44546A';

const line = (color: string, weight = 'Thin', style = 'Continuous'): CellBorder => ({ style, weight, color });
const box = (border: CellBorder): Look => ({ borderTop: border, borderBottom: border, borderLeft: border, borderRight: border });

const accents = ACCENTS.flatMap(([full, ...lighter], index): readonly (readonly [string, Look])[] => [
  [`Accent${index + 1}`, { fontColor: '#FFFFFF', fillColor: full }],
  ...lighter.map((fillColor, step): readonly [string, Look] => [`Accent${index + 1}_${(step + 1) * 20}`, { fontColor: step === 2 ? '#FFFFFF' : '#000000', fillColor }]),
]);

const NUMBERS: readonly (readonly [string, string])[] = [
  ['Comma', '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
  ['Currency', '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)'],
  ['Percent', '0%'],
  ['WholeComma', '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
  ['WholeDollar', '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)'],
];

const LOOKS: readonly (readonly [string, Look])[] = [
  ['Hlink', { underline: 'Single', fontColor: '#0563C1' }],
  ['HlinkTrav', { underline: 'Single', fontColor: '#954F72' }],
  ['Note', { fillColor: '#FFFFCC', ...box(line('#B2B2B2')) }],
  ['WarningText', { fontColor: '#FF0000' }],
  ['SheetTitle', { fontName: 'Calibri Light', fontSize: 18, fontColor: HEADING }],
  ['Heading1', { bold: true, fontSize: 15, fontColor: HEADING, borderBottom: line('#4472C4', 'Thick') }],
  ['Heading2', { bold: true, fontSize: 13, fontColor: HEADING, borderBottom: line('#A1B8E1', 'Thick') }],
  ['Heading3', { bold: true, fontColor: HEADING, borderBottom: line('#8EA9DB', 'Medium') }],
  ['Heading4', { bold: true, fontColor: HEADING }],
  ['Input', { fontColor: '#3F3F76', fillColor: '#FFCC99', ...box(line('#7F7F7F')) }],
  ['Output', { bold: true, fontColor: '#3F3F3F', fillColor: '#F2F2F2', ...box(line('#3F3F3F')) }],
  ['Calculation', { bold: true, fontColor: '#FA7D00', fillColor: '#F2F2F2', ...box(line('#7F7F7F')) }],
  ['CheckCell', { bold: true, fontColor: '#FFFFFF', fillColor: '#A5A5A5', ...box(line('#3F3F3F', 'Thick', 'Double')) }],
  ['LinkedCell', { fontColor: '#FA7D00', borderBottom: line('#FF8001', 'Thick', 'Double') }],
  ['Total', { bold: true, borderTop: line('#4472C4'), borderBottom: line('#4472C4', 'Thick', 'Double') }],
  ['Good', { fontColor: '#006100', fillColor: '#C6EFCE' }],
  ['Bad', { fontColor: '#9C0006', fillColor: '#FFC7CE' }],
  ['Neutral', { fontColor: '#9C5700', fillColor: '#FFEB9C' }],
  ...accents,
  ['ExplanatoryText', { italic: true, fontColor: '#7F7F7F' }],
];

function style(name: string, look: Look, gives: BookStyle['gives']): BookStyle {
  return { name, builtIn: true, look: internFormat({ ...DEFAULT_FORMAT, ...look }), gives, autoIndent: false, shrinkToFit: false, readingOrder: 'Context' };
}

/** What the look says beyond the font is given too. */
function partsIn(look: Look): BookStyle['gives'] {
  return ['font', ...(look.fillColor === undefined ? [] : ['patterns'] as const), ...(look.borderBottom === undefined ? [] : ['border'] as const)];
}

export const BUILT_IN_STYLES: readonly BookStyle[] = [
  style('Normal', {}, ['number', 'font', 'patterns', 'border', 'alignment', 'protection']),
  ...NUMBERS.map(([name, numberFormat]) => style(name, { numberFormat }, ['number'])),
  ...LOOKS.map(([name, look]) => style(name, look, partsIn(look))),
];
