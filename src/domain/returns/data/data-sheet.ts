/** The sheet "Indicator data": what came back in returns, one row a measure, source, place and period. Read as an indicator table. */
import type { KeptColumn, KeptList, KeptSheet } from '../../render/kept-list';
import { DATA_LINE } from '../../render/visible-mark';

export type DataColumn =
  | 'measureId' | 'measure' | 'source' | 'place' | 'period' | 'value' | 'number' | 'denominator' | 'note' | 'provisional' | 'dataAsAt' | 'commentary' | 'use'
  | 'return' | 'sentBy' | 'imported' | 'by' | 'import' | 'earlier';

export type DataList = KeptList<DataColumn>;

export const DATA_MARK = 'data:workbook';
export const DATA_NAME = 'Indicator data';
/** The name of its Excel table: no space may stand in one. */
export const DATA_TABLE = 'IndicatorData';

/** Wide, as the columns of every list are made narrower to fit a page (list-sheet.ts). */
const COLUMNS: readonly KeptColumn<DataColumn>[] = [
  { name: 'measureId', heading: 'Measure id', width: 33, needed: true },
  { name: 'measure', heading: 'Measure', width: 57, needed: true },
  { name: 'source', heading: 'Source', width: 17, needed: true },
  { name: 'place', heading: 'Place', width: 23, needed: true },
  { name: 'period', heading: 'Period', width: 20, needed: true },
  { name: 'value', heading: 'Value', width: 17, needed: true },
  { name: 'number', heading: 'Number', width: 17 },
  { name: 'denominator', heading: 'Denominator', width: 23 },
  { name: 'note', heading: 'Note', width: 20, typed: true },
  { name: 'provisional', heading: 'Provisional', width: 20 },
  { name: 'dataAsAt', heading: 'Data as at', width: 28 },
  { name: 'commentary', heading: 'Commentary', width: 67 },
  { name: 'use', heading: 'Use in summary', width: 18, typed: true },
  { name: 'return', heading: 'Return', width: 37 },
  { name: 'sentBy', heading: 'Sent by', width: 37 },
  { name: 'imported', heading: 'Imported', width: 28 },
  { name: 'by', heading: 'Imported by', width: 18 },
  { name: 'import', heading: 'Import', width: 15 },
  { name: 'earlier', heading: 'Earlier value', width: 40 },
];

export const DATA_SHEET: KeptSheet<DataColumn> = {
  mark: DATA_MARK,
  name: DATA_NAME,
  title: 'Indicator data: figures from returns',
  line: DATA_LINE,
  lines: [
    'Each row is one figure: a measure from one source, for one place and period. The add-in reads, checks and assesses it with your own tables.',
    'You may sort, filter, add columns and type under Note. A figure that you change here is asked about before a return replaces it.',
    'Write Yes under Use in summary to have a commentary put into the theme summary, where nothing stands in its Commentary column yet.',
    DATA_LINE,
  ],
  columns: COLUMNS,
};
