import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { PreviewLine } from '../../domain/returns/import/preview';
import { CellLink } from '../CellLink';
import { usePaneContext } from '../pane-context';
import { Paragraph } from '../Paragraph';
import { PartList } from '../PartList';
import { figureWords, lineTitle, STATUS_WORDS, STATUSES } from './line-words';

export interface ReturnLinesProps {
  readonly lines: readonly PreviewLine[];
  readonly left: ReadonlySet<string>;
  readonly onTake: (ids: readonly string[], take: boolean) => void;
}

/** The lines of one return by what would become of them, each to be opened. */
export function ReturnLines({ lines, left, onTake }: ReturnLinesProps) {
  return (
    <Accordion multiple collapsible>
      {STATUSES.map((status) => {
        const own = lines.filter((line) => line.status === status);
        if (own.length === 0) return null;
        return (
          <AccordionItem key={status} value={status}>
            <AccordionHeader as="h4" size="small">{`${STATUS_WORDS[status]} (${own.length.toLocaleString('en-GB')})`}</AccordionHeader>
            <AccordionPanel>
              <PartList items={own} keyOf={({ id }) => id} render={(line) => <ReturnLine line={line} isTaken={!left.has(line.id)} onTake={(take) => onTake([line.id], take)} />} />
            </AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS },
  // The tick box stands in line with the words, which may take several lines.
  box: { minWidth: 0, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

function ReturnLine({ line, isTaken, onTake }: { readonly line: PreviewLine; readonly isTaken: boolean; readonly onTake: (take: boolean) => void }) {
  const styles = useStyles();
  const { actions } = usePaneContext();
  const { cells, old, reasons, warnings, questions, at } = line;
  const figure = figureWords(line);
  const title = lineTitle(line);
  return (
    <div className={styles.line}>
      {cells === null ? (
        <Paragraph>{figure === '' ? title : `${title}: ${figure}`}</Paragraph>
      ) : (
        <Checkbox className={styles.box} label={`${title}: ${figure}`} checked={isTaken} onChange={(_event, { checked }) => onTake(checked === true)} />
      )}
      {old && <CellLink sheet={old.sheet} address={old.cell} onSelect={actions.select} />}
      {reasons.length === 0 && at && cells === null && <Caption1>{`In the return: sheet "${at.sheet}", cell ${at.cell}.`}</Caption1>}
      {reasons.map(({ code, message }) => (
        <Caption1 key={code}>{message}</Caption1>
      ))}
      {warnings.map(({ code, message }) => (
        <Caption1 key={code}>{`To look at: ${message}`}</Caption1>
      ))}
      {questions.length > 0 && <Caption1>Waits for an answer above.</Caption1>}
    </div>
  );
}
