import type { KindRules } from '../../kind-rules.ts';
import { mapPointQuestion } from './make.ts';
import { scoreMapPoint } from './score.ts';
import type { Curated, MapPoint } from './shape.ts';

export const rules: KindRules<Curated> = {
  answerField: 'point',
  markedBy: 'SERVER',
  scoringNote: {
    en: 'A point within the radius earns the full mark; beyond it the mark falls evenly to zero at three times the radius.',
    ko: '반경 안의 지점은 만점이고, 반경을 벗어나면 점수가 고르게 줄어 반경의 세 배에서 0점이 됩니다.',
    ru: 'Точка в пределах радиуса даёт полный балл; дальше балл равномерно убывает до нуля на расстоянии в три радиуса.',
  },
  put: ({ point, radiusKm }, frame) => mapPointQuestion({ ...frame, point, radiusKm }),
  pickView: () => ({}),
  listFaults: (_view, { point }) =>
    point === undefined || isOnEarth(point)
      ? []
      : ['The point must lie on the Earth: latitude -90 to 90, longitude -180 to 180.'],
  listGaps: (_view, { point }) => (point === undefined ? ['Mark a point.'] : []),
  score: ({ key }, answer) => scoreMapPoint(key, answer),
};

function isOnEarth({ latitude, longitude }: MapPoint): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}
