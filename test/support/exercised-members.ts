/**
 * Which members of the registry the tests of a file call, set or load by name: recorded from what office.js asks for, so that the list in
 * DIFFERENCES.md cannot claim more than the tests do. See list-members.ts.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { REGISTRY } from '../../src/workbench/host/registry';

export interface FileRecord {
  /** How many tests ran; a file that was run in part only is not held to its record. */
  readonly ran: number;
  /** How often the file says `it(` or `it.each(`. */
  readonly written: number;
  /** "Range.Values", "Worksheet.getItem". */
  readonly members: readonly string[];
}

export type Exercised = Readonly<Record<string, FileRecord>>;

export const RECORD = resolve(__dirname, '../workbench/host/members.json');

/** By file, each member with the one file that it is tied to. */
export function recorded(): Exercised {
  return existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, 'utf8')) as Exercised) : {};
}

export function writtenTests(file: string): number {
  return readFileSync(file, 'utf8').match(/\bit(?:\.each\b[^(]*)?\(/g)?.length ?? 0;
}

const found = new Set<string>();
let request = '';

/** A request that is about to be answered: only what it names counts, not what a load of everything brings along. */
export function noteRequest(text: string): void {
  request = text.toLowerCase();
}

type Function = (...given: readonly never[]) => unknown;

function noting(member: string, name: string, work: Function): Function {
  return (...given) => {
    if (request.includes(name.toLowerCase())) found.add(member);
    return work(...given);
  };
}

/** Puts a note around every member of the registry. */
function watch(): void {
  for (const [type, table] of Object.entries(REGISTRY)) {
    const changed = table as unknown as Record<string, Record<string, unknown> | Function | undefined>;
    for (const part of ['objects', 'getters', 'methods'] as const) {
      const members = changed[part] as Record<string, Function> | undefined;
      for (const [name, work] of Object.entries(members ?? {})) if (members) members[name] = noting(`${type}.${name}`, name, work);
    }
    const properties = changed['properties'] as Record<string, { readonly read: Function; readonly write?: Function }>;
    for (const [name, { read, write, ...rest }] of Object.entries(properties)) {
      const member = `${type}.${name}`;
      properties[name] = { ...rest, read: noting(member, name, read), ...(write ? { write: noting(member, name, write) } : {}) };
    }
    if (typeof changed['items'] === 'function') changed['items'] = noting(`${type}.items`, '', changed['items']);
    if (typeof changed['item'] === 'function') changed['item'] = noting(`${type}.getItem`, '', changed['item']);
  }
}

/** Watches the tests of the file that imports this. A whole run of it must do what the record says of it. */
export function watchMembers(): void {
  watch();
  let ran = 0;
  beforeEach(() => {
    ran += 1;
  });
  afterAll(() => {
    const path = expect.getState().testPath ?? '';
    const folder = process.env['RECORD_MEMBERS'];
    if (folder !== undefined) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${basename(path)}.json`), JSON.stringify({ ran, written: writtenTests(path), members: [...found].sort() } satisfies FileRecord));
      return;
    }
    const record = recorded()[basename(path)];
    if (!record || ran < record.ran) return;
    // Members that the list in DIFFERENCES.md ties to this file, and that its tests no longer use: run `npx tsx test/support/list-members.ts`.
    expect(record.members.filter((member) => !found.has(member))).toEqual([]);
  });
}
