/** A rewrite that changes nothing: the saved workbook is the same, part by part and byte for byte, but for its time stamp. */
import { unzipSync } from 'fflate';
import { ossp2025To28 } from '../../src/domain/framework/plans/ossp-2025-28';
import { ssp2016To17 } from '../../src/domain/framework/plans/ssp-2016-17';
import type { Plan } from '../../src/domain/framework/plan';
import type { ReportChoice } from '../../src/domain/reports/report-choice';
import { openBook, openWorkbook, type OpenWorkbook } from '../../src/workbench/cli/open-workbook';
import '../../src/workbench/xlsx/excelize-in-node';
import { loadBook } from '../../src/workbench/xlsx/load';
import { saveBook } from '../../src/workbench/xlsx/save';
import { readWorkbook } from '../../src/workflow/read-workbook';
import { writeReports } from '../../src/workflow/write-reports';

const [FIRST, SECOND] = ['20 November 2026, 16:20', '23 November 2026, 09:05'];

async function writeAll(opened: OpenWorkbook, plan: Plan, subTheme: string, writtenAt: string): Promise<{ readonly trips: number; readonly bytes: Uint8Array }> {
  const reports: readonly ReportChoice[] = [{ kind: 'overview' }, { kind: 'quarterly' }, { kind: 'progress' }, { kind: 'spotlight', subTheme }, { kind: 'scrutiny' }];
  const understanding = await readWorkbook(opened.port, plan, { asAt: '2026-11-20' });
  opened.host.resetCounts();
  await writeReports(opened.port, understanding, { writtenAt, asAt: '2026-11-20', style: 'both', withThemes: true, reports });
  return { trips: opened.host.counts.roundTrips, bytes: await saveBook(opened.book) };
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]): [string, string] => [name, Buffer.from(part).toString('latin1')]));
}

/** Every cell with its looks, every name, chart and print set-up, with each of the stamps written as one. */
async function contentsOf(bytes: Uint8Array): Promise<unknown> {
  const { sheets, names } = await loadBook(bytes, 'written.xlsx');
  const plain = (key: string, value: unknown): unknown => (key === 'id' ? undefined : value instanceof Map || value instanceof Set ? [...value] : typeof value === 'string' ? value.replaceAll(FIRST, 'WHEN').replaceAll(SECOND, 'WHEN') : value);
  return JSON.parse(JSON.stringify({ sheets, names }, plain));
}

describe.each([
  ['safer-stockport-2016-17', ssp2016To17, 'safeguarding'],
  ['one-stockport-2025-28', ossp2025To28, 'fire'],
] as const)('%s, with every theme in both styles, overview and reports', (name, plan, subTheme) => {
  it('is written and rewritten in six round trips at most, and saved again byte for byte the same', async () => {
    const first = await writeAll(await openWorkbook(`assets/samples/${name}.xlsx`), plan, subTheme, FIRST);
    const again = await writeAll(openBook(await loadBook(first.bytes, 'written.xlsx')), plan, subTheme, FIRST);
    expect(Math.max(first.trips, again.trips)).toBeLessThanOrEqual(6);
    const [before, after] = [partsOf(first.bytes), partsOf(again.bytes)];
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    expect(Object.keys(before).filter((part) => before[part] !== after[part])).toEqual([]);
    // At another time, nothing but the time is another.
    const later = await writeAll(openBook(await loadBook(first.bytes, 'written.xlsx')), plan, subTheme, SECOND);
    expect(await contentsOf(later.bytes)).toEqual(await contentsOf(first.bytes));
    const [stamp] = Object.values(partsOf(later.bytes)).filter((part) => part.includes(SECOND));
    expect(stamp).toBeDefined();
  });
});
