import { Link } from '@/i18n/navigation.tsx';
import { layOutNetwork, NETWORK_SIZE, type NetworkTie } from './network-layout.ts';
import { NAME_SIZE, placeNames } from './place-names.ts';

type NetworkActor = { readonly slug: string; readonly name: string; readonly isPerson: boolean };
type ActorNetworkProps = { label: string; actors: readonly NetworkActor[]; ties: readonly NetworkTie[] };

/** More names than this cannot be told apart on a page. The table behind the drawing has them all. */
const MOST_ACTORS = 18;

/** Who took part in the same events, drawn on the server. A thicker line stands for more events; each name leads to its page. */
export function ActorNetwork({ label, actors, ties }: ActorNetworkProps) {
  const { width, height } = NETWORK_SIZE;
  const layout = layOutNetwork(ties, MOST_ACTORS);
  const actorOf = new Map(actors.map((actor) => [actor.slug, actor]));
  const points = layout.nodes.flatMap(({ id, x, y, degree }) => {
    const actor = actorOf.get(id);
    return actor ? [{ ...actor, x, y, radius: 4 + Math.sqrt(degree) * 1.2 }] : [];
  });
  const names = placeNames(points, width);
  const nodeOf = new Map(layout.nodes.map((node) => [node.id, node]));

  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="block h-auto w-full min-w-[44rem]">
      <title>{label}</title>
      <g className="stroke-rule-strong">
        {layout.ties.map(({ a, b, weight }) => {
          const from = nodeOf.get(a);
          const to = nodeOf.get(b);
          return from && to ? (
            <line
              key={`${a} ${b}`}
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
              strokeWidth={0.75 + Math.sqrt(weight)}
              strokeOpacity={0.6}
            />
          ) : null;
        })}
      </g>
      {points.map(({ slug, name, isPerson, x, y, radius }, index) => (
        <Link key={slug} href={`/actors/${slug}`} className="group">
          <circle cx={x} cy={y} r={radius} className={isPerson ? 'fill-accent' : 'fill-ink'} />
          <text
            x={names[index]?.x}
            y={names[index]?.y}
            textAnchor={names[index]?.anchor}
            fontSize={NAME_SIZE}
            className="map-label fill-ink font-sans font-medium group-hover:fill-accent"
          >
            {name}
          </text>
        </Link>
      ))}
    </svg>
  );
}
