/** Rows that were matched and are not where, or not called what, the plan says. */
import { restDue, type Rests } from '../in-parts';
import type { Plan } from '../framework/plan';
import { measureIndex } from '../table/measure-index';
import { labelWords } from '../table/normal-label';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { aboutMeasure, cellWords, makeFinding, measuresById } from './make-finding';

/** A row's label and section are made alike. */
const COSTLY = 10;

/** One finding a measure that goes by an older name, and one for the rows of a section that belong to one other sub-theme. */
export function* checkMatched({ reading, plan }: CheckInput): Rests<readonly Finding[]> {
  if (!plan) return [];
  const measures = measuresById(plan);
  const { keyOf } = measureIndex(plan);
  const sectionOf = subThemeFinder(plan);
  const renamed = new Map<string, Finding>();
  const astray = new Map<string, { finding: () => Finding; count: number }>();
  const isDue = restDue();
  for (const { sheet, rows } of reading.tables) {
    for (const row of rows) {
      if (isDue(COSTLY)) yield;
      const measure = row.measureId === null ? undefined : measures.get(row.measureId);
      if (!measure) continue;
      const about = { sheet, address: row.address, source: row.source, text: row.label, ...aboutMeasure(measure.id, measures) };
      const at = cellWords(sheet, row.address);
      if (row.match === 'alias' && !renamed.has(measure.id) && keyOf(row.label) !== keyOf(measure.wording)) {
        renamed.set(measure.id, makeFinding('renamed-measure', { ...about, expected: measure.wording }, { at, label: row.label, wording: measure.wording }));
      }
      const section = row.section === null ? undefined : sectionOf(row.section);
      if (!section || section.theme === measure.theme && section.subTheme === measure.subTheme || row.section === null) continue;
      const home = plan.themes.find(({ id }) => id === measure.theme)?.subThemes.find(({ id }) => id === measure.subTheme)?.title ?? measure.subTheme;
      const key = [sheet, row.section, home].join('\t');
      const alike = astray.get(key);
      if (alike) alike.count += 1;
      else {
        const own = { count: 1, finding: () => makeFinding('wrong-theme', { ...about, expected: home, count: own.count }, { at, label: row.label, section: row.section ?? '', home, count: own.count }) };
        astray.set(key, own);
      }
    }
  }
  return [...renamed.values(), ...[...astray.values()].map(({ finding }) => finding())];
}

/** The sub-theme that a section names; undefined where it names none, or more than one. */
function subThemeFinder(plan: Plan): (section: string) => { readonly theme: string; readonly subTheme: string } | undefined {
  const found = new Map<string, { theme: string; subTheme: string } | null>();
  for (const theme of plan.themes) {
    for (const { id, title } of theme.subThemes) {
      const words = labelWords(title);
      found.set(words, found.has(words) ? null : { theme: theme.id, subTheme: id });
    }
  }
  return (section) => found.get(labelWords(section)) ?? undefined;
}
