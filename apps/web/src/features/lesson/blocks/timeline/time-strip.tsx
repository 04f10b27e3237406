import { useFormatter, useTranslations } from 'next-intl';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { BADGE, layOutStrip } from './lay-out-strip.ts';

const timeStripBlock = graphql(/* GraphQL */ `
  fragment TimeStrip_block on TimelineBlock {
    events { slug title(locale: $locale) translated(locale: $locale) dateLabel(locale: $locale) startDate endDate datePrecision }
    highlights { slug }
  }
`);

const AXIS_HEIGHT = 30;
const LANE = 2 * BADGE.radius + 3;
// A year in the middle of its mark would stick out here.
const EDGE = 18;
/** More numbers than this are no longer highlights. */
const MOST = 8;

type TimeStripProps = {
  block: FragmentType<typeof timeStripBlock>;
  /** Units of the drawing: a narrower one has larger letters. */
  width: number;
};

/** The highlights of a lesson on an axis true to scale, by number, and what the numbers mean. For paper and projector, where nothing can be clicked. */
export function TimeStrip({ block: ref, width }: TimeStripProps) {
  const t = useTranslations('blocks.timeline');
  const format = useFormatter();
  const { events, highlights } = readFragment(timeStripBlock, ref);
  const slugs = new Set(highlights.map(({ slug }) => slug));
  const chosen = events.filter(({ slug }) => slugs.size === 0 || slugs.has(slug)).slice(0, MOST);
  if (chosen.length === 0) return null;
  const { marks, others, ticks, laneCount } = layOutStrip(chosen, events, width, (isoDay) =>
    format.dateTime(new Date(`${isoDay}T00:00:00Z`), { month: 'short' }),
  );
  const axis = laneCount * LANE + 8;
  return (
    <div className="time-strip">
      <svg viewBox={`0 0 ${width} ${axis + AXIS_HEIGHT}`} role="img" aria-label={t('label')} className="block w-full">
        <line x1={0} x2={width} y1={axis} y2={axis} className="stroke-ink" />
        {ticks.map(({ day, label, x }) => (
          <g key={day}>
            <line x1={x} x2={x} y1={axis} y2={axis + 9} className="stroke-rule-strong" />
            <text
              x={x}
              y={axis + 21}
              textAnchor={x < EDGE ? 'start' : x > width - EDGE ? 'end' : 'middle'}
              className="fill-ink-soft font-sans text-[11px] tabular-nums"
            >
              {label}
            </text>
          </g>
        ))}
        {others.map(({ slug, from, to }) => (
          <rect key={slug} x={from} y={axis + 1.5} width={Math.max(1.2, to - from)} height={4} className="fill-data-soft" />
        ))}
        {marks.map(({ event, number, from, to, x, lane }) => {
          const y = axis - 8 - lane * LANE - BADGE.radius + 1;
          return (
            <g key={event.slug}>
              <line x1={x} x2={x} y1={y} y2={axis} className="stroke-accent" />
              {event.datePrecision === 'DAY' ? (
                <circle cx={x} cy={axis} r={3} className="fill-accent" />
              ) : (
                <rect x={from} y={axis - 2.5} width={Math.max(4, to - from)} height={5} rx={2.5} className="fill-accent" />
              )}
              <circle cx={x} cy={y} r={BADGE.radius} className="fill-paper stroke-accent" />
              <text
                x={x}
                y={y}
                textAnchor="middle"
                dominantBaseline="central"
                className="fill-ink font-sans text-[11px] font-semibold"
              >
                {number}
              </text>
            </g>
          );
        })}
      </svg>
      <ol className="time-strip-list">
        {marks
          .toSorted((a, b) => a.number - b.number)
          .map(({ event }) => (
            <li key={event.slug} className="time-strip-item" {...textLang(event.translated, event.title)}>
              <span className="time-strip-date">{event.dateLabel}</span> {event.title}
            </li>
          ))}
      </ol>
    </div>
  );
}
