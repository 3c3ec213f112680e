/** Runs the actions of one request in order. A failure ends it; what was done before stays done, as in Excel. */
import { ExcelError } from '../book/excel-error';
import { callMethod, memberName, setProperty } from './dispatch';
import { walkPaths } from './object-paths';
import { type ActionInfo, ActionKind, type Batch, type BatchAnswer, type BatchError } from './protocol';
import { canBeKept } from './references';
import { answerInstance, answerQuery } from './query';
import type { HostState } from './state';
import type { Json } from './type-table';

/** The HTTP status that goes with each of Excel's codes. */
const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  InvalidReference: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
};

/** The error as a request answers it. What is no ExcelError is a fault of the stand-in itself and says so. */
export function batchError(error: unknown, location?: string, index?: number): BatchError {
  const code = error instanceof ExcelError ? error.code : 'GeneralException';
  const words = error instanceof Error ? error.message : String(error);
  return {
    Code: code,
    Message: error instanceof ExcelError ? words : `The stand-in for Excel failed: ${words}`,
    ...(location === undefined ? {} : { Location: location }),
    ...(index === undefined ? {} : { ActionIndex: index }),
    HttpStatusCode: STATUS[code] ?? 400,
  };
}

export function runBatch(batch: Batch, host: HostState): BatchAnswer {
  const results: { ActionId: number; Value: Json }[] = [];
  const paths = walkPaths(batch.ObjectPaths, host);
  const traces: number[] = [];
  let location: string | undefined;

  function act(action: ActionInfo): Json {
    if (action.ActionType === ActionKind.trace) {
      traces.push(action.Id);
      return null;
    }
    // Values are read as they stand after what was written before, and cells are moved with what they come to.
    if (action.ActionType !== ActionKind.setProperty) settle(host);
    location = batch.ObjectPaths[String(action.ObjectPathId)]?.Name ?? '';
    const thing = paths.resolve(action.ObjectPathId);
    if (thing !== null && action.Name !== '') location = memberName(thing, action.Name);
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return thing === null ? null : answerInstance(thing, host);
      case ActionKind.query:
        return thing === null ? null : answerQuery(thing, action.QueryInfo ?? {}, host);
      case ActionKind.method:
        if (thing === null) return onNullObject(action);
        if (action.Name === '_KeepReference') return keepReference();
        return callMethod(thing, action.Name, paths.readArguments(action.ArgumentInfo), host);
      case ActionKind.setProperty:
        if (thing === null) return onNullObject(action);
        setProperty(thing, action.Name, paths.readArguments(action.ArgumentInfo).json(0), host);
        return null;
      default:
        throw new ExcelError('ApiNotFound', `The stand-in for Excel does not answer actions of type ${action.ActionType}.`);
    }

    function keepReference(): Json {
      if (thing !== null && canBeKept(thing)) host.references.keep(thing);
      return null;
    }
  }

  try {
    for (const [index, action] of batch.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: act(action) });
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: batchError(error, location, index) };
      }
    }
    settle(host);
    return { Results: results, TraceIds: traces };
  } finally {
    host.references.endBatch();
  }
}

function settle({ calculator, calculationMode }: HostState): void {
  calculator.settle(calculationMode === 'Manual');
}

/** Housekeeping on a null object is nothing, and so is deleting it; anything else has no object to act on. */
function onNullObject(action: ActionInfo): Json {
  // 115 of Microsoft's samples begin by deleting a sheet that may not be there.
  if (action.Name.startsWith('_') || action.Name === 'Delete') return null;
  throw new ExcelError('ItemNotFound', 'There is no such object: it is a null object.');
}
