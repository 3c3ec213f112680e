/** What Excel's classes have as properties: those of genuine office.js, and those of its type declarations, which tell of newer Excels as well. */
import { readFileSync } from 'node:fs';
import { connectOffice } from '../../src/workbench/office/office-in-node';

interface ClassOfLibrary {
  readonly prototype?: { readonly _scalarPropertyNames?: readonly string[]; readonly _navigationPropertyNames?: readonly string[] };
}

function declared(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
  const excel = text.slice(text.indexOf('declare namespace Excel {'), text.indexOf('declare namespace Word {'));
  const classes = excel.matchAll(/\n {4}class (\w+) extends OfficeExtension\.ClientObject \{\r?\n([\s\S]*?)\n {4}\}/g);
  return new Map([...classes].map(([, name = '', body = '']): [string, readonly string[]] => [
    name, [...body.matchAll(/^ {8}(?:readonly )?(\w+): /gm)].map(([, property = '']) => property).filter((property) => property !== 'context' && property !== 'items'),
  ]));
}

/** By class, the names with a space between. */
export function propertiesOfLibrary(): Readonly<Record<string, string>> {
  const classes = connectOffice(() => null).Excel as unknown as Readonly<Record<string, ClassOfLibrary>>;
  const types = declared();
  return Object.fromEntries([...new Set([...Object.keys(classes), ...types.keys()])].sort().flatMap((name): [string, string][] => {
    const prototype = classes[name]?.prototype;
    const own = [...(prototype?._scalarPropertyNames ?? []), ...(prototype?._navigationPropertyNames ?? [])].filter((one) => !one.startsWith('_'));
    const names = [...new Set([...own, ...(types.get(name) ?? [])])];
    return names.length > 0 ? [[name, names.join(' ')]] : [];
  }));
}
