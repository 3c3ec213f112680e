/**
 * The library that changes a workbook file in place (see ../DECISIONS.md). It is a WebAssembly program; where its bytes come
 * from differs between Node and the page, so that is told from outside: import ./excelize-in-node or ./excelize-in-page.
 */
import 'excelize-wasm';
import type { init, NewFile } from 'excelize-wasm';
import { gunzipSync } from 'fflate';

export type Excelize = Awaited<ReturnType<typeof init>>;
export type ExcelizeFile = NewFile;

/** What the package's script leaves on the global object. */
interface GoGlobals {
  excelize: Excelize;
  Go: new () => { readonly importObject: WebAssembly.Imports; run(instance: WebAssembly.Instance): Promise<void> };
}

let source: (() => Promise<Uint8Array<ArrayBuffer>>) | undefined;
let started: Promise<Excelize> | undefined;

/** Says where the program's bytes (gzipped) are read from, once they are first needed. */
export function takeExcelizeFrom(read: () => Promise<Uint8Array<ArrayBuffer>>): void {
  source = read;
}

/** The running program: started at the first call (about half a second) and kept. A failed start is tried again. */
export function excelize(): Promise<Excelize> {
  started ??= start().catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}

/**
 * As the package's own `init` does it, but from bytes: `init` reads a path through a dynamic import made from text, which
 * neither jest nor a strict content security policy allows.
 */
async function start(): Promise<Excelize> {
  if (!source) throw new Error('Nothing said where the saver is: import xlsx/excelize-in-node or xlsx/excelize-in-page.');
  const globals = globalThis as unknown as GoGlobals;
  globals.excelize = {} as Excelize;
  const go = new globals.Go();
  const { instance } = await WebAssembly.instantiate(gunzipSync(await source()), go.importObject);
  // It runs as long as the process or page does; it holds no timer or handle, so it keeps neither alive.
  void go.run(instance);
  return globals.excelize;
}

/** The result, or an error that says which step failed: excelize returns its errors. */
export function done<Result extends { readonly error?: string | null }>(step: string, result: Result): Result {
  if (result.error) throw new Error(`${step}: ${result.error}`);
  return result;
}
