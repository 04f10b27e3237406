import type { DrawnNode } from './network-drawing.tsx';

/** The name of an actor beside its mark, or below it, in one line or in several. */
export function NodeName({ node: { x, y, radius, lines, anchor }, fontSize }: { node: DrawnNode; fontSize: number }) {
  const [first, ...rest] = lines;
  const lineHeight = fontSize + 2;
  const isBelow = anchor === 'middle';
  const textX = isBelow ? x : anchor === 'start' ? x + radius + 7 : x - radius - 7;
  const top = isBelow ? y + radius + fontSize : y + fontSize * 0.36 - ((lines.length - 1) * lineHeight) / 2;
  const round = (value: number) => Math.round(value * 10) / 10;
  return (
    <text x={round(textX)} y={round(top)} textAnchor={anchor} fontSize={fontSize}>
      {first}
      {rest.map((line) => (
        <tspan key={line} x={round(textX)} dy={lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
