import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { counted } from './counted';

/** So many lines are drawn at once; thousands would hold the pane up. */
export const LINES_AT_ONCE = 50;

export interface PartListProps<Item> {
  readonly items: readonly Item[];
  readonly render: (item: Item) => ReactNode;
  /** What an item is known by, where it holds something that was typed; its place in the list unless given. */
  readonly keyOf?: (item: Item) => string;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  more: { marginTop: tokens.spacingVerticalS },
});

/** A list that shows its first lines and says how many are left; each press shows more and moves on to them. */
export function PartList<Item>({ items, render, keyOf }: PartListProps<Item>) {
  const styles = useStyles();
  const [shown, setShown] = useState(LINES_AT_ONCE);
  const firstNew = useRef<HTMLLIElement>(null);
  const left = items.length - shown;
  useEffect(() => {
    if (shown > LINES_AT_ONCE) firstNew.current?.focus();
  }, [shown]);
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf ? keyOf(item) : index} {...(index === shown - LINES_AT_ONCE ? { ref: firstNew, tabIndex: -1 } : {})}>
            {render(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button className={styles.more} size="small" onClick={() => setShown(shown + LINES_AT_ONCE)}>
          {`Show ${Math.min(left, LINES_AT_ONCE)} more of ${counted(left, 'left', 'left')}`}
        </Button>
      )}
    </>
  );
}
