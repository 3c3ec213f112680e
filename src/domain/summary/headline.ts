/**
 * The sentence that an officer may take into a board paper, drafted from one assessment: what moved, by how much, from what to what,
 * and what the evidence allows to be said of it. It never says more than the assessment does; see DECISIONS.md in reports.
 */
import type { Measure } from '../framework/plan';
import type { Observation, Series } from '../observation';
import type { Assessment } from '../trend/assessment';
import { roundHalfUp } from '../trend/round';
import { periodName } from '../trend/refusal';
import { comparedIn } from './compared-in';
import { cutText } from './cut-text';
import { figureText } from './figure-text';
import { measureSubject } from './measure-subject';
import { shownValue } from './shown-value';

/** What one sentence is drafted from; all of it as it is to be printed (see disclose). */
export interface HeadlineInput {
  readonly measure: Measure;
  readonly series: Series;
  readonly assessment: Assessment;
  /** Set where several agencies count the same: their name is then part of the sentence. */
  readonly nameSource?: boolean;
}

/** One plain sentence, or two where the evidence needs its own; always ends with a full stop. */
export function headline({ measure, series, assessment, nameSource = false }: HeadlineInput): string {
  const [earlier, later] = pairOf(series, assessment);
  const kind = later?.kind ?? measure.kind;
  const name = measureSubject(measure.wording, kind === 'rate' ? 'rate' : measure.kind, series.place);
  const source = series.source ?? measure.source;
  // A wording that names its agency already ("recorded by GMP") needs no more.
  const subject = cutText(nameSource && source !== null && !name.includes(source) ? `${name} (${source})` : name, 600);
  if (assessment.suppressed) return `${subject}: a figure is withheld to protect individuals, so nothing is said of its change.`;
  if (assessment.symbol === null || !earlier || !later) return `${subject}${notCompared(assessment, comparedIn(series, assessment), later)}`;
  if (assessment.symbol === 'no-change') return `${subject}${unchanged(earlier, later)}.`;
  const verb = assessment.symbol.startsWith('increasing') ? 'rose' : 'fell';
  const figures = `from ${figureIn(earlier, later)} to ${figureIn(later, earlier)}`;
  return `${subject} ${verb}${amountWords(assessment, earlier, later)}, ${figures}${evidenceClause(assessment)}`;
}

/** The two figures compared, in the words of a sentence: "4,956", "139* in 2016/17", "258 (68)". "" where there is none. */
export function headlineFigures(series: Series, assessment: Assessment): string {
  if (assessment.suppressed) return 'withheld';
  const [earlier, later] = pairOf(series, assessment);
  if (!later) return 'no figure';
  return earlier ? `${asShown(earlier)} (${periodName(earlier.period)}) and ${asShown(later)} (${periodName(later.period)})` : `${asShown(later)} (${periodName(later.period)})`;
}

function pairOf(series: Series, assessment: Assessment): readonly [Observation | undefined, Observation | undefined] {
  const compared = comparedIn(series, assessment);
  return assessment.previous === null || compared.length < 2 ? [undefined, compared.at(-1)] : [compared[0], compared[1]];
}

/** As the tables show it, on one line. */
function asShown(observation: Observation): string {
  const { text, figure, ownPeriod } = shownValue(observation);
  const shown = figure ? figureText(figure) : text.replace(/\s+/g, ' ').trim();
  return ownPeriod === null ? shown : `${shown} (${ownPeriod})`;
}

/** Whole financial years stand at the head of the tables; all other periods are named with their figures. */
function figureIn(one: Observation, other: Observation): string {
  const isYear = one.period.kind === 'financial-year' && other.period.kind === 'financial-year';
  return isYear ? asShown(one) : `${bareShown(one)} in ${periodName(one.period)}`;
}

function bareShown(observation: Observation): string {
  const { text, figure } = shownValue(observation);
  return figure ? figureText(figure) : text.replace(/\s+/g, ' ').trim();
}

/** " by 6.2%", " by 1.2 percentage points", " by 3", with the decimals of the figures. */
function amountWords({ change }: Assessment, earlier: Observation, later: Observation): string {
  const decimals = Math.max(earlier.decimals ?? 0, later.decimals ?? 0);
  if (change.points !== null) {
    const points = figureText({ kind: 'number', value: Math.abs(change.points), decimals });
    return ` by ${points} percentage ${Number(points.replaceAll(',', '')) === 1 ? 'point' : 'points'}`;
  }
  if (change.percent !== null) {
    const percent = Math.abs(change.percent);
    return roundHalfUp(percent, 1) === 0 ? ' by less than 0.1%' : ` by ${figureText({ kind: 'percent', value: percent, decimals: 1 })}`;
  }
  if (change.absolute === null) return '';
  return ` by ${figureText({ kind: later.kind === 'currency' ? 'currency' : 'number', value: Math.abs(change.absolute), decimals })}`;
}

function evidenceClause({ symbol, evidence }: Assessment): string {
  const inRange = symbol?.endsWith('-acceptable') === true ? ', within its acceptable range' : '';
  switch (evidence.verdict) {
    case 'beyond-chance':
      return inRange === '' ? ', more than chance alone would explain.' : `${inRange}, though more than chance alone would explain.`;
    case 'within-chance':
      return `${inRange}, a change that chance alone could bring.`;
    case 'not-tested': {
      const why = evidence.reason?.replace(/^not tested:?\s*/i, '').replace(/\.$/, '') ?? '';
      return `${inRange}. Whether chance could explain the change was not tested${why === '' ? '' : `: ${why}`}.`;
    }
  }
}

function unchanged(earlier: Observation, later: Observation): string {
  const [before, after] = [asShown(earlier), asShown(later)];
  const when = `${periodName(earlier.period)} and ${periodName(later.period)}`;
  if (before === after) return ` stayed at ${after} between ${when}`;
  return ` did not change at the precision published: ${before} and ${after} in ${when}`;
}

/** Dates that stand in the figure's own cell ("8 to June 17") are not said twice. */
function whenOf({ period, text }: Observation): string {
  return text.replace(/\s+/g, ' ').includes(period.label) ? (period.column ?? period.label) : periodName(period);
}

/** The figure that there is, and the reason in few words: the table beside it has the whole sentence with the cell. */
function notCompared({ reason, words, period, previous }: Assessment, compared: readonly Observation[], later: Observation | undefined): string {
  const why = words.replace(/^cannot compare:?\s*/i, '').trim() || (reason ?? 'no earlier figure');
  const held = later && shownValue(later).text !== '(blank)' && later.value !== null ? ` stood at ${bareShown(later)} in ${whenOf(later)}; ` : `: `;
  const [earlier] = compared.length < 2 ? [] : compared;
  const against = previous === null ? '' : ` with ${earlier ? periodName(earlier.period) : previous}`;
  return `${held}no comparison is made${against}${later ? '' : ` for ${period}`}: ${why}.`;
}
