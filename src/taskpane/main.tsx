/** The pane's entry file: puts the rooms together once Office is ready. */
import '../domain/framework/no-eval';
import { createRoot } from 'react-dom/client';
import { builtInPlans } from '../domain/framework/built-in-plans';
import { excelPort } from '../excel/excel-port';
import type { WorkbookPort } from '../workflow/workbook-port';
import { App } from './App';
import type { OfficeColours } from './is-dark';
import { OpenInExcel } from './OpenInExcel';
import { startOf, type Start } from './start';
import { useBrightness, type OfficeLook } from './use-brightness';
import { workflows } from './workflows';

/** Some hosts, whatever the types say, give no context, no theme or no document. */
interface SomeOffice {
  readonly officeTheme?: OfficeColours;
  readonly document?: { readonly addHandlerAsync?: (event: string, handler: () => void) => void };
}
const office = (): SomeOffice | undefined => Office.context as unknown as SomeOffice | undefined;

const look: OfficeLook = {
  colours: () => office()?.officeTheme,
  follow: (changed) => {
    try {
      office()?.document?.addHandlerAsync?.('officeThemeChanged', changed);
    } catch {
      // A host that has no such event: the theme is looked at again when the pane is.
    }
  },
};

function Pane({ port, start }: { readonly port: WorkbookPort; readonly start: Start }) {
  return <App port={port} plans={builtInPlans} clock={() => new Date()} brightness={useBrightness(look)} start={start} />;
}

function show(host: unknown): void {
  const pane = document.getElementById('pane');
  if (!pane) return;
  const isExcel = host === Office.HostType.Excel;
  createRoot(pane).render(isExcel ? <Pane port={excelPort()} start={startOf(window.location.search)} /> : <OpenInExcel look={look} />);
  // Fetched while the analyst looks; a button asks again, and says so where it could not be had.
  if (isExcel) workflows().catch(() => undefined);
}

void Office.onReady(({ host }) => show(host));
