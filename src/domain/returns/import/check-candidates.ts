/** Returned figures held to the add-in's own checks, beside the history that the workbook holds of the same measures. */
import { checkWorkbook, type Family } from '../../checks/check';
import { checkDenominators } from '../../checks/denominators';
import { checkImpossible } from '../../checks/impossible';
import { checkPlausibility } from '../../checks/plausibility';
import { checkShares } from '../../checks/shares';
import { checkSlips } from '../../checks/slips';
import { checkYearlySums } from '../../checks/yearly-sums';
import type { Plan } from '../../framework/plan';
import type { WorkbookSnapshot } from '../../snapshot';
import type { IndicatorTable, Reading, TableRow } from '../../table/indicator-table';
import { toSeries } from '../../table/series';
import { periodKey } from '../../trend/choose-pair';
import { asTable, sheetInFile, type Candidate } from './candidates';
import type { HeldFigures } from './held-figures';
import type { LineNote } from './preview';

/** The families that speak of single figures and their history; those about tables and the plan have nothing to say of a return. */
const FAMILIES: readonly Family[] = [
  { name: 'units', check: checkSlips },
  { name: 'figures that cannot be', check: checkImpossible },
  { name: 'rates against numbers', check: checkDenominators },
  { name: 'percentages against their parts', check: checkShares },
  { name: 'quarters against years', check: checkYearlySums },
  { name: 'figures against their own history', check: checkPlausibility },
];

/** What these codes say is about the figure alone, so it is refused; whatever else is found may lie with its neighbours, and is told. */
const REFUSING: ReadonlySet<string> = new Set(['rate-disagrees', 'over-100', 'negative-figure']);

export interface Checked {
  readonly refused: readonly LineNote[];
  readonly warnings: readonly LineNote[];
}

/** By candidate; none where nothing was found. Time grows with the rows of the candidates' own measures. */
export function checkCandidates(candidates: readonly Candidate[], file: string, held: HeldFigures, plan: Plan, snapshot: WorkbookSnapshot): ReadonlyMap<Candidate, Checked> {
  const reading = readingOf(candidates, file, held);
  const findings = checkWorkbook({ snapshot, reading, series: toSeries(reading, plan), assessments: [], plan }, FAMILIES);
  const byCell = new Map(candidates.map((one) => [JSON.stringify([sheetInFile(file, one.value.sheet), one.value.address]), one]));
  const found = new Map<Candidate, { refused: LineNote[]; warnings: LineNote[] }>();
  for (const { code, severity, sheet, address, message, fix } of findings) {
    const one = byCell.get(JSON.stringify([sheet, address]));
    if (!one) continue;
    let own = found.get(one);
    if (!own) found.set(one, (own = { refused: [], warnings: [] }));
    (REFUSING.has(code) ? own.refused : own.warnings).push({ code, severity, message: `${message} ${fix}` });
  }
  return found;
}

/** What the workbook holds of these measures, without the figures that the candidates would replace, and the candidates. */
function readingOf(candidates: readonly Candidate[], file: string, held: HeldFigures): Reading {
  const measures = new Set(candidates.map(({ measure }) => measure.id));
  const replaced = new Set(candidates.map(({ measure, period }) => `${measure.id}\t${periodKey(period)}`));
  const tables = new Map<IndicatorTable, TableRow[]>();
  for (const measureId of measures) {
    for (const { table, row } of held.rowsOf(measureId)) {
      const observations = row.observations.filter(({ period }) => !replaced.has(`${measureId}\t${periodKey(period)}`));
      const rows = tables.get(table);
      if (rows) rows.push({ ...row, observations });
      else tables.set(table, [{ ...row, observations }]);
    }
  }
  return { tables: [...[...tables].map(([table, rows]) => ({ ...table, rows })), asTable(candidates, file)], unread: [] };
}
