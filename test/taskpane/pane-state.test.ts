import { AT_START, BEST_FIT, nextState, OWN_FRAMEWORK, type Change, type PaneEvent, type PaneState } from '../../src/taskpane/pane-state';
import type { WrittenSheet } from '../../src/workflow/workbook-port';
import { aSheet } from '../support/workbook';
import { nothingUnderstood } from './samples';

const understanding = nothingUnderstood();
const sheets: readonly WrittenSheet[] = [{ mark: 'theme:a:b', name: 'Theme', made: 'new' }];
const progress = { words: 'Reading sheet 3 of 40', done: 3, of: 40 };

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(nextState, AT_START);
const READ: readonly PaneEvent[] = [{ type: 'reading-began' }, { type: 'read', understanding, at: '10:42' }];

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
  const written = after(...READ, { type: 'writing-began' }, { type: 'written', understanding: newer, sheets, at: '10:43' });
  expect(written.phase).toEqual({ kind: 'written', understanding: newer, sheets });
});

it('keeps what was read when writing fails, so that it can be tried again', () => {
  const failed = after(...READ, { type: 'writing-began' }, { type: 'failed', sentence: 'Protected.' });
  expect(failed.phase).toEqual({ kind: 'failed', during: 'writing', sentence: 'Protected.', understanding, change: null });
  expect(nextState(failed, { type: 'writing-began' }).phase.kind).toBe('writing');
});

it('drops what was read before when reading fails', () => {
  const failed = after(...READ, { type: 'reading-began' }, { type: 'failed', sentence: 'Empty.' });
  expect(failed.phase).toEqual({ kind: 'failed', during: 'reading', sentence: 'Empty.', understanding: null, change: null });
});

const FIX: Change = { kind: 'fix', key: 'group:error:number-as-text' };
const CHANGING: readonly PaneEvent[] = [...READ, { type: 'changing-began', change: FIX }];

it('keeps what was read while a change is made, and takes the newer reading when it is', () => {
  const newer = nothingUnderstood();
  const changing = after(...CHANGING);
  expect(changing.phase).toEqual({ kind: 'changing', understanding, change: FIX, progress: null });
  const changed = nextState(changing, { type: 'changed', understanding: newer, outcome: 'Kept.', sheets, at: '10:43' });
  expect(changed.phase).toEqual({ kind: 'changed', understanding: newer, change: FIX, outcome: 'Kept.', sheets });
});

it.each<PaneEvent>([{ type: 'writing-began' }, { type: 'reading-began' }, { type: 'changing-began', change: { kind: 'undo', key: '1' } }, { type: 'plan-chosen', choice: 'ossp-2025-28' }])(
  'does one thing at a time: $type changes nothing while a change is made',
  (event) => {
    const changing = after(...CHANGING);
    expect(nextState(changing, event)).toEqual(changing);
  },
);

it('changes nothing before anything is read', () => {
  expect(after({ type: 'changing-began', change: FIX })).toEqual(AT_START);
});

it('says what was refused, and can be asked again', () => {
  const failed = after(...CHANGING, { type: 'failed', sentence: 'The cell holds something else by now.' });
  expect(failed.phase).toEqual({ kind: 'failed', during: 'changing', sentence: 'The cell holds something else by now.', understanding, change: FIX });
  expect(nextState(failed, { type: 'changing-began', change: FIX }).phase.kind).toBe('changing');
});

it('keeps its plan through a change, but for one that changes the plan', () => {
  const changed: PaneEvent = { type: 'changed', understanding, outcome: 'Written.', sheets, at: '10:43' };
  expect(after(...CHANGING, changed).choice).toBe(BEST_FIT);
  expect(after(...CHANGING, { ...changed, choice: OWN_FRAMEWORK }).choice).toBe(OWN_FRAMEWORK);
});

it('goes on offering the framework that a workbook has when another plan is chosen', () => {
  const snapshot = { ...understanding.snapshot, sheets: [aSheet('Framework', {}, { mark: 'framework:workbook' })] };
  const read = after({ type: 'reading-began' }, { type: 'read', understanding: { ...understanding, snapshot }, at: '10:42' });
  expect(read.hasFramework).toBe(true);
  expect(nextState(read, { type: 'plan-chosen', choice: 'ssp-2016-17' }).hasFramework).toBe(true);
  expect(after(...READ).hasFramework).toBe(false);
});

it('asks for another reading when the plan changes', () => {
  const changed = after(...READ, { type: 'plan-chosen', choice: 'ssp-2016-17' });
  expect(changed).toMatchObject({ choice: 'ssp-2016-17', phase: { kind: 'nothing-read', because: 'plan-changed' } });
});

it('keeps its plan while it works', () => {
  expect(after({ type: 'reading-began' }, { type: 'plan-chosen', choice: 'ssp-2016-17' })).toEqual(after({ type: 'reading-began' }));
});

it('keeps what was read when a cell cannot be shown, and forgets the trouble when the next can', () => {
  const failed = after(...READ, { type: 'link-failed', title: 'Not shown.', sentence: 'Renamed.' });
  expect(failed).toMatchObject({ linkTrouble: { title: 'Not shown.', sentence: 'Renamed.' }, phase: { kind: 'read' } });
  expect(nextState(failed, { type: 'link-followed' }).linkTrouble).toBeNull();
});

const CHECKED: PaneEvent = { type: 'check', check: { kind: 'checked', changes: { count: 3, sheets: [] } } };

it('remembers when it read, and what a check found until it reads again', () => {
  const checked = after(...READ, CHECKED);
  expect(checked).toMatchObject({ readAt: '10:42', check: { kind: 'checked' }, phase: { kind: 'read' } });
  const again = nextState(checked, { type: 'reading-began' });
  expect(nextState(again, { type: 'read', understanding, at: '10:50' })).toMatchObject({ readAt: '10:50', check: null });
});

it('checks nothing before anything is read', () => {
  expect(after(CHECKED)).toEqual(AT_START);
});
