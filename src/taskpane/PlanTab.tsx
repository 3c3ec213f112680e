import { makeStyles, tokens } from '@fluentui/react-components';
import type { Understanding } from '../workflow/understanding';
import { FrameworkPart } from './FrameworkPart';
import { usePaneContext } from './pane-context';
import { Paragraph } from './Paragraph';
import { Part } from './Part';
import { PlanHeld } from './plan/PlanHeld';

const useStyles = makeStyles({ tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

/** The plan held against the workbook, and the framework that the workbook keeps. */
export function PlanTab({ understanding }: { readonly understanding: Understanding }) {
  const styles = useStyles();
  const { plans } = usePaneContext();
  const { plan } = understanding;
  return (
    <div className={styles.tab}>
      {plan ? (
        <PlanHeld plan={plan} understanding={understanding} />
      ) : (
        <Part heading="The plan against the workbook">
          <Paragraph>The workbook was read without a plan. Choose one on the Read tab and read again, or write a Framework sheet below.</Paragraph>
        </Part>
      )}
      <FrameworkPart plans={plans} plan={plan} />
    </div>
  );
}
