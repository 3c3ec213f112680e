/** The 2025-28 plan against its own text, line by line: see test/fixtures/plan-2025-28/README.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPlan } from '../../../src/domain/framework/built-in-plans';

const text = readFileSync(join(__dirname, '../../fixtures/plan-2025-28/performance-measures.txt'), 'utf8');
const sections = text.trim().split('\n\n').map((section) => {
  const [heading = '', ...lines] = section.split('\n');
  return { heading, lines: lines.map((line) => line.replace(/^- /, '').replace(/\.$/, '')) };
});
const plan = findPlan('ossp-2025-28');
const measures = plan?.measures ?? [];

it('has the eleven sub-themes and 52 lines that the plan prints', () => {
  expect(sections).toHaveLength(11);
  expect(sections.flatMap(({ lines }) => lines)).toHaveLength(52);
});

it.each(sections)('gives every line under $heading to a measure of that section, word for word and in order', ({ heading, lines }) => {
  const held = measures.filter(({ section }) => section === heading).map(({ line, wording }) => line ?? wording);
  expect([...new Set(held)]).toEqual(lines);
});

it('words every section as the plan does', () => {
  const headings = sections.map(({ heading }) => heading);
  for (const { section } of measures) expect(headings).toContain(section);
});

it('names each sub-theme as its section does', () => {
  const titles = plan?.themes.flatMap(({ subThemes }) => subThemes.map(({ title }) => title)) ?? [];
  expect(titles).toEqual(sections.map(({ heading }) => heading.replace(/^\d+\. /, '')));
});

it('sets no targets or baselines, since the plan sets none', () => {
  expect(measures.filter(({ targets, baseline }) => targets.length > 0 || baseline !== null)).toEqual([]);
});
