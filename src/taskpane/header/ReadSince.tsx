import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ChangedSheet, WorkbookChanges } from '../../domain/changed-cells';
import { CellLink } from '../CellLink';
import { ChangeHere } from '../ChangeHere';
import { counted } from '../counted';
import { usePaneContext } from '../pane-context';
import { isBusy, understandingOf } from '../pane-state';
import { refreshWork } from '../refresh-work';
import { useFocusBack } from '../use-focus-back';
import { WorkProgress } from '../WorkProgress';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

/** When the workbook was read, whether it is still so, and where it is not. It looks only when asked: no event of Excel's can be relied on. */
export function ReadSince() {
  const styles = useStyles();
  const { state, phase, actions, say } = usePaneContext();
  // Read again goes once it is done: the focus comes to the button beside it, which stays.
  const keepButton = useFocusBack('refresh', 'header');
  const { readAt, check, isStirred } = state;
  const words = check?.kind === 'checked' ? sinceWords(check.changes) : check?.kind === 'not-checked' ? check.sentence : isStirred ? 'Cells were changed since: check again.' : null;
  useEffect(() => {
    if (words !== null) say(words);
    // Said once for each check, and not again when the work goes on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [check, isStirred]);
  if (readAt === null || !understandingOf(phase)) return null;
  const changes = check?.kind === 'checked' ? check.changes : null;
  return (
    <div className={styles.part}>
      <div className={styles.row}>
        <Caption1>{`Read at ${readAt}.${words === null ? '' : ` ${words}`}`}</Caption1>
        <Button ref={keepButton} size="small" disabledFocusable={isBusy(phase) || check?.kind === 'checking'} onClick={actions.checkAgain}>
          Check again
        </Button>
        {changes !== null && changes.sheets.length > 0 && (
          <Button size="small" appearance="primary" disabledFocusable={isBusy(phase)} onClick={() => actions.change(refreshWork('header'))}>
            Read again
          </Button>
        )}
      </div>
      <ChangeHere kind="refresh" changeKey="header" otherwise="Reading the workbook…" />
      {check?.kind === 'checking' && <WorkProgress progress={check.progress} otherwise="Comparing the workbook with what was read…" onCancel={actions.cancel} />}
      {changes !== null && changes.sheets.length > 0 && (
        <ul className={styles.list} aria-label="What changed since">
          {changes.sheets.map((changed) => (
            <li key={changed.sheet}>
              <Changed changed={changed} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Changed({ changed }: { readonly changed: ChangedSheet }) {
  const styles = useStyles();
  const { actions } = usePaneContext();
  const { sheet, count, cells } = changed;
  const left = count - cells.length;
  return (
    <>
      <Caption1 block>{sheetWords(changed)}</Caption1>
      <span className={styles.cells}>
        {cells.map((cell) => (
          <CellLink key={cell} sheet={sheet} address={cell} onSelect={actions.select} />
        ))}
        {cells.length > 0 && left > 0 && <Caption1>{`and ${counted(left, 'cell', 'cells')} more`}</Caption1>}
      </span>
    </>
  );
}

/** "3 cells changed since."; "Nothing changed since." */
function sinceWords({ count, sheets }: WorkbookChanges): string {
  if (sheets.length === 0) return 'Nothing changed since.';
  return count === 0 ? `${counted(sheets.length, 'sheet', 'sheets')} renamed, added or gone since.` : `${counted(count, 'cell', 'cells')} changed since.`;
}

function sheetWords({ sheet, kind, before, count }: ChangedSheet): string {
  const cells = counted(count, 'cell', 'cells');
  switch (kind) {
    case 'changed': return `${sheet}: ${cells} changed`;
    case 'added': return `${sheet}: a new sheet with ${cells}`;
    case 'gone': return `${sheet}: the sheet is gone, with ${cells}`;
    case 'renamed': return `${sheet}: the sheet was called “${before ?? ''}”${count === 0 ? '' : `, and ${cells} changed`}`;
  }
}
