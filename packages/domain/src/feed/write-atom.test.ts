import { expect, it } from 'vitest';
import { childOf, childrenOf, parseXml, textOf } from '../quiz/interchange/read-xml.ts';
import { type Feed, writeAtom } from './write-atom.ts';

const FEED: Feed = {
  id: 'tag:corpus.tumen,2026:feed/en',
  title: 'What is new',
  language: 'en',
  url: 'https://tumen.example/en/data',
  self: 'https://tumen.example/en/feed.xml',
  author: 'Tumen',
  since: '2026-11-21',
  entries: [],
};

it('is as new as its newest entry, and has a day without any', () => {
  const entry = { id: 'tag:corpus.tumen,2026:version/1', title: 'Version 1', url: 'https://tumen.example/en/data' };
  const feed = {
    ...FEED,
    entries: [
      { ...entry, day: '2026-11-23' },
      { ...entry, day: '2026-12-01' },
    ],
  };
  expect(textOf(childOf(parseXml(writeAtom(feed)), 'updated'))).toBe('2026-12-01T00:00:00Z');
  expect(textOf(childOf(parseXml(writeAtom(FEED)), 'updated'))).toBe('2026-11-21T00:00:00Z');
});

it('gives back each text as it was, with its language', () => {
  const summary = { text: 'A <treaty> & "talks"\u0007', language: 'en' };
  const entry = {
    id: 'tag:corpus.tumen,2026:x',
    title: '조약 <1961>',
    day: '2026-11-23',
    url: 'https://tumen.example/?a=1&b=2',
    summary,
  };
  const read = childOf(parseXml(writeAtom({ ...FEED, entries: [entry] })), 'entry');
  expect(textOf(childOf(read, 'title'))).toBe('조약 <1961>');
  expect(childOf(read, 'summary')).toEqual({
    name: 'summary',
    attributes: { 'xml:lang': 'en' },
    children: ['A <treaty> & "talks"'],
  });
  expect(childrenOf(read, 'link').map(({ attributes }) => attributes.href)).toEqual(['https://tumen.example/?a=1&b=2']);
});
