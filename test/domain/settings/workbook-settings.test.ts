import * as fc from 'fast-check';
import { DISCLOSURE_PRESETS, withholding } from '../../../src/domain/disclosure/setting';
import { DEFAULT_SETTINGS, settingWords, withSetting, type SettingName, type WorkbookSettings } from '../../../src/domain/settings/workbook-settings';

const anySettings: fc.Arbitrary<WorkbookSettings> = fc.record({
  disclosure: fc.constantFrom(...DISCLOSURE_PRESETS),
  periods: fc.oneof(
    fc.record({ kind: fc.constantFrom('latest-years' as const, 'latest-quarters' as const), count: fc.integer({ min: 1, max: 40 }) }),
    fc.array(fc.constantFrom('2015/16', '2016/17', '2025/26 Q3'), { minLength: 1, maxLength: 3 }).map((labels) => ({ kind: 'chosen' as const, labels })),
  ),
  style: fc.constantFrom('board' as const, 'accessible' as const, 'both' as const),
  showIntervals: fc.boolean(),
});
const NAMES: readonly SettingName[] = ['disclosure', 'periods', 'style', 'showIntervals'];

it('reads back every setting from its own words', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const back = NAMES.reduce<WorkbookSettings | undefined>((so, name) => so && withSetting(so, name, settingWords(settings, name)), DEFAULT_SETTINGS);
      expect(back).toEqual(settings);
    }),
  );
});

it.each<[SettingName, string]>([
  ['disclosure', 'all of them'], ['periods', 'Latest years'], ['periods', 'Latest 0 years'], ['periods', 'Latest 41 quarters'], ['periods', 'the usual'], ['periods', ''],
  ['style', 'Colourful'], ['showIntervals', 'perhaps'],
])('does not take "%s" from "%s"', (name, written) => {
  expect(withSetting(DEFAULT_SETTINGS, name, written)).toBeUndefined();
});

it('takes words in any case, with spaces to spare, and a preset by its short name', () => {
  expect(withSetting(DEFAULT_SETTINGS, 'periods', ' latest  5 Quarters ')?.periods).toEqual({ kind: 'latest-quarters', count: 5 });
  expect(withSetting(DEFAULT_SETTINGS, 'disclosure', '1-5')?.disclosure).toEqual(withholding(5));
});
