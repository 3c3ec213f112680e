import { resolve } from 'node:path';
import { ssp2016To17 } from '../../../src/domain/framework/plans/ssp-2016-17';
import type { Observation } from '../../../src/domain/observation';
import type { Reading } from '../../../src/domain/table/indicator-table';
import { readTables } from '../../../src/domain/table/read-tables';
import { readTranscription } from '../../samples/transcription';
import { readWorkbook } from '../../support/read-workbook';

const transcription = readTranscription();
const place = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }) => `${sheet}!${cell}`;

describe('the sample workbook, read from its file', () => {
  let reading: Reading;
  let observations: Map<string, Observation>;

  beforeAll(async () => {
    reading = readTables(await readWorkbook(resolve(__dirname, '../../..', transcription.workbook)), ssp2016To17);
    observations = new Map(reading.tables.flatMap(({ rows }) => rows.flatMap((row) => row.observations)).map((one) => [place(one), one]));
  });

  it.each(transcription.observations.map((one) => [place(one), one] as const))('%s is read as transcribed', (address, expected) => {
    const { text, kind, value, number, marks, decimals, label, source, measureId, period } = expected;
    expect(observations.get(address)).toMatchObject({ text, kind, value, number, marks, decimals, label, source, measureId, period });
  });

  it('is read with nothing added', () => {
    expect([...observations.keys()].sort()).toEqual(transcription.observations.map(place).sort());
  });

  it('keeps each row under its sub-theme heading', () => {
    const sections = new Map(reading.tables.flatMap(({ rows }) => rows.flatMap((row) => row.observations.map((one) => [place(one), row.section] as const))));
    for (const one of transcription.observations) expect([place(one), sections.get(place(one))]).toEqual([place(one), one.section]);
  });

  it('carries each note to the figures that it speaks of', () => {
    const noted = [...observations.values()].filter(({ notes }) => notes.length > 0).map((one) => [place(one), one.notes[0]]);
    const text = (start: string) => transcription.notes.find((note) => note.text.startsWith(start))?.text;
    expect(noted).toEqual([
      ...['E22', 'E23', 'E24', 'E25'].map((cell) => [`Protecting Vulnerable People!${cell}`, text('*')]),
      ...['D6', 'E6', 'D7', 'E7'].map((cell) => [`Serious & Organised Crime!${cell}`, text('NB')]),
    ]);
  });

  it('sets the caseload profile aside, with its columns named', () => {
    expect(reading.unread.map(({ sheet, address }) => [sheet, address])).toEqual([['Transforming Justice', 'A12:C26']]);
    expect(reading.unread[0]?.reason).toContain('Columns NPS and CRC are not periods');
  });

  it('finds each table with its title', () => {
    expect(reading.tables.map(({ sheet, title, layout }) => [sheet, title, layout])).toEqual([
      ['Protecting Vulnerable People', 'Protecting Vulnerable People', 'wide'],
      ['Protecting Vulnerable People', 'CHILDREN MISSING FROM HOME', 'wide'],
      ['Protecting Vulnerable People', 'DRUGS AND ALCOHOL', 'wide'],
      ['Public Safety and Protection', 'Public Safety And Protection', 'wide'],
      ['Transforming Justice', 'Transforming Justice', 'wide'],
      ['Transforming Justice', null, 'cross-section'],
      ['Serious & Organised Crime', 'Serious And Organised Crime', 'wide'],
      ['Strategic Priorities', 'Strategic Priorities', 'wide'],
    ]);
  });
});
