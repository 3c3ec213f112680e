import { excelOn, type Bench, write } from './excel-on';

const LIST = { list: { inCellDropDown: true, source: 'higher,lower' } };
const HELP = { showPrompt: true, title: 'Better when', message: 'Which way is better' };

async function ruleOf(bench: Bench, address: string): Promise<unknown> {
  return bench.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getFirst().getRange(address);
    dataValidation.load('rule,prompt,errorAlert,ignoreBlanks,type');
    await context.sync();
    const { rule, prompt, errorAlert, ignoreBlanks, type } = dataValidation;
    return { rule, prompt, errorAlert, ignoreBlanks, type };
  });
}

const on = (bench: Bench, address: string, change: (validation: Excel.DataValidation) => void) =>
  bench.run(async (context) => {
    change(context.workbook.worksheets.getFirst().getRange(address).dataValidation);
    await context.sync();
  });

it('has no rule until one is set', async () => {
  expect(await ruleOf(excelOn(), 'A1')).toMatchObject({ type: 'None', rule: {} });
});

it('keeps a list, its help and what is said of a wrong entry', async () => {
  const bench = excelOn();
  await on(bench, 'B2:B9', (validation) => {
    validation.rule = LIST;
    validation.prompt = HELP;
    validation.errorAlert = { showAlert: true, style: 'Warning', title: 'Not one of these', message: 'Choose from the list' };
  });
  expect(await ruleOf(bench, 'B5')).toEqual({
    type: 'List', rule: LIST, prompt: HELP, ignoreBlanks: true,
    errorAlert: { showAlert: true, style: 'Warning', title: 'Not one of these', message: 'Choose from the list' },
  });
});

it('keeps a list that stands in cells as its formula', async () => {
  const bench = excelOn();
  await on(bench, 'A1', (validation) => (validation.rule = { list: { inCellDropDown: false, source: "='My list'!$A$1:$A$5" } }));
  expect(await ruleOf(bench, 'A1')).toMatchObject({ rule: { list: { inCellDropDown: false, source: "='My list'!$A$1:$A$5" } } });
});

it('takes a range of cells for its list, and keeps the formula that leads to it', async () => {
  const bench = excelOn('Sheet1', 'Places to choose');
  await bench.run(async (context) => {
    const source = context.workbook.worksheets.getItem('Places to choose').getRange('B2:B5');
    context.workbook.worksheets.getFirst().getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } };
    await context.sync();
  });
  expect(await ruleOf(bench, 'A1')).toMatchObject({ rule: { list: { source: "='Places to choose'!$B$2:$B$5" } } });
});

it('takes dates and times as Excel reads them when they are typed, and answers their serial numbers', async () => {
  const bench = excelOn();
  await on(bench, 'A1', (validation) => (validation.rule = { date: { formula1: '1/1/2000', operator: 'GreaterThanOrEqualTo' } }));
  await on(bench, 'A2', (validation) => (validation.rule = { time: { formula1: '9:00 AM', formula2: '5:00 PM', operator: 'Between' } }));
  // 1 January 2000 is day 36526 of the 1900 system (Microsoft, "DATEVALUE"); 9:00 is 9/24 of a day, 17:00 is 17/24.
  expect(await ruleOf(bench, 'A1')).toMatchObject({ rule: { date: { formula1: '=36526' } } });
  expect(await ruleOf(bench, 'A2')).toMatchObject({ rule: { time: { formula1: '=0.375', formula2: `=${String(17 / 24)}` } } });
});

it('says that cells differ', async () => {
  const bench = excelOn();
  await on(bench, 'A1', (validation) => (validation.rule = LIST));
  expect(await ruleOf(bench, 'A1:A2')).toMatchObject({ type: 'Inconsistent', rule: null });
});

it('takes the rule away from a part of the cells', async () => {
  const bench = excelOn();
  await on(bench, 'A1:C3', (validation) => (validation.rule = LIST));
  await on(bench, 'B2', (validation) => validation.clear());
  expect([await ruleOf(bench, 'B2'), await ruleOf(bench, 'C2'), await ruleOf(bench, 'A1:C1')]).toMatchObject([{ type: 'None' }, { type: 'List' }, { type: 'List' }]);
});

it('moves a rule with its cells', async () => {
  const bench = excelOn();
  await on(bench, 'A3', (validation) => (validation.rule = LIST));
  await bench.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('1:2').insert('Down');
    await context.sync();
  });
  expect([await ruleOf(bench, 'A3'), await ruleOf(bench, 'A5')]).toMatchObject([{ type: 'None' }, { type: 'List' }]);
});

