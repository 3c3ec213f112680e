/** The items by what they share, each sort in the order of its first. (Map.groupBy is not in Node 20.) */
export function gathered<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const sorts = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const alike = sorts.get(key);
    if (alike) alike.push(item);
    else sorts.set(key, [item]);
  }
  return sorts;
}
