import { describe, expect, it } from 'vitest';
import { countBins } from './count-bins.ts';
import type { TimelineEvent } from './timeline-event.ts';

const event = (from: number, to: number, ...tracks: TimelineEvent['tracks']): TimelineEvent => ({
  slug: String(from),
  title: '',
  isEnglish: false,
  dateLabel: '',
  kind: 'VISIT',
  weight: 0,
  tracks,
  span: { shape: 'DAY', from, to, isSoftFrom: false, isSoftTo: false },
});

describe('countBins', () => {
  it('counts each event once in each of its tracks, from the top track down', () => {
    const counts = countBins([event(1, 2, 'SEOUL'), event(9, 10, 'MOSCOW', 'SEOUL')], { from: 0, to: 10 }, 2);
    expect([...counts]).toEqual([
      ['MOSCOW', [0, 1]],
      ['SEOUL', [1, 1]],
    ]);
  });

  it('counts what began before the window in its first part, and leaves out what lies outside', () => {
    const counts = countBins([event(-5, 3, 'UN'), event(20, 21, 'UN'), event(-5, 0, 'UN')], { from: 0, to: 10 }, 2);
    expect([...counts]).toEqual([['UN', [1, 0]]]);
  });
});
