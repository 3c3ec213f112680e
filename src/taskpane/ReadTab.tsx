import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { frameworkInUse } from '../domain/framework/sheet/framework-in-use';
import { hasTables } from '../domain/table/has-tables';
import { rowsMatched } from '../workflow/rows-matched';
import type { Understanding } from '../workflow/understanding';
import { counted } from './counted';
import { NoTables } from './NoTables';
import { usePaneContext } from './pane-context';
import { BEST_FIT, OWN_FRAMEWORK } from './pane-state';
import { Paragraph } from './Paragraph';
import { Part } from './Part';
import { PlanChoice } from './PlanChoice';
import { ReadPanel } from './ReadPanel';
import { drawTab } from './workflows';

const useStyles = makeStyles({ tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

/** The plan, the reading, and what was read. */
export function ReadTab({ understanding }: { readonly understanding: Understanding | null }) {
  const styles = useStyles();
  const { state, phase, plans, actions } = usePaneContext();
  return (
    <div className={styles.tab}>
      <PlanChoice plans={plans} choice={state.choice} phase={phase} hasFramework={state.hasFramework} onChoose={actions.choosePlan} />
      <ReadPanel phase={phase} onRead={actions.read} onCancel={actions.cancel} />
      {understanding ? (
        <>
          <Part heading="What was read">
            <WhatWasRead understanding={understanding} choice={state.choice} />
          </Part>
          {drawTab('read', understanding)}
        </>
      ) : (
        <Paragraph>Read the workbook to use the other tabs: what was found, the plan, and the summaries. Reading changes nothing.</Paragraph>
      )}
    </div>
  );
}

/** Which plan it was read against, and how much of the plan and of the workbook found its counterpart. */
function WhatWasRead({ understanding, choice }: { readonly understanding: Understanding; readonly choice: string }) {
  const { plan, reading, snapshot, findings } = understanding;
  const from = useMemo(() => frameworkInUse(snapshot).from, [snapshot]);
  const isChosen = choice !== BEST_FIT && choice !== OWN_FRAMEWORK;
  if (!hasTables(reading)) {
    return (
      <>
        {plan && <Paragraph>{isChosen ? `Read against ${plan.title}.` : planWords(plan.title, from)}</Paragraph>}
        <NoTables understanding={understanding} />
      </>
    );
  }
  if (!plan) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{choice === OWN_FRAMEWORK ? NO_FRAMEWORK : NO_PLAN}</MessageBarBody>
      </MessageBar>
    );
  }
  const { matched, rows } = rowsMatched(reading);
  const found = new Set(reading.tables.flatMap((table) => table.rows.flatMap(({ measureId }) => measureId ?? []))).size;
  return (
    <>
      {!isChosen && <Paragraph>{planWords(plan.title, from)}</Paragraph>}
      <Paragraph>
        {`${found.toLocaleString('en-GB')} of the plan’s ${counted(plan.measures.length, 'measure', 'measures')} found. `}
        {`${matched.toLocaleString('en-GB')} of ${counted(rows, 'row', 'rows')} matched. `}
        {`${counted(findings.length, 'finding', 'findings')}, on the Findings tab.`}
      </Paragraph>
    </>
  );
}

const NO_PLAN =
  'No row of this workbook matches a measure of the built-in plans, so the tables were read without a plan. Choose the plan above and read ' +
  'again to see what is missing.';
const NO_FRAMEWORK =
  'The Framework sheet of this workbook holds no measure that can be used yet, so the tables were read without a plan. Fill the sheet, or choose another plan above, and read again.';

function planWords(title: string, from: ReturnType<typeof frameworkInUse>['from']): string {
  switch (from) {
    case 'sheet':
      return `Read against this workbook’s own Framework sheet: ${title}.`;
    case 'built-in':
      return `The Framework sheet cannot be used as it stands (see the findings), so the plan that it was filled from was used: ${title}.`;
    default:
      return `${title} fits this workbook best.`;
  }
}
