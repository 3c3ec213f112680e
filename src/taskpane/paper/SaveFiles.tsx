import { Button, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DocumentContent } from '../../domain/summary/document';
import { ErrorMessage } from '../ErrorMessage';
import { usePaneContext } from '../pane-context';
import { sentenceFor } from '../sentence-for';
import { fileName } from './file-name';
import { ENDINGS, makeFile, type FileKind } from './make-file';
import { saveFile } from './save-file';

export interface SaveFilesProps {
  /** What is in the file: "All themes". */
  readonly what: string;
  readonly documents: readonly DocumentContent[];
  /** The file's own title, and its name. */
  readonly title: string;
  readonly name: string;
}

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Saving = { readonly kind: 'none' } | { readonly kind: 'making' | 'saved'; readonly words: string } | { readonly kind: 'failed'; readonly sentence: string };

/** The documents as a Word document or a web page, made in the pane: an extra, since not every Excel lets a page save a file. */
export function SaveFiles({ what, documents, title, name }: SaveFilesProps) {
  const styles = useStyles();
  const { say } = usePaneContext();
  const [saving, setSaving] = useState<Saving>({ kind: 'none' });
  const isMaking = saving.kind === 'making';

  const save = async (kind: FileKind): Promise<void> => {
    const file = fileName(name, ENDINGS[kind]);
    const making = `Making ${file}…`;
    setSaving({ kind: 'making', words: making });
    say(making);
    try {
      saveFile(await makeFile(kind, documents, title), file);
      const words = `${file} is made and handed over to be saved, where downloads go.`;
      setSaving({ kind: 'saved', words });
      say(words);
    } catch (error) {
      setSaving({ kind: 'failed', sentence: sentenceFor(error, 'file') });
    }
  };

  return (
    <div className={styles.all}>
      <Caption1Strong>{`${what} as a file`}</Caption1Strong>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isMaking} onClick={() => void save('word')}>
          Save as Word document
        </Button>
        <Button size="small" disabledFocusable={isMaking} onClick={() => void save('web')}>
          Save as web page
        </Button>
      </div>
      {(saving.kind === 'making' || saving.kind === 'saved') && <Caption1>{saving.words}</Caption1>}
      {saving.kind === 'failed' && (
        <div role="alert">
          <ErrorMessage title="Not saved." sentence={saving.sentence} />
        </div>
      )}
      <Caption1>Files are an extra: Excel for Mac lets no add-in save one. Copy for Word and the sheets work everywhere.</Caption1>
    </div>
  );
}
