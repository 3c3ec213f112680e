import { readFileSync } from 'node:fs';
import { missingBuilds } from './support/complete-lockfile.cjs';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, Locked>> };

it('holds the builds for every platform, so that npm ci works on each', () => {
  expect(missingBuilds(packages)).toEqual([]);
});

it('pins every package that is asked for to one version', () => {
  const wanted = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string> | undefined>;
  const ranges = Object.entries({ ...wanted['dependencies'], ...wanted['devDependencies'] }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(ranges).toEqual([]);
});

it('ships nothing under another licence than MIT, BSD, ISC, Apache-2.0, MPL-2.0 and their like', () => {
  const allowed = /^\(?(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|Unlicense|CC0-1\.0)(\)?|\s+(OR|AND)\s.*)$/;
  const strange = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .filter(([path]) => path !== 'node_modules/@microsoft/office-js') // Microsoft's own terms; see README. It is not in the pane's build.
    .filter(([, { license }]) => !allowed.test(license ?? 'none'))
    .map(([path, { license }]) => `${path}: ${license ?? 'none'}`);
  expect(strange).toEqual([]);
});
