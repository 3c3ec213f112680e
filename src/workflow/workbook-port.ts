/** What the workflows need of a workbook. The excel room implements it; nothing else knows how. */
import type { WorkbookLook } from '../domain/audit/sheet-look';
import type { CellChange } from '../domain/fixes/cell-change';
import type { Plan } from '../domain/framework/plan';
import type { SheetPlan } from '../domain/render/sheet-plan';
import type { Rests, Step } from '../domain/in-parts';
import type { CellScalar, WorkbookSnapshot } from '../domain/snapshot';
import type { CellsRead } from '../domain/table/cells-read';
import type { Pace } from './pace';

/** A step of long work, for the pane to show: "Reading sheet 3 of 40". */
export type Progress = Step;

export interface WorkOptions {
  readonly signal?: AbortSignal;
  /** Also told, in the place of a step's words, that Excel has not answered for a while. */
  readonly onProgress?: (progress: Progress) => void;
  /** Today, ISO 8601: the caller has the clock. Without it nothing is said of what is overdue or has not begun. */
  readonly asAt?: string;
  /** The workbook's own framework as an earlier reading of this session found it, for when its sheet cannot be used. */
  readonly lastGood?: Plan | null;
}

export interface RestingOptions extends WorkOptions {
  /** The cells that what is written, or shown, speaks of. Where one of them is not as it was read nothing is written ("changed-since-read"). */
  readonly restsOn?: readonly CellsRead[];
}

export interface ChangeOptions extends WorkOptions {
  /**
   * Whether the cells are changed once the sheets are written, or before them, which is the rule. What is logged is logged before it is
   * done, so that no change goes without its log wherever Excel stops.
   */
  readonly cellsLast?: boolean;
}

/** A sheet that the add-in made earlier, as it stands now: what a rewrite must keep. */
export interface OwnSheet {
  readonly mark: string;
  readonly name: string;
  /** Rows × columns from A1. */
  readonly values: readonly (readonly CellScalar[])[];
  /** A write of it was begun and could not be ended: what stands there may be its old cells or its new ones. */
  readonly isHalfWritten?: true;
}

/**
 * Makes the sheet plans once what stands in our own sheets is known, so that commentary is kept. It has no effects of its
 * own: a write calls it between looking and writing, and once more where a further sheet of ours turns up.
 */
export type MakePlans = (ownSheets: readonly OwnSheet[]) => MadePlans;

/** The plans, or, where making them is long work, the work in parts between which a page has its turn. */
export type MadePlans = readonly SheetPlan[] | Rests<readonly SheetPlan[]>;

/** What was written where: the sheet names that Excel now has. */
export interface WrittenSheet {
  readonly mark: string;
  readonly name: string;
  readonly made: 'new' | 'rewritten';
}

export interface WorkbookPort {
  /** At most 3 round trips, but for requests near 5 MB, which are cut in parts. */
  read(options?: WorkOptions): Promise<WorkbookSnapshot>;
  /** At most 4 round trips. Rejects with a WorkbookFault and leaves the workbook as it was where it cannot be done. */
  write(makePlans: MakePlans, options?: RestingOptions): Promise<readonly WrittenSheet[]>;
  /**
   * Changes cells of the analyst's own, one change a cell, and writes our sheets with them, all or nothing, in at most 4 round trips.
   * Rejects with a WorkbookFault and changes nothing where a cell no longer holds what was seen.
   */
  change(changes: readonly CellChange[], makePlans: MakePlans, options?: ChangeOptions): Promise<readonly WrittenSheet[]>;
  /** How these sheets look, for the audit; absent where it cannot be read. */
  readLook?(sheets: readonly string[], options?: WorkOptions): Promise<WorkbookLook>;
  /** Calls back with the id of a sheet in which someone else changed a cell, where Excel tells; nothing may rest on it. Never rejects. */
  watch?(changed: (sheetId: string) => void): Promise<void>;
  /** Opens a workbook of its own from a file's bytes in base64, beside this one; absent where Excel cannot. */
  openNewWorkbook?(base64: string, options?: WorkOptions): Promise<void>;
  /** Brings a cell into view and selects it. Rejects with a WorkbookFault ("changed-since-read") once it is in view where it is not as it was read. */
  select(sheet: string, address: string | null, options?: RestingOptions): Promise<void>;
  /** How long work rests, where there is a page to keep alive. */
  readonly pace?: Pace;
}

/** Something that Excel or the workbook does not allow, in a sentence for the analyst: what, where, what to do. */
export class WorkbookFault extends Error {
  override readonly name = 'WorkbookFault';
  constructor(
    message: string,
    /** Stable code: "sheet-name-taken", "workbook-protected", "cell-edit-mode", … */
    readonly code: string,
  ) {
    super(message);
  }
}
