/** Excel.Application, and the workbooks that it makes. */
import { ExcelError } from '../../book/excel-error';
import type { ThingOf } from '../things';
import type { TypeTable } from '../type-table';
import { asOneOf } from './values';

export const application: TypeTable<ThingOf<'Application'>> = {
  properties: {
    CalculationMode: {
      read: (_thing, host) => host.calculationMode,
      write(_thing, value, host) {
        host.calculationMode = asOneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
      },
    },
    CalculationState: { read: () => 'Done' },
    // The stand-in is Excel in en-US.
    DecimalSeparator: { read: () => '.' },
    ThousandsSeparator: { read: () => ',' },
    UseSystemSeparators: { read: () => true },
  },
  objects: { CultureInfo: () => ({ type: 'CultureInfo' }) },
  getters: {
    CreateWorkbook(_thing, args, { created }) {
      const id = `new-${String(created.size + 1)}`;
      created.set(id, args.optionalText(0) ?? '');
      return { type: 'WorkbookCreated', id };
    },
    _GetWorkbookCreatedById: (_thing, args) => ({ type: 'WorkbookCreated', id: args.text(0) }),
  },
  methods: {
    /** "Recalculate" works out what is due; "Full" and "FullRebuild" every formula that can be. */
    Calculate(_thing, args, { calculator, book }) {
      if (asOneOf(args.json(0), ['Recalculate', 'Full', 'FullRebuild']) === 'Recalculate') calculator.settle(false);
      else calculator.recalculate(book.sheets);
    },
    /** There is no screen to hold still. */
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
};

/** The stand-in is Excel in en-US: these are Windows' own patterns for it. */
export const cultureInfo: TypeTable<ThingOf<'CultureInfo'>> = {
  properties: { Name: { read: () => 'en-US' } },
  objects: { DatetimeFormat: () => ({ type: 'DatetimeFormatInfo' }), NumberFormat: () => ({ type: 'NumberFormatInfo' }) },
};

export const datetimeFormatInfo: TypeTable<ThingOf<'DatetimeFormatInfo'>> = {
  properties: {
    DateSeparator: { read: () => '/' },
    TimeSeparator: { read: () => ':' },
    ShortDatePattern: { read: () => 'M/d/yyyy' },
    LongDatePattern: { read: () => 'dddd, MMMM d, yyyy' },
    LongTimePattern: { read: () => 'h:mm:ss tt' },
  },
};

export const numberFormatInfo: TypeTable<ThingOf<'NumberFormatInfo'>> = {
  properties: { NumberDecimalSeparator: { read: () => '.' }, NumberGroupSeparator: { read: () => ',' } },
};

export const workbookCreated: TypeTable<ThingOf<'WorkbookCreated'>> = {
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: { read: ({ id }) => id } },
  methods: {
    Open({ id }, _args, host) {
      const base64 = host.created.get(id);
      if (base64 === undefined) throw new ExcelError('ItemNotFound', 'There is no such new workbook.');
      host.created.delete(id);
      host.onNewWorkbook?.(base64);
    },
  },
};
