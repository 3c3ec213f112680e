import { Link } from '@fluentui/react-components';

export interface CellLinkProps {
  readonly sheet: string;
  /** A1, or null for the sheet as a whole. */
  readonly address: string | null;
  readonly onSelect: (sheet: string, address: string | null) => void;
}

/** A cell or range that can be gone to, named as people say it: "Violence, B7". */
export function CellLink({ sheet, address, onSelect }: CellLinkProps) {
  return (
    <Link as="button" type="button" inline onClick={() => onSelect(sheet, address)}>
      {address === null ? sheet : `${sheet}, ${address}`}
    </Link>
  );
}
