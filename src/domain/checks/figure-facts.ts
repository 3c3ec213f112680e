/** The facts that nearly every finding about one figure needs. */
import type { Observation } from '../observation';
import { periodName } from '../trend/refusal';
import { cellWords } from './make-finding';

export function figureFacts(one: Observation): { readonly at: string; readonly label: string; readonly period: string; readonly text: string } {
  return { at: cellWords(one.sheet, one.cell), label: one.place === null ? one.label : `${one.label} (${one.place})`, period: periodName(one.period), text: one.text };
}
