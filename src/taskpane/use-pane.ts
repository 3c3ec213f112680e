/** Joins the pane's state to the workflows: each button is one function here. */
import { useCallback, useReducer, useRef } from 'react';
import type { Question } from '../domain/answers/question';
import type { Plan } from '../domain/framework/plan';
import { answerQuestion } from '../workflow/answer-question';
import { readWithBestPlan } from '../workflow/best-plan';
import { readWorkbook } from '../workflow/read-workbook';
import type { WorkbookPort, WorkOptions } from '../workflow/workbook-port';
import { writeThemeSummaries } from '../workflow/write-theme-summaries';
import { writtenAtWords } from '../workflow/written-at';
import { answerOutcome } from './answer-outcome';
import { AT_START, isBusy, nextState, understandingOf, type PaneState } from './pane-state';
import { sentenceFor } from './sentence-for';
import type { Choices } from './SummaryChoices';

export interface PaneActions {
  readonly choosePlan: (choice: string) => void;
  readonly read: () => void;
  readonly write: (choices: Choices) => void;
  /** `value` is a day as typed, or ""; `by` initials or "". */
  readonly answer: (question: Question, value: string, by: string) => void;
  readonly stop: () => void;
  readonly select: (sheet: string, address: string | null) => void;
}

export interface PaneSettings {
  readonly port: WorkbookPort;
  readonly plans: readonly Plan[];
  readonly clock: () => Date;
}

export function usePane({ port, plans, clock }: PaneSettings): readonly [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(nextState, AT_START);
  const stopper = useRef<AbortController | null>(null);

  /** Options for one piece of work. While one is under way there is a stopper, and a second is refused with null. */
  const begin = useCallback((): WorkOptions | null => {
    if (stopper.current) return null;
    stopper.current = new AbortController();
    return { signal: stopper.current.signal, onProgress: (progress) => dispatch({ type: 'progressed', progress }) };
  }, []);

  const read = async (): Promise<void> => {
    const options = begin();
    if (!options) return;
    dispatch({ type: 'reading-began' });
    try {
      const plan = plans.find(({ id }) => id === state.choice);
      const understanding = plan ? await readWorkbook(port, plan, options) : await readWithBestPlan(port, plans, options);
      dispatch({ type: 'read', understanding });
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
      const understanding = await readWorkbook(port, plan, options);
      const sheets = await writeThemeSummaries(port, understanding, { writtenAt: writtenAtWords(clock()), ...choices }, options);
      dispatch({ type: 'written', understanding, sheets });
    } catch (error) {
      dispatch({ type: 'failed', sentence: sentenceFor(error, 'writing') });
    } finally {
      stopper.current = null;
    }
  };

  const answer = async (question: Question, value: string, by: string): Promise<void> => {
    const understanding = understandingOf(state.phase);
    const options = understanding ? begin() : null;
    if (!understanding || !options) return;
    dispatch({ type: 'answering-began', questionKey: question.key });
    try {
      const [sheet] = await answerQuestion(port, understanding, question, value, by, writtenAtWords(clock()), options);
      const newer = await readWorkbook(port, understanding.plan, options);
      dispatch({ type: 'answered', understanding: newer, outcome: answerOutcome(newer, question, value, sheet?.name ?? '') });
    } catch (error) {
      dispatch({ type: 'failed', sentence: sentenceFor(error, 'answering') });
    } finally {
      stopper.current = null;
    }
  };

  const select = async (sheet: string, address: string | null): Promise<void> => {
    try {
      await port.select(sheet, address);
      dispatch({ type: 'link-followed' });
    } catch (error) {
      dispatch({ type: 'link-failed', sentence: sentenceFor(error, 'showing') });
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
      answer: (question, value, by) => void answer(question, value, by),
      stop: () => stopper.current?.abort(),
      select: (sheet, address) => void select(sheet, address),
    },
  ];
}
