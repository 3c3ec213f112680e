/** Under which licences the project ships what others wrote. Nothing is asked of the network: the installed packages say it themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../package.json';
import { importedPackages, withDependencies } from './support/shipped-packages';

const ROOT = join(__dirname, '..');

/**
 * Licences that ask for no more than that their text goes along, or that changes to the file itself stay open (MPL-2.0). BSL-1.0 is Boost's,
 * of which parts of @stdlib are made. None that asks the same licence of whoever uses it.
 */
const ALLOWED = new Set(['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', '0BSD', 'BSL-1.0']);

/** Microsoft's own terms: served unmodified to the workbench, loaded from Microsoft in Excel, and part of no script of ours. */
const BY_NAME: Readonly<Record<string, RegExp>> = { '@microsoft/office-js': /^# MICROSOFT SOFTWARE LICENSE TERMS\s+## MICROSOFT OFFICE JAVASCRIPT \(OFFICE\.JS\) API LIBRARY/ };

/** An SPDX expression (annex D of the specification) without exceptions: one of an OR, each of an AND. */
function isAllowed(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isAllowed);
  return plain.split(' AND ').every((one) => ALLOWED.has(one));
}

const shipped = withDependencies([...new Set([...importedPackages(join(ROOT, 'src')), ...Object.keys(manifest.dependencies)])], ROOT);

it('are known for every package of the pane, the commands and the command line', () => {
  expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(['react', '@fluentui/react-components', '@griffel/core', 'docx', 'fflate', 'numfmt', 'excelize-wasm', 'zod']));
  expect(shipped.filter(({ licence, name }) => !isAllowed(licence) && BY_NAME[name] === undefined).map(({ name, version, licence }) => `${name} ${version}: ${licence}`)).toEqual([]);
});

it.each(Object.entries(BY_NAME))('%s has the terms that it was taken under', (name, terms) => {
  const folder = shipped.find((one) => one.name === name)?.folder ?? '';
  expect(readFileSync(join(folder, 'LICENSE.md'), 'utf8')).toMatch(terms);
});

it.each([
  ['MIT', true], ['(MIT OR GPL-3.0-or-later)', true], ['Apache-2.0 AND BSL-1.0', true],
  ['GPL-3.0-only', false], ['MIT AND GPL-2.0-only', false], ['', false], ['SEE LICENSE IN LICENSE', false],
])('“%s” is allowed: %s', (expression, expected) => {
  expect(isAllowed(expression)).toBe(expected);
});
