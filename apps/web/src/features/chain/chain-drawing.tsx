import { textLang } from '@/features/text/text-lang.ts';
import { Link } from '@/i18n/navigation.tsx';
import { BOX, type ChainLayout, type PlacedBox } from './chain-box.ts';

type ChainDrawingProps = {
  layout: ChainLayout;
  /** The event that the chain is about. */
  self: string;
  label: string;
  /** Makes the id of the arrowhead its own among the drawings of a page. */
  id: string;
  className: string;
};

/** A chain in its layout: arrows from cause to effect, and every box a link to its event. */
export function ChainDrawing({ layout, self, label, id, className }: ChainDrawingProps) {
  const { width, height, boxes, links } = layout;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} className={className}>
      <title>{label}</title>
      <defs>
        <marker
          id={id}
          viewBox="0 0 8 8"
          refX={7.5}
          refY={4}
          markerWidth={8}
          markerHeight={8}
          orient="auto"
          markerUnits="userSpaceOnUse"
        >
          <path d="M0,0.5L8,4L0,7.5Z" className="fill-rule-strong" />
        </marker>
      </defs>
      {links.map(({ cause, effect, path }) => (
        <path
          key={`${cause} ${effect}`}
          d={path}
          fill="none"
          markerEnd={`url(#${id})`}
          className="stroke-rule-strong"
          strokeWidth={1.25}
        />
      ))}
      {boxes.map((box) => (
        <ChainBox key={box.slug} box={box} isSelf={box.slug === self} />
      ))}
    </svg>
  );
}

function ChainBox({ box, isSelf }: { box: PlacedBox; isSelf: boolean }) {
  const { slug, title, translated, dateLabel, dateLines, titleLines, x, y, width, height } = box;
  const left = x + BOX.padding;
  const titleTop = y + BOX.padding + dateLines.length * BOX.dateHeight + BOX.gap;
  return (
    <Link
      href={`/events/${slug}`}
      aria-label={`${dateLabel}: ${title}`}
      aria-current={isSelf ? 'true' : undefined}
      className="group"
    >
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        strokeWidth={isSelf ? 2 : 1}
        className={isSelf ? 'fill-wash stroke-accent' : 'fill-card stroke-rule-strong group-hover:stroke-accent'}
      />
      <text fontSize={BOX.date} className="fill-ink-soft tabular-nums">
        {dateLines.map((line, index) => (
          <tspan key={line} x={left} y={y + BOX.padding + (index + 0.7) * BOX.dateHeight}>
            {line}
          </tspan>
        ))}
      </text>
      <text
        fontSize={BOX.title}
        {...textLang(translated, title)}
        className={`fill-ink group-hover:fill-accent ${isSelf ? 'font-semibold' : 'font-medium'}`}
      >
        {titleLines.map((line, index) => (
          <tspan key={line} x={left} y={titleTop + (index + 0.75) * BOX.titleHeight}>
            {line}
          </tspan>
        ))}
      </text>
    </Link>
  );
}
