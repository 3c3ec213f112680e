/** For whom a document is, and which small numbers are withheld from it: stated in every document. */

export interface Disclosed {
  /** The id of the setting: "none", "1-4" … (see domain/disclosure/setting). */
  readonly setting: string;
  /** The sentence that the document prints: "Board-private: small numbers are printed in full." */
  readonly statement: string;
}
