#!/usr/bin/env node
/** The command line's entry: the process, its arguments and its exit code. */
import { z } from 'zod';
import { runCommand } from './run-command';

z.config({ jitless: true });

const UNEXPECTED = 'Something went wrong that should not have. Nothing was written. Please report it with the workbook\'s layout, not its figures.';

async function main(): Promise<void> {
  try {
    const { exitCode, out, error } = await runCommand(process.argv.slice(2), () => new Date());
    if (error !== '') process.stderr.write(`${error}\n`);
    process.exitCode = exitCode;
    // Written whole before the process ends: the stand-in's saver keeps a runtime alive that must be stopped.
    process.stdout.write(out === '' ? '' : `${out}\n`, () => process.exit());
  } catch (error) {
    process.stderr.write(`${UNEXPECTED}\n`);
    if (process.env['PLAN_PERFORMANCE_DEBUG'] !== undefined) console.error(error);
    process.exit(2);
  }
}

void main();
