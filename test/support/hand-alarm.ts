/** Alarms whose seconds pass when a test says so. */
import type { Alarm } from '../../src/workflow/pace';

export interface HandAlarm {
  readonly set: Alarm;
  /** So many seconds pass, and whatever is due rings. */
  readonly after: (seconds: number) => void;
  /** How many alarms are set. */
  readonly waiting: () => number;
}

export function handAlarm(): HandAlarm {
  let now = 0;
  const due = new Map<number, { readonly at: number; readonly ring: () => void }>();
  let made = 0;
  return {
    set: (seconds, ring) => {
      made += 1;
      const id = made;
      due.set(id, { at: now + seconds, ring });
      return () => { due.delete(id); };
    },
    after: (seconds) => {
      now += seconds;
      for (const [id, { at, ring }] of [...due]) {
        if (at > now) continue;
        due.delete(id);
        ring();
      }
    },
    waiting: () => due.size,
  };
}
