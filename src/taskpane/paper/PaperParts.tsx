import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { inertLine } from '../../domain/render/inert-text';
import type { DocumentContent, DocumentTable } from '../../domain/summary/document';
import type { Clip } from '../../workflow/copy-for-word';
import { CopyForWord } from '../clipboard/CopyForWord';
import { PartList } from '../PartList';
import { PaperDocument } from './PaperDocument';
import { usePaperStyles } from './paper-style';
import { PaperTable } from './PaperTable';
import { StandsOn } from './StandsOn';

export interface PaperPartsProps {
  readonly document: DocumentContent;
  /** Word for the whole: "theme", "report". */
  readonly whole: string;
  /** The sheets that it stands on; none where it is not written yet. */
  readonly sheets: readonly string[];
  /** The button that would put it on a sheet. */
  readonly writeButton: string;
  readonly copyDocument: (document: DocumentContent) => Clip;
  readonly copyTable: (document: DocumentContent, id: string) => Clip | undefined;
}

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  table: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  statement: { borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`, paddingInlineStart: tokens.spacingHorizontalS },
});

/** A document for Word: what it says of small numbers, where it stands as a sheet, and a Copy for Word for the whole and for each table. */
export function PaperParts({ document, whole, sheets, writeButton, copyDocument, copyTable }: PaperPartsProps) {
  const styles = useStyles();
  const tables = useMemo(() => document.blocks.filter((block): block is DocumentTable => block.kind === 'table'), [document]);
  const elsewhere =
    sheets.length === 0 ? `Or press "${writeButton}", and copy it from its sheet.` : <StandsOn words="Or copy it from the sheet that it stands on: " sheets={sheets} />;
  return (
    <div className={styles.all}>
      <Caption1 className={styles.statement}>{document.disclosed.statement}</Caption1>
      <Caption1>
        {sheets.length === 0 ? `Not on a sheet of this workbook yet: "${writeButton}" puts it on one.` : <StandsOn words="Stands on sheet " sheets={sheets} />}
      </Caption1>
      <CopyForWord
        words={`Copy the whole ${whole} for Word`}
        what={inertLine(document.title)}
        content={() => copyDocument(document)}
        paper={() => <PaperDocument document={document} />}
        elsewhere={elsewhere}
        primary
      />
      <PartList
        items={tables}
        keyOf={({ id }) => id}
        render={(table) => <TableParts table={table} elsewhere={elsewhere} copy={() => copyTable(document, table.id)} />}
      />
    </div>
  );
}

interface TablePartsProps {
  readonly table: DocumentTable;
  readonly elsewhere: ReactNode;
  readonly copy: () => Clip | undefined;
}

function TableParts({ table, elsewhere, copy }: TablePartsProps) {
  const styles = useStyles();
  const { paper } = usePaperStyles();
  const [isOpen, setOpen] = useState(false);
  const caption = inertLine(table.caption);
  return (
    <div className={styles.table}>
      <Caption1>{caption}</Caption1>
      <CopyForWord
        words="Copy for Word"
        what={caption}
        content={() => copy() ?? { html: '', text: '' }}
        paper={() => <PaperTable table={table} />}
        elsewhere={elsewhere}
        beside={
          <Button size="small" appearance="subtle" aria-expanded={isOpen} aria-label={`Show: ${caption}`} onClick={() => setOpen(!isOpen)}>
            <span aria-hidden="true">{isOpen ? '▾' : '▸'}&nbsp;</span>
            Show
          </Button>
        }
      />
      {isOpen && (
        <div role="group" aria-label={caption} tabIndex={0} className={paper}>
          <PaperTable table={table} />
        </div>
      )}
    </div>
  );
}
