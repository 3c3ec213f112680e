import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** design.md, "Rooms, and who may know whom": which rooms each room may import from. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  workflow: ['domain', 'workflow'],
  excel: ['domain', 'workflow', 'excel'],
  taskpane: ['domain', 'workflow', 'taskpane'],
  commands: ['domain', 'workflow', 'commands'],
  workbench: ['domain', 'workflow', 'excel', 'workbench'],
};

/** Entry files: the only places where rooms are put together. */
const ENTRY_FILES = new Set(['taskpane/main.tsx', 'commands/main.ts']);

const SRC = resolve(__dirname, '../../src');

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const files = sources(SRC).map((path) => ({ path, name: relative(SRC, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from|import|import\()\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
}

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');

it('finds every room of the design', () => {
  expect(Object.keys(MAY_KNOW).sort()).toEqual([...new Set(files.map(({ name }) => name.split('/')[0]))].sort());
});

describe.each(files.filter(({ name }) => !ENTRY_FILES.has(name)))('$name', ({ path, name, text }) => {
  const room = name.split('/')[0] ?? '';

  it('imports only from the rooms that it may know', () => {
    const strangers = importsOf(text)
      .filter((target) => target.startsWith('.'))
      .map((target) => relative(SRC, resolve(dirname(path), target)).replaceAll('\\', '/'))
      .filter((target) => !(MAY_KNOW[room] ?? []).includes(target.split('/')[0] ?? ''));
    expect(strangers).toEqual([]);
  });

  if (room === 'domain' || room === 'workflow') {
    it('knows no Office, DOM, React, clock, file system or machine locale', () => {
      const packages = importsOf(text).filter((target) => /^(react|@fluentui|@microsoft|node:|fs|path)/.test(target));
      // `document` is also one of our own words: only what a page's document does counts.
      const words = withoutComments(text).match(
        /\b(Excel|Office|OfficeExtension)\.[A-Za-z]|\b(window|navigator|localStorage)\.|\bdocument\.(body|head\b|documentElement|activeElement|cookie|create|query|getElement|addEventListener|execCommand)|\bnew Date\(\)|\bDate\.now\b|\btoLocale\w*String\b|\bIntl\.|\bMath\.random\b|\bprocess\./g,
      );
      expect([...packages, ...(words ?? [])]).toEqual([]);
    });
  } else if (room !== 'excel' && room !== 'workbench') {
    it('names no Excel or Office object', () => {
      expect(withoutComments(text).match(/\b(Excel|Office)\.[A-Za-z]/g) ?? []).toEqual([]);
    });
  }
});
