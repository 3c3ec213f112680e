/** Selecting with the mouse, a pen or a finger: cells, whole rows and whole columns, and dragging over them. */
import type { Place } from '../grid/moves';

export type Aim = { readonly kind: 'cell'; readonly place: Place } | { readonly kind: 'row'; readonly row: number } | { readonly kind: 'column'; readonly column: number };

export interface DragEvents {
  /** `extend`: with Shift, or while dragging. */
  readonly onAim: (aim: Aim, extend: boolean) => void;
  readonly onOpen: (place: Place) => void;
}

export function listenForAim(grid: HTMLElement, events: DragEvents): void {
  let dragging: Aim['kind'] | undefined;
  grid.addEventListener('pointerdown', (event) => {
    const aim = aimOf(event.target);
    if (!aim || event.button !== 0) return;
    dragging = aim.kind;
    events.onAim(aim, event.shiftKey);
    // Touch scrolls: a finger selects one cell.
    if (event.pointerType === 'touch') dragging = undefined;
    else event.preventDefault();
    grid.focus({ preventScroll: true });
  });
  grid.addEventListener('pointermove', (event) => {
    if (!dragging) return;
    if (event.buttons === 0) {
      dragging = undefined;
      return;
    }
    const aim = aimOf(document.elementFromPoint(event.clientX, event.clientY));
    if (aim?.kind === dragging) events.onAim(aim, true);
  });
  window.addEventListener('pointerup', () => {
    dragging = undefined;
  });
  grid.addEventListener('dblclick', (event) => {
    // The first click may have drawn the cell anew: what is under the pointer now is asked for, not the event's target.
    const aim = aimOf(document.elementFromPoint(event.clientX, event.clientY));
    if (aim?.kind === 'cell') events.onOpen(aim.place);
  });
}

function aimOf(target: EventTarget | null): Aim | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('.cell, .row-header, .column-header') : null;
  if (!element) return undefined;
  const row = Number(element.dataset['row']);
  const column = Number(element.dataset['column']);
  if (element.classList.contains('row-header')) return { kind: 'row', row };
  return element.classList.contains('column-header') ? { kind: 'column', column } : { kind: 'cell', place: { row, column } };
}
