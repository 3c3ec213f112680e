import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent } from 'react';
import { GLOSSARY, type GlossaryTerm } from '../domain/glossary';

const useStyles = makeStyles({
  // 24 pixels each way for a finger (WCAG 2.2, 2.5.8), and no higher than a line of text.
  button: {
    display: 'inline-flex', alignItems: 'center', justifyContent: 'center', minWidth: '24px', minHeight: '24px', margin: '-2px 0 -2px 2px', padding: 0, border: 'none', verticalAlign: 'middle',
    backgroundColor: 'transparent', cursor: 'pointer', borderRadius: tokens.borderRadiusCircular, color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorBrandForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sign: {
    display: 'inline-flex', alignItems: 'center', justifyContent: 'center', width: '1.3em', height: '1.3em', border: `${tokens.strokeWidthThin} solid currentColor`, borderRadius: tokens.borderRadiusCircular,
    fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, lineHeight: 1,
  },
  note: {
    display: 'block', margin: `${tokens.spacingVerticalXS} 0`, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1, fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular, lineHeight: tokens.lineHeightBase300,
  },
});

/** A term explained where it stands: the button opens a note below its line, which is spoken, and Esc or the button closes it. */
export function Help({ term }: { readonly term: GlossaryTerm }) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [name, words] = GLOSSARY[term];
  const onKey = (event: KeyboardEvent): void => {
    if (!isOpen || event.key !== 'Escape') return;
    event.stopPropagation();
    setOpen(false);
  };
  return (
    <>
      <button type="button" className={styles.button} aria-label={`What is meant by “${name}”?`} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)} onKeyDown={onKey}>
        <span aria-hidden="true" className={styles.sign}>
          ?
        </span>
      </button>
      {/* There before its words are, so that they are spoken when they come. */}
      <span id={id} role="note" aria-live="polite">
        {isOpen && <span className={styles.note}>{words}</span>}
      </span>
    </>
  );
}
