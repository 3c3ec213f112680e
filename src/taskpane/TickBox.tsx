import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';

export interface TickBoxProps {
  readonly label: string;
  readonly isTicked: boolean;
  readonly disabled?: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

// The box stands in line with the fields above it: Fluent sets it in by its own margin.
const useStyles = makeStyles({ box: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` } });

/** Something that is either so or not. */
export function TickBox({ label, isTicked, disabled = false, onTick }: TickBoxProps) {
  return <Checkbox className={useStyles().box} label={label} checked={isTicked} disabled={disabled} onChange={(_event, { checked }) => onTick(checked === true)} />;
}
