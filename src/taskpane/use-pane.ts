/** Joins the pane's state to the workflows: each kind of work is one function here. */
import { startTransition, useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Plan } from '../domain/framework/plan';
import { cellsReadAt } from '../domain/table/cells-read';
import type { Understanding } from '../workflow/understanding';
import { WorkbookFault, type Progress, type WorkbookPort, type WorkOptions } from '../workflow/workbook-port';
import { dayOf, timeOf, writtenAtWords } from '../workflow/written-at';
import type { ChangeWork } from './change-work';
import { AT_START, isBusy, nextState, OWN_FRAMEWORK, understandingOf, type Check, type PaneState } from './pane-state';
import { fetchSample } from './sample';
import { sentenceFor, unreadAfter } from './sentence-for';
import type { Choices } from './summaries/SummaryChoices';
import { workflows } from './workflows';

export interface PaneActions {
  readonly choosePlan: (choice: string) => void;
  readonly read: () => void;
  readonly write: (choices: Choices) => void;
  /** Makes a change and reads the workbook again. */
  readonly change: (work: ChangeWork) => void;
  /** Looks whether the workbook is still as it was read. */
  readonly checkAgain: () => void;
  /** Opens the sample workbook beside this one; absent where Excel cannot. */
  readonly openSample?: () => void;
  readonly cancel: () => void;
  readonly select: (sheet: string, address: string | null) => void;
}

export interface PaneSettings {
  readonly port: WorkbookPort;
  readonly plans: readonly Plan[];
  readonly clock: () => Date;
}

/** The analyst's initials, typed once for everything that is kept with them, and how they are changed. */
export type Initials = readonly [by: string, setBy: (by: string) => void];

/** What draws a whole reading anew: React draws it in parts, between which the page takes keys and clicks, and shows it once it is whole. */
const settle = startTransition;

