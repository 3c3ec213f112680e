/** Returns and templates for tests, as values: no file is read. */
import type { Measure, Plan } from '../../src/domain/framework/plan';
import { parseQuarter, type Quarter } from '../../src/domain/returns/quarter';
import type { Recipient, ReturnTemplate, TemplateLine } from '../../src/domain/returns/return-template';
import type { ReadReturn, ReturnedCell, ReturnedLine } from '../../src/domain/returns/returned';
import type { CellScalar } from '../../src/domain/snapshot';
import { readCell } from '../../src/domain/value/read-cell';

export const Q3: Quarter = quarterNamed('2025/26-Q3');

export function quarterNamed(id: string): Quarter {
  const quarter = parseQuarter(id);
  if (!quarter) throw new Error(`"${id}" is no quarter`);
  return quarter;
}

/** A cell of a return: what stands in it, and, for a number, its format and what Excel shows. */
export function aCell(value: CellScalar, address = 'F12', format = 'General', text = String(value)): ReturnedCell {
  return { sheet: 'Return', address, value, format, reading: readCell({ value, text, format }) };
}

export const BLANK_CELL = aCell('');

export function aLine(measureId: string, value: CellScalar | ReturnedCell, over: Partial<ReturnedLine> = {}): ReturnedLine {
  return {
    measureId, source: 'GMP', place: null, value: typeof value === 'object' ? value : aCell(value), number: null, denominator: null, revised: [],
    dataAsAt: null, provisional: false, commentary: '', ...over,
  };
}

/** A return of GMP for Q3 2025/26. Its fingerprint is made of what it says, as the reader's is. */
export function aReturn(lines: readonly ReturnedLine[], over: Partial<ReadReturn> = {}): ReadReturn {
  const made = {
    file: 'GMP.xlsx', planId: 'test-plan', planVersion: '1', quarter: Q3.id, recipient: { kind: 'source' as const, id: 'GMP' },
    declaredBy: 'Performance manager', declaredOn: '2026-01-15', lines, refused: [], noticed: [], ...over,
  };
  const { file, refused, noticed, ...said } = made;
  return { ...made, fingerprint: over.fingerprint ?? fingerprintOf(JSON.stringify([said, refused.length, noticed.length])), file };
}

/** 64 hexadecimal digits that depend on the text: enough to tell returns of a test apart. */
function fingerprintOf(text: string): string {
  let digits = '';
  for (let part = 0; part < 8; part += 1) {
    let hash = 2_166_136_261 ^ part;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
    digits += (hash >>> 0).toString(16).padStart(8, '0');
  }
  return digits;
}

/** The template of these measures for one recipient. */
export function aTemplate(plan: Plan, over: Partial<Pick<ReturnTemplate, 'quarter' | 'recipient'>> & { readonly measures?: readonly Measure[] } = {}): ReturnTemplate {
  const { quarter = Q3, recipient = { kind: 'source', id: 'GMP', name: 'GMP' } satisfies Recipient, measures = plan.measures } = over;
  const line = (measure: Measure): TemplateLine => ({
    measure, source: measure.source, place: null, theme: measure.theme, subTheme: measure.subTheme, asks: 'value', earlier: [], heldAgainst: null, asksNumber: false, asksDenominator: false,
  });
  return { plan, quarter, recipient, lines: measures.map(line), leftOut: [] };
}
