import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { Plan } from '../domain/framework/plan';
import { BEST_FIT, isBusy, OWN_FRAMEWORK, type Phase } from './pane-state';

export interface PlanChoiceProps {
  readonly plans: readonly Plan[];
  readonly choice: string;
  readonly phase: Phase;
  /** True where the workbook holds a framework of its own. */
  readonly hasFramework: boolean;
  readonly onChoose: (choice: string) => void;
}

/** Puts the focus on the list of plans, where it is on show. */
export function focusPlanChoice(): void {
  document.querySelector<HTMLSelectElement>('#panel-read select')?.focus();
}

/** A list is as wide as its longest option unless told otherwise, and plans have long titles. */
const useStyles = makeStyles({ field: { minWidth: 0 }, list: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } });

/** A native list: it works by keyboard, with a screen reader and in forced colours as every other list of the machine does. */
export function PlanChoice({ plans, choice, phase, hasFramework, onChoose }: PlanChoiceProps) {
  const styles = useStyles();
  const stale = phase.kind === 'nothing-read' && phase.because === 'plan-changed';
  return (
    <Field
      label="Plan"
      className={styles.field}
      {...(stale ? { validationState: 'warning', validationMessage: 'The plan has changed. Read the workbook again.' } : {})}
    >
      <Select
        value={choice}
        disabled={isBusy(phase)}
        select={{ className: styles.list }}
        onChange={(_event, { value }) => onChoose(value)}
      >
        <option value={BEST_FIT}>The plan that fits this workbook best</option>
        {(hasFramework || choice === OWN_FRAMEWORK) && <option value={OWN_FRAMEWORK}>This workbook’s Framework sheet</option>}
        {plans.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
