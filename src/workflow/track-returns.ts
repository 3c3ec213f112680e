/** The tracker of returns: who owes what by when, for a screen, and as a sheet of the workbook. Plain data; the caller has the clock. */
import { atOnce, CELLS_A_PART, flatMapInParts, type Rests } from '../domain/in-parts';
import { keptSheets } from '../domain/render/kept-list';
import type { SheetPlan } from '../domain/render/sheet-plan';
import { fromA1 } from '../domain/returns/data/standing-data';
import type { Quarter } from '../domain/returns/quarter';
import type { Recipient, ReturnTemplate } from '../domain/returns/return-template';
import { everyonesTemplates } from '../domain/returns/template/make-templates';
import { readTracker, TRACKER_MARK, TRACKER_SHEET, trackerSheet, type ReadTracker } from '../domain/returns/tracker/tracker-sheet';
import { trackedKey, trackReturns, type TrackedReturn } from '../domain/returns/tracker/tracker';
import type { CellScalar } from '../domain/snapshot';
import { returnSheets } from './return-sheets';
import type { Understanding } from './understanding';
import { WorkbookFault, type WorkbookPort, type WorkOptions, type WrittenSheet } from './workbook-port';

export interface TrackerSettings {
  /** The quarter that is being collected; those that stand on the tracker's sheet already are kept up too. */
  readonly quarter: Quarter;
  /** Whether theme leads are asked, or agencies. */
  readonly by: Recipient['kind'];
  /** ISO 8601. */
  readonly today: string;
}

export interface Tracked {
  readonly returns: readonly TrackedReturn[];
  readonly workingDays: number;
}

type Known = Pick<Understanding, 'plan' | 'snapshot' | 'series' | 'findings'>;

/** As the workbook stands, with what was typed on the tracker's sheet where there is one. Throws a WorkbookFault where there is no plan or the sheet lost its headings. */
export function trackerOf(known: Known, settings: TrackerSettings): Tracked {
  return atOnce(trackerInParts(known, settings));
}

/** The same with rests. */
export function* trackerInParts(known: Known, settings: TrackerSettings): Rests<Tracked> {
  const [sheet] = keptSheets(known.snapshot.sheets, TRACKER_SHEET);
  const standing = understood(sheet ? fromA1(sheet, sheet.values, '') : [], known, sheet?.name);
  return { returns: yield* tracked(known, settings, standing), workingDays: standing.workingDays };
}

/**
 * Writes the tracker's sheet in at most four round trips; what people typed there stays. Rejects with a WorkbookFault, and writes nothing,
 * where there is no plan, the sheet lost its headings, a sheet of the analyst's own has the name, or the workbook is protected.
 */
export async function writeTracker(port: Pick<WorkbookPort, 'write'>, known: Known, settings: TrackerSettings, options: WorkOptions = {}): Promise<Tracked & { readonly sheets: readonly WrittenSheet[] }> {
  let now: Tracked = { returns: [], workingDays: 0 };
  const sheets = await port.write(function* plans(ownSheets): Rests<readonly SheetPlan[]> {
    const own = ownSheets.find(({ mark }) => mark === TRACKER_MARK);
    const standing = understood(own?.values ?? [], known, own?.name);
    now = { returns: yield* tracked(known, settings, standing), workingDays: standing.workingDays };
    return [trackerSheet(now.returns, standing)];
  }, options);
  return { ...now, sheets };
}

function understood(values: readonly (readonly CellScalar[])[], { snapshot }: Known, name: string | undefined): ReadTracker {
  const read = readTracker(values, snapshot.dateSystem);
  if (read) return read;
  throw new WorkbookFault(
    `Sheet "${name ?? TRACKER_SHEET.name}" has lost its row of headings (Asked of, Quarter, Recipient id …), so what was typed on it cannot be told apart. ` +
      'Put the headings back, or delete the sheet to begin afresh, then try again. Nothing was written.',
    'tracker-not-understood',
  );
}

function* tracked(known: Known, { quarter, by, today }: TrackerSettings, { workingDays, typed, quarters }: ReadTracker): Rests<readonly TrackedReturn[]> {
  const { plan, standing, log } = returnSheets(known);
  const all = new Map([...quarters, quarter].map((one) => [one.id, one]));
  const templates = yield* flatMapInParts([...all.values()], CELLS_A_PART, (one): readonly ReturnTemplate[] => {
    const everyone = everyonesTemplates(plan, known.series, one);
    // Whoever stands on the sheet is kept up, also of an earlier quarter, and whoever is asked now.
    return everyone.filter(({ recipient }) => (one.id === quarter.id && recipient.kind === by) || typed.has(trackedKey(recipient, one)));
  });
  yield;
  return trackReturns({ plan, templates, series: known.series, findings: known.findings, standing, log: log.lines, workingDays, typed, today });
}
