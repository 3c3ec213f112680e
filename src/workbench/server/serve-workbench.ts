/** The whole workbench, built where it is stale, and served: for `npm start`, for the tests and for measuring. */
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { buildIfStale, builtPlaces } from './build-if-stale';
import { serve } from './serve';

export interface ServedWorkbench {
  /** "http://localhost:3000" */
  readonly address: string;
  readonly server: Server;
}

/**
 * Serves the repository at `root` with this workbook open. Port 0 takes any free one; `say` is told when a build comes first.
 * Rejects with PortTaken or throws BuildFailed, each with a sentence.
 */
export async function serveWorkbench(root: string, workbook: string, port: number, say: (sentence: string) => void): Promise<ServedWorkbench> {
  buildIfStale(root, say);
  const packages = createRequire(join(root, 'package.json'));
  const server = await serve(
    {
      ...builtPlaces(root),
      workbook,
      office: join(dirname(packages.resolve('@microsoft/office-js/package.json')), 'dist'),
      wasm: join(dirname(packages.resolve('excelize-wasm')), 'excelize.wasm.gz'),
    },
    port,
  );
  return { server, address: `http://localhost:${String((server.address() as AddressInfo).port)}` };
}
