import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { AuditResult, AuditVerdict } from '../../domain/audit/audit-rule';
import { CellLink } from '../CellLink';
import { usePaneContext } from '../pane-context';
import { Paragraph } from '../Paragraph';
import { PartList } from '../PartList';

/** A sign and its words: colour is not needed to tell them apart. */
const VERDICTS: Readonly<Record<AuditVerdict, readonly [sign: string, words: string]>> = {
  met: ['✓', 'Met'],
  'not-met': ['✗', 'Not met'],
  author: ['●', 'Yours to do'],
};

const useStyles = makeStyles({
  places: { marginTop: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalM, borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
});

/** One rule: what it says, what was found of it, and the cells that are meant. */
export function AuditRule({ result: { says, essential, verdict, places } }: { readonly result: AuditResult }) {
  const styles = useStyles();
  const { actions } = usePaneContext();
  const [sign, words] = VERDICTS[verdict];
  return (
    <>
      <Paragraph>{says}</Paragraph>
      <Caption1 block>
        <span aria-hidden="true">{sign}&nbsp;</span>
        {`${words}. ${essential ? 'Essential.' : 'Recommended.'}`}
      </Caption1>
      {places.length > 0 && (
        <div className={styles.places}>
          <PartList
            items={places}
            render={({ sheet, cell, words: what }) => (
              <>
                {sheet !== null && <CellLink sheet={sheet} address={cell} onSelect={actions.select} />}
                <Paragraph>{what}</Paragraph>
              </>
            )}
          />
        </div>
      )}
    </>
  );
}
