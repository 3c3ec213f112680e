/**
 * `npm start [-- FILE.xlsx]`: builds what is missing or stale and serves the workbench on http://localhost:3000.
 * `PORT` chooses another port (0: any free one); `--open` opens the browser, which also happens at a terminal outside CI.
 */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuildFailed } from './server/build-if-stale';
import { openBrowser } from './server/open-browser';
import { PortTaken } from './server/serve';
import { serveWorkbench } from './server/serve-workbench';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const SAMPLE = join(root, 'assets/samples/safer-stockport-2016-17.xlsx');

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** The port in PORT, 3000 without one; undefined where PORT is no port. */
function portFrom(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined;
}

/** Resolves once the workbench is served; otherwise to the sentence that says why it is not. */
async function start(): Promise<string | undefined> {
  const given = process.argv.slice(2);
  const file = given.find((argument) => !argument.startsWith('--'));
  const workbook = file === undefined ? SAMPLE : resolve(file);
  if (!existsSync(workbook) || !statSync(workbook).isFile()) {
    return `There is no workbook at ${workbook}. Give the path of an .xlsx file, or none for the sample.`;
  }
  const port = portFrom(process.env['PORT']);
  if (port === undefined) return `PORT is "${process.env['PORT'] ?? ''}", which is not a port. Give a number from 0 to 65535.`;

  const { address } = await serveWorkbench(root, workbook, port, say);
  process.stdout.write(`The workbench is at ${address} (press Ctrl+C to stop).\n`);
  if (given.includes('--open') || (process.stdout.isTTY && !process.env['CI'])) openBrowser(address);
  return undefined;
}

start()
  .catch((fault: unknown) => {
    if (fault instanceof PortTaken || fault instanceof BuildFailed) return fault.message;
    throw fault;
  })
  .then(
    (refusal) => {
      if (refusal === undefined) return;
      say(refusal);
      process.exitCode = 2;
    },
    (fault: unknown) => {
      say(`The workbench could not start: ${fault instanceof Error ? fault.message : String(fault)}`);
      process.exitCode = 2;
    },
  );
