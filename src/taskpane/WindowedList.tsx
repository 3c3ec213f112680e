import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';

/** So many lines are drawn or not together. */
export const LINES_A_BLOCK = 25;
/** A line's height before any of its block was drawn, in pixels. */
const GUESS = 120;
/** How far beyond what is in view lines are drawn already, in pixels: the Tab key goes to the next line before it is in view. */
const MARGIN = 1200;

/** An item to be brought into view and given the focus; a new object asks anew. */
export interface Reveal {
  readonly index: number;
}

export interface WindowedListProps<Item> {
  readonly items: readonly Item[];
  readonly render: (item: Item) => ReactNode;
  /** What an item is known by, where it holds something that was typed; its place in the list unless given. */
  readonly keyOf?: (item: Item) => string;
  readonly reveal?: Reveal | null;
}

/** Fields, and whatever was opened. */
const KEPT = 'input, select, textarea, [aria-expanded=true], [role=alert], [role=progressbar]';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  item: { scrollMarginTop: '16px' },
});

/**
 * A list of which only what is near the view is drawn, so that thousands of lines scroll and filter smoothly. Each line says its place
 * and how many there are; what was drawn and holds the focus stays. Where the browser cannot tell what is in view, all is drawn.
 */
export function WindowedList<Item>({ items, render, keyOf, reveal = null }: WindowedListProps<Item>) {
  const styles = useStyles();
  // A short list is drawn whole: there is nothing to gain.
  const isShort = items.length <= LINES_A_BLOCK || typeof IntersectionObserver === 'undefined';
  const blocks = Array.from({ length: Math.ceil(items.length / LINES_A_BLOCK) }, (_, index) => index);
  return (
    <div role="list" className={styles.list}>
      {blocks.map((block) => {
        const first = block * LINES_A_BLOCK;
        const isRevealed = reveal !== null && reveal.index >= first && reveal.index < first + LINES_A_BLOCK;
        return (
          <Block key={block} items={items} first={first} isWhole={isShort} render={render} reveal={isRevealed ? reveal : null} {...(keyOf ? { keyOf } : {})} />
        );
      })}
    </div>
  );
}

interface BlockProps<Item> extends WindowedListProps<Item> {
  /** Place of its first item in the whole list. */
  readonly first: number;
  /** Drawn whatever is in view. */
  readonly isWhole: boolean;
}

function Block<Item>({ items, first, isWhole, render, keyOf, reveal = null }: BlockProps<Item>) {
  const styles = useStyles();
  const block = useRef<HTMLDivElement>(null);
  const revealed = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(first === 0);
  const [height, setHeight] = useState<number | null>(null);
  const own = items.slice(first, first + LINES_A_BLOCK);
  const isDrawn = isWhole || isNear || reveal !== null;

  useEffect(() => {
    const element = block.current;
    if (!element || isWhole) return;
    const observer = new IntersectionObserver(
      (entries) => {
        // The latest counts: a busy page tells of several changes at once, as when a group that opens was still without height a moment ago.
        const entry = entries.at(-1);
        if (entry?.isIntersecting === true) setNear(true);
        // A tab that is not shown has no size: what is near is as it was.
        if (!entry || entry.isIntersecting || entry.boundingClientRect.width === 0) return;
        // What holds the focus, or may hold something half typed, is not taken away.
        if (element.contains(document.activeElement) || element.querySelector(KEPT) !== null) return;
        if (element.childElementCount > 0) setHeight(entry.boundingClientRect.height);
        setNear(false);
      },
      { rootMargin: `${String(MARGIN)}px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isWhole]);
  useEffect(() => {
    if (reveal) revealed.current?.focus();
  }, [reveal]);

  return (
    // A block is no group of its own to a reader: its lines belong to the list around it.
    <div role="presentation" ref={block} className={styles.block} style={isDrawn ? undefined : { height: `${String(height ?? own.length * GUESS)}px` }}>
      {isDrawn &&
        own.map((item, index) => {
          const at = first + index;
          const ref = reveal?.index === at ? revealed : null;
          return (
            <div key={keyOf ? keyOf(item) : at} role="listitem" aria-setsize={items.length} aria-posinset={at + 1} className={styles.item} {...(ref ? { ref, tabIndex: -1 } : {})}>
              {render(item)}
            </div>
          );
        })}
    </div>
  );
}
