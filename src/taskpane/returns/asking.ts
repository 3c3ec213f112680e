/** What the whole tab is about: which quarter is collected, who is asked, and the day it is. */
import type { Quarter } from '../../domain/returns/quarter';
import type { AskedBy } from '../../domain/returns/template/make-templates';

export interface Asking {
  readonly quarter: Quarter;
  readonly by: AskedBy;
  /** ISO 8601. */
  readonly today: string;
}
