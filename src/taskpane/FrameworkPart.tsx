import { Button, Field, Select, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { changeSentence, compareFrameworks } from '../domain/framework/compare-frameworks';
import type { Plan } from '../domain/framework/plan';
import { ChangeHere } from './ChangeHere';
import { ChangeOutcome } from './ChangeOutcome';
import { counted } from './counted';
import { frameworkWork } from './framework-work';
import { usePaneContext } from './pane-context';
import { isBusy } from './pane-state';
import { Paragraph } from './Paragraph';
import { Part } from './Part';
import { PartList } from './PartList';
import { TickBox } from './TickBox';

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
      <TickBox label="Replace a framework that is there already" isTicked={replace} onTick={setReplace} />
      <Button className={styles.start} disabledFocusable={isBusy(phase)} onClick={() => actions.change(frameworkWork(chosen, replace))}>
        Write the Framework sheet
      </Button>
      <ChangeHere kind="framework" changeKey="framework" otherwise="Writing the Framework sheet…" />
      {plan && <Differences plans={plans} plan={plan} />}
    </Part>
  );
}

/** How the workbook's own framework differs from the plan of the same name that comes with the add-in; nothing where it is that plan. */
function Differences({ plans, plan }: { readonly plans: readonly Plan[]; readonly plan: Plan }) {
  const builtIn = plans.find(({ id }) => id === plan.id) ?? null;
  const changes = useMemo(() => (builtIn && builtIn !== plan ? compareFrameworks(builtIn, plan) : []), [builtIn, plan]);
  if (!builtIn || builtIn === plan) return null;
  return (
    <>
      <Paragraph>
        {changes.length === 0
          ? `The Framework sheet says the same as ${builtIn.title}, version ${builtIn.version}, as it comes with the add-in.`
          : `${counted(changes.length, 'difference', 'differences')} from ${builtIn.title}, version ${builtIn.version}, as it comes with the add-in:`}
      </Paragraph>
      <PartList items={changes} render={(change) => <Paragraph>{changeSentence(change)}</Paragraph>} />
    </>
  );
}
