import { useTranslations } from 'next-intl';
import { ChoiceLink, type MapLinks } from './choice-link.tsx';
import { isOnFrame, type PlaceDot, toDots } from './lay-out-dots.ts';
import type { MapFrame, MapPlace, MapRoute } from './map-data.ts';
import { placeLabels } from './place-labels.ts';

type PlaceDotsProps = {
  frame: MapFrame;
  places: readonly MapPlace[];
  counts: ReadonlyMap<string, number>;
  chosenRoute: MapRoute | undefined;
  links: MapLinks;
};

/** Places with events as dots that can be chosen, those with the most first; on them the stops of the chosen route with their dates. */
export function PlaceDots({ frame, places, counts, chosenRoute, links }: PlaceDotsProps) {
  const t = useTranslations('map');
  const dots = toDots({ frame, places, counts, stops: chosenRoute?.stops ?? [], chosenPlace: links.state.place });
  const visible = dots.filter((dot) => isOnFrame(dot, frame));
  // With a route chosen only its places are named.
  const named = visible.filter(({ isStop, isChosen }) => !chosenRoute || isStop || isChosen);
  const labels = placeLabels(named, frame.width);
  return (
    <>
      {visible.map((dot) => {
        const label = labels[named.indexOf(dot)];
        return (
          <ChoiceLink
            key={dot.slug}
            links={links}
            change={{ place: dot.slug }}
            aria-label={`${dot.name}: ${t('count', { count: dot.eventCount })}`}
            aria-current={dot.isChosen ? 'true' : undefined}
            className={`group ${named.includes(dot) ? '' : 'opacity-40'}`}
          >
            {/* What is small stays easy to hit. */}
            <circle cx={dot.x} cy={dot.y} r={Math.max(dot.radius, 12)} className="fill-transparent" />
            <Mark dot={dot} />
            {label && (
              <text
                x={label.x}
                y={label.y}
                textAnchor={label.anchor}
                dominantBaseline="central"
                className={`map-label font-sans text-[13px] group-hover:fill-accent ${dot.isStop || dot.isChosen ? 'fill-ink font-semibold' : 'fill-ink font-medium'}`}
              >
                {dot.text}
              </text>
            )}
          </ChoiceLink>
        );
      })}
    </>
  );
}

function Mark({ dot: { x, y, radius, isStop, isChosen } }: { dot: PlaceDot }) {
  if (isStop) {
    return <circle cx={x} cy={y} r={5} strokeWidth={2.5} className="fill-paper stroke-accent group-hover:fill-wash" />;
  }
  return (
    <circle
      cx={x}
      cy={y}
      r={radius}
      fillOpacity={0.82}
      strokeWidth={isChosen ? 3 : 1}
      className={`fill-ink group-hover:fill-accent ${isChosen ? 'stroke-accent' : 'stroke-paper'}`}
    />
  );
}
