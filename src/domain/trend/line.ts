/** A weighted straight line through values at t = 1, 2, 3 … (methods.md, "Recent trend"). */

export interface Line {
  /** Change from one point to the next: (S1·Sty − St·Sy)/(S1·Stt − St²). */
  readonly slope: number;
  /** S1/(S1·Stt − St²): right where each weight is 1/σ². */
  readonly variance: number;
}

/** Values and weights of equal length, two points or more; `times` are 1, 2, 3 … unless given. */
export function slopeOf(values: readonly number[], weights: readonly number[], times: readonly number[] = values.map((_, index) => index + 1)): Line {
  let [s1, st, stt, sy, sty] = [0, 0, 0, 0, 0];
  for (const [index, y] of values.entries()) {
    const [w, t] = [weights[index] ?? Number.NaN, times[index] ?? Number.NaN];
    s1 += w;
    st += w * t;
    stt += w * t * t;
    sy += w * y;
    sty += w * t * y;
  }
  const spread = s1 * stt - st ** 2;
  return { slope: (s1 * sty - st * sy) / spread, variance: s1 / spread };
}

/** True where leaving out any one point keeps the sign of the slope. */
export function leaveOneOutAgree(values: readonly number[], weights: readonly number[]): boolean {
  const sign = Math.sign(slopeOf(values, weights).slope);
  const times = values.map((_, index) => index + 1);
  return values.every((_, out) => {
    const [kept, keptWeights, keptTimes] = [values, weights, times].map((list) => list.filter((__, index) => index !== out));
    return Math.sign(slopeOf(kept ?? [], keptWeights ?? [], keptTimes ?? []).slope) === sign;
  });
}
