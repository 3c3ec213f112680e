/** The spreadsheet half of the page: the grid, its tabs, the bar above it, the selection and editing, over one session's book. */
import { parseRange, rangeAddress } from '../../../domain/address';
import type { BookSheet } from '../../book/book';
import { MAX_COLUMNS, MAX_ROWS } from '../../book/limits';
import { cellAt, formatAt } from '../../book/make';
import { sameRange } from '../../book/rectangles';
import { selectCells } from '../../book/selection';
import { activateSheet } from '../../book/sheets';
import type { Session } from '../desk/session';
import { GridView } from '../grid/grid-view';
import { moved, selectedRange, selectionAt } from '../grid/moves';
import type { Selection } from '../grid/moves';
import { CellEditor } from './cell-editor';
import type { Leave } from './cell-editor';
import { listenForAim } from './drag-select';
import type { Aim } from './drag-select';
import { entryText } from './entry-text';
import { commandFor } from './grid-keys';
import type { Command } from './grid-keys';
import { endsOf, nextSelection } from './next-selection';
import { SheetTabs } from './sheet-tabs';
import type { SheetTabsParts } from './sheet-tabs';
import { clearCells, writeEntry } from './write-entry';

export interface SheetAreaParts {
  readonly grid: HTMLElement;
  readonly panel: HTMLElement;
  readonly tabs: SheetTabsParts;
  readonly nameBox: HTMLInputElement;
  readonly bar: HTMLTextAreaElement;
}

export interface SheetAreaEvents {
  /** The person changed the book. */
  readonly onChanged: () => void;
  readonly onSelected: () => void;
  readonly onEditing: (editing: boolean) => void;
  /** Something that could not be done, in a sentence. */
  readonly onTrouble: (sentence: string) => void;
}

const STEPS: Readonly<Record<Exclude<Leave, 'stay'>, { readonly rows: number; readonly columns: number }>> = {
  down: { rows: 1, columns: 0 }, up: { rows: -1, columns: 0 }, right: { rows: 0, columns: 1 }, left: { rows: 0, columns: -1 },
};

export class SheetArea {
  private readonly view: GridView;
  private readonly editor: CellEditor;
  private readonly tabs: SheetTabs;
  private session: Session | undefined;
  private selection: Selection = { active: { row: 0, column: 0 }, end: { row: 0, column: 0 } };
  /** Where the selection stood on sheets that are not in front. */
  private readonly left = new Map<string, Selection>();
  private drawnSheet: string | undefined;

  constructor(private readonly parts: SheetAreaParts, private readonly events: SheetAreaEvents) {
    this.view = new GridView(parts.grid);
    this.tabs = new SheetTabs(parts.tabs, (id) => this.goToSheet(id));
    this.editor = new CellEditor(parts.bar, {
      onBegin: () => events.onEditing(true),
      onCommit: (text, then) => this.write(text, then),
      onCancel: () => {
        events.onEditing(false);
        this.refresh(false);
        parts.grid.focus({ preventScroll: true });
      },
    });
    parts.grid.addEventListener('keydown', (event) => this.onKey(event));
    listenForAim(parts.grid, { onAim: (aim, extend) => this.aim(aim, extend), onOpen: () => this.edit({ typed: false, inBar: false }) });
    // Not on focus: Tab must be able to pass through the bar.
    for (const kind of ['pointerdown', 'beforeinput'] as const) parts.bar.addEventListener(kind, () => this.edit({ typed: false, inBar: true }));
    parts.nameBox.addEventListener('keydown', (event) => this.onNameKey(event));
  }

  open(session: Session): void {
    this.editor.cancel();
    this.session = session;
    this.left.clear();
    this.drawnSheet = undefined;
    this.refresh(true);
  }

  /** Draws what the book now holds; `changed` where more than the selection may be new. A selection made by an add-in comes into view. */
  refresh(changed: boolean): void {
    const sheet = this.sheet();
    if (!this.session || !sheet) return;
    const { book } = this.session;
    const range = book.selection.sheetId === sheet.id ? book.selection.range : { row: 0, column: 0, rows: 1, columns: 1 };
    const isOther = this.drawnSheet !== sheet.id;
    if (isOther || !sameRange(range, selectedRange(sheet, this.selection))) {
      this.selection = endsOf(range);
    }
    this.drawnSheet = sheet.id;
    this.view.show({ book, sheet, selected: range, active: this.selection.active }, changed);
    this.tabs.show(book);
    const label = this.tabs.activeTab();
    if (label) this.parts.panel.setAttribute('aria-labelledby', label.id);
    this.parts.nameBox.value = rangeAddress({ ...this.selection.active, rows: 1, columns: 1 });
    if (!this.editor.isOpen) this.parts.bar.value = entryText(book, cellAt(sheet, this.selection.active.row, this.selection.active.column));
  }

