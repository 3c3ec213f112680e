import { Button, Field, Input, MessageBar, MessageBarBody, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type SubmitEvent } from 'react';
import { settingsIn } from '../../domain/settings/settings-sheet';
import { periodsTitle, SETTING_TITLES, STYLE_WORDS, withSetting, type SheetStyle, type WorkbookSettings } from '../../domain/settings/workbook-settings';
import type { Understanding } from '../../workflow/understanding';
import { CellLink } from '../CellLink';
import { ChangeHere } from '../ChangeHere';
import { ChangeOutcome } from '../ChangeOutcome';
import { usePaneContext } from '../pane-context';
import { isBusy } from '../pane-state';
import { DisclosureChoice } from '../paper/DisclosureChoice';
import { Paragraph } from '../Paragraph';
import { Part } from '../Part';
import { TickBox } from '../TickBox';
import { settingsWork } from './settings-work';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  field: { minWidth: 0 },
  list: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  start: { alignSelf: 'flex-start' },
});

/** What summaries and reports begin with, kept in the workbook. A new reading shows what it found there. */
export function SettingsTab({ understanding }: { readonly understanding: Understanding }) {
  const { settings, notUsed, isKept } = useMemo(() => settingsIn(understanding.snapshot), [understanding]);
  const { actions } = usePaneContext();
  return (
    <Part heading="Settings" help="small-numbers">
      <Paragraph>
        {isKept
          ? 'Kept in this workbook, on the sheet Settings, so that everyone who opens it works alike.'
          : 'Nothing is kept yet: these are what summaries and reports begin with. Saved, they stand in this workbook on the sheet Settings.'}
      </Paragraph>
      <ChangeOutcome kinds={['settings']} />
      {notUsed.map(({ sheet, cell, reason }) => (
        <MessageBar key={cell} intent="warning" layout="multiline">
          <MessageBarBody>
            <CellLink sheet={sheet} address={cell} onSelect={actions.select} /> is not used: {reason}
          </MessageBarBody>
        </MessageBar>
      ))}
      <SettingsForm key={JSON.stringify(settings)} settings={settings} />
    </Part>
  );
}

function SettingsForm({ settings }: { readonly settings: WorkbookSettings }) {
  const styles = useStyles();
  const { phase, actions } = usePaneContext();
  const [draft, setDraft] = useState(settings);
  const [periods, setPeriods] = useState(periodsTitle(settings.periods));
  const [refusal, setRefusal] = useState<string | null>(null);
  const list = { className: styles.list };
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const next = withSetting(draft, 'periods', periods);
    setRefusal(next ? null : PERIODS_REFUSED);
    if (next && !isBusy(phase)) actions.change(settingsWork(next));
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <DisclosureChoice disclosure={draft.disclosure} onChange={(disclosure) => setDraft({ ...draft, disclosure })} />
      <Field
        label={SETTING_TITLES.periods} className={styles.field} hint="Latest 3 years, latest 5 quarters, or the periods themselves: 2015/16; 2016/17"
        {...(refusal === null ? {} : { validationState: 'error', validationMessage: refusal })}
      >
        <Input className={styles.field} input={{ className: styles.field }} value={periods} onChange={(_event, { value }) => setPeriods(value)} />
      </Field>
      <Field label={SETTING_TITLES.style} className={styles.field} hint="Board: as the annual report prints it. Accessible: by the Analysis Function’s rules for spreadsheets.">
        <Select select={list} value={draft.style} onChange={(_event, { value }) => setDraft({ ...draft, style: STYLES.find((one) => one === value) ?? draft.style })}>
          {STYLES.map((style) => (
            <option key={style} value={style}>
              {STYLE_WORDS[style]}
            </option>
          ))}
        </Select>
      </Field>
      <TickBox label="Show 95% intervals beside the evidence" isTicked={draft.showIntervals} onTick={(showIntervals) => setDraft({ ...draft, showIntervals })} />
      <Button type="submit" appearance="primary" className={styles.start} disabledFocusable={isBusy(phase)}>
        Save settings
      </Button>
      <ChangeHere kind="settings" changeKey="settings" otherwise="Saving the settings…" />
    </form>
  );
}

const STYLES = Object.keys(STYLE_WORDS) as readonly SheetStyle[];
const PERIODS_REFUSED = 'Write, for instance, “Latest 3 years”, “Latest 5 quarters”, or periods parted by semicolons: “2015/16; 2016/17”.';
