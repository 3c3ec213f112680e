/** Opens the desktop's own browser, where there is one. */
import { spawn } from 'node:child_process';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** A machine without a browser is no reason to stop: the address has been printed. */
export function openBrowser(address: string): void {
  const [command, ...before] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...before, address], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}
