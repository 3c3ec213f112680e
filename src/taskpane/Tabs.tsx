import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';

export interface TabsProps<Name extends string> {
  /** What the parts are parts of, for a screen reader. */
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly words: string }[];
  readonly chosen: Name;
  /** Which cannot be chosen yet. */
  readonly isDisabled: (name: Name) => boolean;
  readonly onChoose: (name: Name) => void;
}

const focus = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' };
const useStyles = makeStyles({
  // Four to a line at 320 pixels, and fewer where the text is larger: words are never cut, and the lines stay in columns.
  list: {
    display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(4.5rem, 1fr))', columnGap: '2px', marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`, overflowWrap: 'normal',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: `${tokens.spacingVerticalSNudge} 0`, border: 'none', borderBottom: '2px solid transparent', backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2, fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': focus,
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
    // Forced colours paint every border, transparent ones too: only the chosen tab is to have the line.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas', ':disabled': { color: 'GrayText' } },
  },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/**
 * Tabs as WAI-ARIA's authoring practices have them: one stop for the Tab key, the arrows, Home and End go along, Enter or Space chooses.
 * Each is `tab-NAME` and controls `panel-NAME`. Not Fluent's: that one puts hidden elements with a focus of their own beside the tabs.
 */
export function Tabs<Name extends string>({ label, tabs, chosen, isDisabled, onChoose }: TabsProps<Name>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent): void => {
    const usable = [...(list.current?.querySelectorAll<HTMLButtonElement>('[role=tab]:enabled') ?? [])];
    const at = usable.findIndex((tab) => tab === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: usable.length - 1 }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    usable[(to + usable.length) % usable.length]?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={styles.list} ref={list} onKeyDown={onKey}>
      {tabs.map(({ name, words }) => (
        <button
          key={name} type="button" role="tab" id={`tab-${name}`} aria-controls={`panel-${name}`} aria-selected={name === chosen} tabIndex={name === chosen ? 0 : -1}
          disabled={isDisabled(name)} className={mergeClasses(styles.tab, name === chosen && styles.chosen)} onClick={() => onChoose(name)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
