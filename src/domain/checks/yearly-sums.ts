/** Quarters against their year: sums that do not agree, and running totals given as quarters. */
import { figuresOf, flatMapInParts, type Rests } from '../in-parts';
import { addDays } from '../period/calendar';
import { monthsIn } from '../period/span';
import { periodName } from '../trend/refusal';
import type { CheckInput } from './check';
import { figureFacts } from './figure-facts';
import { cellKey, type Found } from './found';
import { historiesOf, type Held } from './history';
import { aboutFigure, cellWords, makeFinding, measuresById } from './make-finding';

interface Year {
  readonly quarters: readonly Held[];
  readonly year: Held | null;
}

/** A running total at least doubles from the first quarter to the last, and starts again at less than this share of it. */
const GROWS = 2.5;
const RESTARTS = 0.6;

/** Of numbers and amounts of money; rates and percentages do not add up. */
export function* checkYearlySums({ series, plan }: CheckInput): Rests<readonly Found[]> {
  const measures = measuresById(plan);
  return yield* flatMapInParts(series, figuresOf, (one): readonly Found[] => {
    if (!one.observations.some(({ period }) => monthsIn(period) === 3)) return [];
    const years = yearsOf(historiesOf(one).flat().filter(({ kind }) => kind === 'count' || kind === 'number' || kind === 'currency'));
    const running = runningTotals(years);
    if (running) {
      const [first] = running.quarters;
      if (!first) return [];
      const facts = { at: cellWords(first.sheet, first.cell), label: one.label, year: `${periodName(first.period)} to ${periodName(running.quarters[3]?.period ?? first.period)}`, evidence: evidenceOf(running) };
      return [makeFinding('cumulative-quarters', { ...aboutFigure(first, measures), count: years.length }, facts)];
    }
    const compared = years.flatMap(({ quarters, year }) => (year ? [{ year, quarters, sum: sumOf(quarters), agrees: agrees(quarters, year) }] : []));
    const agree = compared.filter((pair) => pair.agrees).length;
    const differ = compared.filter((pair) => !pair.agrees);
    // Without a year that agrees nobody knows that the quarters are to make the year.
    if (agree === 0 || differ.length > agree) return [];
    return differ.map(({ year, quarters, sum }): Found => ({
      ...makeFinding('quarters-year', { ...aboutFigure(year, measures), expected: String(sum) }, { ...figureFacts(year), sum: String(sum), agree }),
      involves: quarters.map(({ sheet, cell }) => cellKey(sheet, cell)),
    }));
  });
}

/** Years of which all four quarters are held, each with the year's own figure where there is one; oldest first. */
function yearsOf(figures: readonly Held[]): readonly Year[] {
  const quarters = figures.filter(({ period }) => monthsIn(period) === 3);
  const byStart = new Map(quarters.map((one) => [one.period.start, one]));
  const years = new Map(figures.filter(({ period }) => monthsIn(period) === 12).map((one) => [one.period.start, one]));
  return quarters.flatMap((first): readonly Year[] => {
    const year = years.get(first.period.start) ?? null;
    // Without a year's figure, years are taken to begin as the kind of quarter says.
    const month = first.period.start?.slice(5, 7);
    if (year === null && month !== (first.period.kind === 'calendar-quarter' && !hasKind(figures) ? '01' : '04')) return [];
    const own: Held[] = [first];
    while (own.length < 4) {
      const next = byStart.get(addDays(own.at(-1)?.period.end ?? '1970-01-01', 1));
      if (!next) return [];
      own.push(next);
    }
    return [{ quarters: own, year }];
  });
}

/** True where some heading says financial year or quarter. */
function hasKind(figures: readonly Held[]): boolean {
  return figures.some(({ period }) => period.kind === 'financial-quarter' || period.kind === 'financial-year');
}

const sumOf = (quarters: readonly Held[]): number => Number(quarters.reduce((sum, { value }) => sum + value, 0).toFixed(Math.max(...quarters.map(({ decimals }) => decimals ?? 0))));

function agrees(quarters: readonly Held[], year: Held): boolean {
  const places = Math.max(...quarters.map(({ decimals }) => decimals ?? 0), year.decimals ?? 0);
  return Math.abs(sumOf(quarters) - year.value) <= (places === 0 ? 0 : 2.5 * 10 ** -places);
}

/** The first year of a series of which every year runs up and starts again; null where one does not. */
function runningTotals(years: readonly Year[]): Year | null {
  const rises = ({ quarters }: Year): boolean => {
    const values = quarters.map(({ value }) => value);
    const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
    return (values[0] ?? 0) > 0 && steps.every((step) => step > 0) && (values[3] ?? 0) >= GROWS * (values[0] ?? 0);
  };
  if (years.length < 2 || !years.every(rises)) return null;
  const resets = years.slice(1).every(({ quarters }, index) => (quarters[0]?.value ?? 0) <= RESTARTS * (years[index]?.quarters[3]?.value ?? 0));
  const closes = years.every(({ quarters, year }) => year === null || year.value === quarters[3]?.value);
  return resets && closes ? (years[0] ?? null) : null;
}

function evidenceOf({ quarters, year }: Year): string {
  const texts = quarters.map(({ text }) => text).join(', ');
  return year === null ? `they rise without a fall (${texts}), and the next year starts again` : `the last of them (${texts}) is the figure of the year, ${year.text}`;
}
