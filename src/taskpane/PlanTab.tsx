import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Coverage } from '../domain/checks/coverage';
import type { Plan } from '../domain/framework/plan';
import { coverageMatrix } from '../domain/validation/coverage-matrix';
import { STATUS_WORDS } from '../domain/validation/coverage-sheet';
import { reconcile, type ReconciledTheme } from '../domain/validation/reconciliation';
import type { Understanding } from '../workflow/understanding';
import { CellLink } from './CellLink';
import { CoverageTable } from './CoverageTable';
import { FrameworkPart } from './FrameworkPart';
import { usePaneContext } from './pane-context';
import { Paragraph } from './Paragraph';
import { Part } from './Part';
import { PartList } from './PartList';

const useStyles = makeStyles({ tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

/** The plan held against the workbook, and the framework that the workbook keeps. */
export function PlanTab({ understanding }: { readonly understanding: Understanding }) {
  const styles = useStyles();
  const { plans } = usePaneContext();
  const { plan } = understanding;
  return (
    <div className={styles.tab}>
      {plan ? (
        <Reconciled plan={plan} understanding={understanding} />
      ) : (
        <Part heading="The plan against the workbook">
          <Paragraph>The workbook was read without a plan. Choose one on the Read tab and read again, or write a Framework sheet below.</Paragraph>
        </Part>
      )}
      <FrameworkPart plans={plans} plan={plan} />
    </div>
  );
}

function Reconciled({ plan, understanding }: { readonly plan: Plan; readonly understanding: Understanding }) {
  const { actions } = usePaneContext();
  const { series, coverage, reading } = understanding;
  const matrix = useMemo(() => coverageMatrix(plan, series, coverage), [plan, series, coverage]);
  const { themes, notInPlan, toDefine } = useMemo(() => reconcile(plan, reading.tables, coverage), [plan, reading, coverage]);
  return (
    <>
      <Part heading="Reconciliation" help="measure">
        <Accordion multiple collapsible>
          {themes.map((theme) => (
            <AccordionItem key={theme.id} value={theme.id}>
              <AccordionHeader as="h3">{`${theme.title}: ${countsInWords(theme)}`}</AccordionHeader>
              <AccordionPanel>
                <ThemeMeasures theme={theme} />
              </AccordionPanel>
            </AccordionItem>
          ))}
          <AccordionItem value=":not-in-plan">
            <AccordionHeader as="h3">{`Rows that are not in the plan (${notInPlan.length.toLocaleString('en-GB')})`}</AccordionHeader>
            <AccordionPanel>
              {notInPlan.length === 0 && <Paragraph>Every row that was read is a measure of the plan.</Paragraph>}
              <PartList
                items={notInPlan}
                render={({ label, source, sheet, address }) => (
                  <>
                    <CellLink sheet={sheet} address={address} onSelect={actions.select} />
                    <Paragraph>{source === null ? label : `${label}, ${source}`}</Paragraph>
                  </>
                )}
              />
            </AccordionPanel>
          </AccordionItem>
          <AccordionItem value=":to-define">
            <AccordionHeader as="h3">{`For the Board to define (${toDefine.length.toLocaleString('en-GB')})`}</AccordionHeader>
            <AccordionPanel>
              {toDefine.length === 0 && <Paragraph>Every part of the plan has a measure that says what is counted.</Paragraph>}
              <PartList
                items={toDefine}
                render={({ words, reason }) => (
                  <>
                    <Paragraph>{words}</Paragraph>
                    <Caption1 block>{reason}</Caption1>
                  </>
                )}
              />
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      </Part>
      <Part heading="Coverage" help="coverage">
        <CoverageTable matrix={matrix} />
      </Part>
    </>
  );
}

const STATUSES: readonly Coverage['status'][] = ['reported', 'partly', 'missing', 'narrative-only', 'not-specified'];

/** "5 reported, 1 missing"; "no measures". */
function countsInWords({ counts }: ReconciledTheme): string {
  const parts = STATUSES.filter((status) => counts[status] > 0).map((status) => `${counts[status].toLocaleString('en-GB')} ${STATUS_WORDS[status].toLowerCase()}`);
  return parts.length === 0 ? 'no measures' : parts.join(', ');
}

function ThemeMeasures({ theme: { measures } }: { readonly theme: ReconciledTheme }) {
  if (measures.length === 0) return <Paragraph>The plan names no measure for this theme.</Paragraph>;
  return (
    <PartList
      items={measures}
      keyOf={({ measureId }) => measureId}
      render={({ wording, source, status, periods, subTheme }) => (
        <>
          <Paragraph>{source === null ? wording : `${wording}, ${source}`}</Paragraph>
          <Caption1 block>{`${STATUS_WORDS[status]}${periods === '' ? '' : `: ${periods}`}. ${subTheme}`}</Caption1>
        </>
      )}
    />
  );
}
