/**
 * What webpack.config.js makes of the pages, the manifest and the budget. The real configuration runs, with an empty script
 * in place of the pane's: what is bundled is the compiler's business, and would take half a minute.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Each build is a process of its own, and slow on a machine that is busy with other tests.
jest.setTimeout(120_000);

type Settings = Readonly<Record<string, string>>;
const configure = createRequire(__filename)('../webpack.config.js') as (env: Settings, argv: { readonly mode?: string }) => readonly object[];

const EMPTY = 'data:text/javascript,';
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const PAGES = ['taskpane.html', 'commands.html'] as const;

const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-performance-'));
  folders.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Build {
  readonly script?: string;
  readonly mode?: 'production' | 'development';
  readonly office?: 'cdn' | 'workbench';
  readonly address?: string;
}

/** Builds, and gives webpack's errors and the files' texts. */
function build({ script = EMPTY, mode = 'production', office = 'cdn', address = '' }: Build = {}) {
  const folder = newFolder();
  const command = [join(__dirname, 'support/build-pages.cjs'), script, mode, `office=${office}`, `dist=${folder}`];
  const output = execFileSync(process.execPath, command, { env: { ...process.env, PLAN_PERFORMANCE_URL: address }, encoding: 'utf8' });
  return { errors: JSON.parse(output) as readonly string[], text: (file: string) => readFileSync(join(folder, file), 'utf8') };
}

describe('the pages', () => {
  const excel = build();
  const workbench = build({ office: 'workbench', address: 'https://add-ins.council.example/plan/' });

  it('are built without errors', () => {
    expect([...excel.errors, ...workbench.errors]).toEqual([]);
  });

  it.each(PAGES)('%s differs between Excel and the workbench in where office.js comes from, and in nothing else', (page) => {
    expect(excel.text(page)).toContain(CDN);
    expect(workbench.text(page).replace('/office/office.js', CDN)).toBe(excel.text(page));
  });

  it('have the same script bundled for both', () => {
    const bundled = (env: Settings) => JSON.stringify({ ...configure(env, {})[0], plugins: [] });
    expect(bundled({ office: 'workbench' })).toBe(bundled({}));
  });

  it.each(PAGES)('%s lets no text be evaluated, no inline script run, and nothing be sent elsewhere', (page) => {
    const policy = /content="(default-src[^"]*)"/.exec(excel.text(page))?.[1]?.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self' https://appsforoffice.microsoft.com", "connect-src 'self'"]),
    );
    expect(policy?.join(' ')).not.toContain('unsafe-eval');
  });

  it('get no office.js from a place that is not known', () => {
    expect(() => configure({ office: 'elsewhere' }, {})).toThrow('--env office=elsewhere is not known. Give one of: cdn, workbench.');
  });

  it('stand at the address that the manifest is built for', () => {
    const manifest = workbench.text('manifest.xml');
    expect(manifest).toContain('"https://add-ins.council.example/plan/taskpane.html"');
    expect(manifest).not.toMatch(/"https:\/\/plan-performance\.example|\/plan\/\//);
  });
});

describe('the manifest', () => {
  it('points at this machine when built for development', () => {
    expect(build({ mode: 'development' }).text('manifest.xml')).toContain('"https://localhost:3000/taskpane.html"');
  });

  describe('of a production build', () => {
    const before = process.env['PLAN_PERFORMANCE_URL'];
    afterEach(() => {
      if (before === undefined) delete process.env['PLAN_PERFORMANCE_URL'];
      else process.env['PLAN_PERFORMANCE_URL'] = before;
    });

    it.each([
      ['http://add-ins.council.example', 'over https only'],
      ['add-ins.council.example', 'not a web address'],
      ['https://localhost:3000', 'cannot point at this machine'],
      ['https://127.0.0.1', 'cannot point at this machine'],
      ['https://council.example/?a=b', 'the plain address of a folder'],
    ])('is not made for %s', (address, words) => {
      process.env['PLAN_PERFORMANCE_URL'] = address;
      expect(() => configure({}, { mode: 'production' })).toThrow(words);
    });
  });
});

describe('the budget', () => {
  /** Writes a script that gzip can make no smaller than so many bytes: a chain of hashes as base 64, four letters for three bytes. */
  function large(bytes: number): string {
    let text = '';
    for (let link = 'a'; text.length < (bytes * 4) / 3; text += link) link = createHash('sha256').update(link).digest('base64');
    const script = join(newFolder(), 'large.js');
    writeFileSync(script, `globalThis.large = ${JSON.stringify(text)};`);
    return script;
  }

  it("fails the build when the pane's script passes 300 kB gzipped", () => {
    const { errors } = build({ script: large(400_000) });
    expect(errors).toEqual([expect.stringMatching(/^The taskpane script is \d+ kB gzipped; the budget is 300 kB\.$/)]);
  });

  it('fails the build when what the pane fetches later passes 500 kB gzipped', () => {
    const script = join(newFolder(), 'first.js');
    writeFileSync(script, `import(${JSON.stringify(large(600_000))});`);
    const { errors } = build({ script });
    expect(errors).toEqual([expect.stringMatching(/^What the taskpane fetches later is \d+ kB gzipped; the budget is 500 kB\.$/)]);
  });
});