export function usePane({ port, plans, clock }: PaneSettings): readonly [PaneState, PaneActions, Initials] {
  const [state, dispatch] = useReducer(nextState, AT_START);
  const [by, setBy] = useState('');
  const stopper = useRef<AbortController | null>(null);
  // A check gives way to any other work.
  const checker = useRef<AbortController | null>(null);
  // A framework sheet that was good when it was last read, should someone spoil it meanwhile.
  const lastGood = useRef<Plan | null>(null);

  /** Options for one piece of work. While one is under way there is a stopper, and a second is refused with null. */
  const begin = useCallback((): WorkOptions | null => {
    if (stopper.current) return null;
    checker.current?.abort();
    checker.current = null;
    stopper.current = new AbortController();
    return { signal: stopper.current.signal, onProgress: (progress) => dispatch({ type: 'progressed', progress }), asAt: dayOf(clock()), lastGood: lastGood.current };
  }, [clock]);

  const remember = (understanding: Understanding): Understanding => {
    const { plan } = understanding;
    if (plan && !plans.includes(plan)) lastGood.current = plan;
    return understanding;
  };

  /** The plan to name when reading again: none where it came from the workbook itself, so that its newest state is read. */
  const planAgain = (plan: Plan | null): Plan | null => plans.find((one) => one === plan) ?? null;

  const readChosen = async (options: WorkOptions): Promise<Understanding> => {
    // Also where there is no table, or nothing at all: the pane says so, and what can be done all the same.
    const { readAsItIs, readAsItIsWithBestPlan } = await workflows();
    const plan = plans.find(({ id }) => id === state.choice);
    return plan || state.choice === OWN_FRAMEWORK ? readAsItIs(port, plan ?? null, options) : readAsItIsWithBestPlan(port, plans, options);
  };

  const read = async (): Promise<void> => {
    const options = begin();
    if (!options) return;
    dispatch({ type: 'reading-began' });
    try {
      const understanding = remember(await readChosen(options));
      settle(() => dispatch({ type: 'read', understanding, at: timeOf(clock()) }));
    } catch (error) {
      dispatch({ type: 'failed', sentence: sentenceFor(error, 'reading') });
    } finally {
      stopper.current = null;
    }
  };

  const write = async (choices: Choices): Promise<void> => {
    const plan = understandingOf(state.phase)?.plan;
    const options = plan ? begin() : null;
    if (!plan || !options) return;
    dispatch({ type: 'writing-began' });
    try {
      // Read once more: the analyst may have put right what the findings showed, and no event can be relied on to tell us.
      const { readWorkbook, writeThemeSummaries } = await workflows();
      const understanding = await readWorkbook(port, planAgain(plan), options);
      const sheets = await writeThemeSummaries(port, understanding, { writtenAt: writtenAtWords(clock()), ...choices }, options);
      settle(() => dispatch({ type: 'written', understanding, sheets, at: timeOf(clock()) }));
    } catch (error) {
      dispatch({ type: 'failed', sentence: sentenceFor(error, 'writing') });
    } finally {
      stopper.current = null;
    }
  };

  const change = async ({ change: what, run, outcome, reads, choice }: ChangeWork): Promise<void> => {
    const understanding = understandingOf(state.phase);
    const options = understanding ? begin() : null;
    if (!understanding || !options) return;
    dispatch({ type: 'changing-began', change: what });
    let isDone = false;
    try {
      const { readAsItIs, readWorkbook } = await workflows();
      const current = reads === 'before' ? remember(await readWorkbook(port, planAgain(understanding.plan), options)) : understanding;
      const sheets = (await run?.(current, { port, by, when: writtenAtWords(clock()) }, options)) ?? [];
      isDone = run !== undefined;
      // Also where no table is left: the last one may just have been left out, and can be taken back.
      const named = choice === undefined ? planAgain(understanding.plan) : (plans.find(({ id }) => id === choice) ?? null);
      const newer = reads !== undefined ? current : remember(await readAsItIs(port, named, options));
      settle(() => dispatch({ type: 'changed', understanding: newer, outcome: outcome(newer, sheets), sheets, at: timeOf(clock()), ...(choice === undefined ? {} : { choice }) }));
    } catch (error) {
      dispatch({ type: 'failed', sentence: isDone ? unreadAfter(error) : sentenceFor(error, what.kind) });
    } finally {
      stopper.current = null;
    }
  };

  const check = async (): Promise<void> => {
    const understanding = understandingOf(state.phase);
    if (!understanding || stopper.current || checker.current) return;
    const own = new AbortController();
    checker.current = own;
    /** What comes too late, because other work took its place, is not told. */
    const tell = (next: Check): void => {
      if (checker.current === own) dispatch({ type: 'check', check: next });
    };
    tell({ kind: 'checking', progress: null });
    try {
      const { checkAgain } = await workflows();
      const changes = await checkAgain(port, understanding, { signal: own.signal, onProgress: (progress) => tell({ kind: 'checking', progress }) });
      tell({ kind: 'checked', changes });
    } catch (error) {
      tell({ kind: 'not-checked', sentence: sentenceFor(error, 'checking') });
    } finally {
      if (checker.current === own) checker.current = null;
    }
  };

  const isRead = understandingOf(state.phase) !== null;
  const isWatching = useRef(false);
  useEffect(() => {
    if (!isRead || isWatching.current) return;
    isWatching.current = true;
    void port.watch?.((sheetId) => dispatch({ type: 'stirred', sheetId }));
  }, [isRead, port]);

  /** A link has no progress of its own: all that is told of it is that Excel has not answered yet. */
  const tellLink = ({ words }: Progress): void => dispatch({ type: 'link-failed', title: 'Not shown yet.', sentence: words });

  const openSample = async (): Promise<void> => {
    try {
      await port.openNewWorkbook?.(await fetchSample(), { onProgress: tellLink });
      dispatch({ type: 'link-followed' });
    } catch (error) {
      dispatch({ type: 'link-failed', title: 'Not shown.', sentence: sentenceFor(error, 'sample') });
    }
  };

  const select = async (sheet: string, address: string | null): Promise<void> => {
    try {
      const read = address === null ? null : cellsReadAt(understandingOf(state.phase)?.snapshot ?? { sheets: [] }, sheet, address);
      await port.select(sheet, address, { onProgress: tellLink, restsOn: read ? [read] : [] });
      dispatch({ type: 'link-followed' });
    } catch (error) {
      const title = error instanceof WorkbookFault && error.code === 'changed-since-read' ? 'Changed since.' : 'Not shown.';
      dispatch({ type: 'link-failed', title, sentence: sentenceFor(error, 'showing') });
    }
  };

  return [
    state,
    {
      choosePlan: (choice) => {
        if (!isBusy(state.phase)) dispatch({ type: 'plan-chosen', choice });
      },
      read: () => void read(),
      write: (choices) => void write(choices),
      change: (work) => void change(work),
      checkAgain: () => void check(),
      ...(port.openNewWorkbook ? { openSample: () => void openSample() } : {}),
      cancel: () => (stopper.current ?? checker.current)?.abort(),
      select: (sheet, address) => void select(sheet, address),
    },
    [by, setBy],
  ];
}
