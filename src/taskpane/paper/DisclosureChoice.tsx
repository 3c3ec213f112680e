import { Field, Select, makeStyles } from '@fluentui/react-components';
import { DISCLOSURE_PRESETS, findDisclosure, type DisclosureSetting } from '../../domain/disclosure/setting';
import { disclosureTitle, SETTING_TITLES } from '../../domain/settings/workbook-settings';

export interface DisclosureChoiceProps {
  readonly disclosure: DisclosureSetting;
  readonly disabled?: boolean;
  readonly onChange: (disclosure: DisclosureSetting) => void;
}

const useStyles = makeStyles({ field: { minWidth: 0 }, list: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } });

/** What an output does with small numbers; the hint is what the output itself will say of it. */
export function DisclosureChoice({ disclosure, disabled = false, onChange }: DisclosureChoiceProps) {
  const styles = useStyles();
  return (
    <Field label={SETTING_TITLES.disclosure} className={styles.field} hint={disclosure.statement}>
      <Select
        value={disclosure.id}
        disabled={disabled}
        select={{ className: styles.list }}
        onChange={(_event, { value }) => {
          const chosen = findDisclosure(value);
          if (chosen) onChange(chosen);
        }}
      >
        {DISCLOSURE_PRESETS.map((preset) => (
          <option key={preset.id} value={preset.id}>
            {disclosureTitle(preset)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
