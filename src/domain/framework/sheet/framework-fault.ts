/** What is wrong with a framework sheet: facts, each at its cell; the sentences are the catalogue's. */

interface AtCell {
  readonly sheet: string;
  /** A1 without `$`. */
  readonly address: string;
}

export type FrameworkFault =
  /** Not a column of headings by which measures could be read. */
  | (AtCell & { readonly kind: 'unusable'; readonly missing: readonly string[] })
  | (AtCell & { readonly kind: 'column-missing'; readonly heading: string })
  /** A heading that stands for no column: what is under it is not read. */
  | (AtCell & { readonly kind: 'column-unknown'; readonly text: string })
  /** A cell that does not hold what its column asks for; its row is set aside. */
  | (AtCell & { readonly kind: 'cell'; readonly heading: string; readonly text: string; readonly expected: string; readonly measureId: string | null })
  | (AtCell & { readonly kind: 'twice'; readonly text: string; readonly first: string })
  /** Measures that lead to one another in a ring; the links are left out. */
  | (AtCell & { readonly kind: 'circular'; readonly ring: readonly string[] })
  | (AtCell & { readonly kind: 'successor-unknown'; readonly text: string; readonly measureId: string })
  | (AtCell & { readonly kind: 'fact'; readonly label: string; readonly text: string; readonly taken: string })
  /** No sheet of themes: they are taken from the measures' own cells. */
  | (AtCell & { readonly kind: 'lists-missing' });
