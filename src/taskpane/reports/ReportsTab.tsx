import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { DisclosureSetting } from '../../domain/disclosure/setting';
import type { ReportChoice } from '../../domain/reports/report-choice';
import { hasTables } from '../../domain/table/has-tables';
import type { Understanding } from '../../workflow/understanding';
import { usePaneContext } from '../pane-context';
import { isBusy } from '../pane-state';
import { DisclosureChoice } from '../paper/DisclosureChoice';
import { Paragraph } from '../Paragraph';
import { Part } from '../Part';
import { ReportChoices } from './ReportChoices';
import { ReportPaper } from './ReportPaper';
import { ReportWriting } from './ReportWriting';
import { useChoices } from '../use-choices';

const useStyles = makeStyles({ tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

/** The overview and the reports: each as a sheet, for Word, and as a file. Small numbers are chosen for each report by itself, and begin as the workbook's settings have them. */
export function ReportsTab({ understanding }: { readonly understanding: Understanding }) {
  const styles = useStyles();
  const { phase } = usePaneContext();
  const [choice, setChoice] = useState<ReportChoice>({ kind: 'overview' });
  const [disclosures, setDisclosures] = useState<Readonly<Partial<Record<ReportChoice['kind'], DisclosureSetting>>>>({});
  const [kept] = useChoices();
  const disclosure = disclosures[choice.kind] ?? kept.disclosure;
  const { showIntervals } = kept;
  const settings = useMemo(() => ({ disclosure, showIntervals }), [disclosure, showIntervals]);
  const { plan, reading } = understanding;
  if (!plan) {
    return (
      <Part heading="Reports">
        <Paragraph>Choose the plan on the Read tab and read the workbook again: the plan says which themes and measures there are.</Paragraph>
      </Part>
    );
  }
  if (!hasTables(reading)) {
    return (
      <Part heading="Reports">
        <Paragraph>No indicator table was found in this workbook, so there is nothing to report yet. Put one on a sheet, or take returns in on the Returns tab, and read again.</Paragraph>
      </Part>
    );
  }
  return (
    <div className={styles.tab}>
      <Part heading="Reports">
        <ReportChoices plan={plan} choice={choice} disabled={isBusy(phase)} onChange={setChoice} />
        <DisclosureChoice disclosure={disclosure} disabled={isBusy(phase)} onChange={(chosen) => setDisclosures({ ...disclosures, [choice.kind]: chosen })} />
        <ReportWriting choice={choice} settings={settings} />
      </Part>
      <ReportPaper understanding={understanding} plan={plan} choice={choice} settings={settings} />
    </div>
  );
}
