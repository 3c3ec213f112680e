/** One XML element as text. */
import { encodeXml } from './scan-xml';

/** An element with these attributes; undefined ones are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${encodeXml(String(value))}"`]));
  return content ? `<${name}${written.join('')}>${content}</${name}>` : `<${name}${written.join('')}/>`;
}
