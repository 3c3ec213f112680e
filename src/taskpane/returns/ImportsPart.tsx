import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { importsIn } from '../../domain/returns/import/imports-in';
import type { Understanding } from '../../workflow/understanding';
import { ChangeHere } from '../ChangeHere';
import { ChangeOutcome } from '../ChangeOutcome';
import { counted } from '../counted';
import { usePaneContext } from '../pane-context';
import { isBusy } from '../pane-state';
import { Paragraph } from '../Paragraph';
import { Part } from '../Part';
import { PartList } from '../PartList';
import { undoImportWork } from './return-work';

const useStyles = makeStyles({ line: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS } });

/** What was imported, latest first, each import to be undone as a whole. Not there where nothing ever was. */
export function ImportsPart({ understanding }: { readonly understanding: Understanding }) {
  const styles = useStyles();
  const { phase, actions } = usePaneContext();
  const imports = useMemo(() => importsIn(understanding.snapshot), [understanding]);
  if (imports.length === 0) return null;
  return (
    <Part heading={`Imports made (${imports.length.toLocaleString('en-GB')})`}>
      <ChangeOutcome kinds={['undo-import']} />
      <PartList
        items={imports}
        keyOf={({ number }) => String(number)}
        render={({ number, when, by, files, lines, undone }) => (
          <div className={styles.line}>
            <Paragraph>{`Import ${number.toLocaleString('en-GB')}: ${counted(lines, 'figure', 'figures')} of ${files.join(', ')}`}</Paragraph>
            <Caption1>{`${when}${by === '' ? '' : `, ${by}`}`}</Caption1>
            {undone === null ? (
              <Button size="small" disabledFocusable={isBusy(phase)} aria-label={`Undo import ${number.toLocaleString('en-GB')}`} onClick={() => actions.change(undoImportWork(number))}>
                Undo
              </Button>
            ) : (
              <Caption1>{`Undone, ${undone}.`}</Caption1>
            )}
            <ChangeHere kind="undo-import" changeKey={String(number)} otherwise="Putting back what stood there…" />
          </div>
        )}
      />
    </Part>
  );
}
