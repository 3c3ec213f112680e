/**
 * The part of the Office object that the Excel library file does not bring: readiness, context and ribbon actions. In
 * Excel the host's own office.js makes these; here they come from what the page told (wire.ts).
 */
import type { HostWelcome } from '../wire';

interface ReadyInfo {
  readonly host: 'Excel';
  readonly platform: 'OfficeOnline';
}

type Action = (event: unknown) => void;

/** What the loader puts on `window.Office`. `ready` is called once, when the library and the host have both answered. */
export interface OfficeShell {
  readonly office: object;
  /** What the library file asks for Office.context (`OSF._OfficeAppFactory`). */
  readonly factory: object;
  readonly ready: (welcome: HostWelcome) => void;
}

/** Makes the Office object. Callbacks given to onReady before the host has answered wait; later ones run at once. */
export function makeOffice(): OfficeShell {
  const info: ReadyInfo = { host: 'Excel', platform: 'OfficeOnline' };
  let resolveReady: (info: ReadyInfo) => void = () => undefined;
  const readiness = new Promise<ReadyInfo>((resolve) => {
    resolveReady = resolve;
  });
  const mappings: Record<string, Action> = {};
  const office = {
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', iOS: 'iOS', Android: 'Android', Universal: 'Universal' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    onReady: (callback?: (info: ReadyInfo) => unknown) => readiness.then((told) => {
      callback?.(told);
      return told;
    }),
    // The library file would tell Excel that ribbon actions may start, through a service that is no part of the workbook.
    onReadyInternal: () => new Promise<never>(() => undefined),
    actions: {
      _association: { mappings },
      associate: (name: string, action: Action) => {
        mappings[name.toUpperCase()] = action;
      },
    },
  };
  let known: object | undefined;
  const ready = (welcome: HostWelcome) => {
    known = context(welcome);
    resolveReady(info);
  };
  const factory = {
    getContext: () => known,
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web', hostSpecificFileVersion: '16.00', isDialog: false }),
  };
  return { office, factory, ready };
}

function context(welcome: HostWelcome): object {
  return {
    host: 'Excel',
    platform: welcome.platform,
    diagnostics: { host: 'Excel', platform: welcome.platform, version: welcome.version },
    contentLanguage: welcome.language,
    displayLanguage: welcome.language,
    requirements: { isSetSupported: (name: string, version?: string | number) => supports(welcome.requirementSets, name, version) },
    officeTheme: welcome.isDark
      ? { bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF', controlBackgroundColor: '#333333', controlForegroundColor: '#FFFFFF', isDarkTheme: true }
      : { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#242424', controlBackgroundColor: '#F3F2F1', controlForegroundColor: '#242424', isDarkTheme: false },
  };
}

/** True where the host answers at least this version ("1.9" is below "1.13"); without a version, where it knows the set. */
export function supports(sets: Readonly<Record<string, string>>, name: string, version?: string | number): boolean {
  const found = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (found === undefined) return false;
  const [major = 0, minor = 0] = found.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version ?? '0').split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
