/** The reading and understanding of 20,000 to 200,000 used cells, shape by shape: time, heap, round trips, and the longest step between rests. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openBook } from '../../src/workbench/cli/open-workbook';
import { understandInParts } from '../../src/workflow/understanding';
import { longestStep } from './longest-step';
import { SHAPES, usedCells, type Shape } from './used-cells';

const SIZES = [20_000, 100_000, 200_000];

// Without the collector's own call, heap figures are mostly garbage; this asks for it whatever flags Node was started with.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

async function measure(shape: Shape, cells: number): Promise<{ readonly ms: number; readonly line: string }> {
  const { host, port } = openBook(usedCells(shape, cells));
  const held = heap();
  const begun = performance.now();
  const snapshot = await port.read();
  const read = performance.now() - begun;
  const again = performance.now();
  const { longest, result } = longestStep(understandInParts(snapshot, null));
  const understood = performance.now() - again;
  // What is held at the end, garbage aside (the collector has just run): the snapshot and all that was understood of it.
  const grown = (heap() - held) / 1e6;
  const figures = result.series.reduce((sum, { observations }) => sum + observations.length, 0);
  const { roundTrips, responseBytes, largestResponse } = host.counts;
  const columns = [
    shape.padEnd(6), String(cells).padStart(7), `${String(figures)} figures`.padStart(15), `read ${read.toFixed(0)} ms`.padStart(14), `understand ${understood.toFixed(0)} ms`.padStart(20),
    `heap ${grown.toFixed(0)} MB`.padStart(12), `${String(roundTrips)} trips`, `${(responseBytes / 1e6).toFixed(1)} MB (largest ${(largestResponse / 1e6).toFixed(1)})`,
    `longest step ${longest.ms.toFixed(0)} ms (${longest.words})`,
  ];
  return { ms: read + understood, line: columns.join('  ') };
}

/** Prints a line for each shape and size, and how the time grew; judges nothing. */
export async function measureReading(): Promise<void> {
  console.log('\nreading and understanding, in used cells');
  for (const shape of SHAPES) {
    await measure(shape, 2_000); // So that the first line does not pay for the compiler.
    let before: { cells: number; ms: number } | null = null;
    for (const cells of SIZES) {
      const { ms, line } = await measure(shape, cells);
      const growth = before === null ? '' : `  × ${(ms / before.ms).toFixed(1)} for × ${(cells / before.cells).toFixed(1)} cells`;
      console.log(`${line}${growth}`);
      before = { cells, ms };
    }
  }
}
