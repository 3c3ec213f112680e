/** Makes the list of members in DIFFERENCES.md anew: `npx tsx test/support/list-members.ts`. Runs the stand-in's tests to see what they use. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Exercised, type FileRecord, RECORD } from './exercised-members';
import { membersOf, membersSection, putSection, TYPES } from './members-section';

const folder = mkdtempSync(join(tmpdir(), 'members-'));
const tests = ['--testPathIgnorePatterns', 'list-of-members', '--silent', '--', 'test/workbench/host', 'test/workbench/calc'];
execFileSync('npx', ['jest', ...tests], { stdio: 'inherit', env: { ...process.env, RECORD_MEMBERS: folder } });

const seen: Exercised = Object.fromEntries(readdirSync(folder).sort().map((name) => [name.replace(/\.json$/, ''), JSON.parse(readFileSync(join(folder, name), 'utf8')) as FileRecord]));
rmSync(folder, { recursive: true });

/** Each member is tied to the file that is most about it: the one that uses the fewest. */
const files = Object.keys(seen).sort((a, b) => (seen[a]?.members.length ?? 0) - (seen[b]?.members.length ?? 0));
const listed = TYPES.flatMap((type) => membersOf(type).map(({ key }) => key));
const tied = new Map(listed.map((key) => [key, files.find((file) => seen[file]?.members.includes(key))]));
const record: Exercised = Object.fromEntries(files.sort().flatMap((file) => {
  const members = listed.filter((key) => tied.get(key) === file).sort();
  const { ran, written } = seen[file] ?? { ran: 0, written: 0 };
  return members.length > 0 ? [[file, { ran, written, members }]] : [];
}));
writeFileSync(RECORD, `${JSON.stringify(record, null, 1)}\n`);
putSection('members', membersSection(record));
const untried = listed.filter((key) => tied.get(key) === undefined);
console.log(`${listed.length} members; without a test: ${untried.length === 0 ? 'none' : untried.join(', ')}`);
