/** A chart of the stand-in's workbook as plain data: immutable, and changed by putting another in its place (see charts.ts). */
import type { CellRange } from '../../domain/address';

/** A corner: the cell that it lies in, and how many points right of and below that cell's own corner. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

/** Cells of a sheet, which follow the sheet when it is renamed. `sheetId` is "" for a reference that leads nowhere (any more). */
export interface ChartCells {
  readonly sheetId: string;
  readonly range: CellRange;
}

export interface BookChartSeries {
  /** A text of its own, or the cell that names it. */
  readonly name: string | ChartCells;
  readonly values: ChartCells | null;
  readonly categories: ChartCells | null;
  /** Of a bubble chart alone. */
  readonly bubbleSizes?: ChartCells;
  /** "#RRGGBB"; undefined is Excel's own choice, as for all that follow. */
  readonly color?: string;
  /** In points. */
  readonly weight?: number;
  /** office.js ChartLineStyle: "Continuous", "Dash", "None", … */
  readonly lineStyle?: string;
  /** office.js ChartMarkerStyle: "Circle", "None", … */
  readonly markerStyle?: string;
  readonly markerSize?: number;
  readonly markerBackgroundColor?: string;
  readonly markerForegroundColor?: string;
  readonly smooth: boolean;
}

export interface ChartFont {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
}

export interface BookChart {
  readonly id: string;
  readonly name: string;
  readonly from: ChartCorner;
  readonly to: ChartCorner;
  /** office.js ChartType; "Invalid" for what the stand-in cannot draw. */
  readonly type: string;
  readonly title: { readonly text: string; readonly visible: boolean; readonly font: ChartFont };
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly valueTitle: { readonly text: string; readonly visible: boolean };
  readonly categoryTitle: { readonly text: string; readonly visible: boolean };
  /** Of the vertical axis; "General" unless set. */
  readonly numberFormat: string;
  readonly blanks: 'NotPlotted' | 'Zero' | 'Interplotted';
  /** What the file says for those who cannot see it; "" where it says nothing. */
  readonly altText: string;
  readonly series: readonly BookChartSeries[];
}

/** What the stand-in draws; other kinds are a labelled frame. */
export function isLines({ type }: Pick<BookChart, 'type'>): boolean {
  return type === 'Line' || type === 'LineMarkers';
}
