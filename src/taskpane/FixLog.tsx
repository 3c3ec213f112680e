import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { LoggedFix } from '../domain/fixes/fix-log';
import { CellLink } from './CellLink';
import { ChangeHere } from './ChangeHere';
import { ChangeOutcome } from './ChangeOutcome';
import { undoWork } from './change-work';
import { usePaneContext } from './pane-context';
import { isBusy } from './pane-state';
import { Paragraph } from './Paragraph';
import { Part } from './Part';
import { PartList } from './PartList';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS },
  start: { alignSelf: 'flex-start' },
});

/** What was changed in the analyst's own cells, newest first, each to be undone. Not there where nothing ever was. */
export function FixLog({ fixes }: { readonly fixes: readonly LoggedFix[] }) {
  const styles = useStyles();
  const { phase, actions } = usePaneContext();
  const newest = useMemo(() => [...fixes].sort((a, b) => b.number - a.number), [fixes]);
  const standing = newest.filter(({ undone }) => undone === null);
  if (fixes.length === 0) return null;
  return (
    <Part heading={`Fixes made (${fixes.length.toLocaleString('en-GB')})`}>
      <ChangeOutcome kinds={['undo']} />
      <PartList
        items={newest}
        keyOf={({ number }) => String(number)}
        render={(fix) => (
          <div className={styles.line}>
            <CellLink sheet={fix.change.sheet} address={fix.change.address} onSelect={actions.select} />
            <Paragraph>{`${String(fix.change.before.value)} became ${String(fix.change.after.value)}.`}</Paragraph>
            <Caption1>{`${fix.when}${fix.by === '' ? '' : `, ${fix.by}`}`}</Caption1>
            {fix.undone === null ? (
              <Button
                size="small" disabledFocusable={isBusy(phase)} aria-label={`Undo: ${fix.change.sheet}, ${fix.change.address}`}
                onClick={() => actions.change(undoWork([fix], String(fix.number)))}
              >
                Undo
              </Button>
            ) : (
              <Caption1>{`Undone, ${fix.undone}.`}</Caption1>
            )}
            <ChangeHere kind="undo" changeKey={String(fix.number)} otherwise="Putting back what stood there…" />
          </div>
        )}
      />
      {standing.length > 1 && (
        <Button className={styles.start} size="small" disabledFocusable={isBusy(phase)} onClick={() => actions.change(undoWork(standing, 'all'))}>
          {`Undo all ${standing.length.toLocaleString('en-GB')}`}
        </Button>
      )}
      <ChangeHere kind="undo" changeKey="all" otherwise="Putting back what stood there…" />
    </Part>
  );
}
