/** range.hyperlink. */
import { cellText } from '../../book/cell-text';
import { internFormat } from '../../book/formats';
import { guardCells, guardOption } from '../../book/guard';
import { cellAt, touchCell } from '../../book/make';
import { spread } from '../../book/write-range';
import { writeCell } from '../../book/write-cell';
import { sheetOf } from '../addresses';
import type { RangeThing } from '../things';
import type { Json, Property } from '../type-table';
import { asObject, asText } from './values';

const optional = (value: Json | undefined) => (value === undefined || value === null ? undefined : asText(value));

/** Excel shows a link in this look. */
const LINK_LOOK = { fontColor: '#0563C1', underline: 'Single' };

/** Of one cell, its link or null; of more, the first cell's, as Excel answers. Setting it links every cell. */
export const hyperlink: Property<RangeThing> = {
  read(thing, host) {
    const cell = cellAt(sheetOf(thing, host), thing.range.row, thing.range.column);
    return cell?.hyperlink ? { ...cell.hyperlink, textToDisplay: cellText(host.book, cell) } : null;
  },
  write(thing, value, host) {
    const sheet = sheetOf(thing, host);
    guardOption(sheet, 'allowInsertHyperlinks');
    guardCells(sheet, thing.range);
    const given = asObject(value);
    const address = optional(given['address']);
    const documentReference = optional(given['documentReference']);
    const screenTip = optional(given['screenTip']);
    const shown = optional(given['textToDisplay']);
    spread(thing.range, null, (row, column) => {
      const blank = (cellAt(sheet, row, column)?.value ?? '') === '';
      if (shown !== undefined || blank) writeCell(sheet, row, column, `'${shown ?? address ?? documentReference ?? ''}`);
      const cell = touchCell(sheet, row, column);
      cell.hyperlink = {
        ...(address === undefined ? {} : { address }),
        ...(documentReference === undefined ? {} : { documentReference }),
        ...(screenTip === undefined ? {} : { screenTip }),
      };
      cell.format = internFormat({ ...cell.format, ...LINK_LOOK });
    });
  },
};
