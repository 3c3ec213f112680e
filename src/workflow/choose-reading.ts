/** How the analyst wants a table read, kept in the workbook on the sheet "Tables read". */
import { CHOICES_MARK, CHOICES_SHEET, type ChoiceList } from '../domain/reading-choices/choices-sheet';
import { withChoice, withoutChoice, type PlannedChoiceRow } from '../domain/reading-choices/plan-choices';
import type { ChosenReading, TableIdentity } from '../domain/reading-choices/reading-choice';
import { keptListSheet, readKeptList } from '../domain/render/kept-list';
import { plainWords } from '../domain/table/row-words';
import type { DecidedBy } from './accept-match';
import type { Understanding } from './understanding';
import { WorkbookFault, type MakePlans, type WorkbookPort, type WorkOptions, type WrittenSheet } from './workbook-port';

/** What the workflow needs of an understanding. */
type Known = Pick<Understanding, 'reading'>;

/**
 * Writes the choice about this table, in at most four round trips; whatever people changed or added on the sheet stays. `table` is what
 * tablesReport gives of it. Rejects with a WorkbookFault, and writes nothing, where a sheet of the analyst's own has the name, the sheet
 * lost its headings, or the workbook is protected.
 */
export async function chooseReading(
  port: Pick<WorkbookPort, 'write'>,
  { reading }: Known,
  table: TableIdentity,
  chosen: ChosenReading,
  decidedBy: DecidedBy,
  options: WorkOptions = {},
): Promise<readonly WrittenSheet[]> {
  const said = { by: plainWords(decidedBy.by ?? ''), when: decidedBy.writtenAt };
  const tidy: ChosenReading = chosen.kind === 'leave-out-column' ? { ...chosen, column: plainWords(chosen.column) } : chosen;
  return port.write(writeChoices((list) => withChoice(list, table, tidy, said, reading.choices?.used ?? [])), options);
}

/** Takes this choice back. Writes nothing where there is no such sheet. Rejects as chooseReading does. */
export async function undoChoice(
  port: Pick<WorkbookPort, 'write'>,
  { reading }: Known,
  table: TableIdentity,
  chosen: ChosenReading,
  options: WorkOptions = {},
): Promise<readonly WrittenSheet[]> {
  return port.write(writeChoices((list) => withoutChoice(list, table, chosen, reading.choices?.used ?? []), 'only where it stands'), options);
}

function writeChoices(rowsOf: (list: ChoiceList) => readonly PlannedChoiceRow[], where: 'new too' | 'only where it stands' = 'new too'): MakePlans {
  return (ownSheets) => {
    const own = ownSheets.find(({ mark }) => mark === CHOICES_MARK);
    if (!own && where === 'only where it stands') return [];
    const list = readKeptList(own?.values ?? [], CHOICES_SHEET.columns);
    if (!list) {
      throw new WorkbookFault(
        `Sheet "${own?.name ?? ''}" has lost its row of headings (Sheet, Table, Choice …), so the choices on it cannot be told apart. ` +
          'Put the headings back, or delete the sheet to begin afresh, then choose again. Nothing was written.',
        'choices-not-understood',
      );
    }
    return [keptListSheet(CHOICES_SHEET, rowsOf(list), list)];
  };
}
