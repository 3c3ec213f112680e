import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Rests } from '../../domain/in-parts';
import { periodAsked } from '../../domain/returns/period-asked';
import type { ReturnTemplate } from '../../domain/returns/return-template';
import type { Understanding } from '../../workflow/understanding';
import { ChangeHere } from '../ChangeHere';
import { ChangeOutcome } from '../ChangeOutcome';
import { counted } from '../counted';
import { ErrorMessage } from '../ErrorMessage';
import { usePaneContext } from '../pane-context';
import { isBusy } from '../pane-state';
import { Paragraph } from '../Paragraph';
import { Part } from '../Part';
import { PartList } from '../PartList';
import type { Workflows } from '../workflows';
import type { Asking } from './asking';
import { templateWork } from './return-work';
import { useWorkedOut } from './use-worked-out';

const useStyles = makeStyles({
  // The button at the end of its line, and under it where there is no room.
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS },
  words: { flex: '1 1 9rem', minWidth: 0 },
});

/** Figures asked for: a template for each theme lead or agency, opened as a workbook of its own to be saved and sent. */
export function AskPart({ understanding: { plan, series }, asking: { quarter, by } }: { readonly understanding: Understanding; readonly asking: Asking }) {
  const styles = useStyles();
  const { phase, actions } = usePaneContext();
  const work = useCallback(function* templates(list: Workflows): Rests<readonly ReturnTemplate[] | null> {
    // The tab first, then what it holds.
    yield;
    return plan && list.makeTemplates(plan, series, quarter, by);
  }, [plan, series, quarter, by]);
  const { result: templates, trouble } = useWorkedOut(work, 'template');
  return (
    <Part heading="Ask for figures">
      <ChangeOutcome kinds={['template']} />
      {trouble !== null && <ErrorMessage title="Not known." sentence={trouble} />}
      {templates?.length === 0 && <Paragraph>{`The plan asks nobody for figures of ${quarter.label}.`}</Paragraph>}
      <PartList
        items={templates ?? []}
        keyOf={({ recipient }) => recipient.id}
        render={(template) => (
          <div className={styles.line}>
            <div className={styles.words}>
              <Paragraph>{template.recipient.name}</Paragraph>
              <Caption1 block>{linesWords(template)}</Caption1>
            </div>
            <Button size="small" disabledFocusable={isBusy(phase)} aria-label={`Open the template for ${template.recipient.name}`} onClick={() => actions.change(templateWork(template))}>
              Open the template
            </Button>
            <ChangeHere kind="template" changeKey={template.recipient.id} otherwise="Making the template…" />
          </div>
        )}
      />
    </Part>
  );
}

/** Yearly measures stand in every quarter's form, and are owed in the last quarter's alone. */
function linesWords({ lines, quarter }: ReturnTemplate): string {
  const owed = lines.filter(({ measure }) => periodAsked(measure, quarter) !== null).length;
  const waiting = lines.length - owed;
  const rest = waiting === 0 ? '' : ` ${counted(waiting, 'yearly line', 'yearly lines')} can stay blank until Q4.`;
  return owed === 0 ? `Nothing due for ${quarter.label}.${rest}` : `${counted(owed, 'line', 'lines')} to fill in.${rest}`;
}
