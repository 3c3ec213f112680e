/**
 * Runs Microsoft's public Excel samples (OfficeDev/office-js-snippets, MIT) unchanged on the stand-in, each in a workbook of its own, and writes
 * into DIFFERENCES.md which run and which cannot: `npx tsx test/support/run-samples.ts FOLDER`, where FOLDER is `samples/excel` of a clone. The
 * samples are not kept here.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { newBook, newSheet } from '../../src/workbench/book/make';
import { createHost } from '../../src/workbench/host/host';
import { connectOffice } from '../../src/workbench/office/office-in-node';
import { putSection } from './members-section';

/** The script of a sample: the block under `script:` / `content:`. */
function scriptOf(yaml: string): string | undefined {
  const found = /^script:\s*\n\s+content: \|-?\s*\n((?:(?: {8}.*|\s*)\n)*)/m.exec(`${yaml}\n`);
  return found?.[1]?.replace(/^ {8}/gm, '');
}

type Handler = () => unknown;

/** A page as far as samples touch it: elements by id, which hold a value and take a click. */
function page() {
  const clicks = new Map<string, Handler>();
  const elements = new Map<string, Record<string, unknown>>();
  const element = (id: string): Record<string, unknown> => {
    let one = elements.get(id);
    if (!one) {
      const add = (_kind: string, handler: Handler) => void clicks.set(id, handler);
      elements.set(id, (one = { value: '', checked: false, innerHTML: '', textContent: '', style: {}, addEventListener: add, appendChild: () => undefined, remove: () => undefined }));
    }
    return one;
  };
  const jQuery = (selector: unknown) => {
    const id = String(selector).replace(/^#/, '');
    const chain: Record<string, unknown> = {};
    const click = (first: unknown, second?: Handler) => {
      const handler = typeof first === 'function' ? (first as Handler) : second;
      if (handler) clicks.set(id, handler);
      return chain;
    };
    for (const name of ['text', 'val', 'empty', 'append', 'show', 'hide', 'attr', 'prop', 'css', 'html', 'each', 'change', 'find']) chain[name] = () => chain;
    return Object.assign(chain, { on: click, click });
  };
  const document = { getElementById: element, querySelector: (selector: string) => element(selector.replace(/^#/, '')), createElement: () => element(`made-${elements.size}`), body: element('body') };
  return { clicks, document, jQuery };
}

/** Undefined where every button of the sample did its work; else what it said first that went wrong. */
async function run(script: string): Promise<string | undefined> {
  const host = createHost(newBook([newSheet('{00000000-0001-0000-0000-000000000000}', 'Sheet1')]));
  const { Excel, OfficeExtension } = connectOffice((text) => host.answer(text), () => host.takeEvents());
  const { clicks, document, jQuery } = page();
  const faults: string[] = [];
  const say = (fault: unknown) => void faults.push(fault instanceof Error ? fault.message : String(fault));
  const quiet = { log: () => undefined, info: () => undefined, warn: () => undefined, table: () => undefined, error: say };
  const compiled = transpileModule(script, { compilerOptions: { target: ScriptTarget.ES2022, module: ModuleKind.None } }).outputText;
  const globals = { Excel, OfficeExtension, document, window: { document }, $: jQuery, jQuery, console: quiet, Office: {} };
  try {
    // A sample is a page's script: it is given the names that a page has.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    new Function(...Object.keys(globals), compiled)(...Object.values(globals));
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
  const first = [...clicks.keys()].filter((id) => /^set-?up|^run$/i.test(id));
  for (const id of new Set([...first, ...clicks.keys()])) {
    try {
      await clicks.get(id)?.();
      await new Promise((resolve) => void setTimeout(resolve));
    } catch (fault) {
      say(fault);
    }
    if (faults.length > 0) return `${id}: ${(faults[0] ?? '').replaceAll('\n', ' ').replace(' See src/workbench/DIFFERENCES.md.', '')}`;
  }
  return clicks.size === 0 ? 'It has no buttons.' : undefined;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    return name.endsWith('.yaml') ? [path] : [];
  });
}

async function main(folder: string): Promise<void> {
  const rows: string[] = [];
  let runs = 0;
  for (const path of filesIn(folder)) {
    const yaml = readFileSync(path, 'utf8');
    const script = scriptOf(yaml);
    const fault = script === undefined ? 'It has no script.' : await run(script);
    if (fault === undefined) runs += 1;
    const mark = createHash('sha256').update(script ?? yaml).digest('hex').slice(0, 12);
    rows.push(`| ${relative(folder, path)} | ${mark} | ${fault === undefined ? 'runs' : `cannot: ${fault.replaceAll('|', '/')}`} |`);
  }
  putSection('samples', [`${runs} of ${rows.length} run.`, '', '| sample | script (SHA-256) | |', '|---|---|---|', ...rows].join('\n'));
  console.log(`${runs} of ${rows.length} samples run.`);
}

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Which folder? Give samples/excel of a clone of OfficeDev/office-js-snippets.');
void main(folder);
