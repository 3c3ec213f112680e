import { useEffect, useRef } from 'react';
import { ErrorMessage } from './ErrorMessage';
import { usePaneContext } from './pane-context';
import type { ChangeKind } from './pane-state';
import { WorkProgress } from './WorkProgress';

export interface ChangeHereProps {
  readonly kind: ChangeKind;
  readonly changeKey: string;
  /** The words until the work tells its own: "Saving the match…". */
  readonly otherwise: string;
}

/** At the place where a change was asked for: its progress with Cancel, and, where it was refused, why; the focus goes there. */
export function ChangeHere({ kind, changeKey, otherwise }: ChangeHereProps) {
  const { phase, actions } = usePaneContext();
  const place = useRef<HTMLDivElement>(null);
  const isHere = 'change' in phase && phase.change !== null && phase.change.kind === kind && phase.change.key === changeKey;
  const refusal = isHere && phase.kind === 'failed' ? phase.sentence : null;
  useEffect(() => {
    if (refusal !== null) place.current?.focus();
  }, [refusal]);
  if (isHere && phase.kind === 'changing') return <WorkProgress progress={phase.progress} otherwise={otherwise} onCancel={actions.cancel} />;
  if (refusal === null) return null;
  return (
    <div ref={place} tabIndex={-1}>
      <ErrorMessage title="Not done." sentence={refusal} />
    </div>
  );
}
