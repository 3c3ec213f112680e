import { Button } from '@fluentui/react-components';
import { isBusy, understandingOf, type Phase } from './pane-state';
import { WorkProgress } from './WorkProgress';

export interface ReadPanelProps {
  readonly phase: Phase;
  readonly onRead: () => void;
  readonly onCancel: () => void;
}

export function ReadPanel({ phase, onRead, onCancel }: ReadPanelProps) {
  return (
    <>
      <Button appearance={understandingOf(phase) ? 'secondary' : 'primary'} disabledFocusable={isBusy(phase)} onClick={onRead}>
        Read workbook
      </Button>
      {phase.kind === 'reading' && <WorkProgress progress={phase.progress} otherwise="Reading the workbook…" onCancel={onCancel} />}
    </>
  );
}
