/** Editing one cell: the box over the cell and the bar above the grid hold the same text, and either may have the keyboard. */
import { drawText } from '../grid/cell-look';
import type { CellFormat } from '../../book/cell-format';

export type Leave = 'stay' | 'down' | 'up' | 'right' | 'left';

export interface EditorEvents {
  readonly onBegin: () => void;
  /** The text to write, and where the selection goes then. */
  readonly onCommit: (text: string, then: Leave) => void;
  readonly onCancel: () => void;
}

export interface EditorPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export class CellEditor {
  private readonly box = document.createElement('textarea');
  /** Typed straight into a cell: arrows then leave it, as in Excel. After F2 they move within the text. */
  private arrowsLeave = false;
  private open = false;

  constructor(private readonly bar: HTMLTextAreaElement, private readonly events: EditorEvents) {
    this.box.className = 'editor';
    this.box.ariaLabel = 'Edit cell';
    this.box.spellcheck = false;
    for (const [field, twin] of [[this.box, this.bar], [this.bar, this.box]] as const) {
      field.addEventListener('input', () => {
        twin.value = field.value;
        this.grow();
      });
      field.addEventListener('keydown', (event) => this.onKey(event, field));
    }
  }

  get isOpen(): boolean {
    return this.open;
  }

  /** Opens over a cell with this text. `typed` is true where a keystroke began it; `inBar` leaves the keyboard in the bar. */
  begin(over: HTMLElement, place: EditorPlace, format: CellFormat, text: string, how: { typed: boolean; inBar: boolean }): void {
    if (this.open) return;
    this.open = true;
    this.arrowsLeave = how.typed;
    this.box.value = text;
    // Setting it moves the caret, which a click in the bar has just placed.
    if (this.bar.value !== text) this.bar.value = text;
    this.box.removeAttribute('style');
    drawText(this.box.style, { ...format, wrap: true }, 'left');
    Object.assign(this.box.style, {
      left: `${place.left}px`, top: `${place.top}px`, minWidth: `${place.width}px`, minHeight: `${place.height}px`, width: `${Math.max(place.width, 90)}px`,
    });
    over.append(this.box);
    this.grow();
    this.events.onBegin();
    if (how.inBar) return;
    this.box.focus({ preventScroll: true });
    this.box.setSelectionRange(text.length, text.length);
  }

  /** Writes what stands in the editor. Does nothing where none is open. */
  commit(then: Leave): void {
    if (!this.open) return;
    const text = this.box.value;
    this.close();
    this.events.onCommit(text, then);
  }

  cancel(): void {
    if (!this.open) return;
    this.close();
    this.events.onCancel();
  }

  private close(): void {
    this.open = false;
    this.box.remove();
  }

  private grow(): void {
    this.box.style.height = 'auto';
    this.box.style.height = `${this.box.scrollHeight}px`;
  }

  private onKey(event: KeyboardEvent, field: HTMLTextAreaElement): void {
    if (!this.open || event.isComposing) return;
    const leave = this.leaveFor(event);
    if (event.key === 'Escape') {
      event.preventDefault();
      this.cancel();
    } else if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new Event('input'));
    } else if (event.key === 'F2') {
      event.preventDefault();
      this.arrowsLeave = false;
    } else if (leave) {
      event.preventDefault();
      this.commit(leave);
    }
    event.stopPropagation();
  }

  private leaveFor({ key, shiftKey, altKey }: KeyboardEvent): Leave | undefined {
    if (key === 'Enter' && !altKey) return shiftKey ? 'up' : 'down';
    if (key === 'Tab') return shiftKey ? 'left' : 'right';
    if (!this.arrowsLeave) return undefined;
    const arrows: Readonly<Record<string, Leave>> = { ArrowDown: 'down', ArrowUp: 'up', ArrowRight: 'right', ArrowLeft: 'left' };
    return arrows[key];
  }
}
