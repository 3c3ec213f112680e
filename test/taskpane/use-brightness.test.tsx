/**
 * @jest-environment <rootDir>/test/support/pane-environment.ts
 */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { OfficeColours } from '../../src/taskpane/is-dark';
import { useBrightness, type OfficeLook } from '../../src/taskpane/use-brightness';

/** An Office whose theme can be changed, and which tells of it or not. */
function anOffice(tells: boolean): OfficeLook & { readonly become: (colours: OfficeColours) => void } {
  let colours: OfficeColours = { isDarkTheme: false };
  let told: (() => void) | undefined;
  return {
    colours: () => colours,
    follow: (changed) => {
      told = tells ? changed : undefined;
    },
    become: (next) => {
      colours = next;
      told?.();
    },
  };
}

function show(look: OfficeLook): () => string {
  const place = document.createElement('div');
  document.body.append(place);
  const Shown = () => <p>{useBrightness(look)}</p>;
  act(() => createRoot(place).render(<Shown />));
  return () => place.textContent;
}

it('follows Office’s theme while the pane is open, and so do the machine’s own lists', () => {
  const office = anOffice(true);
  const shown = show(office);
  expect(shown()).toBe('light');
  act(() => office.become({ isDarkTheme: true }));
  expect(shown()).toBe('dark');
  expect(document.documentElement.style.colorScheme).toBe('dark');
});

it('looks again when the analyst comes back to the pane, where Office tells nothing', () => {
  const office = anOffice(false);
  const shown = show(office);
  act(() => office.become({ isDarkTheme: true }));
  expect(shown()).toBe('light');
  act(() => void window.dispatchEvent(new Event('focus')));
  expect(shown()).toBe('dark');
});
