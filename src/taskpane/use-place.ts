/** Where in the pane the user is: the tab, the measure whose page is open, and what that page was opened from on another tab. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { TabName } from './tab-name';

interface Place {
  readonly tab: TabName;
  /** The series whose page is open on the Trends tab; null for the list. */
  readonly measure: string | null;
  /** What was pressed on another tab to open that page. */
  readonly from: { readonly tab: TabName; readonly button: HTMLElement } | null;
}

export interface PlaceActions {
  /** Shows a tab; pressed where the page of a measure is open, Trends shows its list. */
  readonly goTo: (tab: TabName) => void;
  /** Opens the page of the series with this key; `from` is what was pressed, and has the focus again on the way back. */
  readonly openMeasure: (key: string, from: HTMLElement) => void;
  /** Goes back to what the page was opened from. */
  readonly goBack: () => void;
}

/** `isOpen` says whether the tabs beside Read can be shown yet. */
export function usePlace(start: TabName, isOpen: boolean): readonly [place: Place, actions: PlaceActions] {
  const [asked, setAsked] = useState<Place>({ tab: start, measure: null, from: null });
  // Until something is read there is nothing on the others.
  const place = isOpen ? asked : { ...asked, tab: 'read' as const };
  const returning = useRef<HTMLElement | null>(null);
  const { tab } = place;
  useEffect(() => {
    const to = returning.current;
    returning.current = null;
    if (to?.isConnected) to.focus();
    // What had the focus went out of sight with its tab, or is gone: it goes to the tab that is shown now, whose part comes next.
    else if (to !== null || document.activeElement?.closest('[hidden]')) document.getElementById(`tab-${tab}`)?.focus();
  }, [tab]);
  const goTo = useCallback((to: TabName) => setAsked((now) => ({ tab: to, measure: to === 'trends' && now.tab === 'trends' ? null : now.measure, from: to === 'trends' ? null : now.from })), []);
  const openMeasure = useCallback(
    (key: string, button: HTMLElement) => setAsked((now) => ({ tab: 'trends', measure: key, from: now.tab === 'trends' ? null : { tab: now.tab, button } })),
    [],
  );
  const goBack = useCallback(() => {
    returning.current = asked.from?.button ?? null;
    setAsked({ tab: asked.from?.tab ?? 'trends', measure: null, from: null });
  }, [asked]);
  return [place, { goTo, openMeasure, goBack }];
}
