import { expect, test } from './fixtures/test.ts';

test('answers a question of the site by its id, for caches to keep', async ({ request }) => {
  const documents: Record<string, string> = await (await request.get('/graphql/documents.json')).json();
  const [documentId = ''] = Object.entries(documents).find(([, text]) => text.startsWith('query LessonPage(')) ?? [];
  const variables = JSON.stringify({ slug: 'korean-war', locale: 'KO' });
  const answer = await request.get('/graphql', { params: { documentId, variables } });

  expect(await answer.json()).toMatchObject({ data: { lesson: { slug: 'korean-war' } } });
  expect(answer.headers()['cache-control']).toMatch(/^public/);
});
