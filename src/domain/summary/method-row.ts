/** One row of the Method sheet: the inputs of one assessment, the rule applied, and what each method answered or why it did not. */
import type { AcceptableRange, Measure, Polarity } from '../framework/plan';
import type { Observation, Series } from '../observation';
import type { Assessment, TrendSymbol } from '../trend/assessment';
import { FEWEST_POINTS, type PointType } from '../trend/control-chart';
import { countAsRate } from '../trend/interval';
import type { Populations } from '../trend/populations';
import { symbolText } from '../trend/symbol-words';
import { evidenceWords } from './change-words';
import { comparedIn } from './compared-in';
import { cutText } from './cut-text';
import { figureText, signedText } from './figure-text';
import { intervalDecimals, intervalWords } from './interval-words';
import { columnOf } from './period-columns';

/** Each a text ready to show, with line breaks. */
export interface MethodRow {
  readonly measure: string;
  /** Sheet, cells, periods and figures, as the workbook shows them. */
  readonly inputs: string;
  /** The symbol with its words, or that there is none. */
  readonly trend: string;
  readonly symbol: TrendSymbol | null;
  /** Which rule gave it, with polarity and acceptable range, or the reason of the refusal. */
  readonly rule: string;
  readonly test: string;
  readonly intervals: string;
  readonly further: string;
}

const LONGEST = 1_000;
const VARIATION: Readonly<Record<PointType, string>> = {
  'common-cause': 'common cause', improvement: 'improvement', concern: 'concern', 'neutral-high': 'special cause, high', 'neutral-low': 'special cause, low',
};

/** What each method answered of one series, a sentence or two each. */
export interface MethodAnswers {
  readonly rule: string;
  readonly test: string;
  readonly intervals: string;
  readonly recent: string;
  readonly control: string;
  /** Null where the workbook holds no benchmark. */
  readonly comparison: string | null;
}

/** `assessment` is of that very series. */
export function methodAnswers(measure: Measure, series: Series, assessment: Assessment, populations: Populations): MethodAnswers {
  const compared = comparedIn(series, assessment);
  const latest = compared.findLast((observation) => observation.period.label === assessment.period) ?? compared.at(-1);
  return {
    rule: ruleOf(assessment, measure),
    test: testOf(assessment),
    intervals: intervalsOf(assessment, latest, measure, populations),
    recent: recentOf(assessment, latest),
    control: controlOf(assessment, latest),
    comparison: comparisonOf(assessment),
  };
}

/** All columns of one series; `assessment` is of that very series. */
export function methodRow(measure: Measure, series: Series, assessment: Assessment, populations: Populations): MethodRow {
  const { rule, test, intervals, recent, control, comparison } = methodAnswers(measure, series, assessment, populations);
  return {
    measure: cutText([measure.wording, series.place, series.source ?? measure.source].filter((part) => part !== null).join('\n'), LONGEST),
    inputs: inputsOf(comparedIn(series, assessment)),
    trend: assessment.symbol === null ? assessment.words : symbolText(assessment.symbol),
    symbol: assessment.symbol,
    rule: cutText(rule, LONGEST),
    test,
    intervals,
    further: [recent, control, ...(comparison === null ? [] : [comparison])].join('\n'),
  };
}

function inputsOf(compared: readonly Observation[]): string {
  if (compared.length === 0) return 'no figures';
  const sheets = new Set(compared.map(({ sheet }) => sheet));
  const lines = compared.map((observation) => {
    const { period, cell, sheet, text } = observation;
    const column = columnOf(observation);
    const dates = column === period.label ? '' : ` (${period.label})`;
    return `${sheets.size > 1 ? `${sheet}, ` : ''}${cell}: ${column}${dates}: ${cutText(text.trim().replace(/\s+/g, ' '), 100) || '(blank)'}`;
  });
  return [...(sheets.size > 1 ? [] : [`${compared[0]?.sheet ?? ''}:`]), ...lines].join('\n');
}

