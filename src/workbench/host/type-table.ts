/** What the host answers of one Excel class, as a table: a member that is not in it is refused, never passed over. */
import type { BookSetting } from '../book/setting';
import type { Arguments } from './arguments';
import type { HostState } from './state';
import type { Thing } from './things';

/** What an answer is made of. */
export type Json = BookSetting;

export interface Property<T> {
  readonly read: (thing: T, host: HostState) => Json;
  readonly write?: (thing: T, value: Json, host: HostState) => void;
  /** Left out of a load of everything: too large or too dear to send unasked. */
  readonly onlyByName?: true;
}

export type Method<T> = ((thing: T, args: Arguments, host: HostState) => Json) | ((thing: T, args: Arguments, host: HostState) => void);

/** Names are Excel's own, in the case of the wire: "Values", "GetRange". */
export interface TypeTable<T> {
  /** What an answer carries so that the client can address the object again: its Id. */
  readonly identity?: (thing: T, host: HostState) => Readonly<Record<string, Json>>;
  readonly properties: Readonly<Record<string, Property<T>>>;
  /** Properties that are objects. Null is Excel's null object. */
  readonly objects?: Readonly<Record<string, (thing: T, host: HostState) => Thing | null>>;
  /** Methods that give an object. */
  readonly getters?: Readonly<Record<string, (thing: T, args: Arguments, host: HostState) => Thing | null>>;
  /** Methods that do something (and give nothing), or give a value. */
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Of a collection: what it holds, and what `getItem(key)` gives (ItemNotFound where there is none). */
  readonly items?: (thing: T, host: HostState) => readonly Thing[];
  readonly item?: (thing: T, args: Arguments, host: HostState) => Thing;
}
