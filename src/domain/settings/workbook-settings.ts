/** What a partnership settles once for its workbook: which small numbers are withheld, which periods are shown, and in which style. */
import { BOARD_PRIVATE, DISCLOSURE_PRESETS, type DisclosureSetting } from '../disclosure/setting';
import { DEFAULT_PERIODS, MOST_PERIODS, type PeriodsToShow } from '../summary/periods-to-show';

export type SheetStyle = 'board' | 'accessible' | 'both';

export interface WorkbookSettings {
  readonly disclosure: DisclosureSetting;
  readonly periods: PeriodsToShow;
  readonly style: SheetStyle;
  /** Whether 95 % intervals stand beside the evidence. */
  readonly showIntervals: boolean;
}

export type SettingName = keyof WorkbookSettings;

/** What holds where nothing was settled: what the summaries have always done. */
export const DEFAULT_SETTINGS: WorkbookSettings = { disclosure: BOARD_PRIVATE, periods: DEFAULT_PERIODS, style: 'board', showIntervals: false };

/** Each setting as the sheet and the pane call it. */
export const SETTING_TITLES: Readonly<Record<SettingName, string>> = {
  disclosure: 'Small numbers about individuals', periods: 'Periods shown', style: 'Style', showIntervals: '95% intervals',
};

export const SETTING_NAMES = Object.keys(SETTING_TITLES) as readonly SettingName[];

export const STYLE_WORDS: Readonly<Record<SheetStyle, string>> = { board: 'Board', accessible: 'Accessible', both: 'Both' };

/** "Printed in full (Board-private)"; "1 to 5 shown as [c]". */
export function disclosureTitle({ threshold, roundTo }: DisclosureSetting): string {
  if (threshold === null) return 'Printed in full (Board-private)';
  return `1 to ${String(threshold)} shown as [c]${roundTo === null ? '' : `, others rounded to ${String(roundTo)}`}`;
}

/** "Latest 3 years"; "Latest 5 quarters"; the labels as they stand, joined by semicolons. */
export function periodsTitle(periods: PeriodsToShow): string {
  if (periods.kind === 'chosen') return periods.labels.join('; ');
  const unit = periods.kind === 'latest-years' ? 'year' : 'quarter';
  return `Latest ${String(periods.count)} ${unit}${periods.count === 1 ? '' : 's'}`;
}

/** A setting in the words that stand under Value. */
export function settingWords(settings: WorkbookSettings, name: SettingName): string {
  switch (name) {
    case 'disclosure': return disclosureTitle(settings.disclosure);
    case 'periods': return periodsTitle(settings.periods);
    case 'style': return STYLE_WORDS[settings.style];
    case 'showIntervals': return settings.showIntervals ? 'Yes' : 'No';
  }
}

/** What may be written under Value. */
export const SETTING_CHOICES: Readonly<Record<SettingName, string>> = {
  disclosure: DISCLOSURE_PRESETS.map(disclosureTitle).join('; '),
  periods: 'Latest 3 years; Latest 5 quarters; or labels of periods, parted by semicolons: 2015/16; 2016/17',
  style: Object.values(STYLE_WORDS).join('; '),
  showIntervals: 'Yes; No',
};

/** The settings with this one as it is written under Value; undefined where that says nothing that can be used. */
export function withSetting(settings: WorkbookSettings, name: SettingName, written: string): WorkbookSettings | undefined {
  const words = plain(written);
  switch (name) {
    case 'disclosure': {
      const disclosure = DISCLOSURE_PRESETS.find((preset) => plain(disclosureTitle(preset)) === words || preset.id === words);
      return disclosure && { ...settings, disclosure };
    }
    case 'periods': {
      const periods = periodsFrom(written);
      return periods && { ...settings, periods };
    }
    case 'style': {
      const style = (Object.keys(STYLE_WORDS) as SheetStyle[]).find((one) => plain(STYLE_WORDS[one]) === words);
      return style && { ...settings, style };
    }
    case 'showIntervals':
      return words === 'yes' || words === 'no' ? { ...settings, showIntervals: words === 'yes' } : undefined;
  }
}

function periodsFrom(written: string): PeriodsToShow | undefined {
  const [, count, unit] = /^(?:the )?latest (\d{1,2}) (year|quarter)s?$/.exec(plain(written)) ?? [];
  if (unit !== undefined) {
    const many = Number(count);
    return many < 1 || many > MOST_PERIODS ? undefined : { kind: unit === 'year' ? 'latest-years' : 'latest-quarters', count: many };
  }
  const labels = written.split(';').map((label) => label.trim()).filter((label) => label !== '');
  // A label has a figure in it; words without one are a slip of the pen.
  return labels.length > 0 && labels.length <= MOST_PERIODS && labels.every((label) => /\d/.test(label) && !/^(?:the )?latest\b/i.test(label)) ? { kind: 'chosen', labels } : undefined;
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
