import { FluentProvider, Subtitle1, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { DEFAULT_DISCLOSURE } from '../domain/disclosure/setting';
import { announcementOf } from './announcement';
import { ErrorMessage } from './ErrorMessage';
import { isBusy, understandingOf } from './pane-state';
import { PlanChoice } from './PlanChoice';
import { ReadPanel } from './ReadPanel';
import { Results } from './Results';
import { SummaryChoices, type Choices } from './SummaryChoices';
import { usePane, type PaneSettings } from './use-pane';
import { WritePanel } from './WritePanel';

export interface AppProps extends PaneSettings {
  /** Office's dark theme. */
  readonly dark?: boolean;
  /** Begin by reading, as the ribbon's "Read workbook" asks. */
  readonly startReading?: boolean;
}

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
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

export function App({ port, plans, clock, dark = false, startReading = false }: AppProps) {
  const styles = useStyles();
  const [state, actions] = usePane({ port, plans, clock });
  const [choices, setChoices] = useState<Choices>({ disclosure: DEFAULT_DISCLOSURE, showIntervals: false });
  const { phase } = state;
  const understanding = understandingOf(phase);

  const asked = useRef(startReading);
  useEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    actions.read();
  }, [actions]);

  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.provider}>
      <main className={styles.pane}>
        <Subtitle1 as="h1" block className={styles.title}>
          Plan Performance
        </Subtitle1>
        <PlanChoice plans={plans} choice={state.choice} phase={phase} onChoose={actions.choosePlan} />
        <ReadPanel phase={phase} onRead={actions.read} onStop={actions.stop} />
        {understanding?.plan && <SummaryChoices choices={choices} disabled={isBusy(phase)} onChange={setChoices} />}
        <WritePanel phase={phase} onWrite={() => actions.write(choices)} onStop={actions.stop} onSelect={actions.select} />
        <div role="alert">
          {phase.kind === 'failed' && phase.during !== 'answering' && (
            <ErrorMessage title={phase.during === 'reading' ? 'Not read.' : 'Not written.'} sentence={phase.sentence} />
          )}
          {state.linkTrouble !== null && <ErrorMessage title="Not shown." sentence={state.linkTrouble} />}
        </div>
        <div role="status" className={styles.unseen}>
          {announcementOf(phase)}
        </div>
        {understanding && <Results understanding={understanding} choice={state.choice} phase={phase} actions={actions} />}
      </main>
    </FluentProvider>
  );
}
