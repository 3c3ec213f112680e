/** The pane's entry file: puts the rooms together once Office is ready. */
import '../domain/framework/no-eval';
import { createRoot } from 'react-dom/client';
import { builtInPlans } from '../domain/framework/built-in-plans';
import { excelPort } from '../excel/excel-port';
import { App } from './App';
import { isDark, type OfficeColours } from './is-dark';
import { OpenInExcel } from './OpenInExcel';
import { workflows } from './workflows';

/** Some hosts, whatever the types say, give no context or no theme. */
function officeColours(): OfficeColours | undefined {
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.officeTheme;
}

function show(host: unknown): void {
  const pane = document.getElementById('pane');
  if (!pane) return;
  // Excel on the web adds parameters of its own to the address; only ours is looked at.
  const startReading = new URLSearchParams(window.location.search).get('start') === 'read';
  createRoot(pane).render(
    host === Office.HostType.Excel ? (
      <App port={excelPort()} plans={builtInPlans} clock={() => new Date()} brightness={isDark(officeColours()) ? 'dark' : 'light'} startReading={startReading} />
    ) : (
      <OpenInExcel />
    ),
  );
  // Fetched while the analyst looks; a button asks again, and says so where it could not be had.
  if (host === Office.HostType.Excel) workflows().catch(() => undefined);
}

void Office.onReady(({ host }) => show(host));
