import { Link } from '@/i18n/navigation.tsx';
import { layOutNetwork, NETWORK_SIZE, type NetworkTie } from './network-layout.ts';

type NetworkActor = { readonly slug: string; readonly name: string; readonly isPerson: boolean };
type ActorNetworkProps = { label: string; actors: readonly NetworkActor[]; ties: readonly NetworkTie[] };

/** More names than this cannot be told apart on a page. The table behind the drawing has them all. */
const MOST_ACTORS = 18;

/** Who took part in the same events, drawn on the server. A thicker line stands for more events; each name leads to its page. */
export function ActorNetwork({ label, actors, ties }: ActorNetworkProps) {
  const { width, height } = NETWORK_SIZE;
  const layout = layOutNetwork(ties, MOST_ACTORS);
  const actorOf = new Map(actors.map((actor) => [actor.slug, actor]));
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
      {layout.nodes.map(({ id, x, y, degree }) => {
        const actor = actorOf.get(id);
        if (!actor) return null;
        const radius = 4 + Math.sqrt(degree) * 1.2;
        return (
          <Link key={id} href={`/actors/${id}`} prefetch={false} className="group">
            <circle cx={x} cy={y} r={radius} className={actor.isPerson ? 'fill-accent' : 'fill-ink'} />
            <text
              x={x}
              y={y + radius + 14}
              textAnchor="middle"
              className="map-label fill-ink font-sans text-[13px] font-medium group-hover:fill-accent"
            >
              {actor.name}
            </text>
          </Link>
        );
      })}
    </svg>
  );
}
