import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../domain/checks/finding';
import { AcknowledgeForm } from './AcknowledgeForm';
import { useKept } from './use-kept';

export interface AcknowledgeButtonProps {
  readonly findings: readonly Finding[];
  readonly words: string;
  readonly place: string;
  readonly changeKey: string;
}

/** A button that opens the form for a reason beneath it; closing it gives the focus back. */
export function AcknowledgeButton({ findings, words, place, changeKey }: AcknowledgeButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const [opener, keepOpener] = useKept<HTMLButtonElement>();
  return (
    <>
      <Button ref={keepOpener} size="small" aria-expanded={isOpen} aria-label={`${words}: ${place}`} onClick={() => setOpen(!isOpen)}>
        {words}
      </Button>
      {isOpen && (
        <AcknowledgeForm
          findings={findings}
          changeKey={changeKey}
          onClose={() => {
            setOpen(false);
            opener.current?.focus();
          }}
        />
      )}
    </>
  );
}
