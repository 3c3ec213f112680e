/** Where measures lead on to: links within the plan have to be there, and must not lead back to where they began. */
import type { Measure } from '../plan';
import type { FrameworkFault } from './framework-fault';
import type { ReadRow } from './read-measures';

/** The measures without the links that cannot be followed, and a fault for each. Links to other plans are left as they are. */
export function checkSuccessors(rows: readonly ReadRow[], planId: string): { readonly measures: readonly Measure[]; readonly faults: readonly FrameworkFault[] } {
  const byId = new Map(rows.map((row) => [row.measure.id, row]));
  const inRing = ringsOf(rows, planId, byId);
  const faults: FrameworkFault[] = [];
  const measures = rows.map(({ measure, at }) => {
    const next = nextOf(measure, planId);
    const ring = inRing.get(measure.id);
    if (ring?.[0] === measure.id) faults.push({ kind: 'circular', ...at('successor'), ring });
    const unknown = next !== null && !byId.has(next);
    if (unknown) faults.push({ kind: 'successor-unknown', ...at('successor'), text: measure.successor ?? '', measureId: measure.id });
    return ring || unknown ? { ...measure, successor: null } : measure;
  });
  return { measures, faults };
}

function nextOf({ successor }: Measure, planId: string): string | null {
  if (successor === null) return null;
  const [plan, id] = successor.includes(':') ? successor.split(':') : [planId, successor];
  return plan === planId ? (id ?? null) : null;
}

/** Every measure that lies on a ring, with the ring from its first measure in the order of the rows. Each link is followed once. */
function ringsOf(rows: readonly ReadRow[], planId: string, byId: ReadonlyMap<string, ReadRow>): ReadonlyMap<string, readonly string[]> {
  const rings = new Map<string, readonly string[]>();
  const done = new Set<string>();
  for (const { measure } of rows) {
    const path: string[] = [];
    const place = new Map<string, number>();
    let id: string | null = measure.id;
    while (id !== null && !done.has(id) && !place.has(id)) {
      place.set(id, path.length);
      path.push(id);
      const row = byId.get(id);
      id = row ? nextOf(row.measure, planId) : null;
    }
    const start = id === null ? undefined : place.get(id);
    if (start !== undefined) {
      const ring = path.slice(start);
      for (const one of ring) rings.set(one, ring);
    }
    for (const one of path) done.add(one);
  }
  return rings;
}
