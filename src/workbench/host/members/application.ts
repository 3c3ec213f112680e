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
    /** Nothing here calculates: formulas keep the values that they came with. */
    Calculate: () => undefined,
    /** There is no screen to hold still. */
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
};
