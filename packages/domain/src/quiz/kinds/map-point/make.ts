import type { Question } from '../../question.ts';
import { hiddenFrame, type QuestionFrame, shownFrame } from '../../question-frame.ts';
import type { MapPoint } from './shape.ts';

/** Builds a question that is answered by a point on a map. */
export function mapPointQuestion(content: QuestionFrame & { readonly point: MapPoint; readonly radiusKm: number }): Question {
  const { latitude, longitude } = content.point;
  return {
    view: { ...shownFrame(content), kind: 'MAP_POINT', options: [], targets: [] },
    key: {
      ...hiddenFrame(content),
      answer: { optionIds: [], pairs: [], point: { latitude, longitude } },
      radiusKm: content.radiusKm,
      rationales: [],
    },
  };
}
