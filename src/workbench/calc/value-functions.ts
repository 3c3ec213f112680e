/** Functions about what kind of value something is, and text by a number format. */
import { format } from 'numfmt';
import { Fault, isGrid, lift, NA, type Scalar, toFlag, toNumber, toText, type Value } from './values';

type Own = (values: readonly Value[]) => Value;

const each = (work: (value: Scalar) => Scalar): Own => ([value = null]) => lift([value], (one = null) => work(one));

function text(value: Scalar, code: Scalar): Scalar {
  if (value instanceof Fault) return value;
  const pattern = toText(code);
  if (pattern instanceof Fault) return pattern;
  const number = typeof value === 'string' ? toNumber(value) : value;
  const shown = number instanceof Fault ? value : number;
  return format(pattern, shown === null ? 0 : shown, { throws: false });
}

export const VALUE_FUNCTIONS: Readonly<Record<string, Own>> = {
  ISBLANK: each((value) => value === null),
  ISNUMBER: each((value) => typeof value === 'number'),
  ISTEXT: each((value) => typeof value === 'string'),
  ISNONTEXT: each((value) => typeof value !== 'string'),
  ISLOGICAL: each((value) => typeof value === 'boolean'),
  ISERROR: each((value) => value instanceof Fault),
  ISERR: each((value) => value instanceof Fault && value.code !== '#N/A'),
  ISNA: each((value) => value instanceof Fault && value.code === '#N/A'),
  NOT: each((value) => {
    const flag = toFlag(value);
    return flag instanceof Fault ? flag : !flag;
  }),
  N: each((value) => (value instanceof Fault || typeof value === 'number' ? value : value === true ? 1 : 0)),
  T: each((value) => (value instanceof Fault || typeof value === 'string' ? value : '')),
  VALUE: each(toNumber),
  NA: () => NA,
  TRUE: () => true,
  FALSE: () => false,
  TEXT: ([value = null, code = null]) => lift([value, code], (one = null, pattern = null) => text(one, pattern)),
  SUMPRODUCT: (values) => {
    let total = 0;
    const product = lift(values, (...each) => {
      const fault = each.find((one) => one instanceof Fault);
      return fault ?? each.reduce<number>((found, one) => found * (typeof one === 'number' ? one : 0), 1);
    });
    for (const one of isGrid(product) ? product.flat() : [product]) {
      if (one instanceof Fault) return one;
      total += Number(one);
    }
    return total;
  },
};
