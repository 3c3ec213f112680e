/** What each key does on the grid, as Excel has it. Pure: an event's keys in, a command out. */
import type { Step } from '../grid/moves';

export type Command =
  | { readonly do: 'move' | 'extend' | 'edge' | 'extend-edge'; readonly step: Step }
  | { readonly do: 'go'; readonly to: 'row-start' | 'sheet-start' | 'sheet-end'; readonly extend: boolean }
  | { readonly do: 'edit' }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'clear' }
  | { readonly do: 'select-all' }
  | { readonly do: 'next-sheet'; readonly by: 1 | -1 };

type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowDown: { rows: 1, columns: 0 },
  ArrowUp: { rows: -1, columns: 0 },
  ArrowRight: { rows: 0, columns: 1 },
  ArrowLeft: { rows: 0, columns: -1 },
};

/** Undefined for keys that are the browser's. Tab is the browser's too, so that the keyboard can leave the grid. */
export function commandFor(keys: Keys, pageRows: number): Command | undefined {
  const { key, shiftKey: shift } = keys;
  const control = keys.ctrlKey || keys.metaKey;
  const arrow = ARROWS[key];
  if (arrow && !keys.altKey) {
    if (control) return { do: shift ? 'extend-edge' : 'edge', step: arrow };
    return { do: shift ? 'extend' : 'move', step: arrow };
  }
  switch (key) {
    case 'Enter':
      return { do: 'move', step: { rows: shift ? -1 : 1, columns: 0 } };
    case 'PageDown':
    case 'PageUp': {
      const way = key === 'PageDown' ? 1 : -1;
      if (control) return { do: 'next-sheet', by: way };
      return { do: shift ? 'extend' : 'move', step: { rows: way * pageRows, columns: 0 } };
    }
    case 'Home':
      return { do: 'go', to: control ? 'sheet-start' : 'row-start', extend: shift };
    case 'End':
      return control ? { do: 'go', to: 'sheet-end', extend: shift } : undefined;
    case 'F2':
      return { do: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { do: 'clear' };
    default:
      if (control && key.toLowerCase() === 'a') return { do: 'select-all' };
      return key.length === 1 && !control && !keys.altKey ? { do: 'type', text: key } : undefined;
  }
}
