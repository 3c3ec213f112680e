/** How charts look here where nothing is set of them: what is written then, and what is read as nothing set. */
export interface Line {
  readonly color: string;
  /** In points. */
  readonly weight: number;
}

export const GRID_LINE: Line = { color: '#D9D9D9', weight: 0.75 };
export const AXIS_LINE: Line = { color: '#808080', weight: 0.75 };
/** Of the chart's title, and of text beside the figures, in points. */
export const TITLE_SIZE = 14;
export const SMALL_TEXT = 8;
