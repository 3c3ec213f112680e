/** What a returned file says of itself, from its properties and from its sheets: taken only where all that it says agrees. */
import type { FileContent } from '../../workbook-file/read-file';
import { identityInProperties, identityText, parseIdentity, type Identity } from '../identity';
import type { Refused } from '../returned';
import { say, WHOLE_FILE } from './sentences';

export interface IdentityRead {
  readonly identity: Identity | null;
  readonly refused: readonly Refused[];
}

export function readIdentity(file: FileContent): IdentityRead {
  const inCells = file.sheets.flatMap(({ rows }) => [...rows.values()].flatMap((cells) => cells.flatMap(({ value }) => (typeof value === 'string' && value.includes('Template:') ? [parseIdentity(value)] : []))));
  const found = [identityInProperties(file.properties), ...inCells].filter((one) => one !== undefined);
  const edited = found.find(({ isWhole }) => !isWhole);
  const whole = found.filter(({ isWhole }) => isWhole).map(({ identity }) => identity);
  const [first] = whole;
  const other = whole.find((one) => first !== undefined && identityText(one) !== identityText(first));
  if (first && other) return { identity: null, refused: [say('identity-disagrees', WHOLE_FILE, { text: identityText(first), other: identityText(other) })] };
  if (edited) return { identity: null, refused: [say('identity-edited', WHOLE_FILE, { text: identityText(edited.identity) })] };
  if (!first) return { identity: null, refused: [say('identity-lost', WHOLE_FILE)] };
  return { identity: first, refused: [] };
}
