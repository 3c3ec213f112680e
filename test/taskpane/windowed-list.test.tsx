/**
 * @jest-environment <rootDir>/test/support/pane-environment.ts
 *
 * Which lines of a long list are drawn, with the browser's word of what is in view given by hand: jsdom lays nothing out.
 */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { LINES_A_BLOCK, WindowedList } from '../../src/taskpane/WindowedList';

type Told = (entries: readonly Partial<IntersectionObserverEntry>[]) => void;

/** What each observed block is told by, in the order of the list. */
let blocks: { readonly element: Element; readonly tell: Told }[] = [];
let root: Root | undefined;

beforeEach(() => {
  blocks = [];
  Object.assign(globalThis, {
    IntersectionObserver: class {
      constructor(private readonly tell: Told) {}
      observe(element: Element): void {
        blocks.push({ element, tell: this.tell });
      }
      disconnect(): void {
        blocks = blocks.filter(({ tell }) => tell !== this.tell);
      }
    },
  });
  document.body.innerHTML = '<div id="list"></div>';
  root = createRoot(document.getElementById('list') ?? document.body);
  act(() => root?.render(<WindowedList items={Array.from({ length: 4 * LINES_A_BLOCK }, (_, index) => index)} render={(item) => <span>{`Line ${String(item)}`}</span>} />));
});
afterEach(() => {
  act(() => root?.unmount());
  Reflect.deleteProperty(globalThis, 'IntersectionObserver');
});

const SIZE = { width: 300, height: 900 } as DOMRectReadOnly;
const inView: Partial<IntersectionObserverEntry> = { isIntersecting: true, boundingClientRect: SIZE };
const outOfView: Partial<IntersectionObserverEntry> = { isIntersecting: false, boundingClientRect: SIZE };
const onHiddenTab: Partial<IntersectionObserverEntry> = { isIntersecting: false, boundingClientRect: { width: 0, height: 0 } as DOMRectReadOnly };

const tell = (block: number, ...entries: readonly Partial<IntersectionObserverEntry>[]): void => act(() => blocks[block]?.tell(entries));
/** The numbers of the blocks that are drawn. */
const drawn = (): readonly number[] => blocks.flatMap(({ element }, index) => (element.childElementCount > 0 ? [index] : []));

it('draws the first block before anything is known of the view', () => {
  expect(drawn()).toEqual([0]);
});

it('draws a block that comes near, and takes one away that is far, in a gap of its height', () => {
  tell(2, inView);
  tell(0, outOfView);
  expect(drawn()).toEqual([2]);
  expect((blocks[0]?.element as HTMLElement).style.height).toBe('900px');
});

it('goes by the latest where a busy page tells of several changes at once', () => {
  tell(0, outOfView, inView);
  expect(drawn()).toEqual([0]);
  tell(2, inView, outOfView);
  expect(drawn()).toEqual([0]);
});

it('keeps what was near while its tab is not shown', () => {
  tell(0, onHiddenTab);
  expect(drawn()).toEqual([0]);
});

it('keeps the block that holds the focus', () => {
  const line = blocks[0]?.element.querySelector<HTMLElement>('[role=listitem]');
  line?.setAttribute('tabindex', '-1');
  line?.focus();
  tell(0, outOfView);
  expect(drawn()).toEqual([0]);
});

it('says the place of each line in the whole list', () => {
  tell(3, inView);
  const last = [...document.querySelectorAll('[role=listitem]')].at(-1);
  expect([last?.getAttribute('aria-posinset'), last?.getAttribute('aria-setsize'), last?.textContent]).toEqual(['100', '100', 'Line 99']);
});
