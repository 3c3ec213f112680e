/** What a chart is read as without seeing it, and what its axis is called. */
import type { Measure } from '../framework/plan';
import type { Observation } from '../observation';
import { holdsFigure } from '../trend/comparability';
import { decimalsOf, roundHalfUp } from '../trend/round';
import { figureText } from './figure-text';
import type { PlainFigure } from './theme-summary';

interface Drawn {
  readonly title: string;
  readonly unit: string;
  /** One a category; null for time of which the workbook holds nothing. */
  readonly places: readonly (Observation | null)[];
}

/** "Incidents", "Per cent", "Rate per 1,000": by what the figure is, else by what the plan says that it is. */
export function unitOf({ kind }: Observation, measure: Measure): string {
  const unit = measure.unit.trim();
  if (kind === 'percent') return 'Per cent';
  if (kind === 'currency') return 'Pounds (£)';
  if (kind === 'rate') return /\bper\b/i.test(unit) ? `Rate ${unit.replace(/^rate\s+/i, '')}` : 'Rate';
  if (unit === '' || unit === '%' || unit === '£' || /\bper\b/i.test(unit)) return 'Number';
  return unit.charAt(0).toUpperCase() + unit.slice(1);
}

/** What is shown, from when to when, first, last, highest and lowest, and what is missing from the line. */
export function altOfSeries({ title, unit, places, leftOut, begins, words }: Drawn & {
  readonly leftOut: readonly string[];
  readonly begins: string | null;
  /** The trend in words; null where none is given. */
  readonly words: string | null;
}): string {
  return [
    `Line chart: ${title}.`,
    ...figuresIn(unit, places),
    ...(words === null ? [] : [`Latest change: ${words}.`]),
    ...missing(places),
    ...(leftOut.length === 0 ? [] : [`Not drawn, because ${leftOut.length === 1 ? 'it does' : 'they do'} not compare: ${listed(leftOut)}${begins === null ? '' : ` (${begins})`}.`]),
  ].join(' ');
}

export function altOfControl({ title, unit, places, mean, upper, lower, marked, notes }: Drawn & {
  readonly mean: number;
  readonly upper: number;
  readonly lower: number;
  readonly marked: readonly string[];
  readonly notes: string | null;
}): string {
  const first = places.find((place) => place !== null);
  const level = (value: number): string => (first ? shown({ ...first, value, decimals: (first.decimals ?? 0) + 1 }) : String(value));
  return [
    `Control chart: ${title.replace(/: control chart$/, '')}.`,
    ...figuresIn(unit, places),
    `Mean ${level(mean)}, limits ${level(lower)} and ${level(upper)}.`,
    marked.length === 0 ? 'No point is a special cause.' : `Special causes: ${marked.slice(0, MOST_NAMED).join('; ')}${marked.length > MOST_NAMED ? `; and ${String(marked.length - MOST_NAMED)} more` : ''}.`,
    ...(notes === null ? [] : [`To know: ${notes}.`]),
  ].join(' ');
}

const MOST_NAMED = 6;

function figuresIn(unit: string, places: Drawn['places']): readonly string[] {
  const held = places.filter((place) => place !== null && holdsFigure(place)) as readonly Observation[];
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return [];
  const values = held.map(({ value }) => value ?? 0);
  const highest = values.reduce((most, value) => Math.max(most, value));
  const lowest = values.reduce((least, value) => Math.min(least, value));
  const scale = `${unit}, ${first.period.label} to ${last.period.label}, ${String(held.length)} figures.`;
  if (highest === lowest) return [`${scale} Every figure is ${shown(first)}.`];
  const at = (value: number): string => {
    const those = held.filter((one) => one.value === value);
    const [one] = those;
    const more = those.length - 1;
    return one ? `${shown(one)} (${one.period.label}${more === 0 ? '' : ` and ${String(more)} more`})` : '';
  };
  return [`${scale} First ${shown(first)}, last ${shown(last)}. Highest ${at(highest)}, lowest ${at(lowest)}.`];
}

/** Each kind of gap under its own name: withheld and absent are not the same. */
function missing(places: Drawn['places']): readonly string[] {
  const held = places.filter((place) => place !== null);
  const withheld = held.filter(({ kind }) => kind === 'suppressed' || kind === 'low').map(({ period }) => period.label);
  const absent = held.filter((one) => !holdsFigure(one) && one.kind !== 'suppressed' && one.kind !== 'low').map(({ period }) => period.label);
  const between = places.flatMap((place, index) => (place === null ? [`between ${places[index - 1]?.period.label ?? ''} and ${places[index + 1]?.period.label ?? ''}`] : []));
  return [
    ...(withheld.length === 0 ? [] : [`Withheld or rounded away, and not drawn: ${listed(withheld)}.`]),
    ...(absent.length + between.length === 0 ? [] : [`No figure for ${listed([...absent, ...between])}.`]),
  ];
}

function listed(words: readonly string[]): string {
  if (words.length > MOST_NAMED) return `${words.slice(0, MOST_NAMED).join(', ')} and ${String(words.length - MOST_NAMED)} more`;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function shown({ kind, value, decimals }: Observation): string {
  const figure = value ?? 0;
  const places = decimals ?? decimalsOf(figure);
  return figureText({ kind: kind as PlainFigure['kind'], value: roundHalfUp(figure, places), decimals: places });
}
