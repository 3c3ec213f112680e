/** What has changed from one framework to another: two versions of one plan, or a plan and the one that follows it. */
import type { Measure, Plan } from './plan';

export type FrameworkChange =
  | { readonly kind: 'added' | 'retired'; readonly id: string; readonly wording: string }
  /** Also of the same measure under a new id, where the later plan continues it. */
  | { readonly kind: 'renamed' | 'moved' | 'repolarised' | 'changed'; readonly id: string; readonly wording: string; readonly what: string; readonly before: string; readonly after: string };

/**
 * In the later framework's order, then what was retired. Measures of one plan are the same by their ids; from plan to plan, by the earlier
 * one's successor (a plan without any has nothing in common with another). Time grows with the measures.
 */
export function compareFrameworks(before: Plan, after: Plan): readonly FrameworkChange[] {
  const earlier = new Map<string, Measure[]>();
  for (const measure of before.measures) {
    const id = idAfter(measure, before, after);
    if (id === null) continue;
    const alike = earlier.get(id);
    if (alike) alike.push(measure);
    else earlier.set(id, [measure]);
  }
  const later = new Set(after.measures.map(({ id }) => id));
  const titles = { before: headings(before), after: headings(after) };
  const changes = after.measures.flatMap((measure): FrameworkChange[] => {
    const were = earlier.get(measure.id);
    return were ? were.flatMap((was) => differences(was, measure, titles)) : [{ kind: 'added', id: measure.id, wording: measure.wording }];
  });
  const retired = before.measures.flatMap((measure): FrameworkChange[] => {
    const id = idAfter(measure, before, after);
    return id !== null && later.has(id) ? [] : [{ kind: 'retired', id: measure.id, wording: measure.wording }];
  });
  return [...changes, ...retired];
}

/** The id under which a measure goes on in the later framework; null where it does not. */
function idAfter({ id, successor }: Measure, before: Plan, after: Plan): string | null {
  if (before.id === after.id) return id;
  const [plan, next] = successor?.split(':') ?? [];
  return plan === after.id ? (next ?? null) : null;
}

function headings({ themes }: Plan): (measure: Measure) => string {
  const byId = new Map(themes.flatMap((theme) => theme.subThemes.map((subTheme) => [`${theme.id}:${subTheme.id}`, `${theme.title}, ${subTheme.title}`])));
  return ({ theme, subTheme }) => byId.get(`${theme}:${subTheme}`) ?? `${theme}, ${subTheme}`;
}

const NOTHING = 'nothing';
const POLARITY = { 'higher-is-better': 'higher is better', 'lower-is-better': 'lower is better', none: 'no judgement' } as const;
const RANGE_UNITS = { percent: ' %', points: ' percentage points', absolute: '' } as const;

/** What a measure is judged by, each in words: equal words are equal facts. */
const FACTS: readonly { readonly what: string; readonly words: (measure: Measure) => string }[] = [
  { what: 'kind', words: ({ kind }) => kind.replace('not-specified', 'not yet specified') },
  { what: 'unit', words: ({ unit }) => unit || NOTHING },
  { what: 'base', words: ({ base }) => (base === null ? NOTHING : `per ${String(base)}`) },
  { what: 'source', words: ({ source }) => source ?? NOTHING },
  { what: 'frequency', words: ({ frequency }) => frequency.replaceAll('-', ' ') },
  {
    what: 'acceptable range',
    words: ({ acceptableRange: range }) => (range ? `${String(range.amount)}${RANGE_UNITS[range.unit]}, agreed by ${range.owner} (${range.agreed})` : NOTHING),
  },
  { what: 'target', words: ({ targets }) => targets.map(({ value, by }) => `${String(value)} by ${by}`).join('; ') || NOTHING },
  { what: 'baseline', words: ({ baseline }) => (baseline ? `${String(baseline.value)} in ${baseline.period}` : NOTHING) },
];

function differences(was: Measure, is: Measure, titles: { readonly before: (measure: Measure) => string; readonly after: (measure: Measure) => string }): readonly FrameworkChange[] {
  const { id, wording } = is;
  const one = (kind: 'renamed' | 'moved' | 'repolarised' | 'changed', what: string, before: string, after: string): FrameworkChange[] =>
    before === after ? [] : [{ kind, id, wording, what, before, after }];
  return [
    ...one('renamed', 'wording', was.wording, is.wording),
    ...one('moved', 'place', titles.before(was), titles.after(is)),
    ...one('repolarised', 'polarity', POLARITY[was.polarity.value], POLARITY[is.polarity.value]),
    ...FACTS.flatMap(({ what, words }) => one('changed', what, words(was), words(is))),
  ];
}

/** A change as a sentence. */
export function changeSentence(change: FrameworkChange): string {
  switch (change.kind) {
    case 'added':
      return `"${change.wording}" was added.`;
    case 'retired':
      return `"${change.wording}" was retired.`;
    case 'renamed':
      return `"${change.before}" is now worded "${change.after}".`;
    case 'moved':
      return `"${change.wording}" moved from ${change.before} to ${change.after}.`;
    case 'repolarised':
      return `"${change.wording}" was judged by "${change.before}" and is now judged by "${change.after}".`;
    case 'changed':
      return `The ${change.what} of "${change.wording}" was ${change.before} and is now ${change.after}.`;
  }
}
