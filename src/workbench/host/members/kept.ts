/** Properties that the stand-in keeps and answers, and that have no other effect on the screen (see ../../DIFFERENCES.md). */
import type { HostState } from '../state';
import type { Json, Property } from '../type-table';
import { asFlag, asNumber, asText } from './values';

export interface Kept {
  readonly [path: string]: Json;
}

/** Where an object keeps what is set of it. `path` tells its parts apart. */
export interface Store<T> {
  readonly path: (thing: T) => string;
  readonly read: (thing: T, host: HostState) => Kept;
  readonly write: (thing: T, kept: Kept, host: HostState) => void;
}

/** What a property answers until it is set, and how what is set is checked. */
export type Spec = readonly [fallback: Json, check: (value: Json) => Json];

export const flag = (fallback: boolean): Spec => [fallback, asFlag];
export const number = (fallback: number): Spec => [fallback, asNumber];
export const text = (fallback: string): Spec => [fallback, asText];
export const anything = (fallback: Json): Spec => [fallback, (value) => value];

const keyOf = (path: string, name: string): string => `${path}${name.charAt(0).toLowerCase()}${name.slice(1)}`;

export function keptProperties<T>(store: Store<T>, specs: Readonly<Record<string, Spec>>): Readonly<Record<string, Property<T>>> {
  return Object.fromEntries(Object.entries(specs).map(([name, [fallback, check]]): [string, Property<T>] => [name, {
    read: (thing, host) => store.read(thing, host)[keyOf(store.path(thing), name)] ?? fallback,
    write: (thing, value, host) => store.write(thing, { ...store.read(thing, host), [keyOf(store.path(thing), name)]: check(value) }, host),
  }]));
}

/** Sets one part as a method does: `setSolidColor`. */
export function keepPart<T>(store: Store<T>, thing: T, name: string, value: Json, host: HostState): void {
  store.write(thing, { ...store.read(thing, host), [keyOf(store.path(thing), name)]: value }, host);
}

/** Forgets all parts of the object. */
export function forgetParts<T>(store: Store<T>, thing: T, host: HostState): void {
  const path = store.path(thing);
  store.write(thing, Object.fromEntries(Object.entries(store.read(thing, host)).filter(([key]) => !key.startsWith(path))), host);
}
