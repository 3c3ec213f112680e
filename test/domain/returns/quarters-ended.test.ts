import { quartersEnded } from '../../../src/domain/returns/quarter';

it.each([
  ['2026-11-27', '2026/27-Q2'],
  ['2026-01-01', '2025/26-Q3'],
  ['2026-03-31', '2025/26-Q3'],
  ['2026-04-01', '2025/26-Q4'],
])('on %s the latest quarter that has ended is %s', (today, latest) => {
  expect(quartersEnded(today, 1)[0]?.id).toBe(latest);
});

it('gives one quarter after the other, without a gap', () => {
  const ends = quartersEnded('2026-07-15', 8).map(({ period }) => period);
  expect(ends.slice(1).map(({ end }) => end)).toEqual(['2026-03-31', '2025-12-31', '2025-09-30', '2025-06-30', '2025-03-31', '2024-12-31', '2024-09-30']);
});

it('gives none for what is no day', () => {
  expect(quartersEnded('soon', 4)).toEqual([]);
});
