import type { DrawnNode, DrawnTie } from './network-drawing.tsx';

type Ends = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** A straight line, as the data of an SVG path. */
export const toPath = ({ x1, y1, x2, y2 }: Ends) => `M${x1} ${y1}L${x2} ${y2}`;

/** Ties with their ends between the marks of their actors, from the actor in the middle outwards. One without both marks falls away. */
export function placeTies<Tie extends Pick<DrawnTie, 'a' | 'b'>>(
  nodes: readonly Pick<DrawnNode, 'slug' | 'x' | 'y' | 'isEgo'>[],
  ties: readonly Tie[],
) {
  const nodeOf = new Map(nodes.map((node) => [node.slug, node]));
  return ties.flatMap((tie) => {
    const from = nodeOf.get(tie.a);
    const to = nodeOf.get(tie.b);
    if (!from || !to) return [];
    const [near, far] = to.isEgo ? [to, from] : [from, to];
    return [{ ...tie, ends: { x1: near.x, y1: near.y, x2: far.x, y2: far.y } }];
  });
}
