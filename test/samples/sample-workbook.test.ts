import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { format } from 'numfmt';
import { parseRange } from '../../src/domain/address';
import { sampleWorkbook } from './sample-workbook';
import { readTranscription } from './transcription';

const transcription = readTranscription();
const committed = readFileSync(resolve(__dirname, '../..', transcription.workbook));
const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

describe('the sample workbook', () => {
  it('is what the transcription makes: run "npm run sample" after changing either', async () => {
    expect(parts(await sampleWorkbook(transcription))).toEqual(parts(committed));
  });

  it('is made of the same bytes each time', async () => {
    expect(await sampleWorkbook(transcription)).toEqual(await sampleWorkbook(transcription));
  });

  it('shows in every cell what the report prints there', async () => {
    const book = await readXlsx(committed, { readStyles: true });
    const shown = (sheetName: string, address: string): string => {
      const sheet = book.sheets.find(({ name }) => name === sheetName);
      const place = parseRange(address);
      if (!sheet || !place) return `no ${sheetName}!${address}`;
      const value = sheet.rows[place.row]?.[place.column] ?? null;
      if (typeof value !== 'number') return value === null ? '' : String(value);
      return format(sheet.cells?.get(`${place.row},${place.column}`)?.style?.numFmt ?? 'General', value);
    };
    const printed = [
      ...transcription.observations,
      ...transcription.crossSection,
      ...transcription.sheets.flatMap(({ name, cells }) => cells.map((cell) => ({ sheet: name, ...cell }))),
    ];
    expect(printed.map(({ sheet, cell }) => [sheet, cell, shown(sheet, cell)])).toEqual(
      printed.map(({ sheet, cell, text }) => [sheet, cell, text]),
    );
  });

  it('names no person and keeps fixed dates in its properties', () => {
    const core = parts(committed)['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:creator>Safer Stockport Partnership</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Safer Stockport Partnership</cp:lastModifiedBy>');
    expect(core.match(/2017-09-01T09:00:00Z/g)).toHaveLength(2);
  });
});
