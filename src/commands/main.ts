/**
 * The ribbon's entry file. Its page runs unseen, so what it has to say is shown by Office in a small dialog, which is this
 * same page opened with the message behind its `#`. ("Read workbook" needs no function: the manifest opens the pane.)
 */
import '../domain/framework/no-eval';
import { builtInPlans } from '../domain/framework/built-in-plans';
import { excelPort } from '../excel/excel-port';
import { writeFromRibbon } from './write-from-ribbon';

const MESSAGE = '#message=';

/** Shows a message and resolves once the analyst has closed it; at once where this Office has no dialogs. */
function tell(message: string): Promise<void> {
  const address = `${window.location.origin}${window.location.pathname}${MESSAGE}${encodeURIComponent(message)}`;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { height: 25, width: 30, displayInIframe: true }, ({ status, value }) => {
      if (status === Office.AsyncResultStatus.Failed) resolve();
      else value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}

/**
 * Long enough for a large workbook. There is no Cancel on the ribbon, and Office keeps every further press waiting until this one is completed
 * (Microsoft, "extensionRuntimeCode object"), so Excel is not waited for without end.
 */
const WAITED_LONG_ENOUGH = 4 * 60_000;

/** Office holds the command to be running, and its page alive, until `completed` is called. */
async function writeThemeSummaries(event: Office.AddinCommands.Event): Promise<void> {
  const stopper = new AbortController();
  const timer = setTimeout(() => { stopper.abort(); }, WAITED_LONG_ENOUGH);
  try {
    await tell(await writeFromRibbon(excelPort(), builtInPlans, new Date(), { signal: stopper.signal }));
  } finally {
    clearTimeout(timer);
    event.completed();
  }
}

function showMessage(message: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = message;
  document.body.append(paragraph);
}

void Office.onReady(() => {
  const { hash } = window.location;
  if (hash.startsWith(MESSAGE)) showMessage(decodeURIComponent(hash.slice(MESSAGE.length)));
  else Office.actions.associate('writeThemeSummaries', (event: Office.AddinCommands.Event) => void writeThemeSummaries(event));
});
