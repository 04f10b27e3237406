import { parseHistoricalDate } from '@tumen/domain/historical-date';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Content } from '../content.ts';
import { toCalendar } from './calendar.ts';

type Event = Content['events'][number];

const RELEASED = '2026-11-21';

function makeEvent(edtf: string, more: Partial<Event> = {}): Event {
  return {
    slug: 'treaty',
    origin: { file: 'treaty.yaml', parent: '', record: 'event treaty', lineOf: () => 1 },
    period: 'first',
    date: parseHistoricalDate(edtf),
    kind: 'UN_RESOLUTION',
    confidence: 'VERIFIED',
    themes: ['diplomacy'],
    title: { en: 'The treaty', ko: '조약', ru: 'Договор' },
    summary: { en: 'It was signed. It held.' },
    facts: [{ text: { en: 'It was signed.' }, cite: [{ source: 'book' }] }],
    significance: { en: 'Much.' },
    participants: [],
    places: [],
    causes: [],
    ...more,
  };
}

function read(events: readonly Event[], locale: 'en' | 'ko' | 'ru' = 'en'): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(toCalendar(events, RELEASED, locale).text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

function firstDays(event: ICAL.Event | undefined, count: number): string[] {
  const days = event?.iterator();
  return Array.from({ length: count }, () => days?.next()?.toString() ?? '');
}

describe('toCalendar', () => {
  it('makes an all-day entry that returns every year', () => {
    const [event] = read([makeEvent('1961-07-06')]);
    expect(event?.startDate.isDate).toBe(true);
    expect(firstDays(event, 3)).toEqual(['1961-07-06', '1962-07-06', '1963-07-06']);
    expect(event?.summary).toBe('The treaty (1961)');
    expect(event?.uid).toBe('treaty@corpus.tumen');
  });

  it('returns what happened on 29 February on the last day of every February', () => {
    const [event] = read([makeEvent('1952-02-29')]);
    expect(firstDays(event, 5)).toEqual(['1952-02-29', '1953-02-28', '1954-02-28', '1955-02-28', '1956-02-29']);
  });

  it.each(['1961', '1961-07', '1961-07-06~', '1961-07-06?', '1961-07-06%', '1961-07-06/1961-07-08', '2022-02-24/..'])(
    'has no anniversary of %s, which is not one sure day',
    (edtf) => {
      expect(read([makeEvent(edtf)])).toEqual([]);
    },
  );

  it('gives a text back as it was: commas, semicolons, backslashes, line breaks', () => {
    const text = 'One, two; three\\four\nfive: "six"';
    const [event] = read([makeEvent('1961-07-06', { summary: { en: text } })]);
    expect(event?.description).toBe(`${text}\n\nTumen · treaty · CC BY 4.0`);
  });

  it('says what is disputed', () => {
    const position = { view: { en: 'Firm' }, heldBy: { en: 'Some' }, cite: [{ source: 'book' }] };
    const dispute = { question: { en: 'How firm?', ko: '얼마나?' }, positions: [position, position] };
    expect(read([makeEvent('1961-07-06', { dispute })])[0]?.description).toContain('Disputed: How firm?');
    expect(read([makeEvent('1961-07-06', { dispute })], 'ko')[0]?.description).toContain('논쟁: 얼마나?');
  });

  it('folds lines of three-octet letters at 75 octets, between letters', () => {
    const ko = '조선민주주의인민공화국과 소비에트 사회주의 공화국 연방, '.repeat(20).trim();
    const { path, text } = toCalendar([makeEvent('1961-07-06', { title: { en: 'T', ko } })], RELEASED, 'ko');
    expect(path).toBe('anniversaries.ko.ics');
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(read([makeEvent('1961-07-06', { title: { en: 'T', ko } })], 'ko')[0]?.summary).toBe(`${ko} (1961)`);
  });

  it('falls back to English and says so', () => {
    const { text } = toCalendar([makeEvent('1961-07-06', { title: { en: 'The treaty' } })], RELEASED, 'ru');
    expect(text).toContain('SUMMARY;LANGUAGE=en:The treaty (1961)');
  });

  it('stamps with the day of the edition, so that the same content makes the same bytes', () => {
    const { text } = toCalendar([makeEvent('1961-07-06')], RELEASED, 'en');
    expect(text).toContain('\r\nDTSTAMP:20261121T000000Z\r\n');
    expect(text).toContain('\r\nCATEGORIES:un-resolution\r\n');
  });
});