function ruleOf({ symbol, reason }: Assessment, { polarity, acceptableRange }: Measure): string {
  if (symbol === null) return `Rule 1. ${reason ?? ''}`;
  if (symbol === 'no-change') return 'Rule 2: equal at the precision held.';
  if (symbol.endsWith('acceptable') && acceptableRange) return `Rule 3: within ${rangeWords(acceptableRange)}.`;
  const outside = acceptableRange ? ` Beyond ${rangeWords(acceptableRange)}.` : '';
  return `Rule 4: ${polarityWords(polarity)}.${outside}`;
}

function rangeWords({ amount, unit, owner, agreed }: AcceptableRange): string {
  const words = unit === 'percent' ? '%' : unit === 'points' ? ' points' : '';
  return `the acceptable range of ${String(amount)}${words} (${owner}, ${agreed})`;
}

function polarityWords({ value, standing }: Polarity): string {
  if (value === 'none') return 'no polarity, so neutral';
  const who = { plan: 'the plan says so', proposed: 'proposed', confirmed: 'confirmed by the partnership' }[standing];
  return `${value === 'higher-is-better' ? 'higher' : 'lower'} is better (${who})`;
}

/** The formula of z stands among the methods: here only its value. */
function testOf(assessment: Assessment): string {
  const { verdict, test, statistic, reason } = assessment.evidence;
  if (verdict === 'not-tested') return `${capital(reason ?? 'not tested')}.`;
  const z = statistic === null ? '' : `; z ${figureText({ kind: 'number', value: statistic, decimals: 2 })}`;
  return `${capital(evidenceWords(assessment))}: ${(test ?? '').replace(/; statistic z = .*$/, '')}${z}.`;
}

function intervalsOf({ interval, interval998 }: Assessment, latest: Observation | undefined, measure: Measure, populations: Populations): string {
  if (!interval || !latest) return 'None: no count is known behind the figure.';
  const per = countAsRate(latest, { measure, populations });
  const rate = per && `${rateText(per.value)} per 1,000 people (${rateText(per.interval.lower)} to ${rateText(per.interval.upper)})`;
  return [interval, interval998].flatMap((one) => (one ? [intervalWords(one, latest)] : [])).concat(capital(interval.method), rate ?? []).join('\n');
}

function rateText(value: number): string {
  return figureText({ kind: 'number', value, decimals: 2 });
}

function recentOf({ recentTrend: { verdict, statistic, slope, reason } }: Assessment, latest: Observation | undefined): string {
  if (reason !== null || statistic === null || slope === null) return `Recent trend: ${reason ?? 'it cannot be calculated'}.`;
  const unit = latest?.kind === 'percent' ? 'log odds a year' : 'a year';
  const figures = `chi-squared ${rateText(statistic)}, slope ${signedText({ kind: 'number', value: slope, decimals: 2 })} ${unit}`;
  return `Recent trend: ${verdict.charAt(0).toLowerCase()}${verdict.slice(1)} (${figures}).`;
}

function controlOf({ control }: Assessment, latest: Observation | undefined): string {
  const { mean, lower, upper, points, variation, assurance, reason } = control;
  if (mean === null || lower === null || upper === null || variation === null) {
    return `Control chart: ${(reason ?? '').replace(/^cannot be calculated: /, '')}.`;
  }
  const text = (value: number): string => figureText({ kind: 'number', value, decimals: latest ? intervalDecimals(latest) : 1 });
  const target = assurance === null ? [] : [assurance === 'inconsistent' ? 'inconsistent against its target' : `${assurance.replaceAll('-', ' ')} its target`];
  const count = points.length < FEWEST_POINTS ? `on trial (${String(points.length)} points)` : `${String(points.length)} points`;
  const notes = (reason ?? '').split('; ').filter((note) => note !== '' && !note.startsWith('trial limits'));
  return `Control chart: mean ${text(mean)}, limits ${text(lower)} to ${text(upper)}; ${[VARIATION[variation], ...target, count, ...notes].join('; ')}.`;
}

/** Nothing where the workbook holds no benchmark: the top of the sheet says so once. */
function comparisonOf({ comparison: { with: name, verdict, method, reason } }: Assessment): string | null {
  if (name === null) return null;
  if (verdict === 'cannot be calculated') return `Comparison with ${name}: ${reason ?? verdict}.`;
  return `Comparison with ${name}: ${verdict}. ${capital(method ?? '')}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
