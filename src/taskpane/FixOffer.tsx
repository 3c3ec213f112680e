import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AskedFix } from '../workflow/apply-fixes';
import { fixWork } from './change-work';
import { ChangeHere } from './ChangeHere';
import { FixPreview } from './FixPreview';
import { usePaneContext } from './pane-context';
import { isBusy } from './pane-state';
import { PartList } from './PartList';
import { useKept } from './use-kept';

export interface FixOfferProps {
  /** At least one, each of another cell. */
  readonly fixes: readonly AskedFix[];
  /** "Make 1,204 a number". */
  readonly words: string;
  /** The finding or group at which it is offered, and where that stands, for the button's full name. */
  readonly changeKey: string;
  readonly place: string;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  wrap: { height: 'auto', minWidth: 0, maxWidth: '100%', textAlign: 'start' },
});

/** Fixes that are certain: what each cell holds and would hold is seen before the button that changes it. */
export function FixOffer({ fixes, words, changeKey, place }: FixOfferProps) {
  const styles = useStyles();
  const { phase, actions } = usePaneContext();
  const [isOpen, setOpen] = useState(false);
  const [opener, keepOpener] = useKept<HTMLButtonElement>();
  const make = (): void => actions.change(fixWork(fixes, changeKey));
  const busy = isBusy(phase);
  const [only] = fixes;
  return (
    <div className={styles.part}>
      {fixes.length === 1 && only && (
        <>
          <FixPreview fix={only} showCell={false} />
          <Button size="small" className={styles.wrap} disabledFocusable={busy} aria-label={`${words}: ${place}`} onClick={make}>
            {words}
          </Button>
        </>
      )}
      {fixes.length > 1 && (
        <Button ref={keepOpener} size="small" aria-expanded={isOpen} aria-label={`See ${fixes.length.toLocaleString('en-GB')} fixes: ${place}`} onClick={() => setOpen(!isOpen)}>
          {`See ${fixes.length.toLocaleString('en-GB')} fixes`}
        </Button>
      )}
      {fixes.length > 1 && isOpen && (
        <>
          <PartList items={fixes} render={(fix) => <FixPreview fix={fix} showCell />} />
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" disabledFocusable={busy} onClick={make}>
              {`Change these ${fixes.length.toLocaleString('en-GB')} cells`}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setOpen(false);
                opener.current?.focus();
              }}
            >
              Close
            </Button>
          </div>
        </>
      )}
      <ChangeHere kind="fix" changeKey={changeKey} otherwise="Making the fix…" />
    </div>
  );
}
