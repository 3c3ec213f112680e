import { excelOn, read, write } from '../host/excel-on';

/** What a formula comes to in D1, with these values from A1. */
async function worth(formula: string, values: readonly (readonly unknown[])[] = [[1]]): Promise<unknown> {
  const bench = excelOn('Sheet1', 'My figures');
  await write(bench, values);
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem('My figures').getRange('A1:A2').values = [[10], [20]];
    context.workbook.worksheets.getFirst().getRange('H20').formulas = [[formula]];
    await context.sync();
  });
  return (await read(bench, 'H20', 'values')).values?.[0]?.[0];
}

const TABLE = [['Ward', 'Crimes', 'Rate'], ['Brinnington', 120, 14.5], ['Bredbury', 80, 9], ['Marple', 40, 3.25], ['Reddish', '', 'n/a']];

describe('a formula', () => {
  it.each([
    ['=1+2*3', 7], ['=-2^2', 4], ['=(1+2)*3', 9], ['=10%', 0.1], ['="a"&1&TRUE', 'a1TRUE'], ['=0.1+0.2-0.3', 0], ['=2>1', true], ['="B">"a"', true],
    ['="abc"="ABC"', true], ['=1="1"', false], ['=5/0', '#DIV/0!'], ['="x"+1', '#VALUE!'], ['="3"+1', 4],
  ])('works out %s', async (formula, expected) => {
    expect(await worth(formula)).toBe(expected);
  });

  // From Microsoft's pages on the functions; the figures are ours.
  it.each([
    ['=SUM(B2:B5)', 240], ['=SUM(B:B)', 240], ['=SUM(B2:B4,5,TRUE)', 246], ['=AVERAGE(B2:B5)', 80], ['=COUNT(B2:C5)', 6], ['=COUNTA(A1:C5)', 14],
    ['=COUNTBLANK(B2:B5)', 1], ['=MAX(B2:B5)-MIN(B2:B5)', 80], ['=SUMIF(B2:B5,">50")', 200], ['=SUMIFS(B2:B5,A2:A5,"Br*")', 200],
    ['=COUNTIF(A2:A5,"Marple")', 1], ['=VLOOKUP("Bredbury",A2:C5,3,FALSE)', 9], ['=VLOOKUP("Nowhere",A2:C5,3,FALSE)', '#N/A'],
    ['=INDEX(A2:C5,MATCH("Marple",A2:A5,0),2)', 40], ['=SUM(B2:INDEX(B2:B5,2))', 200], ['=IFERROR(B2/B5,"none")', 'none'], ['=IF(B2>100,"high","low")', 'high'],
    ['=SUMPRODUCT((B2:B4>50)*(C2:C4))', 23.5], ['=ROUND(14.525,2)', 14.53], ['=ROUNDDOWN(-1.9,0)', -1], ['=MEDIAN(B2:B4)', 80], ['=STDEV.S(B2:B4)', 40],
    ['=LARGE(B2:B4,2)', 80], ['=TEXT(0.1234,"0.0%")', '12.3%'], ['=LEFT(A2,3)&LEN(A2)', 'Bri11'], ['=UPPER(TRIM("  a  b "))', 'A B'],
    ['=SUBTOTAL(9,B2:B5)', 240], ['=ROWS(A2:C5)*COLUMNS(A2:C5)', 12], ['=ROW(B7)+COLUMN()', 15], ['=ISBLANK(B5)', true], ['=ISNA(NA())', true],
    ['=CHOOSE(2,"a","b")', 'b'], ['=SWITCH(2,1,"one",2,"two")', 'two'], ['=AND(B2>1,B3>1)', true], ['=SUM({1,2;3,4})', 10], ["=SUM('My figures'!A1:A2)", 30],
    ['=CONCATENATE(A2,"-",A3)', 'Brinnington-Bredbury'], ['=NORM.S.DIST(0,TRUE)', 0.5], ['=SUM(B2:B4)/SUM(C2:C4)', 240 / 26.75],
  ])('over a table works out %s', async (formula, expected) => {
    const found = await worth(formula, TABLE);
    if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 9);
    else expect(found).toBe(expected);
  });

  // Serial numbers as Excel counts them: 1 January 2016 is 42370, 29 February 2016 is 42429.
  it.each([
    ['=DATE(2016,1,1)', 42370], ['=DATE(2015,14,1)', 42401], ['=YEAR(42370)', 2016], ['=MONTH(42429)', 2], ['=DAY(42429)', 29], ['=EDATE(42400,1)', 42429],
    ['=EOMONTH(42370,1)', 42429], ['=WEEKDAY(42370)', 6], ['=WEEKDAY(42370,2)', 5], ['=DAYS(42429,42370)', 59],
  ])('counts days as Excel does in any time zone: %s', async (formula, expected) => {
    expect(await worth(formula)).toBe(expected);
  });

  it.each(['=NOW()', '=RAND()', '=TODAY()', '=INDIRECT("A1")', '=NOSUCH(1)', '=[Other.xlsx]Sheet1!A1', '=A1:A3*2', '=1+'])(
    'shows what Excel shows for an unknown name where it is not worked out: %s', async (formula) => {
      expect(await worth(formula)).toBe('#NAME?');
    });
});
