import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { counted } from './counted';

/** So many lines are drawn at once; thousands would hold the pane up. */
export const LINES_AT_ONCE = 50;

/** An item to be brought into view and given the focus; a new object asks anew. */
export interface Reveal {
  readonly index: number;
}

export interface PartListProps<Item> {
  readonly items: readonly Item[];
  readonly render: (item: Item) => ReactNode;
  /** What an item is known by, where it holds something that was typed; its place in the list unless given. */
  readonly keyOf?: (item: Item) => string;
  readonly reveal?: Reveal | null;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  item: { scrollMarginTop: '16px' },
  more: { marginTop: tokens.spacingVerticalS },
});

/** A list that shows its first lines and says how many are left; each press shows more and moves on to them. */
export function PartList<Item>({ items, render, keyOf, reveal = null }: PartListProps<Item>) {
  const styles = useStyles();
  const [shown, setShown] = useState(LINES_AT_ONCE);
  const firstNew = useRef<HTMLLIElement>(null);
  const revealed = useRef<HTMLLIElement>(null);
  const [answered, setAnswered] = useState<Reveal | null>(null);
  const least = reveal ? Math.ceil((reveal.index + 1) / LINES_AT_ONCE) * LINES_AT_ONCE : 0;
  // Enough is drawn for the item to be there, before the focus goes to it.
  if (reveal !== answered) {
    setAnswered(reveal);
    if (least > shown) setShown(least);
  }
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) firstNew.current?.focus();
    asked.current = false;
  }, [shown]);
  useEffect(() => {
    if (reveal) revealed.current?.focus();
  }, [reveal]);
  const left = items.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item, index) => {
          const ref = reveal?.index === index ? revealed : index === shown - LINES_AT_ONCE ? firstNew : null;
          return (
            <li key={keyOf ? keyOf(item) : index} className={styles.item} {...(ref ? { ref, tabIndex: -1 } : {})}>
              {render(item)}
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <Button
          className={styles.more}
          size="small"
          onClick={() => {
            asked.current = true;
            setShown(shown + LINES_AT_ONCE);
          }}
        >
          {`Show ${Math.min(left, LINES_AT_ONCE)} more of ${counted(left, 'left', 'left')}`}
        </Button>
      )}
    </>
  );
}
