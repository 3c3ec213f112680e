/** The way through the pane, for someone who opens it for the first time: five steps, and how far this workbook has come. */
import { BEST_FIT, understandingOf, type PaneState } from '../pane-state';
import type { TabName } from '../tab-name';
import { parseMark } from '../../domain/render/mark';

export type StepName = 'open' | 'plan' | 'read' | 'look' | 'write';

export interface FirstStep {
  readonly name: StepName;
  readonly title: string;
  readonly words: string;
  readonly state: 'done' | 'now' | 'later';
}

const STEPS: readonly (readonly [name: StepName, title: string, words: string])[] = [
  ['open', 'Open your workbook', 'The pane works on the workbook beside it: the one that holds your indicator tables.'],
  ['plan', 'Choose or confirm the plan', 'Left as it is, the plan is taken that fits the workbook best.'],
  ['read', 'Read it', 'Every table is read and checked. Reading changes nothing.'],
  ['look', 'Look at what was found', 'Each finding leads to its cell, and says what to do.'],
  ['write', 'Write the summaries', 'A sheet for each theme. Your own sheets stay as they are.'],
];

/** `visited` are the tabs that were looked at. The first step that is not done is the one to do now. */
export function firstSteps({ choice, phase }: Pick<PaneState, 'choice' | 'phase'>, visited: ReadonlySet<TabName>): readonly FirstStep[] {
  const understanding = understandingOf(phase);
  const isWritten = phase.kind === 'written' || (understanding?.snapshot.sheets.some(({ mark }) => mark !== undefined && parseMark(mark)?.kind === 'theme') ?? false);
  const done: Readonly<Record<StepName, boolean>> = {
    // There is always a workbook beside the pane; whether it is the right one is seen when it is read.
    open: true,
    plan: understanding !== null || choice !== BEST_FIT,
    read: understanding !== null,
    look: understanding !== null && visited.has('findings'),
    write: isWritten,
  };
  // Confirming the plan needs nothing done, so reading is offered beside it.
  const now = STEPS.find(([name]) => !done[name])?.[0];
  return STEPS.map(([name, title, words]) => ({ name, title, words, state: done[name] ? 'done' : name === now ? 'now' : 'later' }));
}
