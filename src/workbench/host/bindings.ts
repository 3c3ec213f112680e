/** Bindings: ranges and tables that an add-in gave an id of its own. They follow their cells, live as long as the host, and are not saved. */
import type { RangeThing } from './things';

export const BINDING_TYPES = ['Range', 'Table', 'Text'] as const;

export interface HeldBinding {
  readonly id: string;
  readonly type: (typeof BINDING_TYPES)[number];
  /** Kept by the host's references, so that it follows its cells. */
  readonly range: RangeThing;
  /** Of a binding of type "Table". */
  readonly tableId: string | undefined;
}

/** By id, in the order in which they were made. */
export type Bindings = Map<string, HeldBinding>;
