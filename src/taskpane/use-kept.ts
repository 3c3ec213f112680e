import { useCallback, useRef } from 'react';

/** An element kept so that the focus can be given to it, as a callback, which is the one kind of ref that Fluent's types take with React 19. */
export function useKept<Kept extends HTMLElement>(): readonly [element: { readonly current: Kept | null }, keep: (element: Kept | null) => void] {
  const element = useRef<Kept | null>(null);
  const keep = useCallback((next: Kept | null) => {
    element.current = next;
  }, []);
  return [element, keep];
}
