import { Caption1, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { SearchField } from '../SearchField';
import { SHOWN, SHOWN_WORDS, type TrendFilter } from './trend-filter';

export interface TrendsFilterProps {
  readonly filter: TrendFilter;
  /** "Showing 3 of 45." */
  readonly count: string;
  readonly onFilter: (filter: TrendFilter) => void;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  field: { minWidth: 0 },
  list: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

/** Which measures are shown. */
export function TrendsFilter({ filter, count, onFilter }: TrendsFilterProps) {
  const styles = useStyles();
  return (
    <div role="search" aria-label="Trends" className={styles.part}>
      <SearchField label="Find a measure, source or theme" text={filter.text} onText={(text) => onFilter({ ...filter, text })} />
      <Field label="Which" className={styles.field}>
        <Select
          select={{ className: styles.list }}
          value={filter.shown}
          onChange={(_event, { value }) => onFilter({ ...filter, shown: SHOWN.find((one) => one === value) ?? 'all' })}
        >
          {SHOWN.map((one) => (
            <option key={one} value={one}>
              {SHOWN_WORDS[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Caption1>{count}</Caption1>
    </div>
  );
}
