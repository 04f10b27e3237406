import { expect, it } from 'vitest';
import { useSampleFolder } from '../../test/rejects.ts';
import { readContent } from '../read-content.ts';
import { checkCoverage } from './coverage.ts';

const sample = useSampleFolder();

async function faults(): Promise<string[]> {
  const result = await readContent(sample().dir);
  if (!result.isValid) throw new Error('The sample has faults');
  return [...checkCoverage(result.content)].map(({ file, line, message }) => `${file}:${line} ${message}`);
}

it('rejects a course with too few records', async () => {
  expect(await faults()).toEqual(
    expect.arrayContaining(['content:1 has 2 events, fewer than 255', 'content:1 has 1 claims, fewer than 27']),
  );
});

it('rejects a period that is told from one side, by few who were there', async () => {
  expect(await faults()).toEqual(
    expect.arrayContaining([
      'content/periods.yaml:1 has 1 events, fewer than 14',
      'content/periods.yaml:1 is told from 1 perspectives (SOVIET_RUSSIAN), fewer than 3',
      'content/periods.yaml:1 has 1 primary sources, fewer than 2',
    ]),
  );
});

it('rejects an event that is told too shortly', async () => {
  await sample().replace('events/later-years/1961-treaty.yaml', 'Moscow. It held.', 'Moscow.');
  expect(await faults()).toEqual(
    expect.arrayContaining([
      'content/events/later-years/1961-treaty.yaml:7 summary has 1 sentences, not two',
      'content/events/later-years/1961-treaty.yaml:9 has 1 facts, not 3 to 6',
      'content/events/later-years/1961-treaty.yaml:1 has no participants',
      'content/events/first-years/1948-founding.yaml:1 has no place',
    ]),
  );
});

it('rejects a fact whose sources nobody saw', async () => {
  await sample().replace(
    'events/later-years/1961-treaty.yaml',
    'cite: [{ source: first-book }]',
    'cite: [{ source: silent-page }]',
  );
  expect(await faults()).toContain('content/events/later-years/1961-treaty.yaml:9 rests on no source that was seen');
});
