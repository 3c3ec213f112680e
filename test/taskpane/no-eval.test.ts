/** The pane's content security policy forbids evaluating text, so nothing that the pane runs may try. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SRC = resolve(__dirname, '../../src');
const ROOMS = ['domain', 'workflow', 'excel', 'taskpane', 'commands'];

const files = ROOMS.flatMap((room) =>
  readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [`${room}/${name.replaceAll('\\', '/')}`, readFileSync(join(SRC, room, name), 'utf8')] as const),
);
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');

it.each(files)('%s evaluates no text and puts none into the page as markup', (_name, text) => {
  const found = withoutComments(text).match(/\beval\s*\(|\bFunction\s*\(|\bset(?:Timeout|Interval)\s*\(\s*['"`]|innerHTML|outerHTML|insertAdjacentHTML|document\.write/g);
  expect(found ?? []).toEqual([]);
});

it.each(['taskpane/main.tsx', 'commands/main.ts'])('%s tells zod not to evaluate before any schema is made', (entry) => {
  const [first] = /^import .*$/m.exec(readFileSync(join(SRC, entry), 'utf8')) ?? [];
  expect(first).toBe("import '../domain/framework/no-eval';");
});
