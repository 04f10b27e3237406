import { expect, it } from 'vitest';
import { readShareHash } from '../share-link.ts';
import { writeEmbedCode } from './embed-code.ts';

it('frames the page of the embed with question, variables and view', () => {
  const draft = { query: '{ events(filter: { themes: ["war"] }) { totalCount } }', variables: '{ "a": "<b>" }' };
  const look = { view: 'timeline', list: 'events' } as const;
  const code = writeEmbedCode({ origin: 'https://example.org', locale: 'ko', draft, look, title: 'A "timeline"' });

  const [, address = ''] = /^<iframe src="([^"]+)" title="A &quot;timeline&quot;" /.exec(code) ?? [];
  const [page, hash = ''] = address.replaceAll('&amp;', '&').split('#');
  expect(page).toBe('https://example.org/embed/ko/answer');
  expect(readShareHash(`#${hash}`)).toEqual({ ...draft, look, isWhole: true });
});
