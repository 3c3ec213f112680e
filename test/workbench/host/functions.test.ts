/** Functions worked out outside cells. */
import { type Bench, excelOn, write } from './excel-on';

async function withFigures(): Promise<Bench> {
  const bench = excelOn();
  await write(bench, [['Ward', 'Nov', 'Dec'], ['Marple', 12, 11], ['Reddish', 23, 18], ['Bredbury', 5, 15]]);
  return bench;
}

type Asked = (functions: Excel.Functions, range: (address: string) => Excel.Range) => Excel.FunctionResult<number | string | boolean>;

const workedOut = (bench: Bench, ask: Asked) => bench.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  const result = ask(context.workbook.functions, (address) => sheet.getRange(address)).load('value,error');
  await context.sync();
  return [result.value, result.error];
});

describe('a function', () => {
  it.each<[string, Asked, unknown]>([
    ['SUM of ranges and numbers', (f, r) => f.sum(r('B2:B4'), 10, r('C2')), 61],
    ['SUM of functions', (f, r) => f.sum(f.vlookup('Reddish', r('A1:C4'), 2, false), f.vlookup('Reddish', r('A1:C4'), 3, false)), 41],
    ['PRODUCT', (f) => f.product(2, 3, 4), 24],
    ['AVERAGE', (f, r) => f.average(r('C2:C4')), 44 / 3],
    ['COUNT', (f, r) => f.count(r('A1:C4')), 6],
    ['COUNTA', (f, r) => f.countA(r('A1:C4')), 12],
    ['MAX', (f, r) => f.max(r('B2:C4')), 23],
    ['MIN', (f, r) => f.min(r('B2:C4')), 5],
    ['MEDIAN', (f, r) => f.median(r('B2:B4')), 12],
    // Of 2, 4 and 9: mean 5, squares 9 + 1 + 16 = 26, over 2.
    ['STDEV.S', (f) => f.stDev_S(2, 4, 9), Math.sqrt(13)],
    ['CONCATENATE', (f) => f.concatenate('a', 'b'), 'ab'],
    ['COUNTIF', (f, r) => f.countIf(r('B2:B4'), '>10'), 2],
    ['COUNTIFS', (f, r) => f.countIfs(r('B2:B4'), '>10', r('C2:C4'), '>11'), 1],
    ['SUMIF', (f, r) => f.sumIf(r('A2:A4'), 'Marple', r('C2:C4')), 11],
    ['SUMIFS', (f, r) => f.sumIfs(r('C2:C4'), r('B2:B4'), '<20'), 26],
    ['VLOOKUP', (f, r) => f.vlookup('Bredbury', r('A1:C4'), 3, false), 15],
    ['HLOOKUP', (f, r) => f.hlookup('Dec', r('A1:C4'), 2, false), 11],
    ['MATCH', (f, r) => f.match('Reddish', r('A1:A4'), 0), 3],
    ['LARGE', (f, r) => f.large(r('B2:C4'), 2), 18],
    ['SMALL', (f, r) => f.small(r('B2:C4'), 2), 11],
    ['ROUND', (f) => f.round(2.345, 1), 2.3],
    ['ROUNDDOWN', (f) => f.roundDown(2.39, 1), 2.3],
    ['ROUNDUP', (f) => f.roundUp(2.31, 1), 2.4],
    ['ABS', (f) => f.abs(-3), 3],
    ['INT', (f) => f.int(-2.5), -3],
    ['MOD', (f) => f.mod(-3, 2), 1],
    ['LEFT', (f) => f.left('Stockport', 5), 'Stock'],
    ['RIGHT', (f) => f.right('Stockport', 4), 'port'],
    ['MID', (f) => f.mid('Stockport', 2, 3), 'toc'],
    ['LEN', (f) => f.len('Stockport'), 9],
    ['LOWER', (f) => f.lower('Ward'), 'ward'],
    ['UPPER', (f) => f.upper('Ward'), 'WARD'],
    ['TRIM', (f) => f.trim('  a   b '), 'a b'],
  ])('%s', async (_name, ask, value) => {
    const [given, error] = await workedOut(await withFigures(), ask);
    expect(error).toBeNull();
    if (typeof value === 'number') expect(given).toBeCloseTo(value, 10);
    else expect(given).toBe(value);
  });

  it('gives its error apart from its value', async () => {
    expect(await workedOut(await withFigures(), (f, r) => f.vlookup('Nobody', r('A1:C4'), 2, false))).toEqual([null, '#N/A']);
  });
});
