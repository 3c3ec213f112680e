import { Checkbox, Field, Select, makeStyles } from '@fluentui/react-components';
import { DISCLOSURE_PRESETS } from '../domain/disclosure/setting';
import { disclosureTitle, type WorkbookSettings } from '../domain/settings/workbook-settings';

/** What the analyst chooses for the sheets to be written. */
export type Choices = WorkbookSettings;

export interface SummaryChoicesProps {
  readonly choices: Choices;
  readonly disabled: boolean;
  readonly onChange: (choices: Choices) => void;
}

const useStyles = makeStyles({ field: { minWidth: 0 }, list: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } });

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
              {disclosureTitle(preset)}
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
