import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { SummaryStyle } from '../../workflow/write-theme-summaries';

export interface StyleChoiceProps {
  readonly style: SummaryStyle;
  readonly disabled: boolean;
  readonly onChange: (style: SummaryStyle) => void;
}

const STYLES: readonly (readonly [style: SummaryStyle, words: string, hint: string])[] = [
  ['board', 'Board: as the annual report prints it', 'One sheet a theme, with coloured symbols and words, charts, and a key. A4, ready to print or paste.'],
  ['accessible', 'Accessible: one table a sheet', 'Cover, contents, notes, and one marked-up table a sheet, as the Government Analysis Function asks of published spreadsheets.'],
  ['both', 'Both', 'Both styles from the same figures, words and commentary.'],
];

const useStyles = makeStyles({ field: { minWidth: 0 }, list: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } });

/** In which style the theme summaries are written. */
export function StyleChoice({ style, disabled, onChange }: StyleChoiceProps) {
  const styles = useStyles();
  const chosen = STYLES.find(([one]) => one === style);
  return (
    <Field label="Style" className={styles.field} hint={chosen?.[2] ?? ''}>
      <Select
        value={style}
        disabled={disabled}
        select={{ className: styles.list }}
        onChange={(_event, { value }) => {
          const next = STYLES.find(([one]) => one === value);
          if (next) onChange(next[0]);
        }}
      >
        {STYLES.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
