/**
 * Packs items, in order, into as few groups as hold them, each no wider than `most`; an item wider than that stands alone.
 */
export function packItems<Item>(items: readonly Item[], widthOf: (item: Item) => number, most: number): Item[][] {
  const groups: { items: Item[]; width: number }[] = [];
  for (const item of items) {
    const width = widthOf(item);
    const last = groups.at(-1);
    if (last && last.width + width <= most) {
      last.items.push(item);
      last.width += width;
    } else {
      groups.push({ items: [item], width });
    }
  }
  return groups.map((group) => group.items);
}
