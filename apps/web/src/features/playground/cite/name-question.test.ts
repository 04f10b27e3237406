import { describe, expect, it } from 'vitest';
import { nameQuestion } from './name-question.ts';

const name = (query: string, variables = '', operationName?: string) =>
  nameQuestion({ query, variables, ...(operationName === undefined ? {} : { operationName }) });

describe('nameQuestion', () => {
  it.each([
    ['query TreatiesOfAState { events { totalCount } }', 'Treaties of a state'],
    ['query USSRTies { actorTies { totalCount } }', 'USSR ties'],
    ['query trade_after_1991 { events { totalCount } }', 'Trade after 1991'],
    ['query @asOf(version: 1) { indicator(slug: "leader-meetings") { title } }', 'Indicator leader-meetings'],
    ['{ events(first: 5) { totalCount } indicator(slug: "leader-meetings") { title } }', 'Events; indicator leader-meetings'],
    ['{ search(query: "Kim Il Sung", locale: KO) { totalCount } }', 'Search: Kim Il Sung'],
    [
      '{ events(filter: { kinds: [TREATY, SUMMIT_MEETING], sides: [MOSCOW], from: "1985" }) { totalCount } }',
      'Events: treaty, summit meeting, moscow, 1985',
    ],
    ['{ a: periods { title } b: periods { slug } __typename }', 'Periods'],
    ['{ ...Roots } fragment Roots on Query { contentVersion { version } }', 'Content version'],
  ])('calls %j %j', (query, title) => {
    expect(name(query)).toBe(title);
  });

  it('reads variables, and the standard of those that are not set', () => {
    const query =
      'query ($slug: String!, $to: String = "1991") { actor(slug: $slug) { name } events(filter: { to: $to }) { totalCount } }';
    expect(name(query, '{"slug": "ussr"}')).toBe('Actor ussr; events: 1991');
  });

  it('calls a text with several operations by the one that ran', () => {
    expect(name('query One { periods { title } }\nquery TheOther { claims { code } }', '', 'TheOther')).toBe('The other');
  });
});
