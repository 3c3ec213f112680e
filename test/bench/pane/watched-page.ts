/** The workbench in Chromium with watchers inside it: long tasks, answers to keys, and frames, in page and pane. */
import type { Browser, Frame, Page } from '@playwright/test';
import { Workbench } from '../../e2e/workbench';

/** A task over 50 ms (W3C, "Long Tasks API"), and what the pane said it was doing. */
export interface LongTask {
  /** Milliseconds from the frame's own start. */
  readonly start: number;
  readonly ms: number;
  readonly words: string;
  /** `pane` where the pane's own script ran; `page` for the stand-in and its grid, which Excel has in Excel's place. */
  readonly whose: 'pane' | 'page';
}

/** What the watchers have seen since they were last asked. */
export interface Watched {
  readonly long: readonly LongTask[];
  /** Milliseconds between frames. */
  readonly frames: readonly number[];
  /** Milliseconds from a key to the frame that shows what it did (W3C, "Event Timing"; in steps of 8). */
  readonly keys: readonly number[];
}

interface Watcher {
  take(): Watched;
}

declare global {
  interface Window {
    watcher?: Watcher;
  }
}

/** Runs in the browser, in every frame, before anything else does. */
function watch(): void {
  let long: LongTask[] = [];
  let frames: number[] = [];
  let keys: number[] = [];
  let words = '';
  let last = performance.now();
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      // A task in which several frames had a part is told once a frame.
      if (long.at(-1)?.start !== startTime) long.push({ start: startTime, ms: duration, words, whose: name === 'self' ? 'pane' : 'page' });
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown' || name === 'keypress') keys.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  new MutationObserver(() => (words = document.querySelector('[role="progressbar"]')?.getAttribute('aria-label') ?? '')).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-label'] });
  const frame = (now: number): void => {
    frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  window.watcher = {
    take() {
      const seen = { long, frames, keys };
      [long, frames, keys] = [[], [], []];
      return seen;
    },
  };
}

export interface WatchedPage {
  readonly page: Page;
  readonly workbench: Workbench;
  readonly pane: () => Frame;
  /** What the pane's watchers saw since the last call. */
  readonly take: () => Promise<Watched>;
}

/** Opens the workbench at this address in a context of its own, with nothing in its cache. */
export async function openWatched(browser: Browser, address: string): Promise<WatchedPage> {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  // tsx has functions keep their names by a helper, which goes with none of them into the browser.
  await page.addInitScript('globalThis.__name ??= (named) => named;');
  await page.addInitScript(watch);
  const pane = (): Frame => {
    const found = page.frame({ url: /taskpane\.html/ });
    if (!found) throw new Error('The pane has no frame yet.');
    return found;
  };
  const take = (): Promise<Watched> =>
    pane().evaluate(() => {
      if (!window.watcher) throw new Error('Nothing watched the pane.');
      return window.watcher.take();
    });
  return { page, workbench: new Workbench(page), pane, take };
}
