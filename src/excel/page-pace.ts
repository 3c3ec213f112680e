/** The pace of a page: the browser's clock, and a rest in which it draws and takes clicks. */
import type { Alarm, Pace } from '../workflow/pace';

/**
 * A message to ourselves, rather than `setTimeout`, which browsers hold back to 4 ms once nested (HTML standard, 8.6), and rather than
 * `scheduler.yield`, whose continuation goes before other tasks (WICG, Prioritized Task Scheduling): React's drawing of the progress,
 * itself a message, would wait behind all of the work.
 */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

const alarm: Alarm = (seconds, ring) => {
  const timer = setTimeout(ring, seconds * 1000);
  return () => { clearTimeout(timer); };
};

export const PAGE_PACE: Pace = { now: () => performance.now(), rest, alarm };
