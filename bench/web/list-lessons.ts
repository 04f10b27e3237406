/** Slugs of all lessons of the product at `site`, in the order of the course. */
export async function listLessons(site: string): Promise<string[]> {
  const response = await fetch(`${site}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ lessons { slug } }' }),
  });
  const { data } = (await response.json()) as { data: { lessons: { slug: string }[] } };
  return data.lessons.map(({ slug }) => slug);
}
