/** What an output says of its choice, and of what could not be checked. */
import type { UncheckedFigure } from './apply-disclosure';
import type { DisclosureSetting } from './setting';

/**
 * The statement first; then the rates and percentages among `unchecked` whose numbers nobody knows, by name. `own` are the keys of
 * the series that the output shows; all of them unless given.
 */
export function disclosureNotes(setting: DisclosureSetting, unchecked: readonly UncheckedFigure[], own?: ReadonlySet<string>): readonly string[] {
  const labels = [...new Set(unchecked.filter(({ seriesKey }) => own?.has(seriesKey) ?? true).map(({ label }) => label))];
  if (setting.threshold === null || labels.length === 0) return [setting.statement];
  const which = labels.length === 1 ? 'This measure about individuals is' : 'These measures about individuals are';
  return [
    setting.statement,
    `${which} printed without the number behind each figure, so it was not checked whether that number is small: ${labels.join('; ')}.`,
  ];
}
