/** Answers a load: which properties of which objects, nested as deep as was asked ("items/name", "format/fill/color"). */
import { notAnswered, tableOf, wireName } from './dispatch';
import { isExcelProperty } from './excel-properties';
import { canBeKept } from './references';
import type { QueryInfo } from './protocol';
import type { HostState } from './state';
import type { Thing } from './things';
import type { Json } from './type-table';

/** What was asked of one object: everything, and each member by its name in lower case. */
interface Wanted {
  everything: boolean;
  readonly members: Map<string, { readonly name: string; readonly wanted: Wanted }>;
}

const nothing = (): Wanted => ({ everything: false, members: new Map() });

function addPath(wanted: Wanted, path: readonly string[]): void {
  const [name, ...rest] = path;
  if (name === undefined || name === '*' || name.toLowerCase() === '$all') {
    wanted.everything = true;
    return;
  }
  if (name.toLowerCase() === '$none') return;
  if (name.toLowerCase() === 'items') { addPath(wanted, rest); return; }
  let member = wanted.members.get(name.toLowerCase());
  if (!member) wanted.members.set(name.toLowerCase(), (member = { name, wanted: nothing() }));
  if (rest.length > 0) addPath(member.wanted, rest);
}

function parseQuery(query: QueryInfo): Wanted {
  const wanted = nothing();
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (!query.Select?.length) wanted.everything = true;
  for (const path of paths) addPath(wanted, path.split(/[/.]/).filter((part) => part !== ''));
  return wanted;
}

/** The object's own id and the properties that were asked for; a collection's as `_Items`. */
export function answerQuery(thing: Thing, query: QueryInfo, host: HostState): Json {
  return tableOf(thing).items ? answerItems(thing, parseQuery(query), query, host) : answerObject(thing, parseQuery(query), host);
}

function answerObject(thing: Thing, wanted: Wanted, host: HostState): Record<string, Json> {
  const table = tableOf(thing);
  const answer: Record<string, Json> = { ...table.identity?.(thing, host) };
  if (wanted.everything) {
    for (const [name, property] of Object.entries(table.properties)) if (!property.onlyByName) answer[name] = property.read(thing, host);
  }
  for (const { name, wanted: below } of wanted.members.values()) {
    const scalar = wireName(table.properties, name);
    if (scalar !== undefined) {
      answer[scalar] = table.properties[scalar]?.read(thing, host) ?? null;
      continue;
    }
    const object = wireName(table.objects, name);
    if (object === undefined) {
      if (isExcelProperty(thing.type, name)) throw notAnswered(thing, name);
      continue; // Excel passes over what its class does not have: Microsoft's samples load "no-properties-needed".
    }
    const part = table.objects?.[object]?.(thing, host) ?? null;
    if (below.members.size === 0) below.everything = true;
    answer[object] = part === null ? null : answerNested(part, below, host);
  }
  return answer;
}

function answerNested(thing: Thing, wanted: Wanted, host: HostState): Json {
  return tableOf(thing).items ? answerItems(thing, wanted, {}, host) : answerObject(thing, wanted, host);
}

/** A collection answers for its items, but for properties of its own ("count"). */
function answerItems(thing: Thing, wanted: Wanted, { Top, Skip = 0 }: QueryInfo, host: HostState): Json {
  const table = tableOf(thing);
  const answer: Record<string, Json> = {};
  const ofItems: Wanted = { everything: wanted.everything, members: new Map() };
  for (const [key, member] of wanted.members) {
    const scalar = wireName(table.properties, member.name);
    if (scalar === undefined) ofItems.members.set(key, member);
    else answer[scalar] = table.properties[scalar]?.read(thing, host) ?? null;
  }
  if (wanted.everything) {
    for (const [name, property] of Object.entries(table.properties)) answer[name] = property.read(thing, host);
  }
  const onlyOwn = wanted.members.size > 0 && ofItems.members.size === 0 && !wanted.everything;
  if (!onlyOwn) {
    const items = table.items?.(thing, host) ?? [];
    const some = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
    answer['_Items'] = some.map((item) => answerObject(item, ofItems, host));
  }
  return answer;
}

/** What an instantiated object answers: enough for the client to find it again. */
export function answerInstance(thing: Thing, host: HostState): Json {
  const answer: Record<string, Json> = { ...tableOf(thing).identity?.(thing, host) };
  if (canBeKept(thing)) {
    const id = host.references.idOf(thing);
    if (id !== undefined) answer['_ReferenceId'] = id;
  }
  return answer;
}

