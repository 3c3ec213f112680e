/** Excel.Application. */
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
