import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Rests } from '../../domain/in-parts';
import { periodsTitle, SETTING_TITLES } from '../../domain/settings/workbook-settings';
import { DEFAULT_PERIODS, MOST_PERIODS, type PeriodsToShow } from '../../domain/summary/periods-to-show';
import type { Understanding } from '../../workflow/understanding';
import { TickBox } from '../TickBox';
import { usePrepared, type Workflows } from '../paper/use-prepared';

export interface PeriodsChoiceProps {
  readonly understanding: Understanding;
  readonly periods: PeriodsToShow;
  readonly disabled: boolean;
  readonly onChange: (periods: PeriodsToShow) => void;
}

const OFFERED: readonly PeriodsToShow[] = [DEFAULT_PERIODS, { kind: 'latest-years', count: 5 }, { kind: 'latest-quarters', count: 5 }];
const CHOSEN = 'chosen';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  list: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  periods: {
    display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, margin: 0, padding: 0, border: 'none', minWidth: 0, maxHeight: '180px', overflowY: 'auto',
  },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200 },
});

/** Which periods the tables show: the latest, or those that are ticked. One is always left. */
export function PeriodsChoice({ understanding, periods, disabled, onChange }: PeriodsChoiceProps) {
  const styles = useStyles();
  const prepared = usePrepared(
    useCallback(
      function* periods({ periodsOnOffer }: Workflows): Rests<readonly string[]> {
        // The tab first, then what it offers.
        yield;
        return periodsOnOffer(understanding);
      },
      [understanding],
    ),
  );
  const onOffer = prepared.kind === 'ready' ? prepared.made : [];
  const chosen = periods.kind === 'chosen' ? periods.labels : [];
  // What the workbook's settings ask for may be none of the usual.
  const latest = periods.kind === 'chosen' || OFFERED.some((one) => periodsTitle(one) === periodsTitle(periods)) ? OFFERED : [...OFFERED, periods];
  const all = [...onOffer, ...chosen.filter((label) => !onOffer.includes(label))];
  const choose = (value: string): void => {
    const next = latest.find((one) => periodsTitle(one) === value);
    if (next) onChange(next);
    else if (all.length > 0) onChange({ kind: 'chosen', labels: all.slice(-3) });
  };
  const tick = (label: string, isTicked: boolean): void => {
    const labels = all.filter((one) => (one === label ? isTicked : chosen.includes(one)));
    if (labels.length > 0 && labels.length <= MOST_PERIODS) onChange({ kind: 'chosen', labels });
  };
  return (
    <>
      <Field label={SETTING_TITLES.periods} className={styles.field} hint="Where a theme has yearly and quarterly tables, the other kind shows its usual periods.">
        <Select
          value={periods.kind === 'chosen' ? CHOSEN : periodsTitle(periods)}
          disabled={disabled}
          select={{ className: styles.list }}
          onChange={(_event, { value }) => choose(value)}
        >
          {latest.map((one) => (
            <option key={periodsTitle(one)} value={periodsTitle(one)}>
              {periodsTitle(one)}
            </option>
          ))}
          <option value={CHOSEN}>Chosen periods</option>
        </Select>
      </Field>
      {periods.kind === 'chosen' && (
        <fieldset className={styles.periods}>
          <legend className={styles.legend}>Periods to show (one at least)</legend>
          {all.map((label) => (
            <TickBox key={label} label={label} isTicked={chosen.includes(label)} disabled={disabled} onTick={(isTicked) => tick(label, isTicked)} />
          ))}
        </fieldset>
      )}
    </>
  );
}
