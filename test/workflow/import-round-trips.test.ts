/** How often importing asks Excel: as often for sixty returns as for one. */
import type { ReadReturn } from '../../src/domain/returns/returned';
import { openBook, type OpenWorkbook } from '../../src/workbench/cli/open-workbook';
import { newBook, newSheet } from '../../src/workbench/book/make';
import { importReturns, previewImport } from '../../src/workflow/import-returns';
import { undoImport } from '../../src/workflow/undo-import';
import { understand } from '../../src/workflow/understanding';
import { manyReturns, type ManyReturns } from '../bench/many-returns';

const NOW = { when: '20 January 2026, 10:00', by: 'AB' };

async function take({ port, host }: OpenWorkbook, { plan }: ManyReturns, returns: readonly ReadReturn[]): Promise<{ readonly taken: number; readonly trips: number; readonly largest: number }> {
  const known = understand(await port.read(), plan);
  const preview = previewImport(known, returns, null);
  host.resetCounts();
  const { taken } = await importReturns(port, known, preview, { accepted: 'all', ...NOW });
  return { taken: taken.length, trips: host.counts.roundTrips, largest: host.counts.largestRequest };
}

/** A first import, one that revises every figure of it, and the undoing of that: figures taken and round trips of each. */
async function lifetime(returns: number, measures: number): Promise<readonly (readonly [number, number])[]> {
  const [before, after] = [manyReturns(returns, measures), manyReturns(returns, measures, 1, '2026-02-01')];
  const book = openBook(newBook([newSheet('{1}', 'Notes')]));
  const [first, second] = [await take(book, before, before.returns), await take(book, before, after.returns)];
  const known = understand(await book.port.read(), before.plan);
  book.host.resetCounts();
  const { lines } = await undoImport(book.port, known, 2, NOW);
  return [[first.taken, first.trips], [second.taken, second.trips], [lines, book.host.counts.roundTrips]];
}

it('imports sixty returns of fifty measures in as many round trips as one return of one', async () => {
  const [one, many] = [manyReturns(1, 1), manyReturns(60, 50)];
  const counts = [];
  for (const each of [one, many]) counts.push(await take(openBook(newBook([newSheet('{1}', 'Notes')])), each, each.returns));
  expect(counts.map(({ taken, trips }) => [taken, trips])).toEqual([[1, 2], [3000, 2]]);
});

it('revises and undoes in the same number of round trips, however many figures there are', async () => {
  expect(await lifetime(1, 1)).toEqual([[1, 2], [1, 3], [1, 3]]);
  expect(await lifetime(6, 10)).toEqual([[60, 2], [60, 3], [60, 3]]);
});
