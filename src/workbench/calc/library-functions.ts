/**
 * The functions that @formulajs/formulajs works out (MIT; it has some 400). Only those are let through that take and give plain numbers and
 * text, and are the same at any time and place: its dates are the machine's, and are ours instead (date-functions.ts).
 */
import * as library from '@formulajs/formulajs';
import { Fault, lift, NotCalculated, type Scalar, toText, type Value } from './values';

/** Work on one value at a time: on a range, once for each cell. */
const SINGLE = new Set((
  'ABS ACOS ACOSH ASIN ASINH ATAN ATAN2 ATANH BIN2DEC CEILING CHAR CLEAN CODE COMBIN COS COSH DEC2BIN DEC2HEX DEGREES EVEN EXACT EXP FACT FIND FLOOR ' +
  'HEX2DEC INT LEFT LEN LN LOG LOG10 LOWER MID MOD MROUND ODD PERMUT PI POWER PROPER QUOTIENT RADIANS REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ' +
  'SEARCH SIGN SIN SINH SQRT SUBSTITUTE TAN TANH TRIM TRUNC UNICHAR UNICODE UPPER ' +
  'BINOM.DIST BINOM.INV CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CONFIDENCE.NORM CONFIDENCE.T EXPON.DIST F.DIST F.DIST.RT F.INV GAMMALN ' +
  'NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV POISSON.DIST T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T FISHER FISHERINV PHI ' +
  'FV NPER PMT PPMT IPMT PV RATE SLN SYD DB DDB EFFECT NOMINAL'
).split(' '));

/** Work on whole ranges. */
const WHOLE = new Set((
  'AVERAGEA CONCAT CONCATENATE CORREL COVARIANCE.P COVARIANCE.S DEVSQ FORECAST GCD GEOMEAN HARMEAN HLOOKUP INTERCEPT IRR ' +
  'KURT LARGE LCM LOOKUP MATCH MAXA MEDIAN MINA MODE.SNGL NPV PEARSON PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC ' +
  'RANK.AVG RANK.EQ RSQ SKEW SLOPE SMALL STDEV.P STDEV.S STEYX SUMSQ SUMX2MY2 SUMX2PY2 SUMXMY2 TEXTJOIN TRIMMEAN VAR.P VAR.S VLOOKUP'
).split(' '));

/** Older names of the same functions. */
const SAME_AS: Readonly<Record<string, string>> = {
  STDEV: 'STDEV.S', STDEVP: 'STDEV.P', VAR: 'VAR.S', VARP: 'VAR.P', MODE: 'MODE.SNGL', PERCENTILE: 'PERCENTILE.INC', QUARTILE: 'QUARTILE.INC',
  RANK: 'RANK.EQ', NORMDIST: 'NORM.DIST', NORMSDIST: 'NORM.S.DIST', NORMINV: 'NORM.INV', NORMSINV: 'NORM.S.INV', BINOMDIST: 'BINOM.DIST',
  POISSON: 'POISSON.DIST', CHIDIST: 'CHISQ.DIST.RT', CHIINV: 'CHISQ.INV.RT', 'FORECAST.LINEAR': 'FORECAST',
};

type Plain = number | string | boolean | null | readonly (readonly (number | string | boolean | null)[])[];

/** "STDEV.S" is `library.STDEV.S`. */
function find(name: string): ((...values: readonly Plain[]) => unknown) | undefined {
  let found: unknown = library;
  for (const part of name.split('.')) {
    if ((typeof found !== 'object' && typeof found !== 'function') || found === null) return undefined;
    found = (found as Record<string, unknown>)[part];
  }
  return typeof found === 'function' ? (found as (...values: readonly Plain[]) => unknown) : undefined;
}

function given(result: unknown): Scalar {
  if (typeof result === 'number') return Number.isFinite(result) ? result : new Fault('#NUM!');
  if (typeof result === 'string' || typeof result === 'boolean' || result === null) return result;
  if (result instanceof Error) return new Fault(/^#/.test(result.message) ? result.message : '#VALUE!');
  throw new NotCalculated('The function gave no plain value.');
}

/** Text functions of this library do not take a number for text. */
const OF_TEXT = new Set('CLEAN CODE EXACT FIND LEFT LEN LOWER MID PROPER REPLACE REPT RIGHT SEARCH SUBSTITUTE TRIM UNICODE UPPER'.split(' '));

/** None of the values is an error. Throws NotCalculated for a function that is not let through. */
export function libraryFunction(written: string, values: readonly Value[]): Value {
  const name = SAME_AS[written] ?? written;
  const work = SINGLE.has(name) || WHOLE.has(name) ? find(name) : undefined;
  if (!work) throw new NotCalculated(`${written} is not worked out here.`);
  const run = (plain: readonly Plain[]): Scalar => {
    try {
      return given(work(...plain));
    } catch (fault) {
      if (fault instanceof NotCalculated) throw fault;
      return given(fault);
    }
  };
  if (WHOLE.has(name)) return run(values as readonly Plain[]);
  return lift(values, (...each) => run(each.map((one, place): Plain => {
    if (OF_TEXT.has(name) && place === 0) return toText(one) as string;
    return one as Plain;
  })));
}

export const KNOWN_TO_LIBRARY: readonly string[] = [...SINGLE, ...WHOLE, ...Object.keys(SAME_AS)];

