import type { Row } from './lay-out-rows.ts';
import type { PlacedMark } from './place-marks.ts';
import type { PlacedTitle } from './place-titles.ts';
import { softFill } from './soft-fills.tsx';
import type { DrawingNames } from './timeline-drawing.tsx';

const CLASSES = { DAY: 'dot', WITHIN: 'within', THROUGHOUT: 'throughout' } as const;
const SOFT_DOT = 1.7;

type TimelineMarkProps = {
  mark: PlacedMark;
  title: PlacedTitle | undefined;
  rows: readonly Row[];
  radius: number;
  pitch: number;
  names: DrawingNames;
  /** The id of the `SoftFills`. */
  fills: string;
  isHighlighted: boolean;
  isCurrent: boolean;
  tabIndex: number | undefined;
  hasTooltip: boolean;
  /** It draws the hairline itself. */
  hasJoint: boolean;
};

/** One event: a mark in each of its tracks, a hairline that joins them, and its title where it has room. */
export function TimelineMark({ mark, title, rows, radius, pitch, names, fills, ...state }: TimelineMarkProps) {
  const { event, left, right } = mark;
  const levels = levelsOf(mark, rows, pitch);
  const label = `${event.dateLabel}: ${event.title}${event.kind ? ` (${names.kinds[event.kind]})` : ''}`;
  const [top = 0, bottom = top] = [levels[0], levels.at(-1)];
  const x = round(left);
  const middle = middleOf(mark, radius);
  const classes = [state.isHighlighted && 'lit', state.isCurrent && 'current'].filter(Boolean).join(' ');
  const { href = `${names.base}/events/${event.slug}` } = event;
  const shared = { className: classes || undefined, lang: event.isEnglish ? 'en' : undefined };
  const drawn = (
    <>
      {state.hasTooltip && <title>{label}</title>}
      {state.hasJoint && bottom > top && <path d={`M${middle} ${top}V${bottom}`} className="joint" />}
      {title && title.level > 0 && <path d={`M${middle} ${title.row.baseline}V${title.y + 3}`} className="leader" />}
      <Shape mark={mark} levels={levels} radius={radius} fills={fills} x={x} right={round(right)} />
      {title && (
        <text x={round(title.x)} y={title.y} textAnchor={title.isLeft ? 'end' : undefined}>
          {title.text}
        </text>
      )}
    </>
  );
  if (href === null) {
    return <g {...shared}>{drawn}</g>;
  }
  return (
    <a href={href} aria-label={label} tabIndex={state.tabIndex} {...shared}>
      {drawn}
    </a>
  );
}

type ShapeProps = { mark: PlacedMark; levels: readonly number[]; radius: number; fills: string; x: number; right: number };

function Shape({ mark, levels, radius, fills, x, right }: ShapeProps) {
  const { shape, isSoftFrom, isSoftTo } = mark.event.span;
  const isSoft = isSoftFrom || isSoftTo;
  if (shape === 'DAY' && isSoft) {
    return levels.map((y) => <circle key={y} cx={x} cy={y} r={radius * SOFT_DOT} fill={`url(#${fills}-DAY)`} />);
  }
  if (shape !== 'DAY' && isSoft) {
    const fill = softFill(fills, shape, isSoftFrom, isSoftTo);
    return levels.map((y) => <rect key={y} x={x} y={y - radius} width={round(right - x)} height={radius * 2} fill={fill} />);
  }
  // A line with round ends is a bar, and one of no length a dot; one path holds those of all tracks.
  const cap = shape === 'DAY' ? 0 : radius;
  const length = Math.max(0, round(right - x - 2 * cap));
  return <path d={levels.map((y) => `M${round(x + cap)} ${y}h${length}`).join('')} className={CLASSES[shape]} />;
}

/** The hairlines of all marks as one path, where each its own would weigh too much. */
export function jointsOf(marks: readonly PlacedMark[], rows: readonly Row[], radius: number, pitch: number): string {
  return marks
    .flatMap((mark) => {
      const levels = levelsOf(mark, rows, pitch);
      return levels.length > 1 ? [`M${middleOf(mark, radius)} ${levels[0]}V${levels.at(-1)}`] : [];
    })
    .join('');
}

function levelsOf({ lanes }: PlacedMark, rows: readonly Row[], pitch: number): number[] {
  return rows.flatMap(({ track, baseline }) => {
    const lane = lanes.get(track);
    return lane === undefined ? [] : [baseline - lane * pitch];
  });
}

/** Where the hairline stands: in the middle of a dot, at the beginning of a bar. */
function middleOf({ event, left, right }: PlacedMark, radius: number): number {
  return round(event.span.shape === 'DAY' ? left : Math.min(left + radius, right));
}

const round = (value: number) => Math.round(value * 10) / 10;
