/** Reading a formula's text, once for each text: its tree and the references in it, by @borgar/fx. */
import { type AstExpression, parse, tokenize } from '@borgar/fx';

const trees = new Map<string, AstExpression | undefined>();

/** Workbooks have the same formulas over and over; the memory of them is bounded. */
const MOST_KEPT = 100_000;

/** Functions that newer Excels write with a prefix in files. */
export function withoutPrefix(formula: string): string {
  return formula.replaceAll(/_xl(?:fn|ws)\./g, '');
}

/** Undefined where it is no formula that can be read. */
export function formulaTree(formula: string): AstExpression | undefined {
  if (trees.has(formula)) return trees.get(formula);
  let tree: AstExpression | undefined;
  try {
    const read = parse(tokenize(withoutPrefix(formula), { withLocation: false }));
    tree = read.type === 'LambdaExpression' ? undefined : read;
  } catch {
    tree = undefined;
  }
  if (trees.size >= MOST_KEPT) trees.clear();
  trees.set(formula, tree);
  return tree;
}

/** Every reference in the tree, as written. */
export function referencesIn(tree: AstExpression): readonly { readonly value: string; readonly kind: string }[] {
  const found: { readonly value: string; readonly kind: string }[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null) {
      if ('type' in node && node.type === 'ReferenceIdentifier') found.push(node as unknown as { value: string; kind: string });
      else Object.values(node).forEach(walk);
    }
  };
  walk(tree);
  return found;
}
