import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { CellContent } from '../domain/fixes/cell-change';
import type { AskedFix } from '../workflow/apply-fixes';

const useStyles = makeStyles({
  box: { display: 'block', paddingLeft: tokens.spacingHorizontalS, borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
});

/** "1,204, held as text"; "1204, held as a number". */
function held({ value }: CellContent): string {
  const as = typeof value === 'number' ? 'a number' : typeof value === 'boolean' ? 'yes or no' : 'text';
  return `${String(value)}, held as ${as}`;
}

/** What a cell holds and what it is to hold. */
export function FixPreview({ fix: { change }, showCell }: { readonly fix: AskedFix; readonly showCell: boolean }) {
  const styles = useStyles();
  const { sheet, address, before, after } = change;
  return (
    <Caption1 className={styles.box}>
      {showCell && (
        <>
          {`${sheet}, ${address}`}
          <br />
        </>
      )}
      {`Now: ${held(before)}.`}
      <br />
      {`After the fix: ${held(after)}.`}
    </Caption1>
  );
}
