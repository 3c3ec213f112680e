import { listSheet } from '../../../src/domain/render/list-sheet';
import { textWidth, usablePoints } from '../../../src/domain/render/text-metrics';

it('breaks no word of a heading or a cell, however many columns share the page', () => {
  const columns = ['Sub-theme', 'Source', 'Standing', ...Array.from({ length: 12 }, (_, index) => `${String(2014 + index)}/${String(15 + index)}`)];
  const row = ['Domestic abuse', 'GMFRS', 'Reported', ...Array.from({ length: 12 }, () => 'Yes')];
  const { columnWidths } = listSheet({ mark: 'list:test', name: 'List', title: 'List', lines: [], columns: columns.map((heading) => ({ heading, width: 8 })), rows: [row] });
  const size = 10;
  columnWidths.forEach((width, index) => {
    for (const word of [...(columns[index] ?? '').split(/[\s-]/).map((text) => textWidth(text, { size, bold: true })), ...(row[index] ?? '').split(/[\s-]/).map((text) => textWidth(text, { size }))]) {
      expect(word).toBeLessThanOrEqual(usablePoints(width));
    }
  });
});
