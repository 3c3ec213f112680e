/** How a sheet looks, as far as the audit asks; read from Excel with the cells, or absent where it cannot be. */

export interface CellType {
  /** A1. */
  readonly address: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly italic: boolean;
  readonly underlined: boolean;
  /** "" where there is no fill. */
  readonly fill: string;
  readonly wrapped: boolean;
}

export interface SheetLook {
  readonly sheet: string;
  /** Of the used range; blank cells among them. */
  readonly cells: readonly CellType[];
  readonly isFrozen: boolean;
  /** Names of the tables that have filter buttons; "" for a filter of the sheet's own. */
  readonly filtered: readonly string[];
  readonly headersAndFooters: readonly string[];
}

export interface WorkbookLook {
  /** The document's title; "" where it has none. */
  readonly title: string;
  readonly sheets: readonly SheetLook[];
}
