import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { Plan } from '../domain/framework/plan';
import type { TableReport } from '../domain/reading-choices/tables-report';
import { CellLink } from './CellLink';
import { ChoicesMade } from './ChoicesMade';
import { Disclosure } from './Disclosure';
import { usePaneContext } from './pane-context';
import { Paragraph } from './Paragraph';
import { PartList } from './PartList';
import { ReadingForm } from './ReadingForm';
import { DecidedRow, RowWords, UnmatchedRowLine } from './RowLines';
import { layoutInWords, rowsInWords } from './table-words';
import { tableChangeKey } from './table-work';

export interface TableCardProps {
  readonly table: TableReport;
  readonly plan: Plan | null;
}

const useStyles = makeStyles({
  card: {
    display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  link: { alignSelf: 'flex-start' },
});

/** One table: where it is, how it was read, its rows, and what the analyst may do about each. */
export function TableCard({ table, plan }: TableCardProps) {
  const styles = useStyles();
  const { actions } = usePaneContext();
  const { sheet, address, title, layout, periods, matched, unmatched, notInPlan, setAside, choices, identity } = table;
  const name = title ?? `${sheet}, ${address}`;
  const key = tableChangeKey(sheet, address);
  const rows = matched.length + unmatched.length + notInPlan.length + setAside.length;
  return (
    <div className={styles.card}>
      <Body1Strong as="h4" block className={styles.title}>
        {title ?? 'Table without a title'}
      </Body1Strong>
      <span className={styles.link}>
        <CellLink sheet={sheet} address={address} onSelect={actions.select} />
      </span>
      <Paragraph>{`${layoutInWords(layout, periods)}. ${rowsInWords(table, rows, plan !== null)}`}</Paragraph>
      <ChoicesMade choices={choices} table={identity} changeKey={key} />
      {plan && unmatched.length > 0 && (
        <Disclosure words={`Not matched (${unmatched.length.toLocaleString('en-GB')})`} of={name}>
          {() => <PartList items={unmatched} keyOf={(row) => row.address} render={(row) => <UnmatchedRowLine row={row} sheet={sheet} plan={plan} />} />}
        </Disclosure>
      )}
      {matched.length > 0 && (
        <Disclosure words={`Matched (${matched.length.toLocaleString('en-GB')})`} of={name}>
          {() => (
            <PartList
              items={matched}
              render={(row) =>
                row.match === 'accepted' ? <DecidedRow row={row} sheet={sheet} decided={`You matched it to: ${row.wording}`} /> : <RowWords row={row} sheet={sheet} beneath={row.wording} />
              }
            />
          )}
        </Disclosure>
      )}
      {notInPlan.length > 0 && (
        <Disclosure words={`Not measures of the plan (${notInPlan.length.toLocaleString('en-GB')})`} of={name}>
          {() => <PartList items={notInPlan} render={(row) => <DecidedRow row={row} sheet={sheet} decided="You said that it is not a measure of the plan." />} />}
        </Disclosure>
      )}
      {setAside.length > 0 && (
        <Disclosure words={`Set aside within it (${setAside.length.toLocaleString('en-GB')})`} of={name}>
          {() => (
            <PartList
              items={setAside}
              render={(one) => (
                <>
                  <CellLink sheet={one.sheet} address={one.address} onSelect={actions.select} />
                  <Paragraph>{one.reason}</Paragraph>
                </>
              )}
            />
          )}
        </Disclosure>
      )}
      <Disclosure words="Read it another way" of={name}>
        {() => <ReadingForm identity={identity} layout={layout} headerRows={table.headerRows} columns={table.columns} changeKey={key} name={name} />}
      </Disclosure>
    </div>
  );
}
