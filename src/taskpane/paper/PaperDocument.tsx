import { mergeClasses } from '@fluentui/react-components';
import { inertText } from '../../domain/render/inert-text';
import type { DocumentBlock, DocumentContent } from '../../domain/summary/document';
import { PaperTable } from './PaperTable';
import { usePaperStyles } from './paper-style';

/** A whole document as it will stand in Word; charts in words, as they are copied. Its headings stand below those of the pane. */
export function PaperDocument({ document: { title, subTitle, disclosed, blocks } }: { readonly document: DocumentContent }) {
  const styles = usePaperStyles();
  return (
    <>
      <h4 className={styles.title}>{inertText(title)}</h4>
      <p className={mergeClasses(styles.line, styles.quiet)}>{inertText(subTitle)}</p>
      <p className={mergeClasses(styles.line, styles.strong)}>{inertText(disclosed.statement)}</p>
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </>
  );
}

function Block({ block }: { readonly block: DocumentBlock }) {
  const styles = usePaperStyles();
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h5 className={styles.heading}>{inertText(block.words)}</h5> : <h6 className={styles.heading}>{inertText(block.words)}</h6>;
    case 'paragraph':
      return <p className={mergeClasses(styles.line, block.tone === 'headline' && styles.strong, block.tone === 'quiet' && styles.quiet)}>{inertText(block.words)}</p>;
    case 'draft':
      return <p className={styles.line}>{inertText(block.words)}</p>;
    case 'list':
      return (
        <ul className={styles.line}>
          {block.items.map((item, index) => (
            <li key={index}>{inertText(item)}</li>
          ))}
        </ul>
      );
    case 'table':
      return <PaperTable table={block} />;
    case 'chart':
      return (
        <p className={styles.line}>
          <strong>{inertText(block.chart.title)}</strong>
          <br />
          {inertText(block.chart.alt)}
        </p>
      );
    case 'page-break':
      return null;
  }
}
