import { flatMapInParts, type InParts, CELLS_A_PART } from '../../src/domain/in-parts';
import { atPace, restingAtPace, type Pace } from '../../src/workflow/pace';

function* counting(to: number): InParts<number> {
  let sum = 0;
  for (let done = 0; done < to; done += 1) {
    yield { words: `Adding ${String(done)} of ${String(to)}`, done, of: to };
    sum += done;
  }
  return sum;
}

/** A clock that goes on by `msAStep` at each look, and counts the rests. */
function paceOf(msAStep: number): Pace & { rests: number } {
  let ms = 0;
  return {
    rests: 0,
    now: () => (ms += msAStep),
    rest() {
      this.rests += 1;
      return Promise.resolve();
    },
  };
}

it('gives what the work gives', async () => {
  expect(await atPace(counting(5), {})).toBe(10);
});

it('tells every step, in order', async () => {
  const words: string[] = [];
  await atPace(counting(3), { onProgress: (progress) => words.push(progress.words) });
  expect(words).toEqual(['Adding 0 of 3', 'Adding 1 of 3', 'Adding 2 of 3']);
});

it('rests once for every 12 ms and no oftener', async () => {
  const slow = paceOf(60);
  await atPace(counting(10), {}, slow);
  expect(slow.rests).toBe(10);
  const quick = paceOf(1);
  await atPace(counting(100), {}, quick);
  // 12 looks at the clock to a stretch, then a rest: 100 steps hold eight rests.
  expect(quick.rests).toBe(8);
});

it('stops at the first step after it was cancelled during a rest, with a sentence', async () => {
  const stopper = new AbortController();
  const told: number[] = [];
  const rest = (): Promise<void> => {
    if (told.length === 2) stopper.abort();
    return Promise.resolve();
  };
  const work = atPace(counting(50), { signal: stopper.signal, onProgress: ({ done }) => told.push(done) }, { now: paceOf(60).now, rest });
  await expect(work).rejects.toMatchObject({ code: 'cancelled', message: 'Cancelled. Nothing was changed in the workbook.' });
  expect(told).toEqual([0, 1]);
});

it('rests in work that tells no steps, and gives what it gives', async () => {
  const pace = paceOf(60);
  expect(await restingAtPace(flatMapInParts([1, 2, 3], CELLS_A_PART, (one) => [one, one]), {}, pace)).toEqual([1, 1, 2, 2, 3, 3]);
  expect(pace.rests).toBe(2);
});

it('gives back at once what was made at once', async () => {
  const pace = paceOf(60);
  expect([await restingAtPace<readonly number[]>([1, 2], {}, pace), pace.rests]).toEqual([[1, 2], 0]);
});
