import { firstSteps } from '../../../src/taskpane/header/first-steps';
import { AT_START, type PaneState } from '../../../src/taskpane/pane-state';
import type { TabName } from '../../../src/taskpane/tab-name';
import { nothingUnderstood } from '../samples';

const READ: PaneState = { ...AT_START, phase: { kind: 'read', understanding: nothingUnderstood() } };
const states = (state: PaneState, ...visited: TabName[]): readonly string[] => firstSteps(state, new Set(visited)).map((step) => step.state);

it('begins with the plan, since there is always a workbook beside the pane', () => {
  expect(states(AT_START)).toEqual(['done', 'now', 'later', 'later', 'later']);
});

it('goes on to reading once a plan was chosen', () => {
  expect(states({ ...AT_START, choice: 'ssp-2016-17' })).toEqual(['done', 'done', 'now', 'later', 'later']);
});

it('goes on to the findings once something was read, and to writing once they were looked at', () => {
  expect(states(READ, 'read')).toEqual(['done', 'done', 'done', 'now', 'later']);
  expect(states(READ, 'read', 'findings')).toEqual(['done', 'done', 'done', 'done', 'now']);
});

it('is done once the summaries are written', () => {
  expect(states({ ...READ, phase: { kind: 'written', understanding: nothingUnderstood(), sheets: [] } }, 'findings')).toEqual(['done', 'done', 'done', 'done', 'done']);
});
