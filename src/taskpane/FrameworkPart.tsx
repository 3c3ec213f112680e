import { Button, Checkbox, Field, Select, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Plan } from '../domain/framework/plan';
import { ChangeHere } from './ChangeHere';
import { ChangeOutcome } from './ChangeOutcome';
import { frameworkWork } from './framework-work';
import { usePaneContext } from './pane-context';
import { isBusy } from './pane-state';
import { Paragraph } from './Paragraph';
import { Part } from './Part';

export interface FrameworkPartProps {
  readonly plans: readonly Plan[];
  /** The plan that the workbook was read against; null without one. */
  readonly plan: Plan | null;
}

const BLANK = 'blank';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  list: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  start: { alignSelf: 'flex-start' },
});

/** The framework of record: filled from a plan, or blank for another partnership's. */
export function FrameworkPart({ plans, plan }: FrameworkPartProps) {
  const styles = useStyles();
  const { phase, actions } = usePaneContext();
  const [from, setFrom] = useState(plan?.id ?? BLANK);
  const [replace, setReplace] = useState(false);
  // What the workbook was read against may be its own framework, which is no plan to fill it from.
  const chosen = plans.find(({ id }) => id === from) ?? null;
  return (
    <Part heading="Framework sheet">
      <ChangeOutcome kinds={['framework']} />
      <Paragraph>The Framework sheet holds the plan’s measures in this workbook, as a table that you edit. Once it is there, the workbook is read against it.</Paragraph>
      <Field label="Fill it from" className={styles.field}>
        <Select select={{ className: styles.list }} value={chosen?.id ?? BLANK} onChange={(_event, { value }) => setFrom(value)}>
          {plans.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          <option value={BLANK}>Nothing: a blank one for another plan</option>
        </Select>
      </Field>
      <Checkbox label="Replace a framework that is there already" checked={replace} onChange={(_event, { checked }) => setReplace(checked === true)} />
      <Button className={styles.start} disabledFocusable={isBusy(phase)} onClick={() => actions.change(frameworkWork(chosen, replace))}>
        Write the Framework sheet
      </Button>
      <ChangeHere kind="framework" changeKey="framework" otherwise="Writing the Framework sheet…" />
    </Part>
  );
}
