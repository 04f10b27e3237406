import { useId } from 'react';
import { wrapText } from './estimate-text-width.ts';
import { lanePitch } from './lay-out-rows.ts';
import { AXIS_HEIGHT, type TimelineLayout } from './lay-out-timeline.ts';
import { TITLE_SIZE } from './place-titles.ts';
import { SoftFills } from './soft-fills.tsx';
import { jointsOf, TimelineMark } from './timeline-mark.tsx';
import type { Track } from './tracks.ts';

const BAND_NAME_SIZE = 12.5;
const BAND_INDENT = 6;
// Of many marks the lines that join them would make a thicket.
const CALM = 30;

export type DrawingNames = {
  tracks: Readonly<Record<Track, string>>;
  kinds: Readonly<Record<string, string>>;
  /** The path before `/events/…`: the language. */
  base: string;
};

type TimelineDrawingProps = {
  layout: TimelineLayout;
  names: DrawingNames;
  label: string;
  /** Where the name of a period leads. */
  bandHref: (band: TimelineLayout['bands'][number]) => string;
  /** Slugs of the events to set off from the others. */
  highlights?: ReadonlySet<string> | undefined;
  /** The event that is pointed at. */
  current?: string | undefined;
  /** The one event that Tab reaches; every one when absent. */
  tabStop?: string | undefined;
  /** Titles without room show in the tooltips of the browser. */
  hasTooltips?: boolean;
};

/** Events in parallel tracks over an axis of time, drawn with the precision of their dates. Each is one link, in all its tracks. */
export function TimelineDrawing({ layout, names, label, bandHref, ...marking }: TimelineDrawingProps) {
  const { width, height, plot, top, rows, radius, marks, titles, ticks, bands } = layout;
  const fills = useId();
  const axisTop = height - AXIS_HEIGHT;
  const isCrowded = marks.length > CALM;
  const titleOf = new Map(titles.map((title) => [title.mark, title]));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} className="timeline-drawing">
      <title>{label}</title>
      <SoftFills id={fills} />
      {bands.map((band) => (
        <a key={band.slug} href={bandHref(band)} aria-label={band.title} className="band">
          <title>{band.title}</title>
          <rect
            x={round(band.left)}
            width={round(band.right - band.left)}
            height={axisTop}
            className={band.isShaded ? 'fill-wash-soft' : 'fill-transparent'}
          />
          {wrapText(band.title, BAND_NAME_SIZE, band.right - band.left - 2 * BAND_INDENT).map((line, index) => (
            <text key={line} x={round(band.left) + BAND_INDENT} y={16 + index * 15} fontSize={BAND_NAME_SIZE}>
              {line}
            </text>
          ))}
        </a>
      ))}
      {ticks.map(({ x, label: text, isYear }) => (
        <g key={x}>
          <path d={`M${round(x)} ${top}V${axisTop + 6}`} className="stroke-rule" />
          <text
            x={x}
            y={axisTop + 22}
            textAnchor={x < plot.left + 20 ? 'start' : x > width - 24 ? 'end' : 'middle'}
            className={isYear ? 'tick year' : 'tick'}
          >
            {text}
          </text>
        </g>
      ))}
      <g transform={`translate(0 ${top})`}>
        {rows.map(({ track, baseline }) => (
          <g key={track}>
            <path d={`M${plot.left} ${baseline}H${plot.right}`} className="stroke-rule" />
            <text y={baseline + 4} className="track">
              {names.tracks[track]}
            </text>
          </g>
        ))}
        <clipPath id={`${fills}-plot`}>
          <rect x={plot.left - radius} y={-top} width={width} height={height} />
        </clipPath>
        <g
          clipPath={`url(#${fills}-plot)`}
          className={isCrowded ? 'marks crowded' : 'marks'}
          strokeWidth={radius * 2}
          fontSize={TITLE_SIZE}
        >
          {isCrowded && <path d={jointsOf(marks, rows, radius, lanePitch(radius))} className="joint" />}
          {marks.map((mark) => (
            <TimelineMark
              key={mark.event.slug}
              mark={mark}
              title={titleOf.get(mark)}
              rows={rows}
              radius={radius}
              pitch={lanePitch(radius)}
              names={names}
              fills={fills}
              isHighlighted={marking.highlights?.has(mark.event.slug) ?? false}
              isCurrent={mark.event.slug === marking.current}
              tabIndex={marking.tabStop === undefined || marking.tabStop === mark.event.slug ? undefined : -1}
              hasJoint={!isCrowded || mark.event.slug === marking.current}
              hasTooltip={marking.hasTooltips === true}
            />
          ))}
        </g>
      </g>
    </svg>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
