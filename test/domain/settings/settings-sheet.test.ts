import { SETTINGS_MARK, settingsIn, settingsList, settingsSheet } from '../../../src/domain/settings/settings-sheet';
import { DEFAULT_SETTINGS, withSetting } from '../../../src/domain/settings/workbook-settings';
import type { SheetPlan } from '../../../src/domain/render/sheet-plan';
import type { CellScalar } from '../../../src/domain/snapshot';
import { sheetOf, workbookOf } from '../../support/snapshot';

const FIVE = withSetting(DEFAULT_SETTINGS, 'periods', 'Latest 5 quarters') ?? DEFAULT_SETTINGS;

function valuesOf({ cells }: SheetPlan): CellScalar[][] {
  return cells.map((row) => row.map((cell) => (typeof cell === 'string' || typeof cell === 'number' ? cell : '')));
}
const planned = (settings = FIVE, earlier: CellScalar[][] = []): CellScalar[][] => {
  const list = settingsList(earlier);
  if (!list) throw new Error('The sheet has no headings.');
  return valuesOf(settingsSheet(settings, list));
};
const read = (values: CellScalar[][], mark: string | undefined = SETTINGS_MARK) => settingsIn(workbookOf([{ ...sheetOf(values, { name: 'Settings' }), mark }]));

it('has the defaults where the workbook keeps none', () => {
  expect(settingsIn(workbookOf([]))).toEqual({ settings: DEFAULT_SETTINGS, notUsed: [], stated: [], isKept: false });
});

it('reads back what it wrote', () => {
  expect(read(planned())).toEqual({ settings: FIVE, notUsed: [], stated: ['disclosure', 'periods', 'style', 'showIntervals'], isKept: true });
});

it('knows its sheet by the visible line where the mark was lost', () => {
  expect(read(planned(), undefined).settings).toEqual(FIVE);
});

it('keeps the default of a value that cannot be used, and says where and what may be written', () => {
  const values = planned().map((row) => row.map((cell) => (cell === 'Latest 5 quarters' ? 'whatever' : cell)));
  const { settings, notUsed } = read(values);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(notUsed).toHaveLength(1);
  expect(notUsed[0]?.reason).toContain('“whatever” is no value of “Periods shown”. Write one of: Latest 3 years');
  expect(notUsed[0]?.cell).toMatch(/^B\d+$/);
});

it('says that the headings are lost, and uses the defaults', () => {
  const { settings, notUsed } = read([['Something', 'else']]);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(notUsed[0]?.reason).toContain('Put the headings back');
});

it('keeps rows and columns that people added', () => {
  const before = planned();
  const heading = before.findIndex((row) => row[0] === 'Setting');
  before[heading]?.push('Agreed by');
  before[heading + 1]?.push('The Board');
  before.push(['Colour', 'Green', '']);
  const after = planned(DEFAULT_SETTINGS, before);
  expect(after[heading]?.[3]).toBe('Agreed by');
  expect(after[heading + 1]?.[3]).toBe('The Board');
  expect(after.some((row) => row[0] === 'Colour' && row[1] === 'Green')).toBe(true);
});
