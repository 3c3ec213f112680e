/** Makes src/workbench/host/excel-properties.ts anew from the client library: `npx tsx test/support/list-excel-properties.ts`. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { propertiesOfLibrary } from './library-properties';

const lines = Object.entries(propertiesOfLibrary()).map(([name, properties]) => `  ${name}: '${properties}',`);
writeFileSync(resolve(__dirname, '../../src/workbench/host/excel-properties.ts'), `/**
 * The names of the properties that Excel's classes have, read from the client library and its type declarations by
 * test/support/list-excel-properties.ts. What is loaded by another name is no property in Excel either.
 */
const PROPERTIES: Readonly<Record<string, string>> = {
${lines.join('\n')}
};

const known = new Map<string, ReadonlySet<string>>();

/** Whether Excel has such a property, in any case. */
export function isExcelProperty(type: string, name: string): boolean {
  let names = known.get(type);
  if (!names) known.set(type, (names = new Set((PROPERTIES[type] ?? '').toLowerCase().split(' '))));
  return names.has(name.toLowerCase());
}
`);
