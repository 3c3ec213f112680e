/**
 * The summaries of the 2016/17 report, made from its transcription rather than by reading the sample workbook, so that these
 * tests stand on the figures as printed and not on the reader.
 */
import { parseRange, rangeAddress } from '../../src/domain/address';
import { ssp2016To17 } from '../../src/domain/framework/plans/ssp-2016-17';
import type { Observation, Series } from '../../src/domain/observation';
import { summariseThemes } from '../../src/domain/summary/summarise-themes';
import type { ThemeSummary } from '../../src/domain/summary/theme-summary';
import type { IndicatorTable, Reading } from '../../src/domain/table/indicator-table';
import { assessSeries } from '../../src/domain/trend/assess';
import { readTranscription, type TranscribedObservation } from '../samples/transcription';

export const WRITTEN_AT = '20 November 2026, 16:20';

/** Every observation of the report in its series, and the tables that hold them, as a perfect reader would give them. */
export function reportReading(): { readonly reading: Reading; readonly series: readonly Series[] } {
  const { observations, notes, crossSection } = readTranscription();
  const noteTexts = ({ sheet, marks, basisFrom }: TranscribedObservation): readonly string[] =>
    notes.filter((note) => note.sheet === sheet && (note.mark === null ? basisFrom === 'note' : marks.includes(note.mark))).map(({ text }) => text);
  const series = new Map<string, Series>();
  const tables = new Map<string, IndicatorTable>();
  for (const printed of observations) {
    const { sheet, cell, label, measureId, source, period, text, kind, value, number, marks, basis, decimals, section } = printed;
    const observation: Observation = {
      sheet, cell, label, measureId, source, period, text, kind, value, number, marks, decimals,
      place: null, denominator: null, lower: null, upper: null, basis: printed.basisFrom === 'cell' ? basis : null, notes: noteTexts(printed),
    };
    const key = `${measureId}|${source}|`;
    const known = series.get(key);
    series.set(key, { key, measureId, label, source, place: null, observations: [...(known?.observations ?? []), observation] });
    const tableKey = `${sheet}|${section ?? ''}`;
    const table = tables.get(tableKey) ?? {
      sheet, range: parseRange(cell) ?? { row: 0, column: 0, rows: 1, columns: 1 }, title: section, layout: 'wide', periods: [], rows: [],
      notes: notes.filter((note) => note.sheet === sheet).map((note) => ({ mark: note.mark, text: note.text, address: note.cell })),
    };
    const row = { label, source, place: null, section, address: cell, measureId, match: 'exact', observations: [observation] } as const;
    const bottom = parseRange(cell)?.row ?? 0;
    tables.set(tableKey, {
      ...table,
      range: { ...table.range, column: 0, columns: 5, rows: bottom - table.range.row + 1 },
      rows: [...table.rows, row],
    });
  }
  const profile = crossSection.map(({ cell }) => parseRange(cell)?.row ?? 0);
  const unread = crossSection.slice(0, 1).map(({ sheet, section }) => ({
    sheet,
    address: rangeAddress({ row: Math.min(...profile) - 1, column: 0, rows: Math.max(...profile) - Math.min(...profile) + 2, columns: 3 }),
    reason: `${section ?? ''}: its columns NPS and CRC are agencies side by side, not periods, so it has no trend`,
  }));
  return { reading: { tables: [...tables.values()], unread }, series: [...series.values()] };
}

/** One summary a theme of the 2016/17 plan. */
export function reportSummaries(): readonly ThemeSummary[] {
  const { reading, series } = reportReading();
  return summariseThemes({ plan: ssp2016To17, reading, series, assessments: assessSeries(series, ssp2016To17), writtenAt: WRITTEN_AT });
}
