import { Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';

export interface SearchFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly className?: string;
}

const useStyles = makeStyles({ field: { minWidth: 0 } });

/** A box to type words in that are looked for in the list beneath it. */
export function SearchField({ label, text, onText, className }: SearchFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} className={mergeClasses(styles.field, className)}>
      <Input className={styles.field} input={{ className: styles.field }} type="search" value={text} onChange={(_event, { value }) => onText(value)} />
    </Field>
  );
}
