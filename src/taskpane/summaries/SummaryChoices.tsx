import type { WorkbookSettings } from '../../domain/settings/workbook-settings';
import type { Understanding } from '../../workflow/understanding';
import { DisclosureChoice } from '../paper/DisclosureChoice';
import { TickBox } from '../TickBox';
import { PeriodsChoice } from './PeriodsChoice';
import { StyleChoice } from './StyleChoice';

/** What the analyst chooses for the sheets to be written. */
export type Choices = WorkbookSettings;

export interface SummaryChoicesProps {
  readonly understanding: Understanding;
  readonly choices: Choices;
  readonly disabled: boolean;
  readonly onChange: (choices: Choices) => void;
}

/** The choices that each writing makes: style, periods, small numbers, and whether intervals are shown. */
export function SummaryChoices({ understanding, choices, disabled, onChange }: SummaryChoicesProps) {
  return (
    <>
      <StyleChoice style={choices.style} disabled={disabled} onChange={(style) => onChange({ ...choices, style })} />
      <PeriodsChoice understanding={understanding} periods={choices.periods} disabled={disabled} onChange={(periods) => onChange({ ...choices, periods })} />
      <DisclosureChoice disclosure={choices.disclosure} disabled={disabled} onChange={(disclosure) => onChange({ ...choices, disclosure })} />
      <TickBox label="Show 95% intervals beside the evidence" isTicked={choices.showIntervals} disabled={disabled} onTick={(showIntervals) => onChange({ ...choices, showIntervals })} />
    </>
  );
}
