/** What every line of the findings needs to know and may ask for. */
import type { Finding } from '../domain/checks/finding';
import type { Acknowledgement } from '../domain/validation/acknowledgement';
import type { FixOffered } from '../workflow/fixes-on-offer';

export interface FindingsContext {
  readonly acknowledgementOf: (finding: Finding) => Acknowledgement | null;
  readonly offered: (finding: Finding) => FixOffered | null;
  /** Goes to the finding's cell, and keeps it as the one that is looked at. */
  readonly onGo: (finding: Finding) => void;
  /** The series whose page tells more of it; null where it is about no measure with figures. */
  readonly pageOf: (finding: Finding) => string | null;
  /** What tells a finding from every other, also where several are alike. */
  readonly keyOf: (finding: Finding) => string;
}
