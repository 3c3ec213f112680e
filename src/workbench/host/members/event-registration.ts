/** `_Register…Event` and `_Unregister…Event`: what office.js calls on the host when the first handler comes and the last one goes. */
import type { HostState } from '../state';
import type { Method } from '../type-table';

/** `events`: the end of the wire's name ("DataChangedEvent") and the event's number in office.js. */
export function eventMethods<T>(target: (thing: T, host: HostState) => string, events: Readonly<Record<string, number>>): Readonly<Record<string, Method<T>>> {
  return Object.fromEntries(Object.entries(events).flatMap(([name, type]): [string, Method<T>][] => [
    [`_Register${name}`, (thing, _args, host) => host.events.register(type, target(thing, host))],
    [`_Unregister${name}`, (thing, _args, host) => host.events.unregister(type, target(thing, host))],
  ]));
}
