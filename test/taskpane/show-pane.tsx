/** The pane over a workbook of the stand-in, for tests that use it as an analyst does. */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { builtInPlans } from '../../src/domain/framework/built-in-plans';
import { App, type AppProps } from '../../src/taskpane/App';
import type { OpenWorkbook } from '../../src/workbench/cli/open-workbook';
import { allByRole, byRole, press, until } from './screen';

let root: Root | undefined;

export function showPane(workbook: Pick<OpenWorkbook, 'port'>, changes: Partial<AppProps> = {}): void {
  document.body.innerHTML = '<div id="pane"></div>';
  root = createRoot(document.getElementById('pane') ?? document.body);
  act(() => root?.render(<App port={workbook.port} plans={builtInPlans} clock={() => new Date(2026, 10, 20, 16, 20)} {...changes} />));
}

/** Takes the pane down: for after each test. */
export function hidePane(): void {
  act(() => root?.unmount());
}

/** Reads the workbook and goes to a tab. */
export async function readAndOpen(tab: string): Promise<void> {
  await press(byRole('button', 'Read workbook'));
  await until(() => allByRole('heading', 'What was read').length > 0 || byRole('alert', /(?:)/).textContent !== '');
  await press(byRole('tab', tab));
}
