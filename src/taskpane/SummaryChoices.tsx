import { Checkbox, Field, Select, makeStyles } from '@fluentui/react-components';
import { DISCLOSURE_PRESETS, type DisclosureSetting } from '../domain/disclosure/setting';

/** What the analyst chooses for the sheets to be written. */
export interface Choices {
  readonly disclosure: DisclosureSetting;
  readonly showIntervals: boolean;
}

export interface SummaryChoicesProps {
  readonly choices: Choices;
  readonly disabled: boolean;
  readonly onChange: (choices: Choices) => void;
}

const useStyles = makeStyles({ field: { minWidth: 0 }, list: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } });

function titleOf({ threshold, roundTo }: DisclosureSetting): string {
  if (threshold === null) return 'Printed in full (Board-private)';
  const rounded = roundTo === null ? '' : `, others rounded to ${String(roundTo)}`;
  return `1 to ${String(threshold)} shown as [c]${rounded}`;
}

/** The choices that each output makes and states: small numbers, and whether intervals are shown. */
export function SummaryChoices({ choices, disabled, onChange }: SummaryChoicesProps) {
  const styles = useStyles();
  return (
    <>
      <Field label="Small numbers about individuals" className={styles.field} hint={choices.disclosure.statement}>
        <Select
          value={choices.disclosure.id}
          disabled={disabled}
          select={{ className: styles.list }}
          onChange={(_event, { value }) => {
            const disclosure = DISCLOSURE_PRESETS.find(({ id }) => id === value);
            if (disclosure) onChange({ ...choices, disclosure });
          }}
        >
          {DISCLOSURE_PRESETS.map((preset) => (
            <option key={preset.id} value={preset.id}>
              {titleOf(preset)}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label="Show 95% intervals beside the evidence"
        checked={choices.showIntervals}
        disabled={disabled}
        onChange={(_event, { checked }) => onChange({ ...choices, showIntervals: checked === true })}
      />
    </>
  );
}
