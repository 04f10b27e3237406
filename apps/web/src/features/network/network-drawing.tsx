import type { MouseEvent } from 'react';
import type { ActorKind } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { ActorMark } from './actor-mark.tsx';
import type { Size } from './lay-out-network.ts';
import type { Pair } from './network-model.ts';
import { NodeName } from './node-name.tsx';
import { placeTies, toPath } from './place-ties.ts';
import { TieCount } from './tie-count.tsx';
import { TieLine } from './tie-line.tsx';

export type DrawnNode = {
  slug: string;
  kind: ActorKind;
  x: number;
  y: number;
  radius: number;
  lines: readonly string[];
  anchor: 'start' | 'middle' | 'end';
  href: string;
  /** The full name and what stands behind the mark. */
  label: string;
  isEgo?: boolean;
  /** Has no tie in the chosen years: drawn faintly, so that nothing jumps. */
  isFaint?: boolean;
};
export type DrawnTie = Pick<Pair, 'key' | 'a' | 'b' | 'kind' | 'count'> & { href: string; label: string };

type NetworkDrawingProps = {
  label: string;
  size: Size;
  fontSize: number;
  nodes: readonly DrawnNode[];
  ties: readonly DrawnTie[];
  /** Writes the number of events on each line. */
  hasCounts?: boolean;
  chosen?: string | undefined;
  lit?: string | null;
  onLight?: ((slug: string | null) => void) | undefined;
  onChoose?: ((tie: string, event: MouseEvent<HTMLAnchorElement>) => void) | undefined;
  className?: string;
};

/** Actors as marks, what joins them as lines. Each mark and each line is a link; the keyboard walks the marks first. */
export function NetworkDrawing(props: NetworkDrawingProps) {
  const { label, size, fontSize, nodes, ties, hasCounts = false, chosen, lit = null, onLight, onChoose, className = '' } = props;
  const viewBox = `0 0 ${size.width} ${size.height}`;
  const lines = placeTies(nodes, ties);
  const near = new Set(lines.flatMap(({ a, b }) => (a === lit || b === lit ? [a, b] : [])));
  const shade = (isOn: boolean, isFaint = false) => (isFaint ? 'is-faint' : isOn ? undefined : 'is-dim');
  const light = (slug: string) =>
    onLight && {
      onMouseEnter: () => onLight(slug),
      onMouseLeave: () => onLight(null),
      onFocus: () => onLight(slug),
      onBlur: () => onLight(null),
    };
  return (
    // The figure has the name; its two layers would only say it again.
    <figure className={`network-drawing ${className}`} aria-label={label}>
      <svg viewBox={viewBox} role="presentation" className="network-nodes">
        {nodes.map((node) => (
          <Link
            key={node.slug}
            href={node.href}
            aria-label={node.label}
            className={shade(near.size === 0 || near.has(node.slug), node.isFaint)}
            {...light(node.slug)}
          >
            <circle cx={node.x} cy={node.y} r={13} className="network-target" />
            <ActorMark kind={node.kind} x={node.x} y={node.y} radius={node.radius} isEgo={node.isEgo ?? false} />
            <NodeName node={node} fontSize={fontSize} />
          </Link>
        ))}
      </svg>
      <svg viewBox={viewBox} role="presentation" className="network-ties">
        {lines.map(({ key, a, b, kind, count, href, label: tieLabel, ends }) => (
          <Link
            key={key}
            href={href}
            aria-label={tieLabel}
            aria-current={key === chosen ? 'true' : undefined}
            className={shade(near.size === 0 || a === lit || b === lit)}
            onClick={onChoose && ((event) => onChoose(key, event))}
          >
            <line {...ends} strokeWidth={16} className="network-target" />
            <TieLine kind={kind} count={count} path={toPath(ends)} />
            {hasCounts && <TieCount count={count} {...ends} />}
          </Link>
        ))}
      </svg>
    </figure>
  );
}
