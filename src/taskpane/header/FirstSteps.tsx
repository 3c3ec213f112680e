import { Body1Strong, Button, Caption1, Link, Subtitle2, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { firstSteps, type FirstStep, type StepName } from './first-steps';
import { usePaneContext } from '../pane-context';
import { isBusy } from '../pane-state';
import { focusPlanChoice } from '../PlanChoice';

const useStyles = makeStyles({
  part: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, outlineOffset: '2px',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  heading: { margin: 0 },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  step: { display: 'flex', gap: tokens.spacingHorizontalS },
  sign: {
    flexShrink: 0, display: 'inline-flex', alignItems: 'center', justifyContent: 'center', width: '1.6em', height: '1.6em', borderRadius: tokens.borderRadiusCircular, fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground2,
  },
  done: { color: tokens.colorStatusSuccessForeground1, borderTopColor: 'currentColor', borderBottomColor: 'currentColor', borderLeftColor: 'currentColor', borderRightColor: 'currentColor' },
  now: {
    backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand,
    // Forced colours take every ground away, and the step to do now would look like those that come later.
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight', color: 'HighlightText' },
  },
  link: { padding: '2px 0', fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300, textAlign: 'start' },
  small: { display: 'block', padding: '2px 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, textAlign: 'start' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

const SAID: Readonly<Record<FirstStep['state'], string>> = { done: 'Done: ', now: 'Now: ', later: '' };

export interface FirstStepsProps {
  /** True where someone asked for the steps: the focus comes to them. */
  readonly isAsked: boolean;
  readonly onHide: () => void;
}

/** The way through the pane, in short steps with their state. */
export function FirstSteps({ isAsked, onHide }: FirstStepsProps) {
  const styles = useStyles();
  const { state, phase, visited, actions, goTo } = usePaneContext();
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isAsked) part.current?.focus();
  }, [isAsked]);
  const { openSample } = actions;
  const ways: Readonly<Partial<Record<StepName, () => void>>> = {
    plan: focusPlanChoice,
    read: () => {
      if (!isBusy(phase)) actions.read();
    },
    look: () => goTo('findings'),
    write: () => goTo('summaries'),
  };
  return (
    <section ref={part} tabIndex={-1} aria-labelledby="first-steps" className={styles.part}>
      <div className={styles.head}>
        <Subtitle2 as="h2" id="first-steps" className={styles.heading}>
          First steps
        </Subtitle2>
        <Button size="small" appearance="subtle" onClick={onHide}>
          Hide these steps
        </Button>
      </div>
      <ol className={styles.list}>
        {firstSteps(state, visited).map(({ name, title, words, state: is }, index) => {
          // What rests on a reading is reached once there is one.
          const way = is === 'later' && name !== 'read' ? undefined : ways[name];
          return (
            <li key={name} className={styles.step} {...(is === 'now' ? { 'aria-current': 'step' as const } : {})}>
              <span aria-hidden="true" className={mergeClasses(styles.sign, is === 'done' && styles.done, is === 'now' && styles.now)}>
                {is === 'done' ? '✓' : String(index + 1)}
              </span>
              <span>
                <span className={styles.unseen}>{SAID[is]}</span>
                {way ? (
                  <Link as="button" type="button" className={styles.link} onClick={way}>
                    {title}
                  </Link>
                ) : (
                  <Body1Strong block>{title}</Body1Strong>
                )}
                {is !== 'done' && <Caption1 block>{words}</Caption1>}
                {name === 'open' && openSample && (
                  <Link as="button" type="button" className={styles.small} onClick={openSample}>
                    Open the sample workbook
                  </Link>
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
