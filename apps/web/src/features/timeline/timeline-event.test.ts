import { expect, it } from 'vitest';
import { fromEventRow, type TimelineEvent, toEventRow } from './timeline-event.ts';

it('carries an event over as it was', () => {
  const event: TimelineEvent = {
    slug: '1990-x',
    title: 'A visit',
    isEnglish: true,
    dateLabel: 'circa 1990',
    kind: 'VISIT',
    span: { shape: 'THROUGHOUT', from: 7300, to: 7420, isSoftFrom: false, isSoftTo: true },
    tracks: ['MOSCOW', 'SEOUL', 'OTHER'],
    weight: 3,
  };
  expect(fromEventRow(toEventRow(event))).toEqual(event);
});
