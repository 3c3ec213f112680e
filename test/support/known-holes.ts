/**
 * `tsx known-holes.ts`: asks the package registry whether what ships has known holes (npm audit). Fails on a real answer with one that is high
 * or critical; where the registry does not answer, as behind a closed door, it says so and leaves it at that.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import manifest from '../../package.json';
import { importedPackages, withDependencies } from './shipped-packages';

const Audit = z.object({ vulnerabilities: z.record(z.string(), z.object({ name: z.string(), severity: z.string(), range: z.string() })) });

const root = process.cwd();
const { stdout } = spawnSync('npm', ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000'], { cwd: root, encoding: 'utf8', timeout: 60_000 });
const answer = Audit.safeParse(((): unknown => {
  try {
    return JSON.parse(stdout);
  } catch {
    return null;
  }
})());

if (!answer.success) {
  console.log('The package registry did not answer: known holes were not looked for.');
} else {
  // Some of what ships is bundled from devDependencies, so npm's own --omit=dev would leave it out.
  const shipped = new Set(withDependencies([...importedPackages(join(root, 'src')), ...Object.keys(manifest.dependencies)], root).map(({ name }) => name));
  const holes = Object.values(answer.data.vulnerabilities);
  for (const { name, severity, range } of holes) console.log(`${severity}: ${name} ${range}${shipped.has(name) ? ', which ships' : ''}`);
  const serious = holes.filter(({ name, severity }) => shipped.has(name) && (severity === 'high' || severity === 'critical'));
  console.log(`Packages with known holes: ${holes.length}, of which ${serious.length} ship and are high or critical.`);
  process.exitCode = serious.length > 0 ? 1 : 0;
}
