/** The workbench page: a spreadsheet beside the built, unmodified pane, both over one workbook in memory. */
import { WorkbookFileError } from '../../domain/workbook-file/workbook-file-error';
import { askUnsaved } from './desk/ask-unsaved';
import { Bridge } from './desk/bridge';
import { Notices } from './desk/notices';
import { openServed, openSession } from './desk/session';
import type { Session } from './desk/session';
import { makeSplitter } from './desk/splitter';
import { rehearsalOf, type Rehearsal } from './desk/rehearsal';
import { hostWelcome } from './desk/welcome';
import { download, downloadNew, listenForFile } from './desk/workbook-files';
import { SheetArea } from './sheet/sheet-area';

const PANE = '/pane/taskpane.html';

/** The element of the page with this id. Throws where index.html and this file disagree. */
function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${id}.`);
  return element;
}

const notices = new Notices(
  part('trouble', HTMLElement), part('trouble-text', HTMLElement), part('trouble-close', HTMLElement), part('state', HTMLElement), part('traffic', HTMLElement),
);
const save = part('save', HTMLButtonElement);
let session: Session | undefined;
let newWorkbooks = 0;
/** Only where the page's address asks for it (see rehearsal.ts). */
let rehearsal: Rehearsal | null = null;

const area = new SheetArea(
  {
    grid: part('grid', HTMLElement),
    panel: part('sheet-panel', HTMLElement),
    tabs: {
      list: part('tabs', HTMLElement),
      back: part('tabs-back', HTMLButtonElement),
      on: part('tabs-on', HTMLButtonElement),
      hiddenNote: part('hidden-sheets', HTMLElement),
    },
    nameBox: part('name-box', HTMLInputElement),
    bar: part('formula-bar', HTMLTextAreaElement),
  },
  {
    onChanged: () => {
      if (session) session.unsaved = true;
      notices.clear();
      bridge.tellEvents();
    },
    onSelected: () => bridge.tellEvents(),
    onEditing: (editing) => {
      bridge.setEditing(editing);
      notices.say(editing ? 'Editing: Enter to keep, Esc to leave' : 'Ready');
    },
    onTrouble: (sentence) => notices.fail(sentence),
  },
);

const bridge = new Bridge(part('pane', HTMLIFrameElement), hostWelcome, {
  onAnswered: ({ wrote, showed }) => {
    if (!session) return;
    session.unsaved ||= wrote;
    if (!session.host.cellEditing) area.follow(showed);
    notices.count(session.host.counts);
  },
  onAsked: () => rehearsal?.asked(),
  onTrouble: (sentence) => notices.fail(sentence),
});

function show(opened: Session): void {
  session = opened;
  notices.clear();
  notices.say('Ready');
  notices.count(opened.host.counts);
  part('workbook-name', HTMLElement).textContent = opened.name;
  document.title = `${opened.name} – Plan Performance workbench`;
  save.disabled = false;
  showNotes(opened.book.notes);
  area.open(opened);
  opened.host.onNewWorkbook = (base64) => attempt(() => saveNew(base64));
  opened.host.onSave = () => attempt(saveWorkbook);
  rehearsal = rehearsalOf(window, opened);
  bridge.connect(opened.host, PANE);
}

/** Excel opens a new workbook in a window of its own; the page hands it over as a file, to be opened here or anywhere. */
async function saveNew(base64: string): Promise<void> {
  newWorkbooks += 1;
  const name = `Book${String(newWorkbooks)}.xlsx`;
  await downloadNew(base64, name);
  notices.say(`A new workbook was made: it is in your downloads as ${name}`);
}

/** What the file holds that the page cannot show. It is kept when the workbook is saved. */
function showNotes(notes: readonly string[]): void {
  const details = part('notes', HTMLDetailsElement);
  details.hidden = notes.length === 0;
  details.querySelector('summary')?.replaceChildren(`Not shown (${notes.length})`);
  details.querySelector('ul')?.replaceChildren(...notes.map((note) => Object.assign(document.createElement('li'), { textContent: note })));
}

async function openFile(file: File): Promise<void> {
  area.settle();
  notices.say(`Opening ${file.name}…`);
  try {
    // Read before the open workbook is put away: a file that cannot be opened changes nothing.
    const opened = await openSession(new Uint8Array(await file.arrayBuffer()), file.name);
    if (session?.unsaved) {
      const choice = await askUnsaved(part('unsaved', HTMLDialogElement), session.name);
      if (choice === 'save') await download(session);
      if (choice === 'stay') return;
    }
    show(opened);
  } finally {
    notices.say('Ready');
  }
}

async function saveWorkbook(): Promise<void> {
  if (!session) return;
  area.settle();
  await download(session);
  notices.say(`Saved as ${session.name} in your downloads`);
}

/** Runs work that may fail, and says so where it does. */
function attempt(work: () => Promise<void>): void {
  work().catch((fault: unknown) => {
    const words = fault instanceof Error ? fault.message : String(fault);
    const kept = session ? ` “${session.name}” is still open.` : '';
    notices.fail(fault instanceof WorkbookFileError ? `${words}${kept}` : `That could not be done: ${words}${kept}`);
  });
}

listenForFile(part('open-file', HTMLInputElement), (file) => attempt(() => openFile(file)));
save.addEventListener('click', () => attempt(saveWorkbook));
window.addEventListener('beforeunload', (event) => {
  if (session?.unsaved) event.preventDefault();
});
makeSplitter(part('splitter', HTMLElement), (pixels) => document.documentElement.style.setProperty('--pane-width', `${pixels}px`));
attempt(async () => show(await openServed()));
