/** What a template says of itself, in three places: the file's properties, a line above the form, and the first sheet. */
import type { Recipient, ReturnTemplate } from './return-template';
import { checkOf } from './reference';

export interface Identity {
  readonly planId: string;
  readonly planVersion: string;
  /** "2025/26-Q3". */
  readonly quarter: string;
  readonly recipient: Pick<Recipient, 'kind' | 'id'>;
  /** How many lines the form asks for. */
  readonly lines: number;
}

export function identityOf({ plan, quarter, recipient, lines }: ReturnTemplate): Identity {
  return { planId: plan.id, planVersion: tidy(plan.version), quarter: quarter.id, recipient: { kind: recipient.kind, id: tidy(recipient.id) }, lines: lines.length };
}

/** "Template: plan ossp-2025-28; version 1; quarter 2025/26-Q3; theme reducing-reoffending; 12 lines; check 1a2b3c4d". */
export function identityText(identity: Identity): string {
  const { planId, planVersion, quarter, recipient, lines } = identity;
  return `Template: plan ${planId}; version ${planVersion}; quarter ${quarter}; ${recipient.kind} ${recipient.id}; ${String(lines)} ${lines === 1 ? 'line' : 'lines'}; check ${checkOf(texts(identity))}`;
}

const LINE = /Template: plan ([a-z0-9-]+); version (.*?); quarter (\d{4}\/\d{2}-Q[1-4]); (theme|source) (.*?); (\d+) lines?; check ([0-9a-f]{8})/i;

/** Longer than this, a text is none of ours; searching one for the line would take time out of all proportion. */
const LONGEST = 2000;

/** `isWhole` is false where the line was edited: its check no longer fits. Undefined where a text holds no such line. */
export function parseIdentity(text: string): { readonly identity: Identity; readonly isWhole: boolean } | undefined {
  const match = text.length > LONGEST ? null : LINE.exec(text.replace(/[\s\u00a0]+/g, ' '));
  if (!match) return undefined;
  const [, planId = '', planVersion = '', quarter = '', kind, id = '', lines, check] = match;
  const identity: Identity = { planId, planVersion, quarter: quarter.toUpperCase(), recipient: { kind: kind?.toLowerCase() === 'theme' ? 'theme' : 'source', id }, lines: Number(lines) };
  return { identity, isWhole: checkOf(texts(identity)) === check?.toLowerCase() };
}

/** The names of the file's own properties. */
const PROPERTY = { template: 'Plan Performance return', recipient: 'Return from' } as const;

export function identityProperties(identity: Identity, recipientName: string): Readonly<Record<string, string>> {
  return { [PROPERTY.template]: identityText(identity), [PROPERTY.recipient]: tidy(recipientName) };
}

export function identityInProperties(properties: ReadonlyMap<string, string | number | boolean>): ReturnType<typeof parseIdentity> {
  return parseIdentity(String(properties.get(PROPERTY.template) ?? ''));
}

/** What every line's check takes in besides its own words, so that a line of another quarter's or agency's form is told. */
export function identityTexts(identity: Identity): readonly string[] {
  const { planId, planVersion, quarter, recipient } = identity;
  return [planId, planVersion, quarter, recipient.kind, recipient.id];
}

function texts(identity: Identity): readonly string[] {
  return [...identityTexts(identity), String(identity.lines)];
}

function tidy(text: string): string {
  return text.replace(/[;\s\u00a0]+/g, ' ').trim();
}
