import { AT_START, nextState, type PaneEvent, type PaneState } from '../../src/taskpane/pane-state';
import type { WrittenSheet } from '../../src/workflow/workbook-port';
import { nothingUnderstood } from './samples';

const understanding = nothingUnderstood();
const sheets: readonly WrittenSheet[] = [{ mark: 'theme:a:b', name: 'Theme', made: 'new' }];
const progress = { words: 'Reading sheet 3 of 40', done: 3, of: 40 };

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(nextState, AT_START);
const READ: readonly PaneEvent[] = [{ type: 'reading-began' }, { type: 'read', understanding }];

it('goes from nothing to reading to read', () => {
  expect(after({ type: 'reading-began' }).phase).toEqual({ kind: 'reading', progress: null });
  expect(after(...READ).phase).toEqual({ kind: 'read', understanding });
});

it('keeps the latest progress', () => {
  expect(after({ type: 'reading-began' }, { type: 'progressed', progress }).phase).toEqual({ kind: 'reading', progress });
});

it('ignores progress that comes after the end', () => {
  expect(after(...READ, { type: 'progressed', progress })).toEqual(after(...READ));
});

it('does not write before anything is read', () => {
  expect(after({ type: 'writing-began' })).toEqual(AT_START);
});

it('keeps what was read while it writes, and takes the newer reading when it has written', () => {
  const newer = nothingUnderstood();
  const written = after(...READ, { type: 'writing-began' }, { type: 'written', understanding: newer, sheets });
  expect(written.phase).toEqual({ kind: 'written', understanding: newer, sheets });
});

it('keeps what was read when writing fails, so that it can be tried again', () => {
  const failed = after(...READ, { type: 'writing-began' }, { type: 'failed', sentence: 'Protected.' });
  expect(failed.phase).toEqual({ kind: 'failed', during: 'writing', sentence: 'Protected.', understanding, questionKey: null });
  expect(nextState(failed, { type: 'writing-began' }).phase.kind).toBe('writing');
});

it('drops what was read before when reading fails', () => {
  const failed = after(...READ, { type: 'reading-began' }, { type: 'failed', sentence: 'Empty.' });
  expect(failed.phase).toEqual({ kind: 'failed', during: 'reading', sentence: 'Empty.', understanding: null, questionKey: null });
});

it('keeps what was read while an answer is saved, and takes the newer reading when it is', () => {
  const newer = nothingUnderstood();
  const asking = after(...READ, { type: 'answering-began', questionKey: 'k' });
  expect(asking.phase).toEqual({ kind: 'answering', understanding, questionKey: 'k', progress: null });
  expect(nextState(asking, { type: 'writing-began' })).toEqual(asking);
  expect(nextState(asking, { type: 'answered', understanding: newer, outcome: 'Kept.' }).phase).toEqual({ kind: 'answered', understanding: newer, outcome: 'Kept.' });
});

it('says which question an answer was refused for', () => {
  const failed = after(...READ, { type: 'answering-began', questionKey: 'k' }, { type: 'failed', sentence: 'Not a date.' });
  expect(failed.phase).toEqual({ kind: 'failed', during: 'answering', sentence: 'Not a date.', understanding, questionKey: 'k' });
});

it('asks for another reading when the plan changes', () => {
  const changed = after(...READ, { type: 'plan-chosen', choice: 'ssp-2016-17' });
  expect(changed).toMatchObject({ choice: 'ssp-2016-17', phase: { kind: 'nothing-read', because: 'plan-changed' } });
});

it('keeps its plan while it works', () => {
  expect(after({ type: 'reading-began' }, { type: 'plan-chosen', choice: 'ssp-2016-17' })).toEqual(after({ type: 'reading-began' }));
});

it('keeps what was read when a cell cannot be shown, and forgets the trouble when the next can', () => {
  const failed = after(...READ, { type: 'link-failed', sentence: 'Renamed.' });
  expect(failed).toMatchObject({ linkTrouble: 'Renamed.', phase: { kind: 'read' } });
  expect(nextState(failed, { type: 'link-followed' }).linkTrouble).toBeNull();
});
