import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { findMembers } from './find-members.ts';
import { listMembers } from './list-members.ts';

const members = listMembers(
  buildSchema(`
    type Query { events(filter: EventFilter): [Event!]! }
    input EventFilter { kind: Kind }
    type Event { title(locale: String): String! kind: Kind! }
    enum Kind { TREATY }
  `),
);
const find = (text: string) => findMembers(members, text).map(({ kind, place }) => `${kind} ${place}`);

describe('findMembers', () => {
  it('finds queries, types, fields, arguments and values by part of their name, what begins with it first', () => {
    expect(find('event')).toEqual(['type Event', 'type EventFilter', 'query events']);
    expect(find('KIND')).toEqual(['field Event.kind', 'field EventFilter.kind', 'type Kind']);
    expect(find('filter')).toEqual(['argument events(filter)', 'type EventFilter']);
    expect(find('locale')).toEqual(['argument Event.title(locale)']);
    expect(find('treaty')).toEqual(['value Kind.TREATY']);
  });

  it('leads to where each is explained', () => {
    expect(findMembers(members, 'filter')[0]?.href).toBe('/data/api/queries/events');
    expect(findMembers(members, 'title')[0]?.href).toBe('/data/api/types/Event#title');
  });

  it('finds nothing for nothing', () => {
    expect(find(' ')).toEqual([]);
    expect(find('unicorn')).toEqual([]);
  });
});
