/** Calling a function of a formula: those that choose what to work out, those that ask where cells are, and the many that take values. */
import type { AstExpression } from '@borgar/fx';
import { CRITERIA_FUNCTIONS } from './criteria-functions';
import { DATE_FUNCTIONS } from './date-functions';
import { type Evaluation, type Operand, valueOf } from './evaluate';
import type { Place } from './find-cells';
import { libraryFunction } from './library-functions';
import { PLACE_FUNCTIONS } from './place-functions';
import { SUM_FUNCTIONS } from './sum-functions';
import { Fault, isGrid, lift, NA, NotCalculated, type Scalar, scalars, toFlag, toNumber, VALUE, type Value } from './values';
import { VALUE_FUNCTIONS } from './value-functions';

type Nodes = readonly (AstExpression | null)[];
type Chooser = (nodes: Nodes, evaluation: Evaluation) => Operand;

const valueAt = (nodes: Nodes, place: number, evaluation: Evaluation): Value => {
  const node = nodes[place];
  return node ? evaluation.value(node) : null;
};

function chosen(nodes: Nodes, place: number, evaluation: Evaluation): Operand {
  const node = nodes[place];
  return node ? evaluation.operand(node) : { value: 0 };
}

function single(value: Value): Scalar {
  if (isGrid(value)) throw new NotCalculated('A choice for several cells at once.');
  return value;
}

/** Only the branch that is chosen is worked out. */
const CHOOSERS: Readonly<Record<string, Chooser>> = {
  IF(nodes, evaluation) {
    const test = valueAt(nodes, 0, evaluation);
    if (isGrid(test)) {
      const [yes, no] = [valueAt(nodes, 1, evaluation), nodes.length > 2 ? valueAt(nodes, 2, evaluation) : false];
      return { value: lift([test, yes, no], (a = null, b = null, c = null) => {
        const flag = toFlag(a);
        return flag instanceof Fault ? flag : flag ? b : c;
      }) };
    }
    const flag = toFlag(test);
    if (flag instanceof Fault) return { value: flag };
    if (flag) return chosen(nodes, 1, evaluation);
    return nodes.length > 2 ? chosen(nodes, 2, evaluation) : { value: false };
  },
  IFERROR(nodes, evaluation) {
    const value = valueAt(nodes, 0, evaluation);
    if (isGrid(value)) return { value: lift([value, valueAt(nodes, 1, evaluation)], (a = null, b = null) => (a instanceof Fault ? b : a)) };
    return value instanceof Fault ? chosen(nodes, 1, evaluation) : { value };
  },
  IFNA(nodes, evaluation) {
    const value = single(valueAt(nodes, 0, evaluation));
    return value instanceof Fault && value.code === '#N/A' ? chosen(nodes, 1, evaluation) : { value };
  },
  IFS(nodes, evaluation) {
    for (let place = 0; place + 1 < nodes.length; place += 2) {
      const flag = toFlag(single(valueAt(nodes, place, evaluation)));
      if (flag instanceof Fault) return { value: flag };
      if (flag) return chosen(nodes, place + 1, evaluation);
    }
    return { value: NA };
  },
  CHOOSE(nodes, evaluation) {
    const place = toNumber(single(valueAt(nodes, 0, evaluation)));
    if (place instanceof Fault) return { value: place };
    const index = Math.trunc(place);
    return index >= 1 && index < nodes.length ? chosen(nodes, index, evaluation) : { value: VALUE };
  },
  SWITCH(nodes, evaluation) {
    const wanted = single(valueAt(nodes, 0, evaluation));
    if (wanted instanceof Fault) return { value: wanted };
    let place = 1;
    for (; place + 1 < nodes.length; place += 2) {
      const one = single(valueAt(nodes, place, evaluation));
      if (one === wanted || (typeof one === 'string' && typeof wanted === 'string' && one.toLowerCase() === wanted.toLowerCase())) return chosen(nodes, place + 1, evaluation);
    }
    return place < nodes.length ? chosen(nodes, place, evaluation) : { value: NA };
  },
};

/** Functions that take values and mind errors among them by themselves. */
const OWN: Readonly<Record<string, (values: readonly Value[]) => Value>> = { ...SUM_FUNCTIONS, ...CRITERIA_FUNCTIONS, ...VALUE_FUNCTIONS, ...DATE_FUNCTIONS };

/** Throws NotCalculated for a function that is not known, and for those whose result changes by itself (NOW, RAND). */
export function callFunction(name: string, nodes: Nodes, evaluation: Evaluation): Operand {
  const choose = Object.hasOwn(CHOOSERS, name) ? CHOOSERS[name] : undefined;
  if (choose) return choose(nodes, evaluation);
  return applyFunction(name, nodes.map((node) => (node ? evaluation.operand(node) : { value: null })), evaluation.place);
}

/** A function of arguments that are worked out already. Throws NotCalculated as above, and for functions that choose what to work out. */
export function applyFunction(name: string, operands: readonly Operand[], place: Place): Operand {
  const byPlace = Object.hasOwn(PLACE_FUNCTIONS, name) ? PLACE_FUNCTIONS[name] : undefined;
  if (byPlace) return byPlace(operands, place);
  const values = operands.map(valueOf);
  const own = Object.hasOwn(OWN, name) ? OWN[name] : undefined;
  if (own) return { value: own(values) };
  const fault = values.flatMap(scalars).find((one) => one instanceof Fault);
  return { value: fault ?? libraryFunction(name, values) };
}
