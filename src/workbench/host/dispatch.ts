/** From an object and a member's name to the entry of the registry that answers it. */
import { ExcelError } from '../book/excel-error';
import type { Arguments } from './arguments';
import { REGISTRY } from './registry';
import type { HostState } from './state';
import type { Thing } from './things';
import type { Json, TypeTable } from './type-table';

export function tableOf(thing: Thing): TypeTable<Thing> {
  // The registry pairs each class with its own table; the compiler checks that there, and cannot see it here.
  return REGISTRY[thing.type] as unknown as TypeTable<Thing>;
}

/** "Worksheet.getRange", as office.js writes it. */
export function memberName(thing: Thing, name: string): string {
  return `${thing.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

export function notAnswered(thing: Thing, name: string): ExcelError {
  return new ExcelError('ApiNotFound', `The stand-in for Excel does not answer ${memberName(thing, name)}. See src/workbench/DIFFERENCES.md.`);
}

const own = <T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;

export function objectProperty(thing: Thing, name: string, host: HostState): Thing | null {
  const get = own(tableOf(thing).objects, name);
  if (!get) throw notAnswered(thing, name);
  return get(thing, host);
}

export function objectMethod(thing: Thing, name: string, args: Arguments, host: HostState): Thing | null {
  const get = own(tableOf(thing).getters, name);
  if (!get) throw notAnswered(thing, name);
  return get(thing, args, host);
}

export function itemOf(thing: Thing, args: Arguments, host: HostState): Thing {
  const get = tableOf(thing).item;
  if (!get) throw notAnswered(thing, 'GetItem');
  return get(thing, args, host);
}

export function callMethod(thing: Thing, name: string, args: Arguments, host: HostState): Json {
  const call = own(tableOf(thing).methods, name);
  if (!call) throw notAnswered(thing, name);
  // A method that does something gives undefined, which JSON cannot say.
  const given: unknown = call(thing, args, host);
  return (given as Json | undefined) ?? null;
}

export function setProperty(thing: Thing, name: string, value: Json, host: HostState): void {
  const property = own(tableOf(thing).properties, name);
  if (!property) throw notAnswered(thing, name);
  if (!property.write) throw new ExcelError('InvalidArgument', `${memberName(thing, name)} cannot be set.`);
  property.write(thing, value, host);
}

/** Members in a load may be in any case; the answer has the wire's. */
const lowerCased = new WeakMap<object, ReadonlyMap<string, string>>();

export function wireName(members: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  if (!members) return undefined;
  let names = lowerCased.get(members);
  if (!names) lowerCased.set(members, (names = new Map(Object.keys(members).map((one) => [one.toLowerCase(), one]))));
  return names.get(name.toLowerCase());
}

