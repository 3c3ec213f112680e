import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { Quarter } from '../../domain/returns/quarter';
import type { AskedBy } from '../../domain/returns/template/make-templates';

export interface AskingFieldsProps {
  readonly quarters: readonly Quarter[];
  readonly quarter: Quarter;
  readonly by: AskedBy;
  readonly onQuarter: (id: string) => void;
  readonly onBy: (by: AskedBy) => void;
}

const useStyles = makeStyles({
  field: { minWidth: 0 },
  list: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

export function AskingFields({ quarters, quarter, by, onQuarter, onBy }: AskingFieldsProps) {
  const styles = useStyles();
  return (
    <>
      <Field label="Quarter that is collected" className={styles.field}>
        <Select select={{ className: styles.list }} value={quarter.id} onChange={(_event, { value }) => onQuarter(value)}>
          {quarters.map(({ id, label, months }) => (
            <option key={id} value={id}>{`${label}, ${months}`}</option>
          ))}
        </Select>
      </Field>
      <Field label="Who is asked" className={styles.field}>
        <Select select={{ className: styles.list }} value={by} onChange={(_event, { value }) => onBy(value === 'source' ? 'source' : 'theme')}>
          <option value="theme">The leads of themes</option>
          <option value="source">The agencies that supply the figures</option>
        </Select>
      </Field>
    </>
  );
}
