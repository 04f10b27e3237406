import type { Content } from '../../content.ts';
import type { QuestionRecord } from '../../shape/question.ts';

/** The question in the words of the domain, with the coordinates of the place. */
export function curated(
  { kind, slug, place: wanted, radius }: Extract<QuestionRecord, { kind: 'MAP_POINT' }>,
  { places }: Content,
) {
  const place = places.find((candidate) => candidate.slug === wanted);
  if (!place) throw new Error(`The place "${wanted}" of ${slug} is missing`);
  const { latitude, longitude } = place;
  return { kind, point: { latitude, longitude }, radiusKm: radius };
}
