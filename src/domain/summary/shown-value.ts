/** One cell of a summary table: the workbook's own text, the dates that it covers, and the figure where it is plainly one. */
import type { Observation } from '../observation';
import { decimalsOf } from '../trend/round';
import { cutText } from './cut-text';
import { figureText } from './figure-text';
import type { PlainFigure, ShownValue } from './theme-summary';

/** The workbook's cell is empty. */
export const BLANK_SHOWN = '(blank)';
/** The workbook has no cell for it, or no comparison is made. */
export const NONE_SHOWN = '–';
/** Wherever the sign stands in a table. */
export const DASH_NOTE = `A dash (${NONE_SHOWN}) means that the workbook holds no figure, or that no comparison is made.`;

/** What is shown of an observation, or of its absence. Text is the workbook's own, with the spaces at its ends taken off. */
export function shownValue(observation: Observation | undefined): ShownValue {
  if (!observation) return { text: NONE_SHOWN, ownPeriod: null, figure: null };
  const text = cutText(observation.text.trim());
  const ownPeriod = ownPeriodOf(observation, text);
  if (text === '') return { text: BLANK_SHOWN, ownPeriod, figure: null };
  return { text, ownPeriod, figure: ownPeriod === null ? plainFigure(observation, text) : null };
}

/** The dates that a figure covers where its column says others, unless its text already says them. */
function ownPeriodOf({ period, basis }: Observation, text: string): string | null {
  const own = period.column !== null && period.column !== period.label ? period.label : basis;
  if (own === null || squeeze(text).includes(squeeze(own))) return null;
  return cutText(own, 200);
}

/** The figure, where writing it out again gives the very text that the workbook shows. */
function plainFigure(observation: Observation, text: string): PlainFigure | null {
  const { kind, value } = observation;
  if (value === null || !Number.isFinite(value) || observation.marks.length > 0 || observation.basis !== null) return null;
  if (kind !== 'count' && kind !== 'rate' && kind !== 'percent' && kind !== 'currency' && kind !== 'number') return null;
  const figure = { kind, value, decimals: observation.decimals ?? decimalsOf(value) };
  return squeeze(figureText(figure)) === squeeze(text.replace(/^-/, '−')) ? figure : null;
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[\s,]/g, '');
}
