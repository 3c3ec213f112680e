/**
 * A header or footer is one text in the file: `&L` left, `&C` centre, `&R` right (ECMA-376 part 1, 18.3.1.46); office.js has
 * three. Text before any mark stands in the centre. `&&` is an ampersand and marks nothing.
 */

export interface HeaderParts {
  left: string;
  center: string;
  right: string;
}

export function splitHeader(text: string): HeaderParts {
  const parts: HeaderParts = { left: '', center: '', right: '' };
  let into: keyof HeaderParts = 'center';
  for (const piece of text.match(/&&|&"[^"]*"|&[\s\S]|[^&]+|&/g) ?? []) {
    if (piece === '&L') into = 'left';
    else if (piece === '&C') into = 'center';
    else if (piece === '&R') into = 'right';
    else parts[into] += piece;
  }
  return parts;
}

export function joinHeader({ left, center, right }: Readonly<HeaderParts>): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}
