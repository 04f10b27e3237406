import { Fragment } from 'react';
import { ActorMark } from './actor-mark.tsx';
import type { Size } from './lay-out-network.ts';
import type { DrawnNode, DrawnTie } from './network-drawing.tsx';
import { NodeName } from './node-name.tsx';
import { placeTies, toPath } from './place-ties.ts';
import { TieCount } from './tie-count.tsx';
import { TieLine } from './tie-line.tsx';
import { tieWidth } from './tie-style.ts';

type NetworkImageProps = {
  label: string;
  size: Size;
  fontSize: number;
  nodes: readonly DrawnNode[];
  ties: readonly DrawnTie[];
  /** Writes the number of events on each line. */
  hasCounts?: boolean;
  className?: string;
};

/**
 * A network as one image without links, for a page about something else: who wants to walk it follows the link below it. Lines of one look
 * are one path, for a lesson has dozens, and each element weighs three times: as HTML, as React's notes of it, and on the reader's phone.
 */
export function NetworkImage({ label, size, fontSize, nodes, ties, hasCounts = false, className = '' }: NetworkImageProps) {
  const lines = placeTies(nodes, ties);
  const looks = new Map<string, typeof lines>();
  for (const line of lines) {
    const look = `${line.kind} ${tieWidth(line.count)}`;
    looks.set(look, [...(looks.get(look) ?? []), line]);
  }
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
      className={`network-drawing h-auto w-full overflow-visible ${className}`}
    >
      {[...looks].map(([look, alike]) => (
        <TieLine
          key={look}
          kind={alike[0]?.kind ?? 'SAME_EVENT'}
          count={alike[0]?.count ?? 1}
          path={alike.map(({ ends }) => toPath(ends)).join('')}
        />
      ))}
      {hasCounts && lines.map(({ key, count, ends }) => <TieCount key={key} count={count} {...ends} />)}
      {nodes.map((node) => (
        <Fragment key={node.slug}>
          <ActorMark kind={node.kind} x={node.x} y={node.y} radius={node.radius} isEgo={node.isEgo ?? false} />
          <NodeName node={node} fontSize={fontSize} />
        </Fragment>
      ))}
    </svg>
  );
}
