import { expect, it } from 'vitest';
import { suggestedKind } from './suggested-kind.ts';

it.each([
  ['actors', 'Event', 'ACTOR'],
  ['of', 'ActorTie', 'ACTOR'],
  ['slug', 'Indicator', 'INDICATOR'],
  ['slugs', 'Source', 'SOURCE'],
  ['themes', 'SearchResult', 'THEME'],
  ['slugs', 'RecordChange', null],
  ['text', 'Event', null],
])('takes "%s" of %s for the short names of %s', (name, ofType, kind) => {
  expect(suggestedKind(name, ofType)).toBe(kind);
});
