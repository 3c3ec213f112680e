/**
 * What an Excel number format says of a figure's unit. Only as much of the format language as that takes: sections by sign,
 * quoted and escaped text, bracketed colours and currencies (ECMA-376 part 1, 18.8.31).
 */

export type FormatUnit = 'percent' | 'percent-unscaled' | 'currency' | 'other-currency' | 'date' | 'time' | 'text' | 'plain';

export interface FormatReading {
  readonly unit: FormatUnit;
  /** Decimal places of the section used; null where the format leaves them open (General). */
  readonly decimals: number | null;
  /** True where the format shows thousands or millions only (a comma behind the last place). */
  readonly isScaled: boolean;
}

interface Section {
  /** The section without quoted text, escapes, colours and conditions. */
  readonly codes: string;
  /** The text that it prints as it stands. */
  readonly literal: string;
}

function readSection(section: string): Section {
  let codes = '';
  let literal = '';
  for (let index = 0; index < section.length; index += 1) {
    const letter = section[index] ?? '';
    if (letter === '"') {
      const end = section.indexOf('"', index + 1);
      const stop = end === -1 ? section.length : end;
      literal += section.slice(index + 1, stop);
      index = stop;
    } else if (letter === '\\' || letter === '!') {
      index += 1;
      literal += section[index] ?? '';
    } else if (letter === '_' || letter === '*') {
      index += 1;
    } else if (letter === '[') {
      const end = section.indexOf(']', index + 1);
      const inside = section.slice(index + 1, end === -1 ? section.length : end);
      if (inside.startsWith('$')) literal += inside.slice(1).split('-')[0] ?? '';
      else if (/^[hms]+$/i.test(inside)) codes += inside;
      index = end === -1 ? section.length : end;
    } else codes += letter;
  }
  return { codes, literal };
}

function splitSections(format: string): readonly string[] {
  const sections: string[] = [];
  let current = '';
  for (let index = 0; index < format.length; index += 1) {
    const letter = format[index] ?? '';
    if (letter === '\\') {
      current += letter + (format[index + 1] ?? '');
      index += 1;
    } else if (letter === '"') {
      const end = format.indexOf('"', index + 1);
      const stop = end === -1 ? format.length : end;
      current += format.slice(index, stop + 1);
      index = stop;
    } else if (letter === ';') {
      sections.push(current);
      current = '';
    } else current += letter;
  }
  return [...sections, current];
}

const known = new Map<string, readonly FormatReading[]>();

function readFormat(format: string): readonly FormatReading[] {
  return splitSections(format).map((section): FormatReading => {
    const { codes, literal } = readSection(section);
    if (/general/i.test(codes)) return { unit: 'plain', decimals: null, isScaled: false };
    if (codes.trim() === '@') return { unit: 'text', decimals: null, isScaled: false };
    const scale = /[0#?](,+)(?![,0#?.]*[0#?])/.exec(codes)?.[1]?.length ?? 0;
    const isFraction = /[?#0]\s*\/\s*[?#\d]/.test(codes);
    const decimals = isFraction ? null : Math.max(0, (/\.([0#?]+)/.exec(codes)?.[1]?.length ?? 0) - scale * 3);
    const isScaled = scale > 0;
    if (codes.includes('%')) return { unit: 'percent', decimals, isScaled };
    if (/[£]/.test(codes + literal)) return { unit: 'currency', decimals, isScaled };
    if (/[$€¥]/.test(codes + literal)) return { unit: 'other-currency', decimals, isScaled };
    if (literal.includes('%')) return { unit: 'percent-unscaled', decimals, isScaled };
    if (/[ymdhs]/i.test(codes)) return { unit: /[yd]/i.test(codes) || !/[hs]/i.test(codes) ? 'date' : 'time', decimals: null, isScaled };
    return { unit: 'plain', decimals: /[0#?]/.test(codes) ? decimals : null, isScaled };
  });
}

/** What the format makes of this value: its unit, and the decimal places that it shows. Results are kept by format. */
export function formatReading(format: string, value: number): FormatReading {
  let sections = known.get(format);
  if (!sections) {
    sections = readFormat(format);
    if (known.size < 1000) known.set(format, sections);
  }
  const index = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
  return sections[index] ?? { unit: 'plain', decimals: null, isScaled: false };
}
