import { expect, it } from 'vitest';
import { recordQuestion } from './record-question.ts';

it.each([
  ['ACTOR', 'actor(slug: "stalin") {'],
  ['CLAIM', 'claim(code: "stalin") {'],
  ['DEBATE', 'debate(slug: "stalin") {'],
  ['EVENT', 'event(slug: "stalin") {'],
  ['INDICATOR', 'indicator(slug: "stalin") {'],
  ['SOURCE', 'source(slug: "stalin") {'],
  ['TERM', 'term(slug: "stalin") {'],
] as const)('asks about one %s, and bears no name of another', (kind, root) => {
  const lines = recordQuestion(kind, 'stalin')?.split('\n') ?? [];
  expect([lines[0], lines[1]?.trim()]).toEqual(['query {', root]);
});

it('asks nothing about what no query answers one by one', () => {
  expect(recordQuestion('COURSE', 'course')).toBeNull();
});
