/** The sentence of a report line, as a draft that the officer may type over. */
import type { DocumentBlock } from '../summary/document';
import { headline } from '../summary/headline';
import { draftBlocks, type StandingDraft } from './drafts';
import { lineKey, type ReportLine } from './report-line';

export function draftOf(line: ReportLine, standing: ReadonlyMap<string, StandingDraft>): readonly DocumentBlock[] {
  const { measure, series, assessment, oneOfSeveral } = line;
  return draftBlocks(lineKey(line), headline({ measure, series, assessment, nameSource: oneOfSeveral }), standing);
}
