/** The 2016/17 report's tables as transcribed by hand: what the sample workbook is made from and the reader is held to. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ObservationKind } from '../../src/domain/observation';
import type { Period } from '../../src/domain/period/period';

export type CellRole = 'title' | 'subtitle' | 'heading' | 'header' | 'label' | 'source' | 'basis' | 'note';

export interface TextCell {
  readonly cell: string;
  readonly text: string;
  readonly role: CellRole;
}

interface PrintedFigure {
  readonly sheet: string;
  readonly cell: string;
  readonly section: string | null;
  readonly label: string;
  /** The column's own heading: "2014/15", or "NPS" in the caseload profile. */
  readonly column: string;
  /** As printed; `\n` where the report breaks the line inside the cell. */
  readonly text: string;
  readonly kind: ObservationKind;
  readonly value: number | null;
  readonly number: number | null;
  readonly marks: readonly string[];
  readonly decimals: number | null;
}

export interface TranscribedObservation extends PrintedFigure {
  readonly measureId: string;
  readonly source: string;
  /** What says that the figure covers other dates than its column, and where that is said. */
  readonly basis: string | null;
  readonly basisFrom: 'row' | 'cell' | 'note' | null;
  readonly period: Period;
}

/** A figure of the caseload profile: two agencies side by side, no period. `parent` is the row that its bullet hangs on. */
export interface TranscribedProfileFigure extends PrintedFigure {
  readonly parent: string | null;
}

export interface Transcription {
  readonly report: string;
  readonly workbook: string;
  /** `reportPage` is the page's printed number, null where the text that we have does not keep it. */
  readonly sheets: readonly {
    readonly name: string;
    readonly reportPage: number | null;
    readonly cells: readonly TextCell[];
  }[];
  readonly notes: readonly { readonly sheet: string; readonly cell: string; readonly mark: string | null; readonly text: string }[];
  readonly observations: readonly TranscribedObservation[];
  readonly crossSection: readonly TranscribedProfileFigure[];
}

/** Reads test/fixtures/sample-2016-17/transcription.json; see the README beside it for the origin of every figure. */
export function readTranscription(): Transcription {
  const file = resolve(__dirname, '../fixtures/sample-2016-17/transcription.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Transcription;
}
