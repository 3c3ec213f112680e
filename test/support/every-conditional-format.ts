/** One conditional format of every kind on a sheet, set through office.js: what is saved of them, and what other programs make of it. */

/** Puts figures into A1:A10 of the sheet and formats on columns of them; awaits nothing. */
export function addEveryConditionalFormat(sheet: Excel.Worksheet): void {
  const figures = [-4, 3, 8, 15, 2, 9, 30, 1, 12, 6];
  const columns = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
  sheet.getRange('A1:J10').values = figures.map((figure, row) => columns.map((_, column) => (column === 5 ? `Delayed ${row}` : column === 9 && row < 3 ? '' : figure)));
  const on = (column: string): Excel.ConditionalFormatCollection => sheet.getRange(`${column}1:${column}10`).conditionalFormats;
  const cell = on('A').add('CellValue');
  cell.stopIfTrue = true;
  cell.cellValue.rule = { operator: 'Between', formula1: '=2', formula2: '=9' };
  cell.cellValue.format.set({ fill: { color: '#FFC7CE' }, font: { color: '#9C0006', bold: true, italic: true, strikethrough: true, underline: 'Single' }, numberFormat: '0.0' });
  cell.cellValue.format.borders.getItem('EdgeBottom').set({ style: 'Continuous', color: '#9C0006' });
  const custom = on('B').add('Custom').custom;
  custom.rule.formula = '=AND($A1>5,"<&>"<>"")';
  custom.format.fill.color = '#C6EFCE';
  on('C').add('ColorScale').colorScale.criteria = {
    minimum: { type: 'LowestValue', color: '#F8696B' }, midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' }, maximum: { type: 'HighestValue', color: '#63BE7B' },
  };
  const bar = on('D').add('DataBar').dataBar;
  bar.set({ barDirection: 'LeftToRight', axisColor: '#000000', axisFormat: 'CellMidPoint', lowerBoundRule: { type: 'Number', formula: '-10' }, upperBoundRule: { type: 'HighestValue' } });
  bar.positiveFormat.set({ fillColor: '#638EC6', borderColor: '#1F4E79', gradientFill: false });
  bar.negativeFormat.set({ fillColor: '#C00000', borderColor: '#7F0000', matchPositiveBorderColor: false });
  const icons = on('E').add('IconSet').iconSet;
  icons.set({ style: 'ThreeArrows', criteria: [{} as Excel.ConditionalIconCriterion, { type: 'Number', formula: '5', operator: 'GreaterThanOrEqual' }, { type: 'Number', formula: '10', operator: 'GreaterThan' }] });
  const text = on('F').add('ContainsText').textComparison;
  text.rule = { operator: 'EndsWith', text: ' "3' };
  text.format.font.color = '#0000FF';
  const top = on('G').add('TopBottom').topBottom;
  top.rule = { type: 'BottomPercent', rank: 20 };
  top.format.fill.color = '#FFEB9C';
  const above = on('H').add('PresetCriteria').preset;
  above.rule = { criterion: 'OneStdDevAboveAverage' };
  above.format.fill.color = '#C6EFCE';
  const stars = on('I').add('IconSet').iconSet;
  stars.set({ style: 'ThreeStars', showIconOnly: true });
  const blanks = on('J').add('PresetCriteria').preset;
  blanks.rule = { criterion: 'Blanks' };
  blanks.format.fill.color = '#FFC7CE';
}
