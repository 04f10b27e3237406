import { describe, expect, it } from 'vitest';
import type { ChainEvent, ChainLayout, ChainLink } from './chain-box.ts';
import { layOutColumn } from './lay-out-column.ts';
import { layOutLayers } from './lay-out-layers.ts';

const TITLES = [
  'Visit',
  'Treaty of Friendship, Cooperation and Mutual Assistance between the two states, signed in Moscow after long talks',
  '안전보장이사회, 새로운 대북 제재 결의를 만장일치로 채택하다',
  'Министр обороны присутствует на годовщине перемирия в Пхеньяне',
];

/** A graph of events in which causes come first; the same number gives the same graph. */
function makeGraph(seed: number): { events: ChainEvent[]; links: ChainLink[] } {
  let state = seed;
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const count = 1 + next(30);
  const events = Array.from({ length: count }, (_, index) => ({
    slug: `event-${(index * 7) % 31}`,
    title: TITLES[next(TITLES.length)] ?? '',
    dateLabel: '1 May 1990',
    // Several fall on one day, so that the date alone does not order them.
    startDate: `19${String(50 + Math.floor(index / 3)).padStart(2, '0')}-01-01`,
    translated: true,
  }));
  const links: ChainLink[] = [];
  for (let effect = 1; effect < count; effect += 1) {
    const causes = new Set(Array.from({ length: next(3) }, () => next(effect)));
    for (const cause of causes) links.push({ cause: events[cause]?.slug ?? '', effect: events[effect]?.slug ?? '' });
  }
  return { events, links };
}

const SEEDS = Array.from({ length: 16 }, (_, seed) => seed + 1);

function boxOf({ boxes }: ChainLayout, slug: string) {
  const box = boxes.find((candidate) => candidate.slug === slug);
  if (!box) throw new Error(`no box for ${slug}`);
  return box;
}

function overlaps({ boxes }: ChainLayout): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
      .map((b) => `${a.slug} and ${b.slug}`),
  );
}

describe.each([
  ['layers', layOutLayers],
  ['column', layOutColumn],
])('the layout in %s', (_, layOut) => {
  it('gives every event one box inside the drawing, and no two overlap', () => {
    for (const seed of SEEDS) {
      const { events, links } = makeGraph(seed);
      const layout = layOut(events, links);
      expect(new Set(layout.boxes.map(({ slug }) => slug)).size).toBe(events.length);
      expect(overlaps(layout), `seed ${seed}`).toEqual([]);
      for (const { x, y, width, height } of layout.boxes) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(layout.width);
        expect(y + height).toBeLessThanOrEqual(layout.height);
      }
    }
  });

  it('draws every link', () => {
    for (const seed of SEEDS) {
      const { events, links } = makeGraph(seed);
      const drawn = layOut(events, links).links;
      expect(drawn).toHaveLength(links.length);
      for (const { path } of drawn) expect(path).toMatch(/^M[\d.]+,[\d.]+[A-Z]/);
    }
  });

  it('survives a circle', () => {
    const { events } = makeGraph(3);
    const [a = '', b = ''] = events.map(({ slug }) => slug);
    const links = [
      { cause: a, effect: b },
      { cause: b, effect: a },
    ];
    expect(layOut(events, links).boxes).toHaveLength(events.length);
  });
});

it('leads every link to the right in layers, and down in a column', () => {
  for (const seed of SEEDS) {
    const { events, links } = makeGraph(seed);
    const [layers, column] = [layOutLayers(events, links), layOutColumn(events, links)];
    for (const { cause, effect } of links) {
      const [from, to] = [boxOf(layers, cause), boxOf(layers, effect)];
      expect(from.x + from.width, `seed ${seed}: ${cause} to ${effect}`).toBeLessThanOrEqual(to.x);
      expect(boxOf(column, cause).y).toBeLessThan(boxOf(column, effect).y);
    }
  }
});

it('draws the links of one cause as one line in the gutter, and lines that overlap in time in different lanes', () => {
  for (const seed of SEEDS) {
    const { events, links } = makeGraph(seed);
    const { boxes, links: drawn } = layOutColumn(events, links);
    const left = Math.min(...boxes.map(({ x }) => x));
    const rowOf = new Map(boxes.map(({ slug }, row) => [slug, row]));
    const lines = new Map<string, { lane: number; from: number; to: number }>();
    for (const { cause, effect, path } of drawn) {
      const lane = Number(/Q([\d.]+),/.exec(path)?.[1]);
      expect(lane).toBeGreaterThan(0);
      expect(lane).toBeLessThan(left);
      const known = lines.get(cause) ?? { lane, from: rowOf.get(cause) ?? 0, to: 0 };
      expect(lane).toBe(known.lane);
      lines.set(cause, { ...known, to: Math.max(known.to, rowOf.get(effect) ?? 0) });
    }
    const all = [...lines.values()];
    for (const [index, a] of all.entries()) {
      for (const b of all.slice(index + 1)) if (a.from < b.to && b.from < a.to) expect(a.lane).not.toBe(b.lane);
    }
  }
});

it('leads no link through a box in layers', () => {
  for (const seed of SEEDS) {
    const { events, links } = makeGraph(seed);
    const { boxes, links: drawn } = layOutLayers(events, links);
    for (const { cause, effect, path } of drawn) {
      // The corners of a path of curves: where it starts, and the last pair of each curve.
      const corners = path
        .split(/[MC]/)
        .filter(Boolean)
        .map((part) => part.split(',').slice(-2).map(Number));
      for (const [x = 0, y = 0] of corners.slice(1, -1)) {
        const hit = boxes.find((box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);
        expect(hit, `seed ${seed}: ${cause} to ${effect}`).toBeUndefined();
      }
      const middles = corners.slice(1, -1).filter((_, index) => index % 2 === 0);
      for (const [x = 0, y = 0] of middles) {
        const hit = boxes.find((box) => Math.abs(box.x - x) < 1 && y > box.y && y < box.y + box.height);
        expect(hit, `seed ${seed}: ${cause} to ${effect} passes`).toBeUndefined();
      }
    }
  }
});
