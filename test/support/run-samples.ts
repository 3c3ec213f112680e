/**
 * Runs Microsoft's public Excel samples (OfficeDev/office-js-snippets, MIT) unchanged on the stand-in, each in a workbook of its own, and writes
 * into DIFFERENCES.md which run and which cannot: `npx tsx test/support/run-samples.ts FOLDER`, where FOLDER is `samples/excel` of a clone. The
 * samples are not kept here. With `--only TEXT` those alone are run whose path has the text, and nothing is written.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { putSection } from './members-section';
import { readSample } from './samples/read-sample';
import { runSample } from './samples/run-sample';
import { NOT_RUN, REASONS } from './samples/sample-reasons';

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    return name.endsWith('.yaml') ? [path] : [];
  });
}

interface Row {
  readonly name: string;
  readonly mark: string;
  readonly fault: string | undefined;
}

const inOneLine = (fault: string): string => fault.replaceAll('\n', ' ').replaceAll('|', '/').replace(' See src/workbench/DIFFERENCES.md.', '');

async function rowOf(folder: string, path: string): Promise<Row> {
  const name = relative(folder, path);
  const sample = readSample(readFileSync(path, 'utf8'));
  if (!sample) return { name, mark: '', fault: 'it has no script' };
  const fault = await runSample(sample);
  if (fault === undefined && REASONS[name] !== undefined) throw new Error(`${name} runs now: take its reason out of sample-reasons.ts.`);
  return { name, mark: sample.mark, fault: fault === undefined ? undefined : (REASONS[name] ?? inOneLine(fault)) };
}

async function main(folder: string, only: string | undefined): Promise<void> {
  const rows: Row[] = [];
  for (const path of filesIn(folder)) {
    if (only !== undefined && !path.includes(only)) continue;
    const row = await rowOf(folder, path);
    rows.push(row);
    if (only !== undefined || row.fault !== undefined) console.log(`${row.name}: ${row.fault ?? 'runs'}`);
  }
  const runs = rows.filter(({ fault }) => fault === undefined).length;
  console.log(`${runs} of ${rows.length} samples run.`);
  if (only !== undefined) return;
  const run = new Set(rows.map(({ name }) => name));
  const read = Object.entries(NOT_RUN).filter(([name]) => !run.has(name)).map(([name, fault]): Row => ({ name, mark: 'not run', fault }));
  const all = [...rows, ...read].sort((a, b) => (a.name < b.name ? -1 : 1));
  const lines = all.map(({ name, mark, fault }) => `| ${name} | ${mark} | ${fault === undefined ? 'runs' : `cannot: ${fault}`} |`);
  putSection('samples', [`${runs} of ${all.length} run.`, '', '| sample | script (SHA-256) | |', '|---|---|---|', ...lines].join('\n'));
}

const [, , folder, option, text] = process.argv;
if (folder === undefined) throw new Error('Which folder? Give samples/excel of a clone of OfficeDev/office-js-snippets.');
void main(folder, option === '--only' ? text : undefined);
