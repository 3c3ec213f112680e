import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { dayInWords } from '../../domain/period/calendar';
import { reminderText } from '../../domain/returns/tracker/reminder';
import { STATUS_WORDS, type TrackedReturn } from '../../domain/returns/tracker/tracker';
import type { Understanding } from '../../workflow/understanding';
import { ChangeHere } from '../ChangeHere';
import { ChangeOutcome } from '../ChangeOutcome';
import { counted } from '../counted';
import { ErrorMessage } from '../ErrorMessage';
import { usePaneContext } from '../pane-context';
import { isBusy } from '../pane-state';
import { Paragraph } from '../Paragraph';
import { Part } from '../Part';
import { PartList } from '../PartList';
import type { Workflows } from '../workflows';
import { CopyText } from './CopyText';
import type { Asking } from './asking';
import { trackerWork } from './return-work';
import { useWorkedOut } from './use-worked-out';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS },
  start: { alignSelf: 'flex-start' },
});

/** Who owes what by when, what has come, and a reminder for each that is still open. */
export function TrackerPart({ understanding, asking: { quarter, by, today } }: { readonly understanding: Understanding; readonly asking: Asking }) {
  const styles = useStyles();
  const { phase, actions } = usePaneContext();
  const work = useCallback((list: Workflows) => list.trackerInParts(understanding, { quarter, by, today }), [understanding, quarter, by, today]);
  const { result, trouble } = useWorkedOut(work, 'tracker');
  const partnership = understanding.plan?.partnership ?? '';
  return (
    <Part heading="Who owes what">
      <ChangeOutcome kinds={['tracker']} />
      {trouble !== null && <ErrorMessage title="Not known." sentence={trouble} />}
      {result && (
        <PartList
          items={result.returns}
          keyOf={({ recipient, quarter: of }) => `${of.id}:${recipient.kind}:${recipient.id}`}
          render={(tracked) => <Tracked tracked={tracked} partnership={partnership} />}
        />
      )}
      <Button className={styles.start} disabledFocusable={isBusy(phase)} onClick={() => actions.change(trackerWork({ quarter, by, today }))}>
        Write the tracker sheet
      </Button>
      <ChangeHere kind="tracker" changeKey="tracker" otherwise="Writing the tracker sheet…" />
    </Part>
  );
}

function Tracked({ tracked, partnership }: { readonly tracked: TrackedReturn; readonly partnership: string }) {
  const styles = useStyles();
  const { recipient, quarter, due, status, daysLate, asked, given, queries } = tracked;
  const reminder = reminderText(tracked, partnership);
  const late = daysLate > 0 ? `, ${counted(daysLate, 'day', 'days')} late` : '';
  const open = queries.length > 0 ? ` ${counted(queries.length, 'query is', 'queries are')} open.` : '';
  return (
    <div className={styles.line}>
      <Paragraph>{`${recipient.name}, ${quarter.label}: ${STATUS_WORDS[status]}${late}`}</Paragraph>
      <Caption1>{asked === 0 ? `None of its measures is due for this quarter.${open}` : `Due ${dayInWords(due)}. ${given.toLocaleString('en-GB')} of ${counted(asked, 'line', 'lines')} given.${open}`}</Caption1>
      {reminder && <CopyText words="Copy a reminder" label={`Copy a reminder for ${recipient.name}, ${quarter.label}`} text={`${reminder.subject}\n\n${reminder.text}`} />}
    </div>
  );
}
