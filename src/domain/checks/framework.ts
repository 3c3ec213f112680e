/** The workbook's own Framework sheet: columns, ids, themes, links, and every cell that the schema refuses. */
import type { FrameworkFault } from '../framework/sheet/framework-fault';
import { readFramework } from '../framework/sheet/read-framework';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { cellWords, makeFinding } from './make-finding';

/** One finding a fault, at its cell; none where the workbook has no Framework sheet. */
export function checkFramework({ snapshot, plan }: Pick<CheckInput, 'snapshot' | 'plan'>): readonly Finding[] {
  return (readFramework(snapshot)?.faults ?? []).map((fault) => findingOf(fault, plan?.title ?? null));
}

function findingOf(fault: FrameworkFault, instead: string | null): Finding {
  const { sheet, address } = fault;
  const at = cellWords(sheet, address);
  const about = { sheet, address };
  switch (fault.kind) {
    case 'unusable':
      return makeFinding('framework-unusable', about, { at, missing: fault.missing, instead });
    case 'column-missing':
      return makeFinding('framework-column-missing', { ...about, expected: fault.heading }, { at, heading: fault.heading });
    case 'column-unknown':
      return makeFinding('framework-column-unknown', { ...about, text: fault.text }, { at, text: fault.text });
    case 'cell': {
      const { heading, text, expected, measureId } = fault;
      return makeFinding('framework-cell', { ...about, measureId, text, expected }, { at, heading, text, expected });
    }
    case 'twice':
      return makeFinding('framework-id-twice', { ...about, measureId: fault.text, text: fault.text }, { at, text: fault.text, first: cellWords(sheet, fault.first) });
    case 'circular':
      return makeFinding('framework-circular', { ...about, measureId: fault.ring[0] ?? null, count: fault.ring.length }, { at, ring: fault.ring });
    case 'successor-unknown':
      return makeFinding('framework-successor-unknown', { ...about, measureId: fault.measureId, text: fault.text }, { at, text: fault.text });
    case 'fact':
      return makeFinding('framework-fact', { ...about, text: fault.text }, { at, label: fault.label, text: fault.text, taken: fault.taken });
    case 'lists-missing':
      return makeFinding('framework-lists-missing', about, { at });
  }
}
