import { excelOn, type Bench } from './excel-on';

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
  ['a rule that is no list', { rule: { wholeNumber: { formula1: 1, operator: 'GreaterThan' as const } } }, 'ApiNotFound'],
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
