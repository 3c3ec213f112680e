import { Caption1, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingFilter } from './finding-filter';
import { SearchField } from './SearchField';

export type Grouping = 'kind' | 'table';

export interface FindingsFilterProps {
  readonly filter: FindingFilter;
  readonly grouping: Grouping;
  /** "35 findings." or "Showing 3 of 35 findings." */
  readonly count: string;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onGrouping: (grouping: Grouping) => void;
}

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(130px, 100%), 1fr))', gap: tokens.spacingVerticalS },
  wide: { gridColumn: '1 / -1', minWidth: 0 },
  field: { minWidth: 0 },
  list: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

/** Which findings are shown, and how they are put together. */
export function FindingsFilter({ filter, grouping, count, onFilter, onGrouping }: FindingsFilterProps) {
  const styles = useStyles();
  const list = { className: styles.list };
  return (
    <div role="search" aria-label="Findings" className={styles.part}>
      <SearchField label="Find words in the findings" className={styles.wide} text={filter.text} onText={(text) => onFilter({ ...filter, text })} />
      <Field label="How serious" className={styles.field}>
        <Select select={list} value={filter.severity} onChange={(_event, { value }) => onFilter({ ...filter, severity: SEVERITY[value] ?? 'all' })}>
          <option value="all">All</option>
          <option value="error">Errors</option>
          <option value="warning">Warnings</option>
          <option value="information">For information</option>
        </Select>
      </Field>
      <Field label="Acknowledged" className={styles.field}>
        <Select select={list} value={filter.acknowledged} onChange={(_event, { value }) => onFilter({ ...filter, acknowledged: ACKNOWLEDGED[value] ?? 'open' })}>
          <option value="open">Not yet</option>
          <option value="acknowledged">Acknowledged</option>
          <option value="all">Both</option>
        </Select>
      </Field>
      <Field label="Put together by" className={styles.field}>
        <Select select={list} value={grouping} onChange={(_event, { value }) => onGrouping(value === 'table' ? 'table' : 'kind')}>
          <option value="kind">Kind</option>
          <option value="table">Sheet and table</option>
        </Select>
      </Field>
      <Caption1 className={styles.wide}>{count}</Caption1>
    </div>
  );
}

const SEVERITY: Readonly<Record<string, FindingFilter['severity']>> = { all: 'all', error: 'error', warning: 'warning', information: 'information' };
const ACKNOWLEDGED: Readonly<Record<string, FindingFilter['acknowledged']>> = { open: 'open', acknowledged: 'acknowledged', all: 'all' };
