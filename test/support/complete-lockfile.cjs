/**
 * `npm run lockfile`, after adding a package. Some registries hold the builds of a package for some platforms only, and npm
 * then leaves the others out of the lockfile, which `npm ci` refuses everywhere. This puts them in: version and platform,
 * no checksum, since the file was never seen. A machine of that platform fetches its build from its own registry.
 */
const { readFileSync, writeFileSync } = require('node:fs');

const OS = ['darwin', 'win32', 'freebsd', 'android', 'openharmony', 'linux'];
const CPU = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'arm'];

/** The optional builds that the lockfile's packages name and the lockfile does not hold. */
function missingBuilds(packages) {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`])
      .map(([name, version]) => ({ name, version, of: entry })),
  );
}

function completed(lock) {
  const packages = { ...lock.packages };
  for (const { name, version, of } of missingBuilds(packages)) {
    const os = OS.find((word) => name.includes(word));
    const cpu = CPU.find((word) => name.includes(word));
    if (!os || !cpu || !/^[\d.]+$/.test(version)) throw new Error(`${name} ${version} names no platform: look at it by hand.`);
    packages[`node_modules/${name}`] = {
      version, cpu: [cpu], ...(of.dev ? { dev: true } : {}), license: of.license, optional: true, os: [os],
      ...(of.engines ? { engines: of.engines } : {}),
    };
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

module.exports = { missingBuilds };

if (require.main === module) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  writeFileSync('package-lock.json', `${JSON.stringify(completed(lock), null, 2)}\n`);
}
