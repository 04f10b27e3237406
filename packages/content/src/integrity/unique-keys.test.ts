import { expect, it } from 'vitest';
import { faultsOf, rejects, useSampleFolder } from '../../test/rejects.ts';

const sample = useSampleFolder();

rejects([
  [
    'a key that stands twice',
    'themes.yaml',
    '- slug',
    '- slug: diplomacy\n  title: { en: A, ko: A, ru: A }\n  description: { en: A }\n- slug',
    `themes.yaml:4 has the same key as the one in content/themes.yaml:1`,
  ],
]);

it('rejects two lessons of one number', async () => {
  await sample().copy('lessons/the-first-years', 'lessons/the-same-again');
  expect(await faultsOf(sample())).toContain('lessons/the-same-again/lesson.yaml:1 number 1 is that of lesson the-first-years');
});

it('rejects a file name that is no slug', async () => {
  await sample().move('glossary/juche.yaml', 'glossary/Juche_Idea.yaml');
  expect(await faultsOf(sample())).toContain('glossary/Juche_Idea.yaml:1 has a file name that is no slug');
});
