/** The arguments of a call from office.js, read by place; each reader throws InvalidArgument for what does not fit. */
import { ExcelError } from '../book/excel-error';
import type { Thing } from './things';
import type { Json } from './type-table';

export interface Arguments {
  /** Whether the argument was given and is not null. */
  has(place: number): boolean;
  json(place: number): Json;
  text(place: number): string;
  optionalText(place: number): string | undefined;
  whole(place: number): number;
  optionalWhole(place: number): number | undefined;
  /** False where it was not given. */
  flag(place: number): boolean;
  /** The object that was passed; undefined where it was a plain value. */
  thing(place: number): Thing | undefined;
  /** What was passed as a list at this place, objects and plain values mixed. */
  list(place: number): readonly Given[];
}

export interface Given {
  /** Null where an object was passed. */
  readonly value: Json;
  readonly thing: Thing | undefined;
}

export const NO_ARGUMENTS: Arguments = readArguments([], []);

function refuse(place: number, wanted: string): never {
  throw new ExcelError('InvalidArgument', `Argument ${place + 1} must be ${wanted}.`);
}

/** `things` holds, by place, what was passed as an object; elsewhere undefined. `lists` holds the same of each place that is a list. */
export function readArguments(
  values: readonly Json[], things: readonly (Thing | undefined)[], lists: readonly (readonly (Thing | undefined)[])[] = [],
): Arguments {
  const has = (place: number) => (values[place] ?? null) !== null;
  const text = (place: number) => {
    const value = values[place];
    return typeof value === 'string' ? value : refuse(place, 'text');
  };
  const whole = (place: number) => {
    const value = values[place];
    return typeof value === 'number' && Number.isInteger(value) ? value : refuse(place, 'a whole number');
  };
  return {
    has,
    json: (place) => values[place] ?? null,
    text,
    optionalText: (place) => (has(place) ? text(place) : undefined),
    whole,
    optionalWhole: (place) => (has(place) ? whole(place) : undefined),
    flag: (place) => {
      if (!has(place)) return false;
      const value = values[place];
      return typeof value === 'boolean' ? value : refuse(place, 'true or false');
    },
    thing: (place) => things[place],
    list(place) {
      const list = values[place];
      if (!Array.isArray(list)) return refuse(place, 'a list');
      return (list as readonly Json[]).map((value, index): Given => {
        const thing = lists[place]?.[index];
        return { value: thing ? null : value, thing };
      });
    },
  };
}
