import { commandFor } from '../../../src/workbench/page/sheet/grid-keys';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('keys on the grid', () => {
  it.each([
    [{ key: 'ArrowDown' }, { do: 'move', step: { rows: 1, columns: 0 } }],
    [{ key: 'ArrowRight', shiftKey: true }, { do: 'extend', step: { rows: 0, columns: 1 } }],
    [{ key: 'ArrowUp', ctrlKey: true }, { do: 'edge', step: { rows: -1, columns: 0 } }],
    [{ key: 'PageDown' }, { do: 'move', step: { rows: 25, columns: 0 } }],
    [{ key: 'PageDown', ctrlKey: true }, { do: 'next-sheet', by: 1 }],
    [{ key: 'F2' }, { do: 'edit' }],
    [{ key: 'é' }, { do: 'type', text: 'é' }],
    [{ key: 'Delete' }, { do: 'clear' }],
    [{ key: 'Home', ctrlKey: true }, { do: 'go', to: 'sheet-start', extend: false }],
  ])('%j', (keys, command) => {
    expect(commandFor({ ...plain, ...keys }, 25)).toEqual(command);
  });

  it.each([{ key: 'Tab' }, { key: 'c', ctrlKey: true }, { key: 's', metaKey: true }, { key: 'F5' }, { key: 'Escape' }])('leaves %j to the browser', (keys) => {
    expect(commandFor({ ...plain, ...keys }, 25)).toBeUndefined();
  });
});
