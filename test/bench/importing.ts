/** Milliseconds and round trips of importing: previews, imports, revisions and the undoing of them, for more and more returns of fifty measures. */
import { newBook, newSheet } from '../../src/workbench/book/make';
import { openBook } from '../../src/workbench/cli/open-workbook';
import { importReturns, previewImport } from '../../src/workflow/import-returns';
import { undoImport } from '../../src/workflow/undo-import';
import { understand } from '../../src/workflow/understanding';
import { manyReturns } from './many-returns';

const RETURNS = [6, 60];
const MEASURES = 50;
const NOW = { when: '20 January 2026, 10:00', by: '' };

export async function measureImporting(): Promise<void> {
  console.log(`\nimport, ${String(MEASURES)} measures a return`);
  const before = new Map<string, number>();
  for (const count of RETURNS) {
    const { plan, returns } = manyReturns(count, MEASURES);
    const revised = manyReturns(count, MEASURES, 1, '2026-02-01').returns;
    const { host, port } = openBook(newBook([newSheet('{1}', 'Notes')]));
    const time = async <T>(step: string, work: () => T | Promise<T>): Promise<T> => {
      host.resetCounts();
      const begun = performance.now();
      const result = await work();
      const ms = performance.now() - begun;
      const growth = before.has(step) ? `  × ${(ms / (before.get(step) ?? 1)).toFixed(1)} for ten times the returns` : '';
      before.set(step, ms);
      console.log(`${String(count).padStart(7)} returns  ${step.padEnd(16)} ${ms.toFixed(0).padStart(6)} ms  ${String(host.counts.roundTrips)} round trips${growth}`);
      return result;
    };
    const known = async () => understand(await port.read(), plan);
    const first = await known();
    const preview = await time('preview', () => previewImport(first, returns, null));
    await time('import', () => importReturns(port, first, preview, { accepted: 'all', ...NOW }));
    const second = await known();
    const again = await time('preview revised', () => previewImport(second, revised, null));
    await time('revise', () => importReturns(port, second, again, { accepted: 'all', ...NOW }));
    const third = await known();
    await time('undo', () => undoImport(port, third, 2, NOW));
  }
}
