/** The tabs under the grid: one for each visible sheet, and how many are hidden. */
import type { Book } from '../../book/book';

export interface SheetTabsParts {
  readonly list: HTMLElement;
  readonly back: HTMLButtonElement;
  readonly on: HTMLButtonElement;
  readonly hiddenNote: HTMLElement;
}

export const GRID_PANEL_ID = 'sheet-panel';

export class SheetTabs {
  private readonly list: HTMLElement;

  constructor(private readonly parts: SheetTabsParts, private readonly onChoose: (sheetId: string) => void) {
    const { list, back, on } = parts;
    this.list = list;
    list.addEventListener('keydown', (event) => this.onKey(event));
    list.addEventListener('scroll', () => this.showScrolls());
    new ResizeObserver(() => this.showScrolls()).observe(list);
    back.addEventListener('click', () => list.scrollBy(-list.clientWidth * 0.7, 0));
    on.addEventListener('click', () => list.scrollBy(list.clientWidth * 0.7, 0));
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
    this.parts.hiddenNote.textContent = hidden === 0 ? '' : hidden === 1 ? '1 hidden sheet' : `${hidden} hidden sheets`;
    this.showScrolls();
  }

  /** The buttons that scroll the tabs are there only where the tabs do not fit. */
  private showScrolls(): void {
    const { list, back, on } = this.parts;
    const most = list.scrollWidth - list.clientWidth;
    // While they are there, hiding them would give the tabs their width.
    back.hidden = on.hidden = most <= (back.hidden ? 1 : back.offsetWidth + on.offsetWidth);
    back.disabled = list.scrollLeft <= 0;
    on.disabled = list.scrollLeft >= most - 1;
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
