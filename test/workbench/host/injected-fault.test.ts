import type { InjectedFault } from '../../../src/workbench/host/injected-fault';
import { excelOn, read } from './excel-on';

const FAULT: InjectedFault = { trip: 0, moment: 'before', answer: { code: 'GeneralException' }, lasting: 'once' };

/** Two cells in one request. */
async function fill(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange('A1').values = [['first']];
  sheet.getRange('A2').values = [['second']];
  await context.sync();
}

const cells = async (bench: ReturnType<typeof excelOn>): Promise<unknown> => (await read(bench, 'A1:A2', 'values')).values?.flat();

it.each<[string, InjectedFault['moment'], readonly string[]]>([
  ['before anything is done', 'before', ['', '']],
  ['after all is done', 'after', ['first', 'second']],
  ['in place of an action', { atAction: 'GetRange.Values' }, ['', '']],
])('fails %s', async (_when, moment, left) => {
  const bench = excelOn();
  bench.host.fail({ ...FAULT, moment });
  expect((await bench.refusal(fill)).code).toBe('GeneralException');
  expect(await cells(bench)).toEqual(left);
});

it('fails on the way, and leaves what came before', async () => {
  const bench = excelOn();
  const done: string[] = [];
  for (let afterActions = 1; afterActions < 8; afterActions += 1) {
    bench.host.fail({ ...FAULT, moment: { afterActions } });
    await bench.run(fill).catch(() => undefined);
    done.push(JSON.stringify(await cells(bench)));
    await bench.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:A2').clear();
      await context.sync();
    });
  }
  expect(done).toContain('["first",""]');
});

it('fails once, or for good until it is taken away', async () => {
  const bench = excelOn();
  bench.host.fail(FAULT);
  await bench.refusal(fill);
  await bench.run(fill);
  bench.host.fail({ ...FAULT, lasting: 'for good' });
  await bench.refusal(fill);
  await bench.refusal(fill);
  bench.host.fail(null);
  await bench.run(fill);
});

it('lets the round trips before it pass', async () => {
  const bench = excelOn();
  bench.host.fail({ ...FAULT, trip: 1 });
  await bench.run(fill);
  expect((await bench.refusal(fill)).code).toBe('GeneralException');
});

it('never answers where the answer is lost, and the next request is answered', async () => {
  const bench = excelOn();
  bench.host.fail({ ...FAULT, moment: 'after', answer: 'no answer' });
  let isSettled = false;
  bench.run(fill).catch(() => undefined).finally(() => { isSettled = true; });
  expect(await cells(bench)).toEqual(['first', 'second']);
  expect(isSettled).toBe(false);
});

it('answers null for what stands in cells, as of a read over the limit', async () => {
  const bench = excelOn();
  await bench.run(fill);
  bench.host.fail({ ...FAULT, moment: 'after', answer: 'null contents' });
  expect((await read(bench, 'A1:A2', 'values,address')).values).toBeNull();
});
