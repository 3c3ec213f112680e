import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Stands in npm's place: notes its command, and leaves what an installation leaves. */
const NPM = `
const fs = require('node:fs');
fs.appendFileSync('npm-was-called', process.argv[2] + '\\n');
console.log('npm talks on standard output');
if (process.env.NPM_FAILS) process.exit(1);
fs.mkdirSync('node_modules', { recursive: true });
fs.writeFileSync('node_modules/.package-lock.json', fs.existsSync('package-lock.json') ? fs.readFileSync('package-lock.json') : '{}');
`;

let root: string;

const lockfile = (version: string): string => JSON.stringify({
  packages: {
    '': { name: 'plan-performance' },
    'node_modules/one': { version },
    'node_modules/only-on-a-mac': { version: '1.0.0', optional: true },
  },
});

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

function run(env: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'src/workbench/install-missing.cjs')], {
      env: { ...process.env, npm_execpath: join(root, 'npm-cli.js'), ...env },
    });
    let [out, said] = ['', ''];
    child.stdout.on('data', (part: Buffer) => (out += part.toString()));
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    child.on('close', (code) => done({ code, out, said }));
  });
}

const calls = (): string => (existsSync(join(root, 'npm-was-called')) ? readFileSync(join(root, 'npm-was-called'), 'utf8') : '');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plan-performance-'));
  mkdirSync(join(root, 'src/workbench'), { recursive: true });
  copyFileSync(resolve('src/workbench/install-missing.cjs'), join(root, 'src/workbench/install-missing.cjs'));
  writeFileSync(join(root, 'npm-cli.js'), NPM);
  writeFileSync(join(root, 'package-lock.json'), lockfile('1.0.0'));
});

afterEach(() => rmSync(root, { recursive: true }));

describe('installing what is missing', () => {
  it('installs on a fresh clone, says so, and leaves standard output clean', async () => {
    const { code, out, said } = await run();
    expect({ code, out, calls: calls() }).toEqual({ code: 0, out: '', calls: 'ci\n' });
    expect(said).toContain('Installing the packages that this project needs');
  });

  it('does nothing, and says nothing, the next time', async () => {
    await run();
    expect(await run()).toEqual({ code: 0, out: '', said: '' });
    expect(calls()).toBe('ci\n');
  });

  it('installs again once the lockfile asks for another version', async () => {
    await run();
    writeFileSync(join(root, 'package-lock.json'), lockfile('2.0.0'));
    const { said } = await run();
    expect(said).toContain('The lockfile has changed');
    expect(calls()).toBe('ci\nci\n');
  });

  it('takes packages that npm itself installed as they are, without an optional one for another machine', async () => {
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: { 'node_modules/one': { version: '1.0.0' } } }));
    expect(await run()).toEqual({ code: 0, out: '', said: '' });
    expect(calls()).toBe('');
  });

  it('installs after an installation that was cut short, which leaves a folder without npm’s own list', async () => {
    mkdirSync(join(root, 'node_modules/one'), { recursive: true });
    await run();
    expect(calls()).toBe('ci\n');
  });

  it('installs from package.json where there is no lockfile', async () => {
    rmSync(join(root, 'package-lock.json'));
    await run();
    expect(calls()).toBe('install\n');
  });

  it('installs once when two commands start together', async () => {
    const both = await Promise.all([run(), run()]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(calls()).toBe('ci\n');
  });

  it('fails in a sentence where npm fails, and tries again next time', async () => {
    const failed = await run({ NPM_FAILS: '1' });
    expect(failed.code).toBe(1);
    expect(failed.said).toContain('The packages could not be installed');
    await run();
    expect(calls()).toBe('ci\nci\n');
  });
});
