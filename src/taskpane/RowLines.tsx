import { Button, Caption1, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Plan } from '../domain/framework/plan';
import type { RowReport, UnmatchedRow } from '../domain/reading-choices/tables-report';
import { CellLink } from './CellLink';
import { ChangeHere } from './ChangeHere';
import { usePaneContext } from './pane-context';
import { isBusy } from './pane-state';
import { Paragraph } from './Paragraph';
import { matchWork, rowChangeKey, unmatchWork } from './table-work';

interface RowProps<Row extends RowReport> {
  readonly row: Row;
  readonly sheet: string;
}

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS },
  choices: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  choice: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  field: { minWidth: 0, maxWidth: '100%' },
  list: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

/** A row as it stands in the table, and what is said of it beneath. */
export function RowWords({ row, sheet, beneath }: RowProps<RowReport> & { readonly beneath: string }) {
  const { actions } = usePaneContext();
  const { label, source, place, section, address } = row;
  return (
    <div>
      <CellLink sheet={sheet} address={address} onSelect={actions.select} />
      <Paragraph>{[label, source, place].filter((part) => part !== null && part !== '').join(', ')}</Paragraph>
      {section !== null && <Caption1 block>{`Under: ${section}`}</Caption1>}
      {beneath !== '' && <Caption1 block>{beneath}</Caption1>}
    </div>
  );
}

/** A row that someone decided about, and the way back. */
export function DecidedRow({ row, sheet, decided }: RowProps<RowReport> & { readonly decided: string }) {
  const styles = useStyles();
  const { phase, actions } = usePaneContext();
  const key = rowChangeKey(sheet, row.address);
  return (
    <div className={styles.line}>
      <RowWords row={row} sheet={sheet} beneath={decided} />
      <Button size="small" disabledFocusable={isBusy(phase)} aria-label={`Take back: ${row.label}`} onClick={() => actions.change(unmatchWork(row.identity, key))}>
        Take back
      </Button>
      <ChangeHere kind="match" changeKey={key} otherwise="Taking the match back…" />
    </div>
  );
}

/** A row that matches no measure: the measures it may mean, any other of the plan, or none. */
export function UnmatchedRowLine({ row, sheet, plan }: RowProps<UnmatchedRow> & { readonly plan: Plan }) {
  const styles = useStyles();
  const { phase, actions } = usePaneContext();
  const [isChoosing, setChoosing] = useState(false);
  const [chosen, setChosen] = useState('');
  const suggestions = useMemo(() => row.suggest(), [row]);
  const key = rowChangeKey(sheet, row.address);
  const busy = isBusy(phase);
  const accept = (id: string, wording: string): void => actions.change(matchWork(row.identity, { id, wording }, key));
  const other = plan.measures.find(({ id }) => id === chosen);
  return (
    <div className={styles.line}>
      <RowWords row={row} sheet={sheet} beneath={suggestions.length === 0 ? 'No measure of the plan is worded like it.' : 'It may be:'} />
      {suggestions.length > 0 && (
        <ul className={styles.choices}>
          {suggestions.map(({ measureId, wording, source }) => (
            <li key={measureId} className={styles.choice}>
              <span>{source === null ? wording : `${wording} (${source})`}</span>
              <Button size="small" disabledFocusable={busy} aria-label={`Accept: ${wording}, for ${row.label}`} onClick={() => accept(measureId, wording)}>
                Accept
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isChoosing && (
        <Field label={`Measure for ${row.label}`} className={styles.field}>
          <Select select={{ className: styles.list }} value={chosen} onChange={(_event, { value }) => setChosen(value)}>
            <option value="">Choose a measure</option>
            {plan.measures.map(({ id, wording, source }) => (
              <option key={id} value={id}>
                {source === null ? wording : `${wording} (${source})`}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.buttons}>
        {isChoosing ? (
          <Button size="small" disabledFocusable={busy || !other} onClick={() => other && accept(other.id, other.wording)}>
            Accept this measure
          </Button>
        ) : (
          <Button size="small" aria-label={`Choose another measure: ${row.label}`} onClick={() => setChoosing(true)}>
            Choose another measure
          </Button>
        )}
        <Button
          size="small" disabledFocusable={busy} aria-label={`Not a measure of the plan: ${row.label}`}
          onClick={() => actions.change(matchWork(row.identity, null, key))}
        >
          Not a measure of the plan
        </Button>
      </div>
      <ChangeHere kind="match" changeKey={key} otherwise="Saving the match…" />
    </div>
  );
}