it.each([
  ['a title of 33 characters', { prompt: { showPrompt: true, title: 'x'.repeat(33), message: '' } }, 'InvalidArgument'],
  ['a message of 256 characters', { prompt: { showPrompt: true, title: '', message: 'x'.repeat(256) } }, 'InvalidArgument'],
  ['a list of 256 characters', { rule: { list: { inCellDropDown: true, source: 'x'.repeat(256) } } }, 'InvalidArgument'],
  ['a rule without a bound', { rule: { wholeNumber: { formula1: 1, operator: 'Between' as const } } }, 'InvalidArgument'],
])('refuses %s', async (_what, change, code) => {
  const refusal = await excelOn().refusal(async (context) => {
    Object.assign(context.workbook.worksheets.getFirst().getRange('A1').dataValidation, change);
    await context.sync();
  });
  expect(refusal.code).toBe(code);
});

it('refuses a change on a protected sheet', async () => {
  const refusal = await excelOn().refusal(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.protection.protect();
    sheet.getRange('A1').dataValidation.rule = LIST;
    await context.sync();
  });
  expect(refusal.code).toBe('AccessDenied');
});

describe('rules of other kinds', () => {
  it.each<[string, Excel.DataValidationRule, string, object]>([
    ['whole numbers', { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } }, 'WholeNumber', { wholeNumber: { formula1: '=1', formula2: '=10', operator: 'Between' } }],
    ['decimals', { decimal: { formula1: '=A1', operator: 'GreaterThan' } }, 'Decimal', { decimal: { formula1: '=A1', operator: 'GreaterThan' } }],
    ['dates', { date: { formula1: '2016-01-01', operator: 'LessThan' } }, 'Date', { date: { formula1: '=42370', operator: 'LessThan' } }],
    ['times', { time: { formula1: '12:00:00', operator: 'GreaterThanOrEqualTo' } }, 'Time', { time: { formula1: '=0.5', operator: 'GreaterThanOrEqualTo' } }],
    ['lengths of text', { textLength: { formula1: 5, operator: 'LessThanOrEqualTo' } }, 'TextLength', { textLength: { formula1: '=5', operator: 'LessThanOrEqualTo' } }],
    ['a formula of its own', { custom: { formula: '=A1>B1' } }, 'Custom', { custom: { formula: '=A1>B1' } }],
  ])('are kept and answered: %s', async (_name, rule, type, answered) => {
    const bench = excelOn();
    const told = await bench.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getFirst().getRange('B2:B9');
      dataValidation.rule = rule;
      dataValidation.load('rule,type');
      await context.sync();
      return { rule: dataValidation.rule, type: dataValidation.type };
    });
    expect(told).toEqual({ rule: answered, type });
  });

  it.each<[string, Excel.DataValidationRule, readonly unknown[], string | null]>([
    ['whole numbers', { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } }, [5, 5.5, 11, ''], 'Sheet1!B2:B3'],
    ['decimals', { decimal: { formula1: 2, operator: 'NotEqualTo' } }, [2, 3, 'x', ''], 'Sheet1!B1,Sheet1!B3'],
    ['lengths of text', { textLength: { formula1: 2, operator: 'EqualTo' } }, ['ab', 'abc', 'ab', ''], 'Sheet1!B2'],
    ['lists', { list: { inCellDropDown: true, source: 'Yes,No' } }, ['Yes', 'No', 'Perhaps', ''], 'Sheet1!B3'],
    ['lists in cells', { list: { inCellDropDown: true, source: '=$A$1:$A$2' } }, ['a', 'b', 'c', ''], 'Sheet1!B3'],
    ['formulas, written for the first cell', { custom: { formula: '=B1>$A$3' } }, [11, 9, 12, ''], 'Sheet1!B2'],
    ['what all cells meet', { decimal: { formula1: 0, operator: 'GreaterThan' } }, [1, 2, 3, ''], null],
  ])('tell which cells break them: %s', async (_name, rule, values, broken) => {
    const bench = excelOn();
    await write(bench, [['a', values[0]], ['b', values[1]], [10, values[2]], ['', values[3]]]);
    const told = await bench.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getFirst().getRange('B1:B4');
      dataValidation.rule = rule;
      const cells = dataValidation.getInvalidCellsOrNullObject();
      cells.load('address');
      dataValidation.load('valid');
      await context.sync();
      return { broken: cells.isNullObject ? null : cells.address, valid: dataValidation.valid };
    });
    expect(told).toEqual({ broken, valid: broken === null ? true : null });
  });

  it('have no cells that break them where every cell meets them', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      context.workbook.worksheets.getFirst().getRange('B1').dataValidation.getInvalidCells().load('address');
      await context.sync();
    });
    expect(refusal.code).toBe('ItemNotFound');
  });
});
