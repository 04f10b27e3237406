import type { KindRules } from '../../kind-rules.ts';
import { listUnpaired, scorePairs } from '../../pairing.ts';
import { matchingQuestion } from './make.ts';
import type { Curated } from './shape.ts';

export const rules: KindRules<Curated> = {
  answerField: 'pairs',
  markedBy: 'SERVER',
  scoringNote: {
    en: 'The number of right pairs divided by the number of all pairs.',
    ko: '맞게 연결한 짝의 수를 전체 짝의 수로 나눈 값입니다.',
    ru: 'Число верных пар, делённое на число всех пар.',
  },
  put: ({ pairs }, frame, random) => matchingQuestion({ ...frame, pairs }, random),
  pickView: () => ({}),
  listFaults: () => [],
  listGaps: listUnpaired,
  score: ({ key }, answer) => scorePairs(key, answer),
};
