import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReportChoice } from '../../domain/reports/report-choice';
import { CellLink } from '../CellLink';
import { ChangeHere } from '../ChangeHere';
import { usePaneContext } from '../pane-context';
import { isBusy } from '../pane-state';
import { useFocusBack } from '../use-focus-back';
import { reportKey, reportWork, type ReportSettings } from './report-work';

export interface ReportWritingProps {
  readonly choice: ReportChoice;
  readonly settings: ReportSettings;
}

/** The button that writes the report as a sheet, its progress, and what came of it. */
export function ReportWriting({ choice, settings }: ReportWritingProps) {
  const { phase, actions } = usePaneContext();
  const key = reportKey(choice);
  const keepButton = useFocusBack('report', key);
  const done = phase.kind === 'changed' && phase.change.kind === 'report' && phase.change.key === key ? phase : null;
  return (
    <>
      <Button ref={keepButton} appearance={isBusy(phase) ? 'secondary' : 'primary'} disabledFocusable={isBusy(phase)} onClick={() => actions.change(reportWork(choice, settings))}>
        Write the report
      </Button>
      <ChangeHere kind="report" changeKey={key} otherwise="Writing the report…" />
      {done && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {done.outcome}{' '}
            {done.sheets.map(({ mark, name }) => (
              <CellLink key={mark} sheet={name} address={null} onSelect={actions.select} />
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
