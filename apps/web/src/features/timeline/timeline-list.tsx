import type { Band } from './lay-out-timeline.ts';
import type { DrawingNames } from './timeline-drawing.tsx';
import type { TimelineEvent } from './timeline-event.ts';

/** So many events are read at once; of more, each period opens by itself. */
const MOST_OPEN = 40;

export type ListWords = { caption: string; date: string; event: string; sides: string; kind: string; aboutPeriod: string };

type TimelineListProps = { events: readonly TimelineEvent[]; bands: readonly Band[]; names: DrawingNames; words: ListWords };

/** The events of a window period by period: a table, which a phone shows as a line of time running down. */
export function TimelineList({ events, bands, names, words }: TimelineListProps) {
  const isOpen = events.length <= MOST_OPEN;
  return (
    <div className="timeline-list">
      {bands.map(({ slug, title, from, to }) => {
        // An event belongs to the period into which its first day falls.
        const own = events.filter(({ span }) => span.from >= from && span.from < to);
        if (own.length === 0) return null;
        return (
          <details key={slug} open={isOpen}>
            <summary>
              <span aria-hidden="true" className="sign">
                ›
              </span>
              <span className="name">{title}</span>
              <span className="count">{own.length}</span>
            </summary>
            <table>
              <caption className="sr-only">{words.caption.replace('{period}', title)}</caption>
              <thead>
                <tr>
                  {[words.date, words.event, words.sides, words.kind].map((header) => (
                    <th key={header} scope="col">
                      {header}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {own.map((event) => (
                  <tr key={event.slug} className={event.span.shape === 'DAY' ? undefined : 'long'}>
                    <td>{event.dateLabel}</td>
                    <th scope="row" lang={event.isEnglish ? 'en' : undefined}>
                      <a href={`${names.base}/events/${event.slug}`}>{event.title}</a>
                    </th>
                    <td>{event.tracks.map((track) => names.tracks[track]).join(', ')}</td>
                    <td>{event.kind && names.kinds[event.kind]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p>
              <a href={`${names.base}/periods/${slug}`} className="about">
                {words.aboutPeriod.replace('{period}', title)}
              </a>
            </p>
          </details>
        );
      })}
    </div>
  );
}
