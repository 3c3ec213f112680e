/** Date headings of a file on disk, through the command line, in both of Excel's date systems. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../src/workbench/cli/run-command';
import { packageOf } from '../xlsx/package-of';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-performance-'));
});
afterAll(() => rm(folder, { recursive: true }));

const STYLES = '<numFmts count="2"><numFmt numFmtId="164" formatCode="mmm\\-yy"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
const words = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** The first days of three months, as serial numbers; the 1904 system counts 1,462 days fewer (Microsoft, "Date systems in Excel"). */
async function startsRead(serials: readonly number[], system: '1900' | '1904', style: 1 | 2): Promise<readonly (string | null)[]> {
  const headings = serials.map((serial, at) => `<c r="${'BCD'.charAt(at)}1" s="${String(style)}"><v>${String(serial)}</v></c>`).join('');
  const figures = serials.map((_, at) => `<c r="${'BCD'.charAt(at)}2"><v>${String(100 + at)}</v></c>`).join('');
  const path = join(folder, `dates-${system}-${String(style)}.xlsx`);
  await writeFile(path, packageOf({
    styles: STYLES,
    beforeSheets: system === '1904' ? '<workbookPr date1904="1"/>' : '',
    sheets: { Data: `<sheetData><row r="1">${words('A1', 'Measure')}${headings}</row><row r="2">${words('A2', 'Robbery')}${figures}</row></sheetData>` },
  }));
  const { out } = await runCommand(['read', path, '--json'], () => new Date(Date.UTC(2017, 8, 1)));
  return (JSON.parse(out) as { observations: { period: { start: string | null } }[] }).observations.map(({ period }) => period.start);
}

// 1 April 2016 is 42461 in the system of 1900 (and 40999 in that of 1904); May and June follow by 30 and 31 days.
const MONTHS = [42461, 42491, 42522];

describe.each([1, 2] as const)('headings in date format %s', (style) => {
  it('are the months that they are in the 1900 system', async () => {
    expect(await startsRead(MONTHS, '1900', style)).toEqual(['2016-04-01', '2016-05-01', '2016-06-01']);
  });

  it('are the same months in the 1904 system', async () => {
    expect(await startsRead(MONTHS.map((serial) => serial - 1462), '1904', style)).toEqual(['2016-04-01', '2016-05-01', '2016-06-01']);
  });
});
