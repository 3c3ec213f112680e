import { rangeAddress } from '../domain/address';
import type { IndicatorTable } from '../domain/table/indicator-table';
import { CellLink } from './CellLink';
import { counted } from './counted';
import { Paragraph } from './Paragraph';
import { PartList } from './PartList';

export interface TablesListProps {
  readonly tables: readonly IndicatorTable[];
  readonly onSelect: (sheet: string, address: string | null) => void;
}

/** "12 rows, all matched."; "12 rows: 10 matched, 2 not." */
function rowsInWords({ rows }: IndicatorTable): string {
  const matched = rows.filter(({ measureId }) => measureId !== null).length;
  const all = counted(rows.length, 'row', 'rows');
  if (matched === rows.length) return `${all}, all matched.`;
  if (matched === 0) return `${all}, none matched.`;
  return `${all}: ${matched.toLocaleString('en-GB')} matched, ${(rows.length - matched).toLocaleString('en-GB')} not.`;
}

export function TablesList({ tables, onSelect }: TablesListProps) {
  return (
    <PartList
      items={tables}
      render={(table) => (
        <>
          <CellLink sheet={table.sheet} address={rangeAddress(table.range)} onSelect={onSelect} />
          <Paragraph>{rowsInWords(table)}</Paragraph>
        </>
      )}
    />
  );
}
