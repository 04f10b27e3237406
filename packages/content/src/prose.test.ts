import { expect, it } from 'vitest';
import { parseProse } from './prose.ts';

it('cuts the text at its anchors', () => {
  const { prose, faults } = parseProse('## One {#one}\n\nFirst.\n\n### Inner\n\nMore.\n\n## Two {#two}\r\nSecond.');
  expect(faults).toEqual([]);
  expect(prose.sections).toEqual([
    { anchor: 'one', heading: 'One', body: 'First.\n\n### Inner\n\nMore.', line: 1 },
    { anchor: 'two', heading: 'Two', body: 'Second.', line: 9 },
  ]);
});

it('finds each citation of a group with its locator and line', () => {
  const { prose } = parseProse('## One {#one}\n\nSo it was [@first; @second-2, pp. 3, 5].');
  expect(prose.citations).toEqual([
    { source: 'first', line: 3 },
    { source: 'second-2', locator: 'pp. 3, 5', line: 3 },
  ]);
});

it('finds the links into the data and out of it', () => {
  const { prose } = parseProse('## One {#one}\n\n[Then](event:1950-x) [there](https://example.org/a_b "title").');
  expect(prose.links).toEqual([
    { scheme: 'event', target: '1950-x', line: 3 },
    { scheme: 'https', target: '//example.org/a_b', line: 3 },
  ]);
});
