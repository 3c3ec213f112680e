/** The list of members in src/workbench/DIFFERENCES.md, made from the registry and from what the tests were seen to use. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { REGISTRY } from '../../src/workbench/host/registry';
import type { Exercised } from './exercised-members';

const DIFFERENCES = resolve(__dirname, '../../src/workbench/DIFFERENCES.md');

/** Names that office.js sends for itself and does not offer: its housekeeping, showGridlines when it is set, how it finds a page break again, `Excel.createWorkbook`. */
const WIRE_ONLY = /\._|\.Gridlines$|^Style\.Orientation$|^PageBreakCollection\.GetItemAt$|^Workbook\.CreateAndOpenWorkbook$/;

export const isWireOnly = (type: string, name: string): boolean => WIRE_ONLY.test(`${type}.${name}`);

interface Member {
  /** As tests record it: "Range.Values". */
  readonly key: string;
  /** As office.js writes it: "values". */
  readonly name: string;
  readonly canBeSet: boolean;
}

/** The library's own name: "getRange", and "vlookup", which is "VLookup" on the wire. */
export const lower = (name: string): string => (/^[VH]Lookup$/.test(name) ? name.toLowerCase() : name.charAt(0).toLowerCase() + name.slice(1));

/** "_RegisterDataChangedEvent" is what stands behind `onChanged`. */
function eventName(name: string): string {
  return `on${name.replace(/^_Register/, '').replace(/^Event|Event$/, '').replace(/^Data/, '')}`;
}

export function membersOf(type: keyof typeof REGISTRY): readonly Member[] {
  const { properties, objects = {}, getters = {}, methods = {}, ...table } = REGISTRY[type];
  const member = (name: string, shown = lower(name), canBeSet = false): Member => ({ key: `${type}.${name}`, name: shown, canBeSet });
  const answered = [...Object.keys(objects), ...Object.keys(getters), ...Object.keys(methods)].filter((name) => !isWireOnly(type, name));
  const events = Object.keys(methods).filter((name) => name.startsWith('_Register'));
  const found = [
    ...Object.entries(properties).filter(([name]) => !isWireOnly(type, name)).map(([name, { write }]) => member(name, lower(name), write !== undefined)),
    ...answered.map((name) => member(name)),
    ...events.map((name) => member(name, eventName(name))),
    ...(table.items ? [member('items', 'items')] : []),
    ...(table.item ? [member('getItem', 'getItem')] : []),
  ];
  const once = found.filter(({ name }, place) => found.findIndex((one) => one.name === name) === place);
  return once.sort((a, b) => (a.name < b.name ? -1 : 1));
}

export const TYPES = (Object.keys(REGISTRY) as (keyof typeof REGISTRY)[]).sort();

/** The test file that each member is tied to. */
export function fileOf(exercised: Exercised): ReadonlyMap<string, string> {
  return new Map(Object.entries(exercised).flatMap(([file, { members }]) => members.map((member): [string, string] => [member, file])));
}

export function membersSection(exercised: Exercised): string {
  const files = fileOf(exercised);
  const total = TYPES.reduce((count, type) => count + membersOf(type).length, 0);
  const lines = TYPES.map((type) => {
    const byFile = new Map<string, string[]>();
    for (const { key, name, canBeSet } of membersOf(type)) {
      const file = (files.get(key) ?? 'no test').replace('.test.ts', '');
      byFile.set(file, [...(byFile.get(file) ?? []), `\`${name}\`${canBeSet ? '=' : ''}`]);
    }
    return `- **${type}**: ${[...byFile].map(([file, names]) => `${names.join(' ')} (${file})`).join('; ')}`;
  });
  return [
    `${total} members of ${TYPES.length} classes. In brackets the file under \`test/workbench\` whose tests use them; \`=\` marks what can be set. Besides, every object has`,
    'office.js\' own `load`, `set`, `toJSON`, `isNullObject`, `track` and `untrack`.',
    '',
    ...lines,
  ].join('\n');
}

const marks = (name: string): readonly [string, string] => [`<!-- ${name}: made by test/support, do not edit -->`, `<!-- end of ${name} -->`];

/** What stands between the marks of a section now; undefined where there are none. */
export function sectionIn(name: string): string | undefined {
  const text = readFileSync(DIFFERENCES, 'utf8');
  const [from, to] = marks(name);
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  return start < 0 || end < start ? undefined : text.slice(start + from.length, end).trim();
}

export function putSection(name: string, section: string): void {
  const text = readFileSync(DIFFERENCES, 'utf8');
  const [from, to] = marks(name);
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`DIFFERENCES.md has no section "${name}".`);
  writeFileSync(DIFFERENCES, `${text.slice(0, start + from.length)}\n${section}\n${text.slice(end)}`);
}
