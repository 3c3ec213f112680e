import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { inertLine } from '../domain/render/inert-text';

export interface CellLinkProps {
  readonly sheet: string;
  /** A1, or null for the sheet as a whole. */
  readonly address: string | null;
  readonly onSelect: (sheet: string, address: string | null) => void;
}

// A line of 20 pixels and its padding: the 24 that a finger needs (WCAG 2.2, 2.5.8 target size).
const useStyles = makeStyles({
  link: { display: 'inline-block', padding: '2px 0', lineHeight: tokens.lineHeightBase300, textAlign: 'start' },
});

/** A cell or range that can be gone to, named as people say it: "Violence, B7". */
export function CellLink({ sheet, address, onSelect }: CellLinkProps) {
  const styles = useStyles();
  return (
    <Link as="button" type="button" inline className={styles.link} onClick={() => onSelect(sheet, address)}>
      {inertLine(address === null ? sheet : `${sheet}, ${address}`)}
    </Link>
  );
}
