/** Moves the entry at `index` by `offset` places; the same list when it would leave it. */
export function moveItem<Item>(items: readonly Item[], index: number, offset: number): readonly Item[] {
  const target = index + offset;
  const moved = items[index];
  if (moved === undefined || target < 0 || target >= items.length) return items;
  const rest = items.toSpliced(index, 1);
  return rest.toSpliced(target, 0, moved);
}
