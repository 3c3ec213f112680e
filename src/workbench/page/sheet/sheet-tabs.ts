/** The tabs under the grid: one for each visible sheet, and how many are hidden. */
import type { Book } from '../../book/book';

export const GRID_PANEL_ID = 'sheet-panel';

export class SheetTabs {
  constructor(private readonly list: HTMLElement, private readonly hiddenNote: HTMLElement, private readonly onChoose: (sheetId: string) => void) {
    list.addEventListener('keydown', (event) => this.onKey(event));
  }

  show(book: Book): void {
    const hadFocus = this.list.contains(document.activeElement);
    const visible = book.sheets.filter((sheet) => sheet.visibility === 'Visible');
    this.list.replaceChildren(...visible.map((sheet) => {
      const tab = document.createElement('button');
      const isActive = sheet.id === book.activeSheetId;
      tab.type = 'button';
      tab.role = 'tab';
      tab.id = `tab-${sheet.id.replaceAll(/[{}]/g, '')}`;
      tab.textContent = sheet.name;
      tab.ariaSelected = String(isActive);
      tab.tabIndex = isActive ? 0 : -1;
      tab.setAttribute('aria-controls', GRID_PANEL_ID);
      if (sheet.tabColor) tab.style.borderBottomColor = sheet.tabColor;
      tab.addEventListener('click', () => this.onChoose(sheet.id));
      return tab;
    }));
    const active = this.activeTab();
    if (hadFocus) active?.focus();
    // Scrolls the list alone: scrollIntoView would move the whole page on a narrow screen.
    if (active && (active.offsetLeft < this.list.scrollLeft || active.offsetLeft + active.offsetWidth > this.list.scrollLeft + this.list.clientWidth)) {
      this.list.scrollLeft = active.offsetLeft - 24;
    }
    const hidden = book.sheets.length - visible.length;
    this.hiddenNote.textContent = hidden === 0 ? '' : hidden === 1 ? '1 hidden sheet' : `${hidden} hidden sheets`;
  }

  /** The id of the tab in front, for the grid to be labelled by. */
  activeTab(): HTMLElement | undefined {
    return this.list.querySelector<HTMLElement>('[aria-selected="true"]') ?? undefined;
  }

  private onKey(event: KeyboardEvent): void {
    const tabs = [...this.list.querySelectorAll<HTMLElement>('[role="tab"]')];
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.click();
  }
}
