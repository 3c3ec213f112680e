/** Paper sizes: the file's numbers (ECMA-376 part 1, 18.3.1.63) beside office.js' PaperType. */
const SIZES: Readonly<Record<number, string>> = {
  1: 'Letter', 2: 'LetterSmall', 3: 'Tabloid', 4: 'Ledger', 5: 'Legal', 6: 'Statement', 7: 'Executive', 8: 'A3', 9: 'A4',
  10: 'A4Small', 11: 'A5', 12: 'B4', 13: 'B5', 14: 'Folio', 15: 'Quatro', 16: 'Paper10x14', 17: 'Paper11x17', 18: 'Note',
};

/** Undefined for a size that office.js has no word for. */
export function paperName(size: number): string | undefined {
  return SIZES[size];
}

export function paperNumber(name: string): number | undefined {
  const entry = Object.entries(SIZES).find(([, known]) => known === name);
  return entry && Number(entry[0]);
}
