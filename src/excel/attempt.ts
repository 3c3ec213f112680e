/** What is known of one attempt at a write, and how far it came, as the workbook itself tells afterwards. */
import type { CellRange } from '../domain/address';
import { isSameCells } from '../domain/render/same-cells';
import type { SheetPlan } from '../domain/render/sheet-plan';
import type { OwnSheet } from '../workflow/workbook-port';
import { planRange } from './apply-plan';
import { isAtWorkName } from './at-work-names';
import type { Before, Look } from './look-before';
import type { Content, Standing } from './standing';

/** What stood in a sheet of ours before the write, and which part of that we had written. */
export interface OwnContent extends Content {
  readonly name: string;
  readonly written: CellRange;
  readonly isHalfWritten?: true;
}

/** By mark: what the plans are made from, and what is put back where the write cannot be done. */
export type OwnContents = ReadonlyMap<string, OwnContent>;

export interface Attempt {
  readonly plans: readonly SheetPlan[];
  /** The workbook just before this attempt, and before the first. */
  readonly look: Look;
  readonly origin: Look;
  readonly own: OwnContents;
  readonly standing: Standing;
  /** How many of the changes to cells were made before it. */
  readonly changesDone: 'all' | 'none' | 'some';
}

/** Sheets that we added and had no time to name are new still. */
export function contentsIn({ before }: Pick<Look, 'before'>): OwnContents {
  return new Map(before.filter(({ name }) => !isAtWorkName(name)).map(({ mark, name, values, written, stage }) => [mark, { name, values, written, ...(stage === 'begun' ? { isHalfWritten: true } : {}) }]));
}

export function ownSheets(own: OwnContents): readonly OwnSheet[] {
  return [...own].map(([mark, { name, values, isHalfWritten }]) => ({ mark, name, values, ...(isHalfWritten ? { isHalfWritten } : {}) }));
}

/** With what the attempt found when it wrote: the newest that people typed, and the formulas and formats. */
export function ownAfter({ own, look, standing }: Attempt): OwnContents {
  const newer = new Map(own);
  for (const { mark, name, values, written } of look.before) {
    const stood = standing.of(mark);
    const known = own.get(mark);
    // What stands from our own earlier attempt is not what stood before the write.
    const isFirst = known !== undefined && known.formats === undefined && isSameCells(stood?.values ?? [], known.values);
    if (stood && (isFirst || !isSameCells(stood.values, values))) newer.set(mark, { ...known, name, written, ...stood });
  }
  return newer;
}

/** True where someone changed a sheet of ours between the look and the write, which went over it. */
export function wroteOverSomething({ plans, look, standing }: Attempt): boolean {
  return plans.some(({ mark }) => {
    const seen = look.before.find((own) => own.mark === mark);
    const stood = standing.of(mark);
    return seen !== undefined && stood !== undefined && !isSameCells(stood.values, seen.values);
  });
}

/**
 * How far an attempt came whose answer was a failure, or none, by what the workbook itself tells now. Where nothing was to be different
 * it cannot be told, and counts as half.
 */
export function howFar({ plans, look, changesDone }: Attempt, now: Look, changesNow: Attempt['changesDone']): 'untouched' | 'half' | 'whole' {
  const of = ({ before }: Look, mark: string): Before | undefined => before.find((own) => own.mark === mark);
  const isAsBefore = ({ mark }: SheetPlan): boolean => {
    const [then, here] = [of(look, mark), of(now, mark)];
    return then?.id === here?.id && then?.stage === here?.stage && isSameCells(then?.values ?? [], here?.values ?? []);
  };
  const isWhole = (plan: SheetPlan): boolean => {
    const here = of(now, plan.mark);
    const { rows, columns } = planRange(plan);
    return here?.stage === 'whole' && isSameCells(here.values.slice(0, rows).map((row) => row.slice(0, columns)), plan.cells);
  };
  // A sheet that was added and could not be named is one too many, whoever else may have written what was to be written.
  const isTidy = now.strays.every((id) => look.strays.includes(id));
  const untouched = plans.every(isAsBefore) && changesNow === changesDone && isTidy;
  const whole = plans.every(isWhole) && changesNow === 'all' && isTidy;
  return untouched === whole ? 'half' : untouched ? 'untouched' : 'whole';
}
