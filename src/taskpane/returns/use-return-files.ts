import { useCallback, useState } from 'react';
import type { ReadReturn } from '../../domain/returns/returned';
import { usePaneContext } from '../pane-context';
import { workflows } from '../workflows';
import { sentenceFor } from '../sentence-for';

export interface ReturnFilesHeld {
  readonly returns: readonly ReadReturn[];
  readonly isReading: boolean;
  /** Why no file could be read at all, as a sentence; null otherwise. What is wrong with one of them stands in its `refused`. */
  readonly trouble: string | null;
  readonly add: (files: readonly File[]) => void;
  readonly remove: (file: string) => void;
}

/** The returns that were chosen and are not set aside. A file chosen again takes the place of the earlier one of its name. */
export function useReturnFiles(): ReturnFilesHeld {
  const { pace } = usePaneContext();
  const [returns, setReturns] = useState<readonly ReadReturn[]>([]);
  const [isReading, setReading] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const read = async (files: readonly File[]): Promise<void> => {
    setReading(true);
    setTrouble(null);
    try {
      const { readReturnsInParts, restingAtPace } = await workflows();
      const named = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
      const added = await restingAtPace<readonly ReadReturn[]>(readReturnsInParts(named), {}, pace);
      const names = new Set(added.map(({ file }) => file));
      setReturns((before) => [...before.filter(({ file }) => !names.has(file)), ...added]);
    } catch (error) {
      setTrouble(sentenceFor(error, 'import'));
    } finally {
      setReading(false);
    }
  };
  const remove = useCallback((gone: string) => setReturns((before) => before.filter(({ file }) => file !== gone)), []);
  return { returns, isReading, trouble, add: (files) => void read(files), remove };
}
