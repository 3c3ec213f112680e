/**
 * office.js' events: which ones the add-in listens to, and the messages that tell it. Messages are of type 3; their shape, the numbers
 * of the events and who is the target were read in excel-web-16.00.debug.js (GenericEventRegistration, `onChanged` and its kin).
 */
import type { Book } from '../book/book';
import type { Happening } from '../book/happenings';
import type { Bindings } from './bindings';
import { bindingEntries } from './binding-entries';
import { type EventEntry, entriesOf } from './event-entries';
import type { References } from './references';

/** So many ranges of events can still be asked for (`args.getRange`). */
const KEPT_RANGES = 200;

/** office.js keeps handlers of selections to itself, without a word to the host: it is told of every one. */
const ALWAYS_HEARD: ReadonlySet<number> = new Set([2, 3, 4]);

export interface Events {
  /** False once the add-in has set `context.runtime.enableEvents` to false. */
  enabled: boolean;
  /** True while a request of the add-in runs: what happens then is its own doing. */
  inRequest: boolean;
  register(type: number, target: string): void;
  unregister(type: number, target: string): void;
  hear(happening: Happening): void;
  /** The messages since the last call, in the order in which things happened. */
  take(): readonly string[];
}

export function createEvents(book: Book, references: References, bindings: Bindings): Events {
  const heard = new Map<string, number>();
  const kept: string[] = [];
  let waiting: string[] = [];
  const key = (type: number, target: string) => `${String(type)} ${target}`;

  /** A range that an event's arguments lead to. */
  function keepRange(sheetId: string, range: Parameters<References['range']>[1]): string {
    const id = references.keep(references.range(sheetId, range));
    kept.push(id);
    if (kept.length > KEPT_RANGES) references.release(kept.shift() ?? '');
    return id;
  }

  const events: Events = {
    enabled: true,
    inRequest: false,
    register: (type, target) => void heard.set(key(type, target), (heard.get(key(type, target)) ?? 0) + 1),
    unregister(type, target) {
      const left = (heard.get(key(type, target)) ?? 0) - 1;
      if (left > 0) heard.set(key(type, target), left);
      else heard.delete(key(type, target));
    },
    hear,
    take() {
      const taken = waiting;
      waiting = [];
      return taken;
    },
  };

  function hear(happening: Happening): void {
    if (!events.enabled) return;
    const isHeard = ({ type, target }: EventEntry) => ALWAYS_HEARD.has(type) || heard.has(key(type, target));
    const entries = [...entriesOf(book, happening, events.inRequest), ...bindingEntries(bindings, happening)].filter(isHeard);
    if (entries.length === 0) return;
    const reference = entries.some(({ needsRange }) => needsRange) && 'range' in happening ? keepRange(happening.sheetId, happening.range) : '';
    waiting.push(JSON.stringify({
      type: 3,
      message: {
        entries: entries.map(({ type, target, message }) => ({
          messageCategory: 65536, messageType: type, targetId: target, message: JSON.stringify({ ...message, referenceId: reference }),
        })),
      },
    }));
  }

  return events;
}
