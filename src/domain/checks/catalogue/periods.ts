/** The periods that the headings give. */
import { counted, entry, quoted, type At } from './entry';

const alike = (tables: number): string => (tables > 1 ? ` So it is in ${counted(tables - 1, 'more table')} of the sheet.` : '');

/** How many tables of the sheet have the same headings. */
interface Heading extends At {
  readonly tables: number;
}

export const PERIODS = {
  'missing-period': entry<Heading & { before: string; after: string; missing: number; thing: string }>(
    'warning',
    ({ at, tables, before, after, missing, thing }) =>
      `The headings go from ${before} to ${after} at ${at}: ${counted(missing, thing)} between them ${missing === 1 ? 'is' : 'are'} missing.${alike(tables)}`,
    () => 'Add the column, with N/A where there is no figure. If it was left out on purpose, say so in a note.',
    'Two figures side by side look like one year to the next, and a gap between them is not seen.',
  ),
  'duplicate-period': entry<At & { period: string; first: string; same: boolean }>(
    'warning',
    ({ at, period, first, same }) =>
      `${period} stands over two columns, ${first} and ${at}, with ${same ? 'the same' : 'different'} figures in the two, so neither was read.`,
    () => 'Delete one of the two, or correct its heading.',
    'One of the two may be meant for another period, which is then missing.',
  ),
  'period-order': entry<Heading & { before: string; after: string }>(
    'warning',
    ({ at, tables, before, after }) =>
      `${after} at ${at} stands after ${before}, which breaks the order of the other headings.${alike(tables)}`,
    () => 'Put the columns in the order of time, or correct the heading if it is mistyped.',
    'Readers and charts take the figures from left to right; a heading out of order is often a slip of the year.',
  ),
  'part-year': entry<Heading & { period: string; months: string }>(
    'information',
    ({ at, tables, period, months }) =>
      `${period} at ${at} covers ${months}, where the other headings are whole years.${alike(tables)}`,
    () => 'Nothing, if that is meant: no trend is drawn from it. Complete it when the year is over.',
    'Part of a year set beside whole years looks like a fall.',
  ),
  'mixed-bases': entry<Heading & { odd: readonly string[]; oddKind: string; kind: string }>(
    'warning',
    ({ at, tables, odd, oddKind, kind }) =>
      `${quoted(odd, 3)} at ${at} ${odd.length === 1 ? 'is' : 'are'} in ${oddKind}, and the other headings of the table in ${kind}.${alike(tables)}`,
    () => 'Find out which years the figures cover, and write all the headings on one basis.',
    'Financial and calendar years overlap by months: the figures between them do not compare.',
  ),
  'future-period': entry<Heading & { period: string; asAt: string; count: number }>(
    'warning',
    ({ at, tables, period, asAt, count }) =>
      `${period} at ${at} holds ${counted(count, 'figure')}, and it had not begun by ${asAt}.${alike(tables)}`,
    () => 'Check the heading. If they are forecasts or targets, say so in the label or mark them [f].',
    'Figures for a period that has not begun cannot be outturn, and would be printed as the latest.',
  ),
} as const;
