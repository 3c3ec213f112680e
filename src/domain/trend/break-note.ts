/**
 * Whether a mark or note says that the measure changed, so that a figure cannot be compared with the one before it. A figure with
 * an asterisk is never given an arrow unless its note plainly speaks of something else; a mark with no note at all is asked about.
 */
import type { Observation } from '../observation';
import { periodName, placeOf, refuse, type Refusal } from './refusal';

/** Plain words for a break, in any note. */
const BREAK =
  /unable to compare|(?:cannot|can ?not|can't|could not|not|should not) be (?:directly )?compared|not (?:directly |strictly )?comparable|no longer comparable|break in (?:the )?(?:series|time series|trend)|definition(?:s)? (?:has |have |was |were )?changed|change (?:in|of|to) (?:the )?(?:definition|measure|method|counting|recording)|measure (?:has |was )?(?:changed|is now)|new (?:measure|definition|method|basis|counting rules)|different (?:measure|definition|basis|method)|counted differently|re-?defined/i;

/** Words that speak of a break only when a mark ties the note to this very figure. */
const BREAK_IF_MARKED = /\b(?:now|changed?|changes|differs?|different|revised (?:basis|definition)|method(?:ology)?|definition|no longer|compar\w+)\b/i;

/** A note that puts the break before the marked figure, so that a new series starts there. */
const STARTS_AFRESH = /\b(?:previous|prior|preceding|earlier|last) (?:financial |calendar )?(?:years?|periods?|data|figures?|quarters?|values?)\b|\bbefore\b/i;

/** Shorthand whose meaning is set by the Government Statistical Service, and which does not stop a comparison. */
const HARMLESS = /^[([]?(?:e|f|p|r|u|ns|s|ss|sss|low)[)\]]?$/i;

/** True for shorthand that needs no note of its own: [p], [r], [b] … */
export function isShorthand(mark: string): boolean {
  return HARMLESS.test(mark.trim()) || /^\[(?:b|c|f|w|x|z)\]$/i.test(mark.trim());
}

/** Why a mark or note on either figure forbids the comparison, or undefined where none does. */
export function breakRefusal(earlier: Observation, later: Observation): Refusal | undefined {
  return refusalFor(later, later.period.label) ?? (startsAfresh(earlier) ? undefined : refusalFor(earlier, later.period.label));
}

function refusalFor(observation: Observation, now: string): Refusal | undefined {
  const marks = observation.marks.filter((mark) => !HARMLESS.test(mark.trim()));
  if (marks.some((mark) => /^\[b\]$/i.test(mark.trim()))) {
    return refuse('measure-changed', `${placeOf(observation)} is marked [b], a break in the series.`);
  }
  const telling = observation.notes.find((note) => BREAK.test(note) || (marks.length > 0 && BREAK_IF_MARKED.test(note)));
  if (telling !== undefined) return refuse('measure-changed', `the note says "${telling}"`);
  if (marks.length > 0 && observation.notes.length === 0) {
    const figure = `the figure for ${periodName(observation.period)} (${placeOf(observation)})`;
    return refuse('unexplained-mark', `${figure} is marked ${marks.join(' ')} and no note says why. Does it still compare, at ${now}?`);
  }
  return undefined;
}

/** True where the marked figure begins a new series, which later figures may be compared with. */
function startsAfresh({ marks, notes }: Observation): boolean {
  return marks.length > 0 && (marks.includes('[b]') || notes.some((note) => STARTS_AFRESH.test(note)));
}
