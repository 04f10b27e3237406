import { expect, it } from 'vitest';
import { findNearest } from './find-nearest.ts';
import { layOutTimeline, measureRows } from './lay-out-timeline.ts';
import type { TimelineEvent } from './timeline-event.ts';

const event = (slug: string, from: number): TimelineEvent => ({
  slug,
  title: '',
  isEnglish: false,
  dateLabel: '',
  kind: 'VISIT',
  weight: 0,
  tracks: ['MOSCOW'],
  span: { shape: 'DAY', from, to: from + 1, isSoftFrom: false, isSoftTo: false },
});

it('means the nearest mark within reach and nothing beyond', () => {
  const window = { from: 0, to: 1000 };
  const events = [event('near', 500), event('far', 900)];
  const rows = measureRows(events, window, 1100);
  const layout = layOutTimeline({
    events,
    rows,
    window,
    width: 1100,
    words: { months: [], monthsOfDays: [], locale: 'en' },
    bands: [],
  });
  const mark = layout.marks[0];
  const y = layout.top + (rows[0]?.baseline ?? 0);
  expect(findNearest(layout, (mark?.left ?? 0) + 8, y - 4)?.event.slug).toBe('near');
  expect(findNearest(layout, (mark?.left ?? 0) + 20, y)).toBeUndefined();
});
