/** Text as Word's runs: breaks within it are line breaks, and nothing in it is a field or markup. */
import { type IRunOptions, TextRun } from 'docx';
import { inertText } from '../inert-text';

/** One run a line. */
export function runs(text: string, look: Pick<IRunOptions, 'bold' | 'color'> = {}): TextRun[] {
  return inertText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index === 0 ? {} : { break: 1 }) }));
}
