import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';

export interface ReturnFilesProps {
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

const useStyles = makeStyles({
  zone: {
    display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  unseen: { display: 'none' },
});

/** Returns chosen by a button or dropped here, many at once. */
export function ReturnFiles({ disabled, onFiles }: ReturnFilesProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    if (files && files.length > 0 && !disabled) onFiles([...files]);
  };
  const onDrag = (event: DragEvent): void => {
    event.preventDefault();
    setOver(event.type === 'dragover');
    if (event.type === 'drop') take(event.dataTransfer.files);
  };
  return (
    <div className={mergeClasses(styles.zone, isOver && styles.over)} onDragOver={onDrag} onDragLeave={onDrag} onDrop={onDrag}>
      <Button disabledFocusable={disabled} onClick={() => input.current?.click()}>
        Choose returns…
      </Button>
      <Caption1>Or drop the files here, as many as you have. They are read on this machine, and nothing is written until you say so.</Caption1>
      <input
        ref={input} type="file" multiple accept=".xlsx,.csv" aria-label="Return files" tabIndex={-1} className={styles.unseen}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file chosen again, put right meanwhile, is a change too.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
