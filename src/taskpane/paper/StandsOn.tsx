import { Fragment } from 'react';
import { CellLink } from '../CellLink';
import { usePaneContext } from '../pane-context';

/** Links to the sheets that something stands on, after these words. */
export function StandsOn({ words, sheets }: { readonly words: string; readonly sheets: readonly string[] }) {
  const { actions } = usePaneContext();
  return (
    <>
      {words}
      {sheets.map((sheet, index) => (
        <Fragment key={sheet}>
          {index > 0 && ', '}
          <CellLink sheet={sheet} address={null} onSelect={actions.select} />
        </Fragment>
      ))}
    </>
  );
}
