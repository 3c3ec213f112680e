/**
 * Runs before start, test and headless: installs what the lockfile asks for where it is not there, and does nothing
 * otherwise. Plain CommonJS without packages, since on a fresh clone there are none. Everything it says goes to standard
 * error: standard output belongs to the command that follows (`--json`).
 */
'use strict';
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { spawnSync } = require('node:child_process');
const { tmpdir } = require('node:os');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');
const lockfile = path.join(root, 'package-lock.json');
const modules = path.join(root, 'node_modules');
/** npm writes this as the last step of an installation, so a half-finished one has none. */
const installed = path.join(modules, '.package-lock.json');
/** Holds the lockfile's hash as it stood when the packages were last found complete. */
const stamp = path.join(modules, '.plan-performance-stamp');

const say = (sentence) => process.stderr.write(`${sentence}\n`);
const hash = (text) => createHash('sha256').update(text).digest('hex');

/** What is there, in one word: "current", "missing" or "old". */
function state() {
  if (!existsSync(installed)) return 'missing';
  if (!existsSync(lockfile)) return 'current';
  const wanted = readFileSync(lockfile);
  const wantedHash = hash(wanted);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wantedHash) return 'current';
  if (!agree(JSON.parse(wanted.toString()), JSON.parse(readFileSync(installed, 'utf8')))) return 'old';
  writeFileSync(stamp, wantedHash);
  return 'current';
}

/** True where every package of the lockfile stands in node_modules in that version; optional ones may be absent. */
function agree(wanted, found) {
  return Object.entries(wanted.packages ?? {}).every(([place, entry]) => {
    if (place === '') return true;
    const present = found.packages?.[place];
    return present ? present.version === entry.version : Boolean(entry.optional);
  });
}

/** Runs npm with its output on standard error. Returns its exit code. */
function npm(command) {
  const cli = process.env.npm_execpath;
  const direct = cli !== undefined && /npm-cli\.c?js$/.test(cli);
  const result = direct
    ? spawnSync(process.execPath, [cli, command], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', [command], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  return result.status ?? 1;
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault.code === 'EPERM';
  }
}

/** One installation at a time for this folder: the second to come waits, and then finds the work done. */
function withLock(work) {
  const lock = path.join(tmpdir(), `plan-performance-install-${hash(root).slice(0, 12)}`);
  const owner = path.join(lock, 'pid');
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (fault) {
      if (fault.code !== 'EEXIST') throw fault;
      if (isAbandoned(lock, owner)) rmSync(lock, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    writeFileSync(owner, String(process.pid));
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** The lock's owner writes its id a moment after making the lock; without one for ten seconds, nobody holds it. */
function isAbandoned(lock, owner) {
  try {
    if (existsSync(owner)) {
      const pid = Number(readFileSync(owner, 'utf8'));
      return pid > 0 && !isRunning(pid);
    }
    return Date.now() - statSync(lock).mtimeMs > 10_000;
  } catch {
    return false;
  }
}

function installMissing() {
  if (state() === 'current') return 0;
  return withLock(() => {
    const now = state();
    if (now === 'current') return 0;
    say(now === 'missing' ? 'Installing the packages that this project needs (once, about a minute).'
      : 'The lockfile has changed: installing the packages that it now asks for.');
    const code = npm(existsSync(lockfile) ? 'ci' : 'install');
    if (code !== 0) {
      say('The packages could not be installed: see npm’s message above. Check the network connection and run the command again.');
      return 1;
    }
    if (existsSync(lockfile)) writeFileSync(stamp, hash(readFileSync(lockfile)));
    return 0;
  });
}

process.exitCode = installMissing();
