/** All that is known of one series, as content: its figures with their cells, its chart, what each method answered, its notes and findings. */
import { parseRange } from '../address';
import type { Finding } from '../checks/finding';
import type { Measure } from '../framework/plan';
import type { Observation, Series } from '../observation';
import { againstOf, type Against } from '../summary/against';
import { controlChart, seriesChart, type ChartResult } from '../summary/charts';
import { comparedIn } from '../summary/compared-in';
import { methodAnswers, type MethodAnswers } from '../summary/method-row';
import { columnOf } from '../summary/period-columns';
import { BLANK_SHOWN } from '../summary/shown-value';
import type { Assessment } from '../trend/assessment';
import { FEWEST_POINTS } from '../trend/control-chart';
import type { Populations } from '../trend/populations';
import { unplannedMeasure } from './unplanned-measure';

/** One figure and where it stands. */
export interface PageFigure {
  readonly period: string;
  /** The workbook's own text; "(blank)" for an empty cell. */
  readonly text: string;
  readonly sheet: string;
  readonly cell: string;
  /** One of the two that the change is between. */
  readonly isCompared: boolean;
  /** What the control chart says of it, in words; null where it says nothing. */
  readonly cause: string | null;
}

export interface MeasurePage {
  /** Oldest first. */
  readonly figures: readonly PageFigure[];
  /** With limits where there are points enough for them, a plain line where there are fewer; or why there is none. */
  readonly chart: ChartResult;
  readonly answers: MethodAnswers;
  readonly against: Against;
  /** The notes that its figures carry, each once. */
  readonly notes: readonly string[];
  /** What was found about its cells, or about the measure as a whole. */
  readonly findings: readonly Finding[];
}

export interface PageMaterial {
  readonly series: Series;
  /** Of that very series. */
  readonly assessment: Assessment;
  /** Null where the series matches no measure of the plan. */
  readonly measure: Measure | null;
  readonly populations: Populations;
  /** All of the workbook's. */
  readonly findings: readonly Finding[];
}

export function measurePage({ series, assessment, measure, populations, findings }: PageMaterial): MeasurePage {
  const held = measure ?? unplannedMeasure(series);
  const compared = new Set(comparedIn(series, assessment));
  const causes = new Map(marked(series, assessment, held));
  return {
    figures: series.observations.map((observation) => figureOf(observation, compared.has(observation), causes.get(observation.period.label) ?? null)),
    chart: chartOf(series, assessment, held),
    answers: methodAnswers(held, series, assessment, populations),
    against: againstOf(held, assessment),
    notes: [...new Set(series.observations.flatMap(({ notes }) => notes))],
    findings: findingsAbout(series, findings),
  };
}

function figureOf(observation: Observation, isCompared: boolean, cause: string | null): PageFigure {
  const { period, text, sheet, cell } = observation;
  const column = columnOf(observation);
  const own = column === period.label ? column : `${column} (${period.label})`;
  return { period: own, text: text.trim().replace(/\s+/g, ' ') || BLANK_SHOWN, sheet, cell, isCompared, cause };
}

/** Limits on fewer points are on trial (control-chart.ts): the words give them, and the picture does not. */
function chartOf(series: Series, assessment: Assessment, measure: Measure): ChartResult {
  if (assessment.control.points.length >= FEWEST_POINTS) {
    const control = controlChart(series, assessment, measure);
    if (control.chart) return control;
  }
  return seriesChart(series, assessment, measure, FEWEST_HERE);
}

/** Beside its table of figures a picture of three periods misleads nobody; on paper it would look like a trend. */
const FEWEST_HERE = 3;

/** Each figure that a rule of the control chart points at, by its period, in the chart's own words. */
function marked(series: Series, assessment: Assessment, measure: Measure): readonly (readonly [period: string, words: string])[] {
  const { chart } = controlChart(series, assessment, measure);
  return (chart?.marked ?? []).flatMap(({ category, words }) => {
    const period = chart?.categories[category];
    return period === undefined ? [] : [[period, words.replace(`${period}: `, '')] as const];
  });
}

function findingsAbout({ measureId, source, observations }: Series, findings: readonly Finding[]): readonly Finding[] {
  const cells = new Map<string, (readonly [row: number, column: number])[]>();
  for (const { sheet, cell } of observations) {
    const at = parseRange(cell);
    if (at) cells.set(sheet, [...(cells.get(sheet) ?? []), [at.row, at.column]]);
  }
  return findings.filter((finding) => {
    const at = finding.address === null ? undefined : parseRange(finding.address);
    const here = finding.sheet === null || !at ? [] : (cells.get(finding.sheet) ?? []);
    if (at && here.some(([row, column]) => row >= at.row && row < at.row + at.rows && column >= at.column && column < at.column + at.columns)) return true;
    return measureId !== null && finding.measureId === measureId && (finding.source === null || source === null || finding.source === source);
  });
}
