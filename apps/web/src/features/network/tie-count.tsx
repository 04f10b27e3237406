type TieCountProps = { count: number; x1: number; y1: number; x2: number; y2: number };

/** The number of events, on the line, nearer to the neighbor: there the lines stand apart. */
export function TieCount({ count, x1, y1, x2, y2 }: TieCountProps) {
  return (
    <text
      x={Math.round(x1 + (x2 - x1) * 0.74)}
      y={Math.round(y1 + (y2 - y1) * 0.74) + 4}
      textAnchor="middle"
      fontSize={12}
      className="network-count"
    >
      {count}
    </text>
  );
}
