/** Every way in which Excel fails a round trip, as the stand-in is told to. */
import type { ExcelErrorCode } from '../../src/workbench/book/excel-error';
import type { InjectedFault } from '../../src/workbench/host/injected-fault';

/** Refused before anything is done. Cell-edit mode and a request that is too large are only ever so. */
const BEFORE: readonly ExcelErrorCode[] = [
  'InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded', 'AccessDenied', 'ItemNotFound', 'InvalidReference', 'ItemAlreadyExists', 'GeneralException', 'InvalidOperation',
];
/** Done, and an error in place of the answer: an answer that is too large is always so. */
const AFTER: readonly ExcelErrorCode[] = ['ResponsePayloadSizeLimitExceeded', 'AccessDenied', 'ItemNotFound', 'InvalidReference', 'GeneralException'];
/** Refused on the way. */
const ON_THE_WAY: readonly ExcelErrorCode[] = ['AccessDenied', 'ItemNotFound', 'InvalidReference', 'GeneralException', 'ItemAlreadyExists', 'InvalidOperation'];
/** Places on the way that are tried in one round trip. */
const MOST_PLACES = 10;

const LASTING = ['once', 'for good'] as const;

/** The faults of one round trip, which does these things one after another. */
export function faultsOf(trip: number, actions: readonly string[]): readonly InjectedFault[] {
  const whole = LASTING.flatMap((lasting) => [
    ...BEFORE.map((code): InjectedFault => ({ trip, moment: 'before', answer: { code }, lasting })),
    ...AFTER.map((code): InjectedFault => ({ trip, moment: 'after', answer: { code }, lasting })),
    ...(['before', 'after'] as const).map((moment): InjectedFault => ({ trip, moment, answer: 'no answer', lasting })),
    { trip, moment: 'after' as const, answer: 'null contents' as const, lasting },
  ]);
  const onTheWay = placesIn(actions).flatMap((afterActions, index) => LASTING.map((lasting): InjectedFault => {
    const code = ON_THE_WAY[index % ON_THE_WAY.length] ?? 'GeneralException';
    return { trip, moment: { afterActions }, answer: index % 5 === 4 ? 'no answer' : { code }, lasting };
  }));
  return [...whole, ...onTheWay];
}

/** An action that Excel refuses however often it is asked, each kind of them that the round trip has: all else goes through. */
export function refusalsOf(actions: readonly string[]): readonly InjectedFault[] {
  return [...new Set(actions)].filter((name) => /\.[A-Z]/.test(name)).map((atAction): InjectedFault => ({ trip: 0, moment: { atAction }, answer: { code: 'InvalidOperation' }, lasting: 'for good' }));
}

/** After the first of each kind of action, and near the end: spread over the batch where these are many. */
function placesIn(actions: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  const firsts = actions.flatMap((name, index) => {
    if (seen.has(name)) return [];
    seen.add(name);
    return index === 0 ? [] : [index];
  });
  const places = [...new Set([...firsts, actions.length - 1])].filter((place) => place > 0);
  const step = Math.max(1, places.length / MOST_PLACES);
  return Array.from({ length: Math.min(MOST_PLACES, places.length) }, (_, at) => places[Math.floor(at * step)] ?? 1);
}
