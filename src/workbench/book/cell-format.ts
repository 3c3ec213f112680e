/** How a cell looks, as plain data in office.js' words. */

export interface CellBorder {
  /** office.js BorderLineStyle: "Continuous", "Dash", "Dot", "Double", … */
  readonly style: string;
  /** office.js BorderWeight: "Hairline", "Thin", "Medium", "Thick". */
  readonly weight: string;
  readonly color: string;
}

/** A cell's look. Frozen and shared between cells (see formats.ts): change by making another. Undefined is Excel's default. */
export interface CellFormat {
  /** "General" unless set. */
  readonly numberFormat: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** office.js RangeUnderlineStyle; undefined for none. */
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
  readonly fillColor?: string;
  /** office.js FillPattern; undefined is "Solid" where there is a colour. Kept while the workbook is open. */
  readonly fillPattern?: string;
  readonly patternColor?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly textOrientation?: number;
  readonly borderTop?: CellBorder;
  readonly borderBottom?: CellBorder;
  readonly borderLeft?: CellBorder;
  readonly borderRight?: CellBorder;
  /** True unless set: cells are locked once their sheet is protected. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The name of the style that the cell was given; undefined for "Normal". Kept while the workbook is open: a file keeps the look. */
  readonly style?: string;
}
