import { expect, it } from 'vitest';
import { divideFacts, placesIn } from './facts-by-source.ts';

const cite = (slug: string, locator: string | null = null) => ({ locator, source: { slug } });
const facts = [
  { id: '1', citations: [cite('a', 'p. 5'), cite('a', 'p. 9'), cite('b')] },
  { id: '2', citations: [cite('b', 'art. 1')] },
];

it('names each place of a fact in a source once', () => {
  expect(facts.map((fact) => placesIn(fact, 'a'))).toEqual(['p. 5; p. 9', null]);
  expect(facts.map((fact) => placesIn(fact, 'b'))).toEqual(['', 'art. 1']);
});

it('divides the facts of an event by what a source carries', () => {
  const { carried, others } = divideFacts(facts, 'a');
  expect([carried, others].map((part) => part.map(({ id }) => id))).toEqual([['1'], ['2']]);
});
