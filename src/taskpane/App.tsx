import { FluentProvider, Subtitle1, makeStyles, mergeClasses, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { announcementOf } from './announcement';
import { ErrorMessage } from './ErrorMessage';
import { FindingsTab } from './FindingsTab';
import { PaneContext } from './pane-context';
import { understandingOf, type Phase } from './pane-state';
import { PlanTab } from './PlanTab';
import { ReadTab } from './ReadTab';
import { SummariesTab } from './SummariesTab';
import { Tabs } from './Tabs';
import { usePane, type PaneSettings } from './use-pane';

export interface AppProps extends PaneSettings {
  /** Office's dark theme. */
  readonly dark?: boolean;
  /** Begin by reading, as the ribbon's "Read workbook" asks. */
  readonly startReading?: boolean;
}

const TABS = [
  ['read', 'Read'],
  ['findings', 'Findings'],
  ['plan', 'Plan'],
  ['summaries', 'Summaries'],
] as const;
type TabName = (typeof TABS)[number][0];

const useStyles = makeStyles({
  provider: { minHeight: '100%' },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    boxSizing: 'border-box',
    overflowWrap: 'anywhere',
  },
  title: { margin: 0 },
  hidden: { display: 'none' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

export function App({ port, plans, clock, dark = false, startReading = false }: AppProps) {
  const styles = useStyles();
  const [state, actions, initials] = usePane({ port, plans, clock });
  const { phase } = state;
  const understanding = understandingOf(phase);
  const [chosen, setChosen] = useState<TabName>('read');
  // Until something is read there is nothing on the others.
  const tab = understanding ? chosen : 'read';
  const [said, setSaid] = useState<{ readonly words: string; readonly during: Phase } | null>(null);
  const say = useCallback((words: string) => setSaid({ words, during: phase }), [phase]);

  const asked = useRef(startReading);
  useEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    actions.read();
  }, [actions]);

  const context = useMemo(() => ({ phase, actions, initials, say }), [phase, actions, initials, say]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.provider}>
      <PaneContext.Provider value={context}>
        <main className={styles.pane}>
          <Subtitle1 as="h1" block className={styles.title}>
            Plan Performance
          </Subtitle1>
          <Tabs label="Parts of Plan Performance" tabs={TABS} chosen={tab} isDisabled={(name) => name !== 'read' && !understanding} onChoose={setChosen} />
          <div role="alert">
            {phase.kind === 'failed' && phase.during !== 'changing' && (
              <ErrorMessage title={phase.during === 'reading' ? 'Not read.' : 'Not written.'} sentence={phase.sentence} />
            )}
            {state.linkTrouble !== null && <ErrorMessage title="Not shown." sentence={state.linkTrouble} />}
          </div>
          <div role="status" className={styles.unseen}>
            {said?.during === phase ? said.words : announcementOf(phase)}
          </div>
          <Panel name="read" tab={tab}>
            <ReadTab plans={plans} state={state} understanding={understanding} />
          </Panel>
          <Panel name="findings" tab={tab}>
            {understanding && <FindingsTab understanding={understanding} />}
          </Panel>
          <Panel name="plan" tab={tab}>
            {understanding && <PlanTab plans={plans} understanding={understanding} />}
          </Panel>
          <Panel name="summaries" tab={tab}>
            {understanding && <SummariesTab />}
          </Panel>
        </main>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

interface PanelProps {
  readonly name: TabName;
  /** The tab that is chosen. */
  readonly tab: TabName;
  readonly children: ReactNode;
}

/** What belongs to a tab. It is drawn when first chosen, and keeps what was typed and opened there while another is. */
function Panel({ name, tab, children }: PanelProps) {
  const styles = useStyles();
  const [wasChosen, setWasChosen] = useState(false);
  const isChosen = name === tab;
  if (isChosen && !wasChosen) setWasChosen(true);
  return (
    <div role="tabpanel" id={`panel-${name}`} aria-labelledby={`tab-${name}`} hidden={!isChosen} className={mergeClasses(!isChosen && styles.hidden)}>
      {(isChosen || wasChosen) && children}
    </div>
  );
}
