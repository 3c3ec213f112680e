/** Borders' line styles: the file's names (ECMA-376 part 1, 18.18.3) beside office.js' BorderLineStyle and BorderWeight. */

interface BorderKind {
  readonly file: string;
  readonly style: string;
  readonly weight: string;
}

/** In the order of the file format's own numbers, from 1. */
const KINDS: readonly BorderKind[] = [
  { file: 'thin', style: 'Continuous', weight: 'Thin' },
  { file: 'medium', style: 'Continuous', weight: 'Medium' },
  { file: 'dashed', style: 'Dash', weight: 'Thin' },
  { file: 'dotted', style: 'Dot', weight: 'Thin' },
  { file: 'thick', style: 'Continuous', weight: 'Thick' },
  { file: 'double', style: 'Double', weight: 'Thick' },
  { file: 'hair', style: 'Continuous', weight: 'Hairline' },
  { file: 'mediumDashed', style: 'Dash', weight: 'Medium' },
  { file: 'dashDot', style: 'DashDot', weight: 'Thin' },
  { file: 'mediumDashDot', style: 'DashDot', weight: 'Medium' },
  { file: 'dashDotDot', style: 'DashDotDot', weight: 'Thin' },
  { file: 'mediumDashDotDot', style: 'DashDotDot', weight: 'Medium' },
  { file: 'slantDashDot', style: 'SlantDashDot', weight: 'Medium' },
];

export function borderKind(file: string): Pick<BorderKind, 'style' | 'weight'> | undefined {
  const found = KINDS.find((kind) => kind.file === file);
  return found && { style: found.style, weight: found.weight };
}

/** The format's number for a line; the same style at another weight, or failing that a thin line, where there is no such pair. */
export function borderNumber(style: string, weight: string): number {
  if (style === 'None') return 0;
  const exact = KINDS.findIndex((kind) => kind.style === style && kind.weight === weight);
  const near = KINDS.findIndex((kind) => kind.style === style);
  return Math.max(exact, exact < 0 ? near : exact, 0) + 1;
}
