/**
 * Sums over time in one series: quarters that make up a year, months a quarter, and rolling years, of which each gives the next
 * one with a quarter put on and a quarter taken off.
 */
import { dayNumber } from '../period/calendar';
import { countOf, type Counted } from './counted';

/** A sum of figures; `over` is what is left of the whole where its parts do not fill it (0 where they do). */
export interface Sum {
  readonly whole: Counted;
  readonly parts: readonly Counted[];
  readonly over: number;
  /** Figures on the side of the whole: taken off, in rolling years. */
  readonly alsoWhole?: readonly Counted[];
}

interface Span {
  readonly figure: Counted;
  /** Days, first and last included. */
  readonly from: number;
  readonly to: number;
}

/** The sums among the figures of one series. Figures whose dates are not known take no part. */
export function periodSums(figures: readonly Counted[]): readonly Sum[] {
  const spans = figures.flatMap((figure): readonly Span[] => {
    const { start, end } = figure.observation.period;
    return start === null || end === null ? [] : [{ figure, from: dayNumber(start), to: dayNumber(end) }];
  });
  if (spans.length < 2 || !anyOverlap(spans)) return [];
  return [...spans.flatMap((whole) => wholeSums(whole, spans)), ...rollingSums(spans)];
}

function anyOverlap(spans: readonly Span[]): boolean {
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  return sorted.some((span, index) => index > 0 && span.from <= (sorted[index - 1]?.to ?? -Infinity));
}

/** The whole as a sum of figures of one length each: quarters, then months. Twice the same period is a sum of one. */
function wholeSums(whole: Span, spans: readonly Span[]): readonly Sum[] {
  const within = spans.filter((span) => span.figure !== whole.figure && span.from >= whole.from && span.to <= whole.to);
  const kinds = [...new Set(within.map(({ figure }) => figure.observation.period.kind))];
  return kinds.flatMap((kind) => {
    const parts = apart(within.filter(({ figure }) => figure.observation.period.kind === kind));
    const sum = parts.reduce((total, { figure }) => total + countOf(figure), 0);
    const over = countOf(whole.figure) - sum;
    const filled = parts.reduce((days, { from, to }) => days + to - from + 1, 0) === whole.to - whole.from + 1;
    if (parts.length === 0 || over < 0 || (filled && over !== 0)) return [];
    if (parts.length === 1 && filled && whole.figure.id > (parts[0]?.figure.id ?? 0)) return [];
    return [{ whole: whole.figure, parts: parts.map(({ figure }) => figure), over }];
  });
}

/** Those that follow one another without sharing a day. */
function apart(spans: readonly Span[]): readonly Span[] {
  const taken: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) if (span.from > (taken.at(-1)?.to ?? -Infinity)) taken.push(span);
  return taken;
}

/** later − earlier = what came in − what fell out, for two overlapping spans where both ends are held as figures. */
function rollingSums(spans: readonly Span[]): readonly Sum[] {
  const exactly = new Map(spans.map((span) => [`${String(span.from)}:${String(span.to)}`, span.figure]));
  return spans.flatMap((earlier) =>
    spans.flatMap((later) => {
      if (!(earlier.from < later.from && later.from <= earlier.to && earlier.to < later.to)) return [];
      const out = exactly.get(`${String(earlier.from)}:${String(later.from - 1)}`);
      const into = exactly.get(`${String(earlier.to + 1)}:${String(later.to)}`);
      if (!out || !into) return [];
      const agrees = countOf(later.figure) + countOf(out) === countOf(earlier.figure) + countOf(into);
      return agrees ? [{ whole: later.figure, alsoWhole: [out], parts: [earlier.figure, into], over: 0 }] : [];
    }),
  );
}
