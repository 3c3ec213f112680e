/** The imports that a workbook's log tells of, each as a whole. */
import type { WorkbookSnapshot } from '../../snapshot';
import { importLogOf } from './import-log';

export interface ImportSummary {
  readonly number: number;
  readonly when: string;
  readonly by: string;
  readonly files: readonly string[];
  /** How many figures it wrote. */
  readonly lines: number;
  /** When it was undone, in words; null while it stands. */
  readonly undone: string | null;
}

/** The imports of this workbook by the log, the latest first. */
export function importsIn(snapshot: Pick<WorkbookSnapshot, 'sheets'>): readonly ImportSummary[] {
  const byNumber = new Map<number, { first: ReturnType<typeof importLogOf>[number]; files: Set<string>; lines: number }>();
  for (const line of importLogOf(snapshot)) {
    const own = byNumber.get(line.number) ?? { first: line, files: new Set<string>(), lines: 0 };
    own.files.add(line.file);
    own.lines += 1;
    byNumber.set(line.number, own);
  }
  return [...byNumber].sort(([a], [b]) => b - a).map(([number, { first: { when, by, undone }, files, lines }]) => ({ number, when, by, files: [...files], lines, undone }));
}
