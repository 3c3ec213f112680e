import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { Plan } from '../../domain/framework/plan';
import { REPORT_KINDS, type ReportChoice } from '../../domain/reports/report-choice';
import { REPORT_TITLES } from './report-titles';

export interface ReportChoicesProps {
  readonly plan: Plan;
  readonly choice: ReportChoice;
  readonly disabled: boolean;
  readonly onChange: (choice: ReportChoice) => void;
}

const useStyles = makeStyles({ field: { minWidth: 0 }, list: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } });

/** Which report, and for a spotlight on which sub-theme. */
export function ReportChoices({ plan, choice, disabled, onChange }: ReportChoicesProps) {
  const styles = useStyles();
  const first = plan.themes.flatMap(({ subThemes }) => subThemes)[0];
  // A plan without sub-themes has nothing to throw a light on.
  const kinds = REPORT_KINDS.filter((kind) => kind !== 'spotlight' || first !== undefined);
  const chooseKind = (value: string): void => {
    const kind = kinds.find((one) => one === value);
    if (kind === 'spotlight') onChange({ kind, subTheme: first?.id ?? '' });
    else if (kind !== undefined) onChange({ kind });
  };
  return (
    <>
      <Field label="Report" className={styles.field} hint={REPORT_TITLES[choice.kind].says}>
        <Select value={choice.kind} disabled={disabled} select={{ className: styles.list }} onChange={(_event, { value }) => chooseKind(value)}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {REPORT_TITLES[kind].title}
            </option>
          ))}
        </Select>
      </Field>
      {choice.kind === 'spotlight' && (
        <Field label="Sub-theme" className={styles.field}>
          <Select
            value={choice.subTheme}
            disabled={disabled}
            select={{ className: styles.list }}
            onChange={(_event, { value }) => onChange({ kind: 'spotlight', subTheme: value })}
          >
            {plan.themes.map((theme) => (
              <optgroup key={theme.id} label={theme.title}>
                {theme.subThemes.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
