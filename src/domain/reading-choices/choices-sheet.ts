/** The sheet "Tables read": one row for each choice of how a table is read. Nothing on it is needed for tables that are read as they stand. */
import type { KeptList, KeptSheet } from '../render/kept-list';
import { TABLES_LINE } from '../render/visible-mark';

export type ChoiceColumn = 'sheet' | 'cells' | 'title' | 'headings' | 'first' | 'choice' | 'column' | 'header' | 'label' | 'by' | 'when';

export type ChoiceList = KeptList<ChoiceColumn>;

export const CHOICES_MARK = 'tables:workbook';
export const CHOICES_NAME = 'Tables read';

export const CHOICES_SHEET: KeptSheet<ChoiceColumn> = {
  mark: CHOICES_MARK,
  name: CHOICES_NAME,
  title: 'Tables read: what is left out, and what is read another way',
  line: TABLES_LINE,
  lines: [
    'Each row is a choice that someone made about a table. The table is known by its title, its headings and its first row, so that it may move.',
    TABLES_LINE,
  ],
  columns: [
    { name: 'sheet', heading: 'Sheet', width: 16, needed: true },
    { name: 'cells', heading: 'Cells', width: 9 },
    { name: 'title', heading: 'Table', width: 22, needed: true },
    { name: 'headings', heading: 'Headings', width: 20, needed: true },
    { name: 'first', heading: 'First row', width: 18 },
    { name: 'choice', heading: 'Choice', width: 22, needed: true, typed: true },
    { name: 'column', heading: 'Column', width: 12, typed: true },
    { name: 'header', heading: 'Header row', width: 18, typed: true },
    { name: 'label', heading: 'Label column', width: 12, typed: true },
    { name: 'by', heading: 'Chosen by', width: 9, typed: true },
    { name: 'when', heading: 'When chosen', width: 13, typed: true },
  ],
};
