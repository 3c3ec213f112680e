/**
 * A sheet described before it is written: what stands in which cell and how it looks. It is content, so every renderer
 * and test can read it; the excel room applies it in a few round trips.
 */
import type { CellRange } from '../address';

/** Text is never a formula: the writer stores it as text whatever it begins with. Null is a blank cell. */
export type PlanCell = string | number | null;

/** A look given to ranges. Colours are "#RRGGBB"; sizes in points. Undefined leaves Excel's own default. */
export interface CellLook {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  /** Thin borders of this colour on all four sides and inside. */
  readonly borderColor?: string;
  /** A number format, en-US: "#,##0", "0.0", "@". */
  readonly numberFormat?: string;
}

export interface LookedRange {
  readonly range: CellRange;
  readonly look: CellLook;
}

/** Print set-up of a page; margins in centimetres. */
export interface PrintPlan {
  readonly paper: 'A4' | 'A3';
  readonly orientation: 'portrait' | 'landscape';
  readonly fitToWidth: boolean;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Zero-based rows that repeat at the top of every page; undefined for none. */
  readonly repeatRows: { readonly first: number; readonly last: number } | undefined;
  /** Zero-based rows before which a new page begins. */
  readonly breaksBefore: readonly number[];
  readonly area: CellRange;
}

/** A cell whose text the analyst owns and that every rewrite keeps, keyed by measure and source. */
export interface CommentaryCell {
  readonly row: number;
  readonly column: number;
  readonly key: string;
}

/** A cell of this sheet that leads to a cell or range of another: what it shows stays its own text. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
  /** A1 without `$`. */
  readonly address: string;
}

/** A real Excel table (ListObject) that people edit. */
export interface TablePlan {
  /** Unique in the workbook: a letter first, then letters and digits. */
  readonly name: string;
  /** With its header row, whose cells are unique texts, and at least one row below it. */
  readonly range: CellRange;
  /** False for a table without filter buttons; it has them unless told otherwise. */
  readonly filterButtons?: false;
}

/** Cells of the sheet under a name of the workbook, so that they can be pasted into a document as a link that outlives rewrites. */
export interface NamedCells {
  /** Lower-case words joined by hyphens, unique on the sheet, and the same at every rewrite. */
  readonly id: string;
  readonly range: CellRange;
}

/** What cells offer to choose from, and what is said when one of them is selected or filled with something else. */
export interface ValidationPlan {
  readonly range: CellRange;
  /** Words joined by commas, at most 255 characters in all, or a range as a formula: "='My list'!$A$2:$A$9". */
  readonly list?: string;
  /** At most 32 and 255 characters. */
  readonly prompt?: { readonly title: string; readonly message: string };
  /** Said of anything that the list does not have: "Stop" refuses it, "Warning" asks. Title and message as for a prompt. */
  readonly alert?: { readonly style: 'Stop' | 'Warning'; readonly title: string; readonly message: string };
}

/** How one line of a chart looks: each is told from the others by its dashes and markers too, so that it reads in grey. */
export interface ChartLook {
  readonly color: string;
  /** "None": markers alone. */
  readonly dash: 'Continuous' | 'Dash' | 'Dot' | 'DashDot' | 'None';
  /** In points. */
  readonly weight: number;
  readonly marker: 'None' | 'Circle' | 'Diamond' | 'Square' | 'Triangle';
  readonly markerSize: number;
}

/** A line chart of Excel's own over cells of a sheet of ours. */
export interface SheetChart {
  /** As ChartContent's: unique in the workbook. */
  readonly id: string;
  /** At most 255 characters. */
  readonly title: string;
  readonly valueTitle: string;
  readonly categoryTitle: string;
  /** en-US, of the numbers beside the vertical axis. */
  readonly numberFormat: string;
  /** The cells that it covers. */
  readonly at: CellRange;
  /** The sheet with its figures, by its mark: a row of headings, which name the lines, and the labels of the periods in the first column. */
  readonly data: { readonly mark: string; readonly range: CellRange };
  /** One a column of figures. */
  readonly lines: readonly ChartLook[];
}

export interface SheetPlan {
  /** Our own mark: kind and id, "theme:ssp-2016-17:protecting-vulnerable-people". See mark.ts. */
  readonly mark: string;
  /** A legal Excel sheet name that is wished for. */
  readonly name: string;
  /** Rows × columns from A1, every row of equal length. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** Applied in order: a later look wins where ranges overlap. */
  readonly looks: readonly LookedRange[];
  /** Widths in characters of the default font, one a column. */
  readonly columnWidths: readonly number[];
  /** Row heights in points by zero-based row; rows that are not named keep Excel's own. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly print: PrintPlan;
  readonly commentary: readonly CommentaryCell[];
  /** Each row of each of these ranges is one cell, its first. None unless given: never in tables, nor in the accessible style. */
  readonly merges?: readonly CellRange[];
  /** Zero-based row of the sheet as it stands from which on all that people put there is in `cells` already; absent where nothing is. */
  readonly keepsFrom?: number;
  /** None unless given. */
  readonly links?: readonly CellLink[];
  readonly tables?: readonly TablePlan[];
  readonly names?: readonly NamedCells[];
  readonly validations?: readonly ValidationPlan[];
  readonly charts?: readonly SheetChart[];
}
