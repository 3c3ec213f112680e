import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { quartersEnded } from '../../domain/returns/quarter';
import type { AskedBy } from '../../domain/returns/template/make-templates';
import type { Understanding } from '../../workflow/understanding';
import { dayOf } from '../../workflow/written-at';
import { usePaneContext } from '../pane-context';
import { Paragraph } from '../Paragraph';
import { Part } from '../Part';
import { AskingFields } from './AskingFields';
import { AskPart } from './AskPart';
import { ImportPart } from './ImportPart';
import { ImportsPart } from './ImportsPart';
import { TrackerPart } from './TrackerPart';

/** Two years of quarters to choose from. */
const QUARTERS_OFFERED = 8;

const useStyles = makeStyles({ tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

/** Quarterly returns: figures asked for, taken in, and who still owes what. */
export function ReturnsTab({ understanding }: { readonly understanding: Understanding }) {
  const styles = useStyles();
  const { clock } = usePaneContext();
  const [today] = useState(() => dayOf(clock()));
  const quarters = useMemo(() => quartersEnded(today, QUARTERS_OFFERED), [today]);
  const [quarterId, setQuarterId] = useState('');
  const [by, setBy] = useState<AskedBy>('theme');
  const quarter = quarters.find(({ id }) => id === quarterId) ?? quarters[0];
  const asking = useMemo(() => (quarter ? { quarter, by, today } : null), [quarter, by, today]);
  if (!understanding.plan || !asking) {
    return (
      <Part heading="Quarterly returns">
        <Paragraph>Returns ask for the measures of a plan, and the workbook was read without one. Choose a plan on the Read tab, and read the workbook again.</Paragraph>
      </Part>
    );
  }
  return (
    <div className={styles.tab}>
      <Part heading="Quarterly returns">
        <AskingFields quarters={quarters} quarter={asking.quarter} by={by} onQuarter={setQuarterId} onBy={setBy} />
      </Part>
      <AskPart understanding={understanding} asking={asking} />
      <ImportPart understanding={understanding} asking={asking} />
      <ImportsPart understanding={understanding} />
      <TrackerPart understanding={understanding} asking={asking} />
    </div>
  );
}
