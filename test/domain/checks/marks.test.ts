import { checkMarks } from '../../../src/domain/checks/marks';
import { checkWorkbook } from '../../../src/domain/checks/check';
import type { SheetSnapshot } from '../../../src/domain/snapshot';
import { readTables } from '../../../src/domain/table/read-tables';
import { sheetOf, workbookOf } from '../../support/snapshot';

const YEARS = ['2014/15', '2015/16', '2016/17'];

/** A table of `measures` rows, and `notes` notes beneath it whose marks stand on no figure. */
function sheetWith(measures: number, notes: number, label = (at: number): string => `Offences of kind ${String(at)} recorded`): SheetSnapshot {
  return sheetOf([
    ['Measure', ...YEARS],
    ...Array.from({ length: measures }, (_, at) => [label(at), 10 + at, 12 + at, 11 + at]),
    [null],
    ...Array.from({ length: notes }, (_, at) => [`[note ${String(at + 1)}] Figures of this kind were revised.`]),
  ]);
}

function inputOf(sheet: SheetSnapshot): Parameters<typeof checkMarks>[0] {
  const snapshot = workbookOf([sheet]);
  return { snapshot, reading: readTables(snapshot, null), series: [], assessments: [], plan: null };
}

const unusedIn = (sheet: SheetSnapshot): readonly (string | null)[] =>
  checkWorkbook(inputOf(sheet), [{ name: 'marks', check: checkMarks }]).filter(({ code }) => code === 'note-without-mark').map(({ address }) => address);

/** How many cells of the sheet's text the check looks at. */
function cellsLookedAt(measures: number, notes: number): number {
  const sheet = sheetWith(measures, notes);
  const input = inputOf(sheet);
  let looked = 0;
  const watched = sheet.text.map((row) => new Proxy(row, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looked += 1;
      return Reflect.get(target, key) as unknown;
    },
  }));
  checkWorkbook({ ...input, snapshot: workbookOf([{ ...sheet, text: watched }]) }, [{ name: 'marks', check: checkMarks }]);
  return looked;
}

it('names each note whose mark stands nowhere', () => {
  expect(unusedIn(sheetWith(3, 2))).toEqual(['A6', 'A7']);
});

it('takes a mark at the end of a label for used, whichever of the notes it is', () => {
  expect(unusedIn(sheetWith(3, 2, (at) => (at === 1 ? 'Robbery [note 2]' : `Kind ${String(at)}`)))).toEqual(['A6']);
});

it('looks at each cell once, however many notes there are', () => {
  const [few, many] = [cellsLookedAt(200, 1), cellsLookedAt(200, 40)];
  expect(few).toBeGreaterThan(0);
  // Forty notes are 39 rows of four cells more.
  expect(many - few).toBeLessThanOrEqual(39 * 4);
});
