/** Rules on what may be typed into cells, as plain data (see validations.ts). */
import type { CellRange } from '../../domain/address';

/** A rule on what may be typed into cells, with what is said beside them. A cell has one at most. */
export interface BookValidation {
  readonly ranges: readonly CellRange[];
  /** As the file names it (ECMA-376 part 1, 18.18.21): "none", "list", "whole", "decimal", "custom", … */
  readonly type: string;
  /** Of number, date and length rules: "between", "greaterThan", …; undefined where there is none. */
  readonly operator?: string;
  /** Without a leading "="; a list of words stands in quotation marks. "" for none. */
  readonly formula1: string;
  readonly formula2: string;
  readonly ignoreBlanks: boolean;
  readonly inCellDropDown: boolean;
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
  readonly alert: { readonly show: boolean; readonly style: 'Stop' | 'Warning' | 'Information'; readonly title: string; readonly message: string };
}
