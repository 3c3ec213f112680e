/** Conditional formats as plain data: immutable, and changed by putting others in their place (see conditional-formats.ts). */
import type { CellRange } from '../../domain/address';
import type { SettingsByPath } from './setting';

/** A look that cells take on by what stands in them, in office.js' words. */
export interface BookConditionalFormat {
  readonly id: string;
  readonly ranges: readonly CellRange[];
  /** office.js ConditionalFormatType: "CellValue", "Custom", "ColorScale", … */
  readonly type: string;
  readonly stopIfTrue: boolean;
  /** What is set of its rule, criteria and look. */
  readonly parts: SettingsByPath;
  /** Its rule as the file writes it, until rule or look are changed here. */
  readonly source?: string;
  /** Of a pivot table, as the file says. */
  readonly ofPivot?: true;
}

/** A rule in the extension part of a sheet, as its file writes it. */
export interface BookExtendedFormat {
  readonly rule: string;
  readonly ranges: readonly CellRange[];
  readonly id: string;
  /** Whether it only adds to a conditional format of the sheet's own part, and goes where that one goes. */
  readonly linked: boolean;
}
