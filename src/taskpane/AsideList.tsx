import type { UnreadRange } from '../domain/table/indicator-table';
import { CellLink } from './CellLink';
import { Paragraph } from './Paragraph';
import { PartList } from './PartList';

export interface AsideListProps {
  readonly unread: readonly UnreadRange[];
  readonly onSelect: (sheet: string, address: string | null) => void;
}

/** What was seen and not read as an indicator table, each with its reason. */
export function AsideList({ unread, onSelect }: AsideListProps) {
  return (
    <PartList
      items={unread}
      render={({ sheet, address, reason }) => (
        <>
          <CellLink sheet={sheet} address={address} onSelect={onSelect} />
          <Paragraph>{reason}</Paragraph>
        </>
      )}
    />
  );
}
