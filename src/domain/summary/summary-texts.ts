/** Every text of a summary that its readers see in the tables, notes and provenance. */
import { AGAINST_PARTS } from './against';
import type { ThemeSummary } from './theme-summary';

/** In reading order; the key to symbols and the abbreviations themselves are not among them. */
export function summaryTexts(summary: ThemeSummary): readonly string[] {
  return [
    summary.title,
    summary.subTitle,
    ...summary.subThemes.flatMap(({ title, message, tables }) => [
      title,
      message ?? '',
      ...tables.flatMap(({ periods, rows }) => [
        ...periods,
        ...rows.flatMap(({ name, source, values, trend, evidence, against }) => [
          name,
          source,
          ...values.flatMap(({ text, ownPeriod }) => [text, ownPeriod ?? '']),
          trend,
          evidence,
          ...(against ? AGAINST_PARTS.map((part) => against[part]) : []),
        ]),
      ]),
    ]),
    ...summary.notes.map(({ text }) => text),
    ...summary.provenance,
  ];
}
