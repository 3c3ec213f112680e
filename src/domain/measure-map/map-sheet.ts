/** The Measure map: a sheet of ours with one row for each match that a person accepted, which people may read, change and add to. */
import type { KeptList, KeptSheet } from '../render/kept-list';
import { MAP_LINE } from '../render/visible-mark';

export type MapColumn = 'label' | 'source' | 'section' | 'sheet' | 'measure' | 'wording' | 'plan' | 'by' | 'when';

export type MapList = KeptList<MapColumn>;

/** One a workbook, whatever the plan: each row says of which plan it speaks. */
export const MAP_MARK = 'map:workbook';
export const MAP_NAME = 'Measure map';

/** What stands in place of a measure's id where a person said that a row is none of the plan's. */
export const NOT_A_MEASURE = 'not a measure of the plan';

export const MAP_SHEET: KeptSheet<MapColumn> = {
  mark: MAP_MARK,
  name: MAP_NAME,
  title: 'Measure map: which row is which measure',
  line: MAP_LINE,
  lines: [
    'Each row is a match that someone accepted: a row of your tables, by its label, source and section, and the measure of the plan that it reports.',
    `A blank source or section stands for any. The sheet counts only where rows alike stand on several. For a row that is none, write "${NOT_A_MEASURE}".`,
    MAP_LINE,
  ],
  columns: [
    { name: 'label', heading: 'Row label', width: 30, needed: true },
    { name: 'source', heading: 'Source', width: 9 },
    { name: 'section', heading: 'Section', width: 18 },
    { name: 'sheet', heading: 'Sheet', width: 16 },
    { name: 'measure', heading: 'Measure id', width: 20, typed: true, needed: true },
    { name: 'wording', heading: 'Measure', width: 30 },
    { name: 'plan', heading: 'Plan', width: 12 },
    { name: 'by', heading: 'Accepted by', width: 10, typed: true },
    { name: 'when', heading: 'When accepted', width: 13, typed: true },
  ],
};
