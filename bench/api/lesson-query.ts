/** The events of a lesson with those who took part and what they are cited from: what each lesson page asks, whatever else it shows. */
const query = `query Lesson($slug: String!) {
  lesson(slug: $slug) {
    slug title question
    events(first: 20) {
      edges { node {
        slug title date
        participations { role actor { slug name } }
        citations { locator source { slug title } }
      } }
    }
  }
}`;

/** The body of the request, as a browser sends it. */
export const lessonRequest = JSON.stringify({ query, variables: { slug: 'korean-war' } });
