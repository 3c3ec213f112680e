import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Understanding } from '../../workflow/understanding';
import { CellLink } from '../CellLink';
import { counted } from '../counted';
import { Disclosure } from '../Disclosure';
import { usePaneContext } from '../pane-context';
import { ourSheets } from '../paper/our-sheets';
import { Part } from '../Part';
import { sheetGroups } from './sheet-groups';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL } });

/** More than these would push what comes after them out of sight. */
const IN_SIGHT = 10;

/** Every summary sheet of the plan in the workbook, as a link, by style; nothing where none is written. */
export function SummarySheets({ understanding: { plan, snapshot } }: { readonly understanding: Understanding }) {
  const styles = useStyles();
  const { actions, state } = usePaneContext();
  const groups = plan ? sheetGroups(ourSheets(snapshot, state.written), plan.id) : [];
  if (groups.length === 0) return null;
  const shown = new Set(groups.flatMap(({ sheets }) => sheets.map(({ mark }) => mark)));
  const rewritten = new Set(state.written.flatMap(({ mark, made }) => (made === 'rewritten' ? [mark] : [])));
  return (
    <Part heading={state.written.some(({ mark }) => shown.has(mark)) ? 'Sheets written' : 'Sheets in this workbook'}>
      {groups.map(({ words, sheets }) => (
        <Group key={words} words={words} count={sheets.length}>
          <ul className={styles.list} aria-label={words}>
            {sheets.map(({ mark, name }) => (
              <li key={mark}>
                <CellLink sheet={name} address={null} onSelect={actions.select} /> {rewritten.has(mark) && <Caption1>rewritten, commentary kept</Caption1>}
              </li>
            ))}
          </ul>
        </Group>
      ))}
    </Part>
  );
}

function Group({ words, count, children }: { readonly words: string; readonly count: number; readonly children: ReactNode }) {
  if (count > IN_SIGHT) {
    return (
      <div>
        <Disclosure words={`${words}: ${counted(count, 'sheet', 'sheets')}`} of="sheets of the summaries">
          {() => children}
        </Disclosure>
      </div>
    );
  }
  return (
    <div>
      <Caption1Strong block>{words}</Caption1Strong>
      {children}
    </div>
  );
}
