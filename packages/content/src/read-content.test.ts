import { describe, expect, it } from 'vitest';
import { useSampleFolder } from '../test/rejects.ts';
import { formatFault } from './fault.ts';
import { hashContent } from './hash-content.ts';
import { readContent } from './read-content.ts';

const sample = useSampleFolder();

async function lines(): Promise<string[]> {
  const result = await readContent(sample().dir);
  return result.isValid ? [] : result.faults.map(formatFault);
}

describe('readContent', () => {
  it('returns the records with the words of the domain', async () => {
    const result = await readContent(sample().dir);
    expect(result).toMatchObject({
      isValid: true,
      content: {
        events: [
          { slug: '1948-founding', period: 'first-years', kind: 'DOMESTIC', date: { startDate: '1948-09-09' } },
          { slug: '1961-treaty', period: 'later-years', confidence: 'CONTESTED' },
        ],
        sources: [{ slug: 'first-book', custom: { perspective: 'SOVIET_RUSSIAN' } }, {}],
        questions: [{ lesson: 'the-first-years', kind: 'SINGLE_CHOICE', level: 'RECALL' }, {}, {}, { usage: 'EXAM' }],
      },
    });
  });

  it('finds no fault with the sample', async () => {
    expect(await lines()).toEqual([]);
  });

  it('returns all faults at once, by file and line', async () => {
    await sample().replace(
      'periods.yaml',
      'title: { en: Later years, ko: 이후, ru: Поздние годы }',
      'titel: { en: Later years }',
    );
    await sample().replace('actors/dprk.yaml', 'kind: state', 'kind: sttae');
    await sample().replace('claims.yaml', 'stance: supports', 'stance: suports');
    await sample().write('glossary/juche.yaml', 'name: { en: Juche\n');
    const found = await lines();
    expect(found.map((line) => line.split('  ')[0])).toEqual([
      'content/actors/dprk.yaml:1',
      'content/claims.yaml:5',
      'content/glossary/juche.yaml:2',
      'content/periods.yaml:6',
      'content/periods.yaml:8',
    ]);
    expect(found[0]).toBe(
      'content/actors/dprk.yaml:1  actor dprk  kind "sttae" is not an allowed word  -> ' +
        'Did you mean "state"? Allowed: company, military-unit, organization, party, person, state, treaty-body',
    );
    expect(found[4]).toContain('period later-years  titel is not known here');
  });

  it('reports an unreadable file once, and not the references to it', async () => {
    await sample().write('glossary/juche.yaml', 'name: [\n');
    await sample().write('sources/sample.json', '[{');
    expect((await lines()).map((line) => line.split('  ')[0])).toEqual([
      'content/glossary/juche.yaml:2',
      'content/sources/sample.json:1',
    ]);
  });

  it.each([
    ['an empty file', 'glossary/juche.yaml', '', 'content/glossary/juche.yaml:1  file  is empty'],
    ['a record where a list belongs', 'themes.yaml', 'slug: x\n', 'content/themes.yaml:1  file  is not a list'],
    [
      'a list where a record belongs',
      'glossary/juche.yaml',
      '- a\n',
      'content/glossary/juche.yaml:1  term juche  the record must be a map',
    ],
    [
      'a slug in a file of one record',
      'glossary/notes.yaml',
      'slug: notes\n',
      'content/glossary/notes.yaml:1  term notes  slug is not known here',
    ],
    [
      'a file where none belongs',
      'glossary/juche.yml',
      'a: 1',
      'content/glossary/juche.yml:1  file  stands where no content file belongs',
    ],
  ])('rejects %s', async (_title, path, text, start) => {
    await sample().write(path, text);
    expect((await lines()).some((line) => line.startsWith(start))).toBe(true);
  });

  it('rejects a folder without its lists', async () => {
    await sample().delete('places.yaml');
    expect(await lines()).toEqual(['content/places.yaml:1  file  is missing  -> Add it: docs/guides/content-format.md']);
  });

  it('rejects text before the first heading, and empty sections', async () => {
    await sample().write('lessons/the-first-years/en.md', 'Hello\n\n## Start {#the-start}\n');
    const found = await lines();
    expect(found[0]).toContain('en.md:1  prose of the-first-years  there is text before the first heading');
    expect(found[1]).toContain('en.md:3  prose of the-first-years  section "the-start" is empty');
  });
});

describe('hashContent', () => {
  it('changes with the text and the name of a file, and with nothing else', async () => {
    const before = await hashContent(sample().dir);
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    await sample().write('README.md', 'For people.');
    expect(await hashContent(sample().dir)).toBe(before);
    await sample().move('glossary/juche.yaml', 'glossary/juche-idea.yaml');
    const renamed = await hashContent(sample().dir);
    await sample().replace('glossary/juche-idea.yaml', 'Self-reliance', 'Reliance on oneself');
    expect(new Set([before, renamed, await hashContent(sample().dir)]).size).toBe(3);
  });
});
