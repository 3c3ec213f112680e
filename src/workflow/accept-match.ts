/** Matches that a person accepts, kept in the workbook on the Measure map. */
import { MAP_MARK, MAP_SHEET, type MapList } from '../domain/measure-map/map-sheet';
import { withDecisions, withoutDecision, type PlannedMapRow } from '../domain/measure-map/plan-map';
import type { Plan } from '../domain/framework/plan';
import { keptListSheet, readKeptList } from '../domain/render/kept-list';
import type { AcceptedMatch, RowIdentity } from '../domain/table/accepted-matches';
import { plainWords } from '../domain/table/row-words';
import type { Understanding } from './understanding';
import { WorkbookFault, type MakePlans, type WorkbookPort, type WorkOptions, type WrittenSheet } from './workbook-port';

/** Who decides, and when. */
export interface DecidedBy {
  /** When, in words ("20 November 2026, 16:20"): the caller has the clock. */
  readonly writtenAt: string;
  /** Initials; none unless given. */
  readonly by?: string;
}

/** What the workflow needs of an understanding. */
type Known = Pick<Understanding, 'plan' | 'snapshot'>;

/**
 * Writes the Measure map with these decisions, in at most four round trips; whatever people changed or added there stays. A decision with
 * no measure says that the row is none of the plan's. Rejects with a WorkbookFault, and writes nothing, where there is no plan, the plan
 * lacks a measure, a sheet of the analyst's own has the name, the map lost its headings, or the workbook is protected.
 */
export async function acceptMatches(
  port: Pick<WorkbookPort, 'write'>,
  { plan, snapshot }: Known,
  decisions: readonly AcceptedMatch[],
  decidedBy: DecidedBy,
  options: WorkOptions = {},
): Promise<readonly WrittenSheet[]> {
  const own = withPlan(plan);
  const ids = new Set(own.measures.map(({ id }) => id));
  const tidy = decisions.map((one): AcceptedMatch => ({ ...one, label: plainWords(one.label) }));
  const strange = tidy.find(({ measureId, label }) => (measureId !== null && !ids.has(measureId)) || label === '');
  if (strange) {
    const what = strange.label === '' ? 'A row without a label cannot be matched' : `The plan has no measure "${strange.measureId ?? ''}"`;
    throw new WorkbookFault(`${what}. Read the workbook again, and choose a measure of the plan. Nothing was written.`, 'match-not-used');
  }
  const said = { by: plainWords(decidedBy.by ?? ''), when: decidedBy.writtenAt };
  const sheets = snapshot.sheets.map(({ name }) => name);
  return port.write(writeMap((list) => withDecisions(list, tidy, said, own, sheets)), options);
}

/** Takes back what the map says of this row. Writes nothing where there is no map. Rejects as acceptMatches does. */
export async function undoMatch(port: Pick<WorkbookPort, 'write'>, { plan }: Known, row: RowIdentity, options: WorkOptions = {}): Promise<readonly WrittenSheet[]> {
  const own = withPlan(plan);
  return port.write(writeMap((list) => withoutDecision(list, row, own), 'only where it stands'), options);
}

function withPlan(plan: Plan | null): Plan {
  if (plan) return plan;
  throw new WorkbookFault('A row is matched to a measure of a plan, and none is chosen. Choose the plan, and read the workbook again. Nothing was written.', 'no-plan');
}

function writeMap(rowsOf: (list: MapList) => readonly PlannedMapRow[], where: 'new too' | 'only where it stands' = 'new too'): MakePlans {
  return (ownSheets) => {
    const own = ownSheets.find(({ mark }) => mark === MAP_MARK);
    if (!own && where === 'only where it stands') return [];
    const list = readKeptList(own?.values ?? [], MAP_SHEET.columns);
    if (!list) {
      throw new WorkbookFault(
        `Sheet "${own?.name ?? ''}" has lost its row of headings (Row label, Measure id …), so the matches on it cannot be told apart. ` +
          'Put the headings back, or delete the sheet to begin afresh, then save again. Nothing was written.',
        'map-not-understood',
      );
    }
    return [keptListSheet(MAP_SHEET, rowsOf(list), list)];
  };
}
