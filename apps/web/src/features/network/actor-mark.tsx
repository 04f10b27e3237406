import type { ActorKind } from '@/graphql/generated/graphql.ts';

type ActorMarkProps = { kind: ActorKind; x: number; y: number; radius: number; isEgo?: boolean };

/** A person as a disk, a state as a square, a body as a diamond. */
export function ActorMark({ kind, x, y, radius, isEgo = false }: ActorMarkProps) {
  const className = isEgo ? 'network-mark is-ego' : 'network-mark';
  if (kind === 'PERSON') return <circle cx={x} cy={y} r={radius} className={className} />;
  const half = Math.round(radius * 9) / 10;
  const round = (value: number) => Math.round(value * 10) / 10;
  return (
    <rect
      x={round(x - half)}
      y={round(y - half)}
      width={2 * half}
      height={2 * half}
      transform={kind === 'STATE' ? undefined : `rotate(45 ${x} ${y})`}
      className={className}
    />
  );
}

/** The radius of the mark of an actor with so many events. */
export function markRadius(count: number): number {
  return Math.round(Math.min(12, 4.5 + Math.sqrt(count) * 0.7) * 10) / 10;
}
