import dagre from '@dagrejs/dagre';
import { curveBumpX, line } from 'd3-shape';
import { type ChainEvent, type ChainLayout, type ChainLink, measureBox, type PlacedBox } from './chain-box.ts';
import { orderByCause } from './order-by-cause.ts';

const BOX_WIDTH = 138;
const LAYER_GAP = 36;
const BOX_GAP = 14;
const MARGIN = 6;

type Point = { readonly x: number; readonly y: number };

/** Places the events in layers from left to right, so that every link leads to the right. For a wide window. */
export function layOutLayers(events: readonly ChainEvent[], links: readonly ChainLink[]): ChainLayout {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', ranksep: LAYER_GAP, nodesep: BOX_GAP, edgesep: BOX_GAP, marginx: MARGIN });
  const measured = orderByCause(events, links).map((event) => ({ ...event, ...measureBox(event, BOX_WIDTH), width: BOX_WIDTH }));
  for (const { slug, width, height } of measured) graph.setNode(slug, { width, height });
  for (const { cause, effect } of links) graph.setEdge(cause, effect, {});
  dagre.layout(graph);

  const boxes = measured.map((box): PlacedBox => {
    const { x, y } = graph.node(box.slug);
    return { ...box, x: x - box.width / 2, y: y - box.height / 2 };
  });
  const ways = links.flatMap((link) => {
    const [from, to] = [link.cause, link.effect].map((slug) => boxes.find((box) => box.slug === slug));
    return from && to ? [{ link, points: route(from, graph.edge(link.cause, link.effect).points, to) }] : [];
  });
  // The library measures its drawing by the boxes; a link may pass above or below all of them.
  const ys = [...boxes.flatMap(({ y, height }) => [y, y + height]), ...ways.flatMap(({ points }) => points.map(({ y }) => y))];
  const top = Math.min(...ys) - MARGIN;
  return {
    width: Math.max(...boxes.map(({ x, width }) => x + width)) + MARGIN,
    height: Math.max(...ys) + MARGIN - top,
    boxes: boxes.map((box) => ({ ...box, y: box.y - top })),
    links: ways.map(({ link, points }) => ({ ...link, path: toPath(points.map(({ x, y }) => ({ x, y: y - top }))) ?? '' })),
  };
}

/**
 * The corners of a link: out of the right side of its cause, straight through each layer that it passes, between the boxes there, and into the
 * left side of its effect. All bends lie between layers. Of the points of the library those in the middle of a layer say where to pass.
 */
function route(from: PlacedBox, points: readonly Point[], to: PlacedBox): Point[] {
  const step = BOX_WIDTH + LAYER_GAP;
  const passed = points.filter(({ x }) => {
    const layers = (x - from.x - BOX_WIDTH / 2) / step;
    return layers > 0.5 && x < to.x && Math.abs(layers - Math.round(layers)) < 0.01;
  });
  return [
    { x: from.x + from.width, y: from.y + from.height / 2 },
    ...passed.flatMap(({ x, y }) => [
      { x: x - BOX_WIDTH / 2, y },
      { x: x + BOX_WIDTH / 2, y },
    ]),
    { x: to.x, y: to.y + to.height / 2 },
  ];
}

const toPath = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
)
  .curve(curveBumpX)
  .digits(1);
