import { ScrollRegion } from '@tumen/ui/scroll-region';
import { scaleLinear } from 'd3-scale';
import { useFormatter, useTranslations } from 'next-intl';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { layOutLanes } from './lay-out-lanes.ts';
import { DOT_RADIUS, placeMark, TITLE_SIZE } from './place-mark.ts';
import { listTicks, toDayNumber } from './time-scale.ts';

const TimelineChartEventFragment = graphql(`
  fragment TimelineChart_event on Event {
    slug
    title(locale: $locale)
    translated(locale: $locale)
    dateLabel(locale: $locale)
    startDate
    endDate
    datePrecision
    kind
  }
`);

const WIDTH = 1280;
// A lane is as high as the smallest target that WCAG 2.2 allows (2.5.8), on the narrowest drawing too.
const LANE_HEIGHT = 26;
const AXIS_HEIGHT = 30;
const GAP = 14;

type TimelineChartProps = {
  label: string;
  events: readonly FragmentType<typeof TimelineChartEventFragment>[];
  /** The first and the last day of the axis, ISO. */
  start: string;
  end: string;
  /** Slugs of the events to set off from the others. */
  highlights?: ReadonlySet<string>;
};

/** Events on a time axis, drawn with the precision of their dates. Each mark and its title are one link. */
export function TimelineChart({ label, events, start, end, highlights }: TimelineChartProps) {
  const t = useTranslations('enums.eventKind');
  const format = useFormatter();
  const x = scaleLinear()
    .domain([toDayNumber(start), toDayNumber(end) + 1])
    .range([10, WIDTH - 10])
    .clamp(true);
  const marks = readFragment(TimelineChartEventFragment, events).map((event) => placeMark(event, x, WIDTH));
  const lanes = layOutLanes(marks, GAP);
  const height = Math.max(1, ...lanes.map((lane) => lane + 1)) * LANE_HEIGHT;
  const ticks = listTicks(start, end, (isoDay) => format.dateTime(new Date(`${isoDay}T00:00:00Z`), { month: 'short' }));
  return (
    <ScrollRegion label={label}>
      <svg viewBox={`0 0 ${WIDTH} ${height + AXIS_HEIGHT}`} className="block w-full min-w-[72rem]">
        <title>{label}</title>
        {ticks.map(({ day, label: tickLabel }) => (
          <g key={day}>
            <line x1={x(day)} x2={x(day)} y1={0} y2={height + 6} className="stroke-rule" />
            <text
              x={x(day)}
              y={height + 22}
              textAnchor={x(day) < 20 ? 'start' : 'middle'}
              className="fill-ink-soft text-xs tabular-nums"
            >
              {tickLabel}
            </text>
          </g>
        ))}
        {marks.map(({ event, left, right, title, from, to }, index) => {
          const y = (lanes[index] ?? 0) * LANE_HEIGHT + LANE_HEIGHT / 2;
          return (
            <Link
              key={event.slug}
              href={`/events/${event.slug}`}
              aria-label={`${event.dateLabel}: ${event.title} (${t(event.kind)})`}
              className="group"
            >
              <rect x={from} y={y - LANE_HEIGHT / 2} width={to - from} height={LANE_HEIGHT} className="fill-transparent" />
              {event.datePrecision === 'DAY' ? (
                <circle
                  cx={left}
                  cy={y}
                  r={highlights?.has(event.slug) ? DOT_RADIUS + 2 : DOT_RADIUS}
                  className={`${highlights?.has(event.slug) ? 'fill-accent' : 'fill-ink'} group-hover:fill-data`}
                />
              ) : (
                <rect
                  x={left}
                  y={title.side === 'above' ? y + 6 : y - 3}
                  width={right - left}
                  height={6}
                  rx={3}
                  className="fill-data-soft group-hover:fill-data"
                />
              )}
              <text
                x={title.x}
                y={title.side === 'above' ? y + 2 : y + 4.5}
                textAnchor={title.side === 'before' ? 'end' : 'start'}
                fontSize={TITLE_SIZE}
                {...textLang(event.translated, event.title)}
                className="fill-ink group-hover:fill-accent group-hover:underline"
              >
                {title.text}
              </text>
            </Link>
          );
        })}
      </svg>
    </ScrollRegion>
  );
}