  /** Draws what an add-in may have changed; `showed` where it asked for the selection to be brought into view. */
  follow(showed: boolean): void {
    this.refresh(true);
    if (showed) this.view.reveal(this.selection.active);
  }

  /** Ends editing as Enter would, before the workbook is saved or another opened. */
  settle(): void {
    this.editor.commit('stay');
  }

  private sheet(): BookSheet | undefined {
    return this.session?.book.sheets.find((one) => one.id === this.session?.book.activeSheetId);
  }

  private select(selection: Selection): void {
    const sheet = this.sheet();
    if (!this.session || !sheet) return;
    this.selection = selection;
    selectCells(this.session.book, sheet, selectedRange(sheet, selection));
    this.refresh(false);
    this.view.reveal(selection.end);
    this.events.onSelected();
  }

  private goToSheet(id: string): void {
    this.editor.commit('stay');
    const sheet = this.session?.book.sheets.find((one) => one.id === id);
    const from = this.sheet();
    if (!this.session || !sheet) return;
    if (from) this.left.set(from.id, this.selection);
    activateSheet(this.session.book, sheet);
    const before = this.left.get(id) ?? selectionAt(sheet, 0, 0);
    this.drawnSheet = id;
    this.select(before);
  }

  private aim(aim: Aim, extend: boolean): void {
    const sheet = this.sheet();
    if (!sheet) return;
    this.editor.commit('stay');
    const { active } = this.selection;
    if (aim.kind === 'row') {
      this.select({ active: { row: extend ? active.row : aim.row, column: 0 }, end: { row: aim.row, column: MAX_COLUMNS - 1 } });
    } else if (aim.kind === 'column') {
      this.select({ active: { row: 0, column: extend ? active.column : aim.column }, end: { row: MAX_ROWS - 1, column: aim.column } });
    } else {
      this.select(extend ? { active, end: aim.place } : selectionAt(sheet, aim.place.row, aim.place.column));
    }
  }

  private onKey(event: KeyboardEvent): void {
    if (event.target !== this.parts.grid) return;
    const command = commandFor(event, this.view.pageRows());
    if (!command) return;
    event.preventDefault();
    this.run(command);
  }

  private run(command: Command): void {
    const sheet = this.sheet();
    if (!sheet) return;
    const next = nextSelection(sheet, this.selection, command);
    if (next) this.select(next);
    else if (command.do === 'edit') this.edit({ typed: false, inBar: false });
    else if (command.do === 'type') this.edit({ typed: true, inBar: false }, command.text);
    else if (command.do === 'clear') this.change(sheet, () => clearCells(sheet, selectedRange(sheet, this.selection)));
    else if (command.do === 'next-sheet') this.nextSheet(command.by);
  }

  private nextSheet(by: 1 | -1): void {
    const visible = this.session?.book.sheets.filter((one) => one.visibility === 'Visible') ?? [];
    const next = visible[visible.findIndex((one) => one.id === this.session?.book.activeSheetId) + by];
    if (next) this.goToSheet(next.id);
  }

  private edit(how: { typed: boolean; inBar: boolean }, text?: string): void {
    const sheet = this.sheet();
    if (!this.session || !sheet || this.editor.isOpen) return;
    const { row, column } = this.selection.active;
    this.view.reveal({ row, column });
    const place = this.view.box(selectedRange(sheet, selectionAt(sheet, row, column)));
    const cell = cellAt(sheet, row, column);
    this.editor.begin(this.view.over, place, formatAt(sheet, row, column), text ?? entryText(this.session.book, cell), how);
  }

  private write(text: string, then: Leave): void {
    this.events.onEditing(false);
    const sheet = this.sheet();
    if (!this.session || !sheet) return;
    const { row, column } = this.selection.active;
    if (text !== entryText(this.session.book, cellAt(sheet, row, column))) {
      this.change(sheet, () => writeEntry(sheet, row, column, text));
    }
    if (then === 'stay') {
      this.refresh(false);
      return;
    }
    this.parts.grid.focus({ preventScroll: true });
    this.select(moved(sheet, this.selection, STEPS[then]));
  }

  /** Changes cells, or says why they may not be changed. */
  private change(sheet: BookSheet, work: () => string | undefined): void {
    const trouble = work();
    if (trouble === undefined) this.events.onChanged();
    else this.events.onTrouble(trouble);
    if (this.sheet() === sheet) this.refresh(true);
  }

  /** Enter in the name box goes to the address; Esc puts back where the selection is. */
  private onNameKey(event: KeyboardEvent): void {
    const sheet = this.sheet();
    if (!sheet || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    const range = event.key === 'Enter' ? parseRange(this.parts.nameBox.value.trim()) : undefined;
    if (event.key === 'Enter' && !range) {
      this.events.onTrouble(`“${this.parts.nameBox.value}” is not a cell. Type an address such as B7 or B7:D9.`);
      return;
    }
    this.parts.grid.focus({ preventScroll: true });
    if (range) this.select(endsOf(range));
    else this.refresh(false);
  }
}
