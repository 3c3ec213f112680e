/**
 * What the pane's frame and the page say to each other. Both sides check the other's window and origin as well as the
 * message's form (see bridge.ts and office/loader.ts).
 */

/** What a host tells an add-in about itself before the add-in starts. */
export interface HostWelcome {
  readonly platform: 'OfficeOnline';
  readonly version: string;
  readonly language: string;
  readonly isDark: boolean;
  /** Requirement set → highest version answered, "ExcelApi" → "1.13". */
  readonly requirementSets: Readonly<Record<string, string>>;
}

/** From the frame: it has started; or a request that genuine office.js made, as text. */
export type FromPane = { readonly workbench: 'hello' } | { readonly workbench: 'request'; readonly text: string };

/** From the page: the welcome; or an answer (or event) for office.js, as text. */
export type FromHost =
  | { readonly workbench: 'welcome'; readonly welcome: HostWelcome }
  | { readonly workbench: 'answer'; readonly text: string };

/** True where what arrived has a `workbench` property of one of these kinds, and text where that kind carries text. */
function isMessage(data: unknown, kinds: Readonly<Record<string, string | undefined>>): boolean {
  if (typeof data !== 'object' || data === null || !('workbench' in data) || typeof data.workbench !== 'string') return false;
  if (!Object.hasOwn(kinds, data.workbench)) return false;
  const carried = kinds[data.workbench];
  return carried === undefined || carried in data;
}

export function isFromPane(data: unknown): data is FromPane {
  return isMessage(data, { hello: undefined, request: 'text' }) && hasTextIfAny(data);
}

export function isFromHost(data: unknown): data is FromHost {
  return isMessage(data, { welcome: 'welcome', answer: 'text' }) && hasTextIfAny(data);
}

function hasTextIfAny(data: unknown): boolean {
  return typeof data === 'object' && data !== null && (!('text' in data) || typeof data.text === 'string');
}
