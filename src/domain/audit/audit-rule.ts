/** The rules that an accessible workbook is held to, and what an audit says of each. */

/** "author": only a person can say, or nothing in the workbook tells. */
export type AuditVerdict = 'met' | 'not-met' | 'author';

/** Where a rule is not met, or what the author is to do. `sheet` and `cell` are null for the workbook as a whole and for a whole sheet. */
export interface AuditPlace {
  readonly sheet: string | null;
  readonly cell: string | null;
  /** What is the matter and what to do, in a sentence. */
  readonly words: string;
}

/**
 * Source: Government Analysis Function, "Releasing statistics in spreadsheets"; "essential" as that guidance marks its rules. The last
 * group is what packages that make such workbooks check on their own output.
 */
export const AUDIT_RULES = {
  'parts-present': { says: 'There is a cover sheet, a contents sheet, and a notes sheet where notes are used.', essential: true },
  'sheet-names': { says: 'Every sheet has a meaningful name of its own.', essential: true },
  'no-blank-sheets': { says: 'No sheet is blank.', essential: true },
  'titles': { says: 'Cell A1 of every sheet holds a title that no other sheet has.', essential: true },
  'nothing-hidden': { says: 'No sheet, row or column is hidden.', essential: true },
  'no-merged-cells': { says: 'No cells are merged.', essential: true },
  'one-table': { says: 'Every sheet but the cover holds one table, marked up as a table, and says so above it.', essential: true },
  'table-names': { says: 'Every table has a meaningful name.', essential: true },
  'table-place': { says: 'The table stands at the left edge, with nothing below or beside it.', essential: true },
  'headers': { says: 'Every cell of the header row is filled, and no two are the same.', essential: true },
  'no-blank-lines': { says: 'No row or column within a table is blank.', essential: true },
  'blanks-explained': { says: 'Blank cells within a table are explained above it.', essential: true },
  'notes-defined': { says: 'Every note that is used is on the notes sheet.', essential: true },
  'notes-used': { says: 'Every note on the notes sheet is used.', essential: true },
  'notes-apart': { says: 'Notes are named as [note 1], each in brackets of its own, and not in cells of figures.', essential: true },
  'no-symbols': { says: 'No symbols or superscripts stand for notes, trends or missing figures.', essential: true },
  'shorthand-explained': { says: 'Shorthand in square brackets is explained above the table that uses it.', essential: true },
  'numbers-as-numbers': { says: 'Figures are numbers, not text.', essential: true },
  'one-precision': { says: 'The figures of a column have one number of decimals.', essential: false },
  'thousands-commas': { says: 'Thousands are parted by commas.', essential: false },
  'units-in-headings': { says: 'Headings of columns of figures give the unit in brackets.', essential: false },
  'dates-in-full': { says: 'Dates in headings are written in full.', essential: false },
  'source-present': { says: 'The source stands above every table of figures.', essential: true },
  'contents-agree': { says: 'The contents sheet lists every sheet after it, and no other.', essential: true },
  'fonts': { says: 'Type is sans serif, 12 points or more, without italics or underlining.', essential: false },
  'no-fills': { says: 'No cell has a background colour.', essential: true },
  'text-wrapped': { says: 'Text in tables is wrapped.', essential: true },
  'no-freeze-or-filter': { says: 'There are no frozen panes and no filters.', essential: false },
  'no-headers-or-footers': { says: 'There are no page headers or footers.', essential: true },
  'document-title': { says: 'The document has a title.', essential: true },
  'document-language': { says: 'The language of the document is set.', essential: true },
  'cursor-and-zoom': { says: 'Every sheet opens at cell A1, at 100%.', essential: false },
  'cover-complete': { says: 'The cover gives a contact and the dates of publication.', essential: true },
  'only-these-sheets': { says: 'What is published holds no other sheets.', essential: true },
} as const satisfies Record<string, { readonly says: string; readonly essential: boolean }>;

export type AuditRuleId = keyof typeof AUDIT_RULES;

export interface AuditResult {
  readonly rule: AuditRuleId;
  readonly says: string;
  readonly essential: boolean;
  readonly verdict: AuditVerdict;
  /** Empty where the rule is met. */
  readonly places: readonly AuditPlace[];
}

/** What one check found: a fault of this rule, or something that is the author's to do. */
export interface AuditFound extends AuditPlace {
  readonly rule: AuditRuleId;
  readonly isAuthors?: true;
}
