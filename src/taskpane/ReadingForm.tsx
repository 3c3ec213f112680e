import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ChosenReading, TableIdentity } from '../domain/reading-choices/reading-choice';
import type { TableReport } from '../domain/reading-choices/tables-report';
import type { TableLayout } from '../domain/table/indicator-table';
import { ChangeHere } from './ChangeHere';
import { usePaneContext } from './pane-context';
import { isBusy } from './pane-state';
import { chooseWork } from './table-work';

export interface ReadingFormProps {
  readonly identity: TableIdentity;
  /** How it is read now; null where it is not. */
  readonly layout: TableLayout | null;
  readonly headerRows: TableReport['headerRows'];
  readonly columns: TableReport['columns'];
  readonly changeKey: string;
  /** What the table is called, for the buttons' full names. */
  readonly name: string;
}

const LAYOUTS: readonly (readonly [TableLayout, string])[] = [
  ['wide', 'Periods across, a measure a row'],
  ['transposed', 'Periods down, a measure a column'],
  ['long', 'One figure a row'],
  ['cross-section', 'No periods: set it aside'],
];

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalL },
  choice: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', alignSelf: 'stretch', gap: tokens.spacingVerticalXS },
  field: { minWidth: 0, alignSelf: 'stretch' },
  list: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

/** A table left out, a column left out, or the layout put right. */
export function ReadingForm({ identity, layout, headerRows, columns, changeKey, name }: ReadingFormProps) {
  const styles = useStyles();
  const { phase, actions } = usePaneContext();
  const [column, setColumn] = useState('');
  const [wanted, setWanted] = useState<TableLayout>(layout ?? 'wide');
  const [header, setHeader] = useState('');
  const [label, setLabel] = useState('');
  const busy = isBusy(phase);
  const list = { className: styles.list };
  const choose = (chosen: ChosenReading): void => actions.change(chooseWork(identity, chosen, changeKey));
  const options = columns.map(({ heading, address }) => (
    <option key={address} value={heading}>
      {`${heading} (${address})`}
    </option>
  ));
  return (
    <div className={styles.form}>
      {layout !== null && (
        <Button size="small" disabledFocusable={busy} aria-label={`Leave this table out: ${name}`} onClick={() => choose({ kind: 'leave-out-table' })}>
          Leave this table out
        </Button>
      )}
      {layout !== null && columns.length > 0 && (
        <div className={styles.choice}>
          <Field label="Column" className={styles.field}>
            <Select select={list} value={column} onChange={(_event, { value }) => setColumn(value)}>
              <option value="">Choose a column</option>
              {options}
            </Select>
          </Field>
          <Button
            size="small" disabledFocusable={busy || column === ''} aria-label={`Leave this column out: ${name}`}
            onClick={() => column !== '' && choose({ kind: 'leave-out-column', column })}
          >
            Leave this column out
          </Button>
        </div>
      )}
      <div className={styles.choice}>
        <Field label="Layout" className={styles.field}>
          <Select select={list} value={wanted} onChange={(_event, { value }) => setWanted(LAYOUTS.find(([id]) => id === value)?.[0] ?? 'wide')}>
            {LAYOUTS.map(([id, words]) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
        {wanted !== 'cross-section' && headerRows.length > 0 && (
          <Field label="Row of headings" className={styles.field}>
            <Select select={list} value={header} onChange={(_event, { value }) => setHeader(value)}>
              <option value="">Find it</option>
              {headerRows.map(({ row, headings }) => (
                <option key={row} value={headings}>
                  {`Row ${String(row)}: ${headings}`}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {wanted === 'wide' && columns.length > 0 && (
          <Field label="Column of measures" className={styles.field}>
            <Select select={list} value={label} onChange={(_event, { value }) => setLabel(value)}>
              <option value="">Find it</option>
              {options}
            </Select>
          </Field>
        )}
        <Button
          size="small" disabledFocusable={busy} aria-label={`Read it this way: ${name}`}
          onClick={() =>
            choose({
              kind: 'layout',
              layout: wanted,
              headerRow: wanted === 'cross-section' || header === '' ? null : header,
              labelColumn: wanted === 'wide' && label !== '' ? label : null,
            })
          }
        >
          Read it this way
        </Button>
      </div>
      <ChangeHere kind="reading-choice" changeKey={changeKey} otherwise="Saving the choice…" />
    </div>
  );
}
