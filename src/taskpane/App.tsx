import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { announcementOf } from './announcement';
import { ErrorMessage } from './ErrorMessage';
import { FirstSteps } from './header/FirstSteps';
import { PaneContext } from './pane-context';
import { understandingOf, type Phase } from './pane-state';
import { PaneHeader } from './header/PaneHeader';
import { ReadTab } from './ReadTab';
import { isRemembered, remember } from './header/remembered';
import type { Start } from './start';
import { themeFor, type Brightness } from './theme';
import { Tabs } from './Tabs';
import { PANE_TABS, type TabName } from './tab-name';
import { usePlace } from './use-place';
import { usePane, type PaneSettings } from './use-pane';
import { drawTab } from './workflows';

export interface AppProps extends PaneSettings {
  /** Office's own look; light unless given. */
  readonly brightness?: Brightness;
  /** What the ribbon's button asked for; to wait for the analyst unless given. */
  readonly start?: Start;
}

const WAITING: Start = { isReading: false, tab: 'read' };
const STEPS_HIDDEN = 'first-steps-hidden';

const useStyles = makeStyles({
  provider: { minHeight: '100%' },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    boxSizing: 'border-box',
    overflowWrap: 'anywhere',
    // A link is told by its colour alone where it stands by itself: forced colours give it that of all words.
    '@media (forced-colors: active)': { '& button.fui-Link': { textDecorationLine: 'underline' } },
  },
  // Empty, it takes no gap of its own.
  alert: { ':empty': { marginBottom: `calc(-1 * ${tokens.spacingVerticalM})` } },
  hidden: { display: 'none' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

export function App({ port, plans, clock, brightness = 'light', start = WAITING }: AppProps) {
  const styles = useStyles();
  const [state, actions, initials] = usePane({ port, plans, clock });
  const { phase } = state;
  const { pace } = port;
  const understanding = understandingOf(phase);
  const [{ tab, measure, from }, { goTo, openMeasure, goBack }] = usePlace(start.tab, understanding !== null);
  const [visited, setVisited] = useState<ReadonlySet<TabName>>(new Set(['read']));
  if (!visited.has(tab)) setVisited(new Set([...visited, tab]));
  const [steps, setSteps] = useState<'shown' | 'asked' | 'hidden'>(isRemembered(STEPS_HIDDEN) ? 'hidden' : 'shown');
  const [said, setSaid] = useState<{ readonly words: string; readonly during: Phase } | null>(null);
  const say = useCallback((words: string) => setSaid({ words, during: phase }), [phase]);

  const asked = useRef(start.isReading);
  useEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    actions.read();
  }, [actions]);

  const context = useMemo(
    () => ({ state, phase, plans, actions, initials, goTo, openMeasure, goBack, measure, measureFrom: from?.tab ?? null, visited, say, clock, pace }),
    [state, phase, plans, actions, initials, goTo, openMeasure, goBack, measure, from, visited, say, clock, pace],
  );
  const areStepsShown = steps !== 'hidden' && tab === 'read';
  const toggleSteps = (): void => {
    remember(STEPS_HIDDEN, areStepsShown);
    setSteps(areStepsShown ? 'hidden' : 'asked');
    if (!areStepsShown) goTo('read');
  };
  return (
    <FluentProvider theme={themeFor(brightness)} className={styles.provider}>
      <PaneContext.Provider value={context}>
        <main className={styles.pane}>
          <PaneHeader areStepsShown={areStepsShown} onSteps={toggleSteps} />
          <Tabs label="Parts of Plan Performance" tabs={PANE_TABS} chosen={tab} isDisabled={(name) => name !== 'read' && !understanding} onChoose={(name) => goTo(name)} />
          <div role="alert" className={styles.alert}>
            {phase.kind === 'failed' && phase.during !== 'changing' && (
              <ErrorMessage title={phase.during === 'reading' ? 'Not read.' : 'Not finished.'} sentence={phase.sentence} />
            )}
            {state.linkTrouble !== null && <ErrorMessage {...state.linkTrouble} />}
          </div>
          <div role="status" className={styles.unseen}>
            {said?.during === phase ? said.words : announcementOf(phase)}
          </div>
          {areStepsShown && <FirstSteps isAsked={steps === 'asked'} onHide={toggleSteps} />}
          {PANE_TABS.map(({ name }) => (
            <Panel key={name} name={name} tab={tab}>
              {name === 'read' ? <ReadTab understanding={understanding} /> : understanding && drawTab(name, understanding)}
            </Panel>
          ))}
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
