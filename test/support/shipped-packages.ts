/** Every package whose code is part of what is deployed or installed: what src/ imports, and what those packages need in turn. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json says it: an SPDX expression; "" where it says nothing. */
  readonly licence: string;
  readonly folder: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type?: string };
  /** As packages of the early years say it: any of these. */
  readonly licenses?: readonly { readonly type?: string }[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** "@scope/name/deep/path" and "name/deep/path" without what follows the name. */
const packageOf = (specifier: string): string => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');

/** The packages that the sources in a folder import, by name. Built-in modules and the project's own files are left out. */
export function importedPackages(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  const specifiers = files.flatMap((entry) => {
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    return [...text.matchAll(/(?:\bfrom |\bimport |\bimport\()['"]([@a-z0-9][\w@/.-]*)['"]/g)].map((match) => match[1] ?? '');
  });
  return [...new Set(specifiers.map(packageOf))].filter((name) => !name.startsWith('node:') && !builtinModules.includes(name)).sort();
}

/** These packages and all that they depend on, as they are installed below `root`. Throws where one that is needed is not installed. */
export function withDependencies(names: readonly string[], root: string): readonly ShippedPackage[] {
  const found = new Map<string, ShippedPackage>();
  const add = (name: string, from: string, optional: boolean): void => {
    const folder = installed(name, from);
    if (folder === undefined) {
      if (optional) return;
      throw new Error(`${name}, which ${from} needs, is not installed.`);
    }
    if (found.has(folder)) return;
    const { version, license, licenses = [], dependencies = {}, optionalDependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    found.set(folder, { name, version, licence: (typeof license === 'string' ? license : license?.type) ?? licenses.map(({ type = '' }) => type).join(' OR '), folder });
    for (const needed of Object.keys(dependencies)) add(needed, folder, needed in optionalDependencies);
  };
  for (const name of names) add(name, root, false);
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name));
}

/** As Node looks for it: in node_modules beside the one that asks, then further and further up. */
function installed(name: string, from: string): string | undefined {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (at === dirname(at)) return undefined;
  }
}
