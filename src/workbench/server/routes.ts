/** Which file answers which address. Nothing outside these folders and files can be named. */
import { basename, join, normalize, sep } from 'node:path';

export interface Places {
  /** The built workbench page, with the loader that stands in office.js' place. */
  readonly page: string;
  /** The built, unmodified pane. */
  readonly pane: string;
  /** @microsoft/office-js' dist folder: its files are served as they are. */
  readonly office: string;
  /** excelize's WebAssembly file. */
  readonly wasm: string;
  /** The workbook to open. */
  readonly workbook: string;
}

export interface Route {
  readonly file: string;
  readonly part: 'page' | 'pane';
  /** The name to save it by, for the workbook. */
  readonly download?: string;
}

/** The genuine office.js files that the loader asks for. */
const OFFICE_FILES: ReadonlySet<string> = new Set(['excel-web-16.00.js', 'excel-web-16.00.debug.js']);

/**
 * The file for a request's path ("/pane/taskpane.html"), or undefined where there is none. The path comes as it was sent,
 * still encoded; one that is badly encoded, or climbs out of its folder, has no file.
 */
export function routeFor(rawPath: string, places: Places): Route | undefined {
  const path = decoded(rawPath);
  if (path === undefined) return undefined;
  if (path === '/') return { file: join(places.page, 'index.html'), part: 'page' };
  if (path === '/workbook') return { file: places.workbook, part: 'page', download: basename(places.workbook) };
  if (path === '/excelize.wasm.gz') return { file: places.wasm, part: 'page' };
  if (path === '/office/office.js') return { file: join(places.page, 'office.js'), part: 'pane' };
  if (path.startsWith('/office/')) {
    const name = path.slice('/office/'.length);
    return OFFICE_FILES.has(name) ? { file: join(places.office, name), part: 'pane' } : undefined;
  }
  if (path.startsWith('/pane/')) return within(places.pane, path.slice('/pane/'.length), 'pane');
  if (path.startsWith('/page/')) return within(places.page, path.slice('/page/'.length), 'page');
  return undefined;
}

function decoded(rawPath: string): string | undefined {
  try {
    const path = decodeURIComponent(rawPath);
    return path.includes('\0') || path.includes('\\') ? undefined : path;
  } catch {
    return undefined;
  }
}

function within(folder: string, relative: string, part: Route['part']): Route | undefined {
  const file = normalize(join(folder, relative));
  return file.startsWith(normalize(folder) + sep) ? { file, part } : undefined;
}
