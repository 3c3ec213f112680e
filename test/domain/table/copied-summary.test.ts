import { VISIBLE_MARK } from '../../../src/domain/render/visible-mark';
import { readTables } from '../../../src/domain/table/read-tables';
import { sheetOf, workbookOf } from '../../support/snapshot';

const table = [
  ['PI name', 'Source', '2015/16', '2016/17'],
  ['Domestic abuse incidents', 'GMP', 4956, 4648],
];

it('does not count the figures of a copied summary sheet a second time, and says so', () => {
  const reading = readTables(workbookOf([sheetOf(table, { name: 'Data' }), sheetOf([...table, [VISIBLE_MARK]], { name: 'My copy' })]), null);
  expect(reading.tables.map(({ sheet }) => sheet)).toEqual(['Data']);
  expect(reading.unread).toEqual([expect.objectContaining({ sheet: 'My copy', address: 'A1:D3' })]);
});
