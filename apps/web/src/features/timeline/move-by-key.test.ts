import { describe, expect, it } from 'vitest';
import { moveByKey } from './move-by-key.ts';
import type { TimelineEvent } from './timeline-event.ts';

const whole = { from: 0, to: 30_000 };
const window = { from: 1000, to: 2000 };
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
const events = [event('before', 500), event('first', 1100), event('second', 1200)];
const press = (key: string, here?: string) => moveByKey({ key, here, events, window, whole });

describe('moveByKey', () => {
  it('moves the view with the arrows', () => {
    expect(press('ArrowRight')).toEqual({ to: { from: 1200, to: 2200 } });
    expect(press('ArrowLeft')).toEqual({ to: { from: 800, to: 1800 } });
  });

  it('zooms with plus and minus, and shows all with Home', () => {
    expect(press('+')).toEqual({ to: { from: 1250, to: 1750 } });
    expect(press('-')).toEqual({ to: { from: 500, to: 2500 } });
    expect(press('Home')).toEqual({ to: whole });
  });

  it('zooms around the event that has the focus', () => {
    expect(press('+', 'first')).toEqual({ to: { from: 1050, to: 1550 } });
  });

  it('goes down to the first event in view, from event to event, and back', () => {
    expect(press('ArrowDown')).toEqual({ focus: 'first' });
    expect(press('ArrowRight', 'first')).toEqual({ focus: 'second' });
    expect(press('Escape', 'first')).toEqual({ isLeaving: true });
  });

  it('goes beyond the edge and brings the event into view', () => {
    expect(press('ArrowLeft', 'first')).toEqual({ focus: 'before', to: { from: 400, to: 1400 } });
  });

  it('stays at the last event', () => {
    expect(press('ArrowRight', 'second')).toEqual({});
  });

  it('goes from what began long ago to what is in view, not back to its neighbor of that time', () => {
    const long = { ...event('long', 100), span: { ...event('long', 100).span, to: 1500 } };
    const move = moveByKey({ key: 'ArrowRight', here: 'long', events: [long, ...events], window, whole });
    expect(move).toEqual({ focus: 'first' });
  });

  it('leaves other keys to the browser', () => {
    expect(press('Tab')).toBeUndefined();
    expect(press('Escape')).toBeUndefined();
    expect(press('Enter', 'first')).toBeUndefined();
  });
});
