/**
 * Every kind of fault is planted in the clean workbook, in several places and three workbooks: each must be found at its cell, once, and
 * nothing else. SHOW_PLANTED=1 prints the counts.
 */
import { CATALOGUE } from '../../../src/domain/checks/catalogue';
import type { Finding } from '../../../src/domain/checks/finding';
import { cleanBook, findingsIn } from '../../support/clean-workbook';
import { FAULTS, type Fault } from '../../support/planted-faults';

const SEEDS = [1, 42, 2017];

interface Tally {
  planted: number;
  hits: number;
  misses: number;
  doubles: number;
  readonly extras: string[];
}

const tallies: { readonly fault: Fault; readonly result: Tally }[] = [];

const keyOf = ({ code, sheet, address }: Pick<Finding, 'code' | 'sheet' | 'address'>): string => `${code} ${sheet ?? ''}!${address ?? ''}`;

function tally({ code, plant, positions, input }: Fault): Tally {
  const result: Tally = { planted: 0, hits: 0, misses: 0, doubles: 0, extras: [] };
  for (const seed of SEEDS) {
    for (let position = 0; position < positions; position += 1) {
      const book = cleanBook(seed);
      const { sheet, address, also = [] } = plant(book, position);
      const found = findingsIn(book, input);
      const wanted = keyOf({ code, sheet, address });
      const same = found.filter((finding) => keyOf(finding) === wanted).length;
      result.planted += 1;
      if (same === 0) result.misses += 1;
      else result.hits += 1;
      if (same > 1) result.doubles += 1;
      const extras = found.filter((finding) => keyOf(finding) !== wanted && !also.some((one) => one === finding.code));
      result.extras.push(...extras.map((finding) => `seed ${String(seed)}, position ${String(position)}: wanted ${wanted}, found ${keyOf(finding)}: ${finding.message}`));
    }
  }
  return result;
}

it('is planted in workbooks that are clean', () => {
  for (const seed of SEEDS) expect(findingsIn(cleanBook(seed))).toEqual([]);
});

describe.each(FAULTS.filter(({ positions }) => positions > 0).map((fault) => [`${fault.code}: ${fault.name}`, fault] as const))('%s', (_, fault) => {
  it('is found at its cell, once, and nothing else is', () => {
    const result = tally(fault);
    tallies.push({ fault, result });
    const { planted, hits, misses, doubles, extras } = result;
    expect({ hits, misses, doubles, extras }).toEqual({ hits: planted, misses: 0, doubles: 0, extras: [] });
  });
});

/** Codes that no fault of a workbook's cells brings about, or that have tests of their own beside what they check. */
const ELSEWHERE: ReadonlySet<string> = new Set(['check-failed', 'answer-not-used', 'match-not-used', 'choice-not-used']);

it('leaves no code unplanted', () => {
  const planted = new Set<string>(FAULTS.map(({ code }) => code));
  const missing = Object.keys(CATALOGUE).filter((code) => !planted.has(code) && !ELSEWHERE.has(code) && !code.startsWith('framework-'));
  expect(missing).toEqual([]);
});

/** SHOW_PLANTED=1 prints what was planted and found, a line a fault. */
afterAll(() => {
  if (process.env.SHOW_PLANTED === undefined) return;
  const rows = tallies.map(({ fault, result }) => {
    const { planted, hits, misses, doubles, extras } = result;
    return `${fault.code.padEnd(24)}${fault.name.padEnd(52)}${[planted, hits, misses, doubles, extras.length].map((count) => String(count).padStart(9)).join('')}`;
  });
  console.log(['code'.padEnd(76) + '  planted     hits   misses  doubles   extras', ...rows].join('\n'));
});
