import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../domain/checks/finding';
import type { Acknowledgement } from '../domain/validation/acknowledgement';
import { AcknowledgeButton } from './AcknowledgeButton';
import { acknowledgeWork } from './change-work';
import { ChangeHere } from './ChangeHere';
import type { FindingsContext } from './findings-context';
import { FixOffer } from './FixOffer';
import { usePaneContext } from './pane-context';
import { isBusy } from './pane-state';

export interface FindingActionsProps {
  readonly finding: Finding;
  readonly context: FindingsContext;
  readonly changeKey: string;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalXS, width: '100%' },
  // Beside each other; a form that opens takes a line of its own.
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, width: '100%' },
});

/** Where a finding stands, as a button names it: "Violence, A7". */
function placeOf({ sheet, address, measureId }: Finding): string {
  if (sheet === null) return measureId ?? 'the plan';
  return address === null ? sheet : `${sheet}, ${address}`;
}

/** "Acknowledged by AB, 20 November 2026, 16:20: agreed with the agency." */
function acknowledgedWords({ by, when, reason }: Acknowledgement): string {
  return `Acknowledged${by === '' ? '' : ` by ${by}`}${when === '' ? '' : `, ${when}`}: ${reason}`;
}

/** The fix where one is certain, with what it would change; the page of the measure that it is about; and the reason for which a finding may stand. */
export function FindingActions({ finding, context, changeKey: key }: FindingActionsProps) {
  const styles = useStyles();
  const { phase, actions, openMeasure } = usePaneContext();
  const place = placeOf(finding);
  const page = context.pageOf(finding);
  const acknowledgement = context.acknowledgementOf(finding);
  const offered = acknowledgement ? null : context.offered(finding);
  return (
    <div className={styles.part}>
      {offered && <FixOffer fixes={offered.fixes} words={offered.words} changeKey={key} place={place} />}
      {acknowledgement && <Caption1>{acknowledgedWords(acknowledgement)}</Caption1>}
      <div className={styles.row}>
        {page !== null && (
          <Button size="small" aria-label={`Open its page: ${place}`} onClick={(event) => openMeasure(page, event.currentTarget)}>
            Open its page
          </Button>
        )}
        {acknowledgement ? (
          <>
            <Button
              size="small" disabledFocusable={isBusy(phase)} aria-label={`Take back: ${place}`}
              onClick={() => actions.change(acknowledgeWork([finding], '', key))}
            >
              Take back
            </Button>
            <ChangeHere kind="acknowledge" changeKey={key} otherwise="Taking the reason back…" />
          </>
        ) : (
          <AcknowledgeButton findings={[finding]} words="Acknowledge" place={place} changeKey={key} />
        )}
      </div>
    </div>
  );
}
