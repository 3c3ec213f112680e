/** The pane over a workbook of the stand-in, for tests that use it as an analyst does. */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { builtInPlans } from '../../src/domain/framework/built-in-plans';
import { App, type AppProps } from '../../src/taskpane/App';
import { workflows } from '../../src/taskpane/workflows';
import { newBook, newSheet, touchCell } from '../../src/workbench/book/make';
import { openBook, type OpenWorkbook } from '../../src/workbench/cli/open-workbook';
import { allByRole, byRole, choose, press, until } from './screen';

let root: Root | undefined;

/** Fetches what the pane fetches late: for before all tests, so that none of them waits for it on a busy machine. */
export async function loadLaterParts(): Promise<void> {
  await workflows();
}

export function showPane(workbook: Pick<OpenWorkbook, 'port'>, changes: Partial<AppProps> = {}): void {
  document.body.innerHTML = '<div id="pane"></div>';
  root = createRoot(document.getElementById('pane') ?? document.body);
  act(() => root?.render(<App port={workbook.port} plans={builtInPlans} clock={() => new Date(2026, 10, 20, 16, 20)} {...changes} />));
}

/** The pane over a workbook with these rows, from A1 of a sheet named Data. */
export function showRows(rows: readonly (readonly (string | number)[])[]): OpenWorkbook {
  const sheet = newSheet('1', 'Data');
  rows.forEach((cells, row) => cells.forEach((value, column) => (touchCell(sheet, row, column).value = value)));
  const workbook = openBook(newBook([sheet]));
  showPane(workbook);
  return workbook;
}

/** Takes the pane down: for after each test. */
export function hidePane(): void {
  act(() => root?.unmount());
}

/** Chooses a built-in plan by its id. */
export async function choosePlan(id: string): Promise<void> {
  await choose(byRole('combobox', 'Plan'), builtInPlans.find((plan) => plan.id === id)?.title ?? '');
}

/** Reads the workbook and waits until it is read, or is said not to be. */
export async function readWorkbook(): Promise<void> {
  await press(byRole('button', 'Read workbook'));
  await until(() => allByRole('heading', 'What was read').length > 0 || byRole('alert', /(?:)/).textContent !== '');
}

/** Reads the workbook and goes to a tab. */
export async function readAndOpen(tab: string): Promise<void> {
  await readWorkbook();
  await press(byRole('tab', tab));
}

/** What the live region says. */
export const said = (): string => byRole('status', /(?:)/).textContent;

/** True when nothing is under way: no Cancel, and the live region tells no work that goes on. */
export const isIdle = (): boolean =>
  allByRole('button', 'Cancel').length === 0 && !/…$|^(?:Saving|Making|Reading|Looking|Writing|Gathering|Checking)/.test(said());

export async function pressAndWait(name: string | RegExp): Promise<void> {
  await press(byRole('button', name));
  await until(isIdle);
}

/** The workbook's sheets in their order. */
export const sheetNames = ({ book }: OpenWorkbook): readonly string[] => book.sheets.map(({ name }) => name);
